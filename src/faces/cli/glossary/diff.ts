import { resolve } from 'node:path';
import {
  type ConceptDifference,
  differencesBetween,
  type TermDifference,
} from '../../../glossary/merge/diff.js';
import type { NamedConcept } from '../../../model/imported.js';
import { trouble } from '../../../model/problem.js';
import { createInk, type Ink } from '../../../report/ink.js';
import { isolated } from '../../../report/words.js';
import { loadStore } from '../../../session/store.js';
import { exit, type Invocation } from '../command.js';
import { formatFor } from '../open.js';

/** Shows what leads from one store to another, concept by concept. Exits with 1 where they differ, as diff does. */
export async function diff(invocation: Invocation, paths: readonly string[]): Promise<number> {
  const [before, after, stray] = paths;
  if (before === undefined || after === undefined || stray !== undefined) throw trouble('diff-arguments');
  const format = formatFor(invocation, ['pretty', 'json'] as const, 'pretty');
  const differences = differencesBetween(
    await conceptsIn(before, invocation),
    await conceptsIn(after, invocation),
  );
  await invocation.terminal.print(
    format === 'json'
      ? `${JSON.stringify({ version: 1, differences }, null, 2)}\n`
      : page(differences, invocation),
  );
  return differences.length === 0 ? exit.clean : exit.findings;
}

async function conceptsIn(path: string, { cwd }: Invocation): Promise<NamedConcept[]> {
  const { stated } = await loadStore([resolve(cwd, path)], cwd, true);
  return stated.map(({ concept: { id }, stored }) => ({ id, concept: stored }));
}

const marks = { added: '+', removed: '-', changed: '~' } as const;

function page(differences: readonly ConceptDifference[], { words, terminal }: Invocation): string {
  const ink = createInk(terminal.color);
  const count = (is: ConceptDifference['is']): number => differences.filter((each) => each.is === is).length;
  const sum = { added: count('added'), removed: count('removed'), changed: count('changed') };
  return `${[
    ...differences.flatMap((each) => lines(each, ink)),
    words.say(differences.length === 0 ? 'glossary.same' : 'glossary.differ', sum),
  ].join('\n')}\n`;
}

function lines({ id, is, concept, terms, keys }: ConceptDifference, ink: Ink): string[] {
  const names = Object.values(concept.terms).map((list) => isolated(list[0]?.text ?? '', 'ltr'));
  return [
    `${inked(is, ink)} ${ink.bold(id)}  ${is === 'changed' ? '' : names.join('  ')}`.trimEnd(),
    ...terms.map((term) => `    ${termLine(term, ink)}`),
    ...keys.map((key) => `    ${inked('changed', ink)} ${key}`),
  ];
}

function termLine({ language, text, is, changes }: TermDifference, ink: Ink): string {
  const told = changes.map(
    ({ path, before, after }) => `${path.join('.')}: ${shown(before)} → ${shown(after)}`,
  );
  return [inked(is, ink), ink.dim(language), isolated(text, 'ltr'), ink.dim(told.join(', '))]
    .join(' ')
    .trimEnd();
}

const shown = (value: unknown): string =>
  value === undefined ? '–' : typeof value === 'string' ? value : JSON.stringify(value);

function inked(is: ConceptDifference['is'], ink: Ink): string {
  if (is === 'added') return ink.green(marks.added);
  return is === 'removed' ? ink.red(marks.removed) : ink.yellow(marks.changed);
}
