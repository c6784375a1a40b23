import { dirname, relative, resolve, sep } from 'node:path';
import { bilingualFormatOf } from '../../formats/formats.js';
import { carriedOut } from '../../formats/xliff/merge/carry-out.js';
import { type MergeFormat, type MergePlan, planMerge } from '../../formats/xliff/merge/plan.js';
import { type ReturnedFile, returnedFiles } from '../../formats/xliff/merge/returned.js';
import { xliffOf } from '../../formats/xliff/read.js';
import { xliff } from '../../formats/xliff/xliff.js';
import { parseXml } from '../../formats/xml/parse.js';
import type { DocumentPair } from '../../model/document.js';
import { trouble } from '../../model/problem.js';
import { usualPair, usualTarget } from '../../text/languages.js';
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
  const texts = new Map<string, Translation>();
  for (const each of returned) {
    merged.push(await merge(each, await placesOf(each, file, options), texts, options.format));
  }
  const bytes = Array.from(texts, ([path, { text, written }]) => [path, written(text)] as const);
  if (!options.isDry) await writeAll(new Map(bytes));
  return merged;
}

/** Whether translations in a file are for the tool that made it to fill in. */
function isOnlyBilingual(path: string): boolean {
  const format = bilingualFormatOf(path, '');
  return format !== undefined && format.isReturnable !== true;
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
  const isReturnable = bilingualFormatOf(returned.original, '')?.isReturnable === true;
  const translation = into ?? returned.translation ?? (isReturnable ? returned.original : undefined);
  if (translation === undefined || returned.original === '') throw trouble('import-where', {}, file);
  const shown = { original: returned.original, translation };
  if ([shown.original, translation].some(isOnlyBilingual))
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

/** A translation's text as it is to be, and how it becomes bytes. */
interface Translation {
  readonly text: string;
  readonly written: (text: string) => Uint8Array;
}

/** A document as it stands, laid beside its translation, and what merging asks of their format. */
interface Standing {
  readonly pair: DocumentPair;
  readonly texts: { readonly source: string; readonly target: string };
  readonly format: MergeFormat;
  readonly written: Translation['written'];
  readonly isNew: boolean;
}

async function merge(
  returned: ReturnedFile,
  { original, translation, shown }: Places,
  texts: Map<string, Translation>,
  asked: string | undefined,
): Promise<MergedFile> {
  const {
    pair,
    texts: both,
    format,
    written,
    isNew,
  } = await (original === translation
    ? standingWhole(returned, original, shown.original, texts)
    : standingPair(returned, { original, translation, shown }, texts, asked));
  const plan = planMerge(returned.units, { pair, texts: both, format });
  if (plan.changes.length > 0)
    texts.set(translation, { text: carriedOut(plan.changes, both, format), written });
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

async function standingPair(
  returned: ReturnedFile,
  { original, translation, shown }: Places,
  texts: ReadonlyMap<string, Translation>,
  asked: string | undefined,
): Promise<Standing> {
  const { text: sourceText, format } = await readFormatted(original, shown.original, asked);
  const { empty, coding } = format;
  if (empty === undefined) throw trouble('import-document', { format: format.id }, shown.translation);
  const language = returned.sourceLanguage ?? usualPair.source;
  const source = format.read({ file: shown.original, language, text: sourceText });
  const targetLanguage = returned.targetLanguage ?? usualTarget(language);
  const known = texts.get(translation);
  const isNew = known === undefined && !(await exists(translation));
  const { text, written } =
    known ??
    (isNew
      ? { text: empty(source, sourceText, targetLanguage), written: utf8Bytes }
      : await readMarkedText(translation, shown.translation, coding));
  const target = format.read({ file: shown.translation, language: targetLanguage, text });
  const segments = format.pair(source, target);
  const pair = { source, target, segments, date: undefined };
  return { pair, texts: { source: sourceText, target: text }, format, written, isNew };
}

const utf8Bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A file that holds both texts, and is its own translation. */
async function standingWhole(
  returned: ReturnedFile,
  path: string,
  shown: string,
  texts: ReadonlyMap<string, Translation>,
): Promise<Standing> {
  const format = bilingualFormatOf(shown, '');
  if (format === undefined) throw trouble('not-bilingual', {}, shown);
  const { text, written } = texts.get(path) ?? (await readMarkedText(path, shown, format));
  const { sourceLanguage = usualPair.source, targetLanguage = usualTarget(sourceLanguage) } = returned;
  const [pair] = format.readPairs({ file: shown, text, sourceLanguage, targetLanguage, untranslated: true });
  if (pair === undefined) throw trouble('not-bilingual', {}, shown);
  return { pair, texts: { source: text, target: text }, format, written, isNew: false };
}
