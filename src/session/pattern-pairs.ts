import { readdir } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { MessageValues } from '../model/finding.js';
import { Trouble } from '../model/problem.js';
import { isLanguageTag, usualPair, usualTarget } from '../text/languages.js';
import type { Config } from './config.js';
import type { ProjectPair } from './config-file.js';
import { shownPath } from './files.js';
import { type Caught, folderOf, keyOf, placeholdersIn, recognizer, starsIn } from './pair-patterns.js';
import { dateOf, languageOfFolder, type PairPlan } from './pair-plan.js';

/** The pairs that patterns make, and the files that stay alone. Paths as a user would give them. */
export interface PatternPairs {
  readonly plans: readonly PairPlan[];
  /** Sources that nothing translates. */
  readonly untranslated: readonly string[];
  /** Translations that no source answers. */
  readonly orphaned: readonly string[];
}

/** A file that a pattern recognises; its path is absolute. */
interface Recognized {
  readonly path: string;
  readonly caught: Caught;
}

/**
 * The pairs of the configuration's `pairs`, in order of their sources.
 * @param cwd folder that paths are shown relative to.
 * @throws {Trouble} where a pattern matches nothing, or its target asks for what its source does not catch.
 */
export async function patternPairs(config: Config, cwd: string): Promise<PatternPairs> {
  const found = await Promise.all((config.pairs ?? []).map((pair) => pairsOf(pair, config, cwd)));
  return {
    plans: found.flatMap(({ plans }) => plans),
    untranslated: found.flatMap(({ untranslated }) => untranslated),
    orphaned: found.flatMap(({ orphaned }) => orphaned),
  };
}

async function pairsOf(stored: ProjectPair, config: Config, cwd: string): Promise<PatternPairs> {
  requireSense(stored);
  const sources = await filesOf(stored.source, config.root);
  if (sources.length === 0) throw refused(stored, 'pair-no-source', { pattern: stored.source });
  const isSource = new Set(sources.map(({ path }) => path));
  const targets = (await filesOf(stored.target, config.root)).filter(({ path }) => !isSource.has(path));
  const shared = placeholdersIn(stored.source).filter((name) => placeholdersIn(stored.target).includes(name));
  const answers = grouped(targets, shared);
  const plans = sources.flatMap((source) =>
    (answers.get(keyOf(source.caught, shared)) ?? []).map((target) =>
      planOf(source, target, stored, config, cwd),
    ),
  );
  const paired = new Set(plans.flatMap(({ source, target }) => [source, target]));
  const alone = (files: readonly Recognized[]): string[] =>
    files.map(({ path }) => shownPath(path, cwd)).filter((file) => !paired.has(file));
  return { plans, untranslated: alone(sources), orphaned: alone(targets) };
}

/** @throws {Trouble} where the target asks for what the source does not catch, or a language is no tag. */
function requireSense(pair: ProjectPair): void {
  const { source, target, sourceLanguage, targetLanguage } = pair;
  const known = ['lang', ...placeholdersIn(source)];
  const isNamed = placeholdersIn(target).every((name) => known.includes(name));
  if (!isNamed || starsIn(source) !== starsIn(target))
    throw refused(pair, 'pair-wildcards', { source, target });
  for (const tag of [sourceLanguage, targetLanguage])
    if (tag !== undefined && !isLanguageTag(tag)) throw refused(pair, 'language-tag', { tag });
}

const refused = ({ at }: ProjectPair, message: string, values: MessageValues): Trouble =>
  new Trouble([{ ...at, message, values }]);

function grouped(targets: readonly Recognized[], shared: readonly string[]): Map<string, Recognized[]> {
  const groups = new Map<string, Recognized[]>();
  for (const target of targets) {
    const key = keyOf(target.caught, shared);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [target]);
    else group.push(target);
  }
  return groups;
}

function planOf(
  source: Recognized,
  target: Recognized,
  stored: ProjectPair,
  config: Config,
  cwd: string,
): PairPlan {
  const tag = target.caught.names.get('lang');
  const usual = languageOfFolder(config.source ?? usualPair.source);
  return {
    source: shownPath(source.path, cwd),
    target: shownPath(target.path, cwd),
    sourceLanguage: stored.sourceLanguage ?? usual,
    targetLanguage: stored.targetLanguage ?? (tag === undefined ? usualTarget(usual) : languageOfFolder(tag)),
    date: dateOf(relative(config.root, source.path), target.path, config),
  };
}

async function filesOf(pattern: string, root: string): Promise<Recognized[]> {
  const plain = pattern.replace(/^\.\//, '');
  const recognize = recognizer(plain);
  const found: Recognized[] = [];
  for await (const path of walk(resolve(root, folderOf(plain)))) {
    const caught = recognize(relative(root, path).split(sep).join('/'));
    if (caught !== undefined) found.push({ path, caught });
  }
  return found;
}

/** Every file in and below a folder, by name; hidden ones and installed packages aside. */
async function* walk(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile()) yield path;
  }
}
