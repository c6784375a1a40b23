import { readdir } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { Format } from '../formats/format.js';
import { bilingualFormatOf } from '../formats/formats.js';
import { pairParagraphs } from '../formats/paragraphs.js';
import type { TextDocument } from '../model/document.js';
import { trouble } from '../model/problem.js';
import { isLanguageTag, usualPair, usualTarget } from '../text/languages.js';
import { type NamesOf, type Pairing, sideBySide } from './alignment.js';
import { readBilingual } from './bilingual.js';
import type { Config } from './config.js';
import { exists, isDirectory, type ReadText, readText, shownPath } from './files.js';
import { readFormatted } from './formatted.js';
import { knownTag } from './known-tag.js';
import { dateOf, languageOfFolder, type PairPlan } from './pair-plan.js';
import { patternPairs } from './pattern-pairs.js';
import type { ReadPair } from './read-pair.js';

export type { PairPlan } from './pair-plan.js';

/**
 * The pairs a project holds: every version of every source text in its translations folder, and the files that
 * hold both texts.
 * @param paths files or folders to keep to, of either side: a source text stands for all its versions; all where empty.
 * @param cwd folder that paths are shown relative to.
 * @param isLoose whether a path that belongs to no pair is passed over.
 */
export async function projectPairs(
  config: Config,
  paths: readonly string[],
  cwd: string,
  isLoose = false,
): Promise<PairPlan[]> {
  const all = [
    ...(await folderPairs(config, cwd)),
    ...(await bilingualPairs(config, cwd)),
    ...(await patternPairs(config, cwd)).plans,
  ];
  return narrowed(all, paths, cwd, isLoose);
}

async function folderPairs(config: Config, cwd: string): Promise<PairPlan[]> {
  const folder = resolve(config.root, config.translations ?? 'translations');
  const source = config.source ?? usualPair.source;
  // Where patterns say how the files are laid out, nothing else is guessed.
  const isAsked = config.translations !== undefined || config.pairs === undefined;
  if (isAsked && (await isDirectory(join(folder, source)))) return versionPairs(folder, source, config, cwd);
  const hasOthers = config.bilingual !== undefined || config.pairs !== undefined;
  if (hasOthers && config.translations === undefined) return [];
  throw trouble('no-translations', { source }, shownPath(folder, cwd));
}

async function versionPairs(
  folder: string,
  source: string,
  config: Config,
  cwd: string,
): Promise<PairPlan[]> {
  const versions =
    config.versions ?? (await subfolders(folder)).filter((name) => name !== source && isLanguageTag(name));
  for (const name of [source, ...versions]) knownTag(name, config.file);
  const texts = await filesUnder(join(folder, source));
  const plans: PairPlan[] = [];
  for (const text of texts)
    for (const version of versions) {
      const target = join(folder, version, text);
      if (!(await exists(target))) continue;
      plans.push({
        source: shownPath(join(folder, source, text), cwd),
        target: shownPath(target, cwd),
        sourceLanguage: languageOfFolder(source),
        targetLanguage: languageOfFolder(version),
        date: dateOf(text, target, config),
      });
    }
  return plans;
}

/** The files of the configuration's `bilingual`, and those in the folders of it. */
async function bilingualPairs(config: Config, cwd: string): Promise<PairPlan[]> {
  const plans: PairPlan[] = [];
  for (const path of config.bilingual ?? []) {
    const full = resolve(config.root, path);
    const isFolder = await isDirectory(full);
    const names = isFolder ? (await filesUnder(full)).filter((name) => bilingualFormatOf(name, '')) : [''];
    for (const name of names) {
      const file = shownPath(join(full, name), cwd);
      const sourceLanguage = languageOfFolder(config.source ?? usualPair.source);
      const languages = { sourceLanguage, targetLanguage: usualTarget(sourceLanguage) };
      plans.push({
        source: file,
        target: file,
        ...languages,
        date: dateOf(name || path, join(full, name), config),
      });
    }
  }
  return plans;
}

/** Reads what a plan names: one pair, or the pairs of a file that holds both texts. @throws {Trouble} as reading does. */
export async function readPairs(
  plan: PairPlan,
  cwd: string,
  read: ReadText = readText,
  namesOf?: NamesOf,
): Promise<ReadPair[]> {
  return plan.source === plan.target
    ? readBilingual(plan, cwd, read)
    : [await readPair(plan, cwd, read, namesOf)];
}

/**
 * Reads both texts of a plan.
 * @param read how files are read: from disk, or as they would be after mending.
 * @param namesOf finds the names in texts that are aligned, which makes it surer.
 * @throws {Trouble} where either cannot be read or they do not stand side by side.
 */
export async function readPair(
  plan: PairPlan,
  cwd: string,
  read: ReadText = readText,
  namesOf?: NamesOf,
): Promise<ReadPair> {
  const { source, target } = await readSides(plan, cwd, read);
  const { format, text } = target;
  const pairing = pairingOf(source.format, format, plan.target);
  return {
    ...sideBySide(source.document, target.document, pairing, plan.align, namesOf),
    date: plan.date,
    format,
    text,
    sourceText: source.text,
  };
}

/** Reads the texts of a plan, each by itself. @throws {Trouble} where either cannot be read. */
export async function readSides(plan: PairPlan, cwd: string, read: ReadText = readText) {
  return {
    source: await readDocument(plan.source, plan.sourceLanguage, plan.sourceFormat, cwd, read),
    target: await readDocument(plan.target, plan.targetLanguage, plan.targetFormat, cwd, read),
  };
}

/** How two texts are laid side by side. @throws {Trouble} where the one has paragraphs and the other keys. */
function pairingOf(source: Format, target: Format, file: string): Pairing {
  if (source === target) return target;
  if (source.isProse === true && target.isProse === true) return { isProse: true, pair: pairParagraphs };
  throw trouble('formats-differ', { source: source.id, target: target.id }, file);
}

async function readDocument(
  file: string,
  language: string,
  asked: string | undefined,
  cwd: string,
  read: ReadText,
) {
  const { text, format } = await readFormatted(resolve(cwd, file), file, asked, read);
  const document: TextDocument = format.read({ file, language, text });
  return { format, document, text };
}

function narrowed(plans: readonly PairPlan[], paths: readonly string[], cwd: string, isLoose: boolean) {
  if (paths.length === 0) return [...plans];
  const names = ({ source, target }: PairPlan, path: string): boolean =>
    [source, target].some((file) => isAtOrBelow(resolve(cwd, file), resolve(cwd, path)));
  const stray = paths.find((path) => !plans.some((plan) => names(plan, path)));
  if (stray !== undefined && !isLoose) throw trouble('no-pairs', {}, stray);
  return plans.filter((plan) => paths.some((path) => names(plan, path)));
}

const isAtOrBelow = (file: string, path: string): boolean => file === path || file.startsWith(path + sep);

async function subfolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .flatMap((entry) => (entry.isDirectory() && !entry.name.startsWith('.') ? [entry.name] : []))
    .sort();
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}
