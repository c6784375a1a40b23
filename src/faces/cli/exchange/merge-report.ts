import type { Change } from '../../../glossary/merge/changes.js';
import type { ChangedConcept, MergePlan, NewConcept } from '../../../glossary/merge/plan.js';
import type { StoredConcept } from '../../../model/concept.js';
import type { Remark } from '../../../model/imported.js';
import type { Problem } from '../../../model/problem.js';
import { createInk, type Ink } from '../../../report/ink.js';
import { isolated, type Words } from '../../../report/words.js';
import type { Invocation } from '../command.js';
import { problemText } from '../problems.js';

/** What an import found and did. */
export interface ImportReport {
  readonly file: string;
  readonly format: string;
  /** Concepts that the file holds. */
  readonly read: number;
  readonly plan: MergePlan;
  readonly remarks: readonly Remark[];
  readonly isDry: boolean;
  /** Files of the store that were written. */
  readonly written: readonly string[];
}

/** The whole of an import as JSON, for programs. */
export function jsonReport(
  { file, format, read, plan, remarks, written }: ImportReport,
  words: Words,
): string {
  const told = (problem: Problem) => ({
    ...problem,
    text: words.say(`trouble.${problem.message}.what`, problem.values),
  });
  const data = {
    version: 1,
    file,
    format,
    read,
    added: plan.added,
    changed: plan.changed.map(({ id, file: where, changes }) => ({ id, file: where, changes })),
    unchanged: plan.unchanged,
    conflicts: plan.conflicts.map(told),
    notices: plan.notices.map(told),
    remarks: remarks.map((remark) => ({
      ...remark,
      text: words.say(`remarks.${remark.message}`, remark.values),
    })),
    written,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** The whole of an import as a person reads it: what comes, what would change, what cannot, what it comes to. */
export function prettyReport(report: ImportReport, { words, terminal }: Invocation): string {
  const ink = createInk(terminal.color);
  const { plan, remarks, file } = report;
  return [
    words.say('merge.read', { file, count: report.read, format: report.format }),
    ...plan.added.map((concept) => addedLine(concept, words, ink)),
    ...plan.changed.flatMap((concept) => changedLines(concept, words, ink)),
    ...remarkLines(remarks, file, words, ink),
    problemText([...plan.notices, ...plan.conflicts], words, terminal.color).trimEnd(),
    words.say('merge.sum', {
      added: plan.added.length,
      changed: plan.changed.length,
      unchanged: plan.unchanged,
      conflicts: plan.conflicts.length,
    }),
    outcome(report, words),
    '',
  ]
    .filter((line, index, lines) => line !== '' || index === lines.length - 1)
    .join('\n');
}

function outcome({ isDry, written, plan }: ImportReport, words: Words): string {
  if (isDry && plan.added.length + plan.changed.length > 0) return words.say('merge.dry');
  if (written.length === 0) return words.say('merge.nothing');
  return words.say('merge.written', { files: written.join(words.say('report.separator')) });
}

function addedLine({ id, concept }: NewConcept, words: Words, ink: Ink): string {
  const names = Object.values(concept.terms).map((terms) => {
    const best = terms.find(({ status }) => status === 'preferred') ?? terms[0];
    return isolated(best?.text ?? '', 'ltr');
  });
  return `  ${ink.green('+')} ${ink.bold(id)}  ${ink.dim(words.say(`kinds.${concept.kind}`))}  ${names.join('  ')}`;
}

function changedLines({ id, file, concept, changes }: ChangedConcept, words: Words, ink: Ink): string[] {
  return [
    `  ${ink.yellow('~')} ${ink.bold(id)}  ${ink.dim(file)}`,
    ...changes.map((change) => `      ${changeLine(change, concept, words, ink)}`),
  ];
}

function changeLine({ path, before, after }: Change, concept: StoredConcept, words: Words, ink: Ink): string {
  const what = ink.dim(placeOf(path, concept));
  const to = shown(after);
  return before === undefined
    ? `${what} ${ink.green('+')} ${to}`
    : words.say('merge.change', { what, before: shown(before), after: to });
}

/** `terms.en` and the term's text; of anything else its path. */
function placeOf(path: Change['path'], concept: StoredConcept): string {
  const [top, tag, index, ...rest] = path;
  const terms = top === 'terms' && typeof tag === 'string' ? concept.terms[tag] : undefined;
  const term = typeof index === 'number' && rest.length > 0 ? terms?.[index] : undefined;
  if (term === undefined) return path.filter((part) => typeof part === 'string').join('.');
  return `${tag} ${isolated(term.text, 'ltr')} ${rest.filter((part) => typeof part === 'string').join('.')}`;
}

/** A value in short: a term by its text and status, a list by its items. */
function shown(value: unknown): string {
  if (typeof value === 'string') return isolated(value, 'ltr');
  if (Array.isArray(value)) return value.map(shown).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  if ('text' in value && 'status' in value) return `${shown(value.text)} (${shown(value.status)})`;
  return Object.entries(value)
    .map(([key, part]) => `${key}: ${shown(part)}`)
    .join(', ');
}

/** Remarks of one kind shown in full before the rest is counted. */
const shownOfEach = 5;

function remarkLines(remarks: readonly Remark[], file: string, words: Words, ink: Ink): string[] {
  const byMessage = new Map<string, Remark[]>();
  for (const remark of remarks)
    byMessage.set(remark.message, [...(byMessage.get(remark.message) ?? []), remark]);
  return [...byMessage.values()].flatMap((alike) => [
    ...alike.slice(0, shownOfEach).map((remark) => {
      const place = [file, remark.line, remark.column].filter((part) => part !== null).join(':');
      return `${ink.dim(place)}: ${words.say(`remarks.${remark.message}`, remark.values)}`;
    }),
    ...(alike.length > shownOfEach ? [words.say('merge.more', { count: alike.length - shownOfEach })] : []),
  ]);
}
