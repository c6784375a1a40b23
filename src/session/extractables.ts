import { resolve } from 'node:path';
import type { Extractable } from '../extract/extract.js';
import { trouble } from '../model/problem.js';
import { exists, isDirectory } from './files.js';
import { readFormatted } from './formatted.js';
import { type PairPlan, readPairs } from './pairs.js';

/** A text to look for names in: a pair, or a source that nobody has translated yet. */
export type ExtractPlan =
  | PairPlan
  | { readonly source: string; readonly sourceLanguage: string; readonly sourceFormat?: string };

/** Reads texts one after another. @throws {Trouble} where one cannot be read. */
export async function* extractables(plans: readonly ExtractPlan[], cwd: string): AsyncGenerator<Extractable> {
  for (const plan of plans)
    if ('target' in plan) yield* await readPairs(plan, cwd);
    else yield await sourceAlone(plan, cwd);
}

async function sourceAlone(
  { source: file, sourceLanguage: language, sourceFormat }: Exclude<ExtractPlan, PairPlan>,
  cwd: string,
): Promise<Extractable> {
  const { text, format } = await readFormatted(resolve(cwd, file), file, sourceFormat);
  const source = format.read({ file, language, text });
  const segments = source.units.map((unit) => ({ source: unit, target: { ...unit, text: '', opaque: [] } }));
  return { source, segments };
}

/** Whether a path is a file that can be read as a text by itself. @throws {Trouble} where nothing is there. */
export async function isText(path: string, cwd: string): Promise<boolean> {
  const full = resolve(cwd, path);
  if (!(await exists(full))) throw trouble('no-file', {}, path);
  return !(await isDirectory(full));
}
