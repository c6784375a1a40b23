import type { Example, Rule } from '../../../model/rule.js';
import { createInk } from '../../../report/ink.js';
import { isolated, type Words } from '../../../report/words.js';
import { rules as all } from '../../../rules/index.js';
import { knownRule } from '../../../session/known-rule.js';
import { type Command, exit, type Invocation } from '../command.js';
import { formatFor } from '../open.js';

export const rules: Command = {
  name: 'rules',
  usage: '[id]',
  flags: { format: { type: 'string', value: 'pretty|json' } },
  examples: ['mustalah rules', 'mustalah rules wrong-term', 'mustalah rules --format json --lang ar'],
  run,
};

async function run(invocation: Invocation): Promise<number> {
  const { positionals, terminal, words } = invocation;
  const format = formatFor(invocation, ['pretty', 'json'] as const, 'pretty');
  const [asked] = positionals;
  const id = asked === undefined ? undefined : knownRule(asked);
  const chosen = all
    .filter((rule) => id === undefined || rule.id === id)
    .toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
  if (format === 'json')
    await terminal.print(
      `${JSON.stringify({ version: 1, rules: chosen.map((rule) => published(rule, words)) }, null, 2)}\n`,
    );
  else if (id === undefined) await terminal.print(list(chosen, words));
  else for (const rule of chosen) await terminal.print(page(rule, words, terminal.color));
  return exit.clean;
}

function published(rule: Rule, words: Words) {
  const say = (part: string): string => words.say(`rules.${rule.id}.${part}`);
  const { id, severity, examples } = rule;
  return {
    id,
    severity,
    says: say('says'),
    why: say('why'),
    remedy: say('remedy'),
    examples,
    url: `docs/rules/${id}.md`,
  };
}

function list(chosen: readonly Rule[], words: Words): string {
  const width = Math.max(...chosen.map(({ id }) => id.length));
  const severities = Math.max(...chosen.map(({ severity }) => words.say(`severity.${severity}`).length));
  return chosen
    .map(({ id, severity }) => {
      const setting = words.say(`severity.${severity}`).padEnd(severities);
      return `${id.padEnd(width)}  ${setting}  ${words.say(`rules.${id}.says`)}\n`;
    })
    .join('');
}

function page(rule: Rule, words: Words, color: boolean): string {
  const ink = createInk(color);
  const say = (part: string): string => words.say(`rules.${rule.id}.${part}`);
  const example = (mark: string, { source, target, remark, today }: Example): string[] => [
    ...(remark === undefined ? [] : [`    ${ink.dim([today, remark].filter(Boolean).join('  '))}`]),
    ...source.split('\n').map((line) => `    ${isolated(line, 'ltr')}`),
    ...target.split('\n').map((line) => `  ${mark} ${line}`),
    '',
  ];
  return [
    `${ink.bold(rule.id)}  ${ink.dim(words.say(`severity.${rule.severity}`))}`,
    '',
    say('says'),
    '',
    `${ink.dim(words.say('labels.why'))} ${say('why')}`,
    `${ink.dim(words.say('labels.todo'))} ${say('remedy')}`,
    '',
    ink.dim(words.say('rulesPage.speaks')),
    ...rule.examples.speaks.flatMap((each) => example(ink.red('✗'), each)),
    ink.dim(words.say('rulesPage.silent')),
    ...rule.examples.silent.flatMap((each) => example(ink.green('✓'), each)),
  ].join('\n');
}
