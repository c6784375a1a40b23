import type { Change, Remark } from '../../../formats/xliff/merge/plan.js';
import { createInk, type Ink } from '../../../report/ink.js';
import { isolated, type Words } from '../../../report/words.js';
import type { MergedFile } from '../../../session/xliff/import.js';
import type { Invocation } from '../command.js';

/** What an import of documents came to. */
export interface DocumentsReport {
  readonly file: string;
  readonly isDry: boolean;
  readonly files: readonly MergedFile[];
}

/** The report as one JSON document. */
export function documentsJson({ file, isDry, files }: DocumentsReport): string {
  const published = files.map(
    ({ original, translation, isNew, changes, unchanged, untranslated, remarks }) => ({
      original,
      translation,
      isNew,
      changed: changes.map(({ key, before, after, unit }) => ({
        key,
        before,
        after,
        isNew: unit === undefined,
      })),
      unchanged,
      untranslated,
      remarks: remarks.map(({ is, ...rest }) => ({ kind: is, ...rest })),
    }),
  );
  return `${JSON.stringify({ version: 1, file, dryRun: isDry, files: published }, null, 2)}\n`;
}

/** The report as a person reads it: what changes, then what should be looked at. */
export function documentsPretty({ isDry, files }: DocumentsReport, { words, terminal }: Invocation): string {
  const ink = createInk(terminal.color);
  return files.map((file) => fileText(file, isDry, words, ink)).join('\n');
}

function fileText(file: MergedFile, isDry: boolean, words: Words, ink: Ink): string {
  const { changes, unchanged, untranslated, remarks, translation } = file;
  const tell = (id: string, values = {}): string => words.say(`documents.${id}`, values);
  const counts = [
    tell(isDry ? 'wouldChange' : 'changed', { count: changes.length }),
    tell('unchanged', { count: unchanged.length }),
    tell('untranslated', { count: untranslated.length }),
  ];
  return [
    ink.bold(translation),
    ...changes.flatMap((change) => changeLines(change, words, ink)),
    ...remarks.map((remark) => `  ${ink.yellow(remark.key)}  ${remarkText(remark, words)}`),
    `${counts.join(words.say('report.separator'))}`,
    '',
  ].join('\n');
}

function changeLines({ key, before, after }: Change, { direction }: Words, ink: Ink): string[] {
  const line = (mark: string, text: string): string => `    ${mark} ${isolated(text, direction)}`;
  return [`  ${key}`, ...(before === '' ? [] : [ink.red(line('-', before))]), ink.green(line('+', after))];
}

function remarkText(remark: Remark, words: Words): string {
  const tell = (id: string, values = {}): string => words.say(`documents.remarks.${id}`, values);
  if (remark.is === 'source-altered')
    return tell(remark.is, { original: remark.original, returned: remark.returned });
  if (remark.is === 'withheld') return tell(remark.reason);
  if (remark.is !== 'placeholders') return tell(remark.is);
  return [
    ...(remark.lost.length === 0 ? [] : [tell('lost', { codes: remark.lost.join(' ') })]),
    ...(remark.gained.length === 0 ? [] : [tell('gained', { codes: remark.gained.join(' ') })]),
  ].join(' ');
}
