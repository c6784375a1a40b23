import type { Finding, Related, Severity } from '../model/finding.js';
import { createInk, type Ink } from './ink.js';
import {
  type CreateReporter,
  messageOf,
  oneLine,
  placeOf,
  type ReportContext,
  type Summary,
} from './reporter.js';
import { table } from './table.js';
import { columnsOf } from './width.js';
import { isolated, type Words } from './words.js';

/** For a person at a terminal: what, where in the sentence, why, what to do; then how each version fared. */
export const pretty: CreateReporter = (context) => {
  const ink = createInk(context.color);
  let file = '';
  return {
    tellsCut: true,
    begin: () => '',
    finding: (finding) => {
      const heading = finding.file === file ? '' : `\n${ink.underline(finding.file)}\n`;
      file = finding.file;
      return `${heading}\n${block(finding, context, ink)}`;
    },
    end: (summary) => `\n${closing(summary, context.words, ink)}`,
  };
};

function block(finding: Finding, { words, width }: ReportContext, ink: Ink): string {
  const at = placeOf(finding);
  const mark = severityMark(finding.severity, words, ink);
  const head = `  ${ink.dim(`${at.line}:${at.column}`)}  ${mark}  ${ink.bold(messageOf(finding, words))}  ${ink.dim(finding.rule)}`;
  const label = (id: string): string => ink.dim(`${words.say(`labels.${id}`)} `);
  const lines = [
    head,
    ...excerpt(finding, width - 6, ink).map((line) => `    ${ink.dim('│')} ${line}`),
    ...(finding.source === null
      ? []
      : [`    ${label('source')}${isolated(shortened(oneLine(finding.source.text), 60), 'ltr')}`]),
    ...finding.related.flatMap((place) =>
      place.note === 'source' ? [] : [`    ${label('see')}${relatedPlace(place, words)}`],
    ),
    `    ${label('why')}${words.say(`rules.${finding.rule}.why`)}`,
    `    ${label('todo')}${remedy(finding, words)}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** What explains a finding besides the source, and where it stands. */
const relatedPlace = ({ file, line, column, text, note }: Related, words: Words): string =>
  `${isolated(`${file}:${line}:${column}`, 'ltr')} ${isolated(shortened(oneLine(text), 60), 'ltr')}: ${words.say(`notes.${note}`)}`;

function remedy(finding: Finding, words: Words): string {
  const general = words.say(`rules.${finding.rule}.remedy`);
  const { fix, context } = finding;
  if (fix === null) return general;
  return words.say('report.replace', {
    written: oneLine(context.slice(fix.start, fix.end)),
    expected: fix.text,
  });
}

function severityMark(severity: Severity, words: Words, ink: Ink): string {
  const color = { error: ink.red, warning: ink.yellow, info: ink.blue }[severity];
  return color(words.say(`severity.${severity}`));
}

/** The stretch of the sentence around the finding, and a line under the words it points at. */
function excerpt(finding: Finding, width: number, ink: Ink): string[] {
  const { target, context } = finding;
  if (target === null) return [];
  const room = Math.max(10, Math.floor((width - (target.end - target.start)) / 2));
  const from = Math.min(target.start, wordStart(context, Math.max(0, target.start - room)));
  const to = Math.min(context.length, target.end + room);
  const before = (from > 0 ? '…' : '') + context.slice(from, target.start);
  const after = context.slice(target.end, to) + (to < context.length ? '…' : '');
  const shown = isolated(target.text, 'ltr');
  const under = ' '.repeat(columnsOf(before)) + ink.red('‾'.repeat(Math.max(1, columnsOf(target.text))));
  return [`${before}${ink.bold(shown)}${after}`.replaceAll('\n', ' '), under];
}

function wordStart(text: string, offset: number): number {
  const space = text.indexOf(' ', offset);
  return offset === 0 || space < 0 ? offset : space + 1;
}

const shortened = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;

/** Keeps a cell of the table in its column where the interface runs from right to left and paths do not. */
const leftToRight = (cell: string, { direction }: Words): string =>
  direction === 'rtl' ? `\u200E${cell}\u200E` : cell;

function closing(summary: Summary, words: Words, ink: Ink): string {
  const { severities } = summary;
  const total = severities.error + severities.warning + severities.info;
  const heading = ['version', 'names', 'correct', 'drifting', 'missing'].map((id) =>
    leftToRight(words.say(`table.${id}`), words),
  );
  const rows = summary.versions.map((row) => [
    row.file,
    ...[row.names, row.correct, row.drifting, row.missing].map(String),
  ]);
  const [head = '', ...body] = table([heading, ...rows]);
  const counts = (['error', 'warning', 'info'] as const)
    .map((severity) => words.say(`count.${severity}`, { count: severities[severity] }))
    .join(words.say('report.separator'));
  const color = severities.error > 0 ? ink.red : severities.warning > 0 ? ink.yellow : ink.green;
  const verdict = color(total === 0 ? words.say('report.clean') : counts);
  const size = words.say('report.size', { documents: summary.documents, segments: summary.segments });
  const accepted = (['waived', 'baselined'] as const).flatMap((kind) =>
    summary[kind] === 0 ? [] : [ink.dim(words.say(`accepted.${kind}`, { count: summary[kind] }))],
  );
  const cut = summary.cut === undefined ? [] : [ink.red(words.say('streams.cut', { ...summary.cut }))];
  const offers = summary.fixed === null && summary.fixable > 0;
  const offer = offers ? [words.say('mend.offer', { count: summary.fixable })] : [];
  return [ink.dim(head), ...body, '', `${verdict} ${ink.dim(size)}`, ...cut, ...accepted, ...offer, ''].join(
    '\n',
  );
}
