import { trouble } from '../../../model/problem.js';
import { nearest } from '../../../text/distance.js';
import { type Command, type Invocation, storeFlags } from '../command.js';
import { add } from '../glossary/add.js';
import { check } from '../glossary/check.js';
import { diff } from '../glossary/diff.js';
import { merge } from '../glossary/merge.js';
import { stats } from '../glossary/stats.js';

type Action = (invocation: Invocation, operands: readonly string[]) => Promise<number>;

const actions: ReadonlyMap<string, Action> = new Map<string, Action>([
  ['check', check],
  ['stats', stats],
  ['add', add],
  ['merge', merge],
  ['diff', diff],
]);

export const glossary: Command = {
  name: 'glossary',
  usage: '<check|stats|add|merge|diff> [forms…|files…]',
  flags: {
    ...storeFlags,
    kind: { type: 'string', value: 'KIND' },
    id: { type: 'string', value: 'ID' },
    into: { type: 'string', value: 'FILE' },
    'dry-run': { type: 'boolean' },
    'source-lang': { type: 'string', value: 'TAG' },
    'target-lang': { type: 'string', value: 'TAG' },
    format: { type: 'string', value: 'pretty|json' },
  },
  examples: [
    'mustalah glossary check',
    'mustalah glossary stats --format json',
    'mustalah glossary add "حركة النجباء" "Nujaba Movement" "Harakat al-Nujaba" --kind militia',
    'mustalah glossary merge theirs/glossary --dry-run',
    'mustalah glossary diff glossary theirs/glossary',
  ],
  run,
};

async function run(invocation: Invocation): Promise<number> {
  const [name = '', ...operands] = invocation.positionals;
  const action = actions.get(name);
  const names = [...actions.keys()];
  if (action === undefined)
    throw trouble('unknown-action', { action: name, near: nearest(name, names) ?? names.join(', ') });
  return action(invocation, operands);
}
