import { dirname, relative, resolve, sep } from 'node:path';
import { bilingualFormatOf } from '../../formats/formats.js';
import { carriedOut } from '../../formats/xliff/merge/carry-out.js';
import { type MergePlan, planMerge } from '../../formats/xliff/merge/plan.js';
import { type ReturnedFile, returnedFiles } from '../../formats/xliff/merge/returned.js';
import { xliffOf } from '../../formats/xliff/read.js';
import { xliff } from '../../formats/xliff/xliff.js';
import { parseXml } from '../../formats/xml/parse.js';
import { trouble } from '../../model/problem.js';
import { findConfig } from '../config.js';
import { exists, readMarkedText, readText } from '../files.js';
import { readFormatted } from '../formatted.js';
import { writeAll } from '../output.js';

export interface XliffImportOptions {
  readonly cwd: string;
  /** The translation to merge into, where it is not the one that the file names. */
  readonly into: string | undefined;
  /** Format of the source text and its translation, where their names do not tell. */
  readonly format: string | undefined;
  /** Whether nothing is written. */
  readonly isDry: boolean;
}

/** What merging one `<file>` came to. */
export interface MergedFile extends MergePlan {
  readonly original: string;
  readonly translation: string;
  /** Whether the translation was not there before. */
  readonly isNew: boolean;
}

/**
 * Merges an XLIFF file that came back into the translations that it was made from. All of them are written, or none.
 * @throws {Trouble} where it is not known what it was made from, or that cannot be read.
 */
export async function importXliff(file: string, options: XliffImportOptions): Promise<MergedFile[]> {
  const text = await readText(resolve(options.cwd, file), file, xliff);
  const returned = returnedFiles(xliffOf(parseXml(file, text)));
  if (options.into !== undefined && returned.length > 1)
    throw trouble('import-several', { files: returned.length }, file);
  const merged: MergedFile[] = [];
  const texts = new Map<string, string>();
  for (const each of returned) {
    merged.push(await merge(each, await placesOf(each, file, options), texts, options.format));
  }
  if (!options.isDry) await writeAll(texts);
  return merged;
}

interface Places {
  readonly original: string;
  readonly translation: string;
  /** As problems show them. */
  readonly shown: { readonly original: string; readonly translation: string };
}

async function placesOf(
  returned: ReturnedFile,
  file: string,
  { cwd, into }: XliffImportOptions,
): Promise<Places> {
  const translation = into ?? returned.translation;
  if (translation === undefined || returned.original === '') throw trouble('import-where', {}, file);
  const shown = { original: returned.original, translation };
  if ([shown.original, translation].some((path) => bilingualFormatOf(path, '') !== undefined))
    throw trouble('import-bilingual', { original: shown.original }, file);
  const root = await rootFor(returned.original, file, cwd);
  return {
    original: inside(root, returned.original, file),
    translation: into === undefined ? inside(root, translation, file) : resolve(cwd, into),
    shown,
  };
}

/** The folder that the paths in a file count from: the one at hand, the project's, or the file's own. */
async function rootFor(original: string, file: string, cwd: string): Promise<string> {
  const config = await findConfig(cwd);
  const folders = [cwd, config?.root ?? cwd, dirname(resolve(cwd, file))];
  for (const folder of folders) if (await exists(resolve(folder, original))) return folder;
  throw trouble('import-original', { original }, file);
}

/** A path in a folder. A file from elsewhere does not get to name others. @throws {Trouble} where it leads out. */
function inside(folder: string, path: string, file: string): string {
  const full = resolve(folder, path);
  const way = relative(folder, full);
  if (way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way)
    throw trouble('import-outside', { path }, file);
  return full;
}

async function merge(
  returned: ReturnedFile,
  { original, translation, shown }: Places,
  texts: Map<string, string>,
  asked: string | undefined,
): Promise<MergedFile> {
  const { text: sourceText, format } = await readFormatted(original, shown.original, asked);
  const { empty } = format;
  if (empty === undefined) throw trouble('import-document', { format: format.id }, shown.translation);
  const language = returned.sourceLanguage ?? 'ar';
  const source = format.read({ file: shown.original, language, text: sourceText });
  const isNew = !(texts.has(translation) || (await exists(translation)));
  const { mark, text } = await translationText(translation, shown.translation, isNew, texts, () =>
    empty(source, sourceText),
  );
  const target = format.read({ file: shown.translation, language: returned.targetLanguage ?? 'en', text });
  const segments = format.pair(source, target);
  const both = { source: sourceText, target: text };
  const pair = { source, target, segments, date: undefined };
  const plan = planMerge(returned.units, { pair, texts: both, format });
  if (plan.changes.length > 0) texts.set(translation, mark + carriedOut(plan.changes, both, format));
  const { changes, unchanged, untranslated, remarks } = plan;
  return {
    changes,
    unchanged,
    untranslated,
    remarks,
    original: shown.original,
    translation: shown.translation,
    isNew,
  };
}

/** A translation as it is, or as an earlier `<file>` leaves it, or a new one. */
async function translationText(
  path: string,
  shown: string,
  isNew: boolean,
  texts: ReadonlyMap<string, string>,
  empty: () => string,
): Promise<{ mark: string; text: string }> {
  const pending = texts.get(path);
  if (pending !== undefined) {
    const mark = pending.startsWith('\uFEFF') ? '\uFEFF' : '';
    return { mark, text: pending.slice(mark.length) };
  }
  return isNew ? { mark: '', text: empty() } : readMarkedText(path, shown);
}
