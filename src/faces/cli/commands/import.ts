import { trouble } from '../../../model/problem.js';
import { type Command, type Invocation, storeFlags } from '../command.js';
import { detectedExchange, going, namedExchange } from '../exchange/choose.js';

export const importCommand: Command = {
  name: 'import',
  usage: '[format] <file>',
  choices: going('import').map(({ id }) => id),
  flags: {
    ...storeFlags,
    into: { type: 'string', value: 'FILE' },
    'dry-run': { type: 'boolean' },
    variant: { type: 'string', value: 'NAME' },
    dialect: { type: 'string', value: 'NAME' },
    kind: { type: 'string', value: 'KIND' },
    'source-lang': { type: 'string', value: 'TAG' },
    'target-lang': { type: 'string', value: 'TAG' },
    format: { type: 'string', value: 'pretty|json' },
    ...Object.assign({}, ...going('import').map(({ flags }) => flags ?? {})),
  },
  examples: [
    'mustalah import theirs.tbx --dry-run',
    'mustalah import theirs.tbx --kind city --into glossary/cities.yaml',
    'mustalah import xliff article.xlf --dry-run',
  ],
  run,
};

/** The format may be left out; then the file tells it. */
async function run(invocation: Invocation): Promise<number> {
  const [first, second, ...operands] = invocation.positionals;
  const formats = going('import').map(({ id }) => id);
  if (first === undefined) throw trouble('import-arguments', { formats: formats.join(', ') });
  const named = second !== undefined || formats.includes(first);
  const file = named ? second : first;
  if (file === undefined) throw trouble('import-arguments', { formats: formats.join(', ') });
  const exchange = named ? namedExchange(first, 'import') : await detectedExchange(file, invocation.cwd);
  return (await exchange.import?.(invocation, file, operands)) ?? 0;
}
