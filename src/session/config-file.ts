import { dirname, resolve } from 'node:path';
import type { Position } from '../model/document.js';
import type { StoredConfig, StoredOverride, StoredPair, StoredWaiver } from '../model/generated/config.js';
import type { Waiver } from '../model/waiver.js';
import { readText } from './files.js';
import type { Covers } from './globs.js';
import { statedConfig } from './stated-config.js';

/** Settings that hold for some of a project's translations. */
export interface Override extends Omit<StoredOverride, 'files'> {
  readonly covers: Covers;
  /** Where it names its profile, if it names one. */
  readonly at: ConfigPlace;
}

/** A waiver of the configuration, with the translations that it speaks for. */
export interface ProjectWaiver extends Waiver {
  readonly covers: Covers;
  /** Whether another configuration brings it, for whoever needs it. */
  readonly inherited: boolean;
}

/** Patterns of sources and their translations, and where they are written. */
export interface ProjectPair extends StoredPair {
  readonly at: ConfigPlace;
}

/** A place in a configuration file. */
type ConfigPlace = Position & { readonly file: string };

/** What configuration files say, put together. Its own paths lead to files; those of texts start at the project. */
export interface ConfigPart
  extends Omit<StoredConfig, 'extends' | 'glossary' | 'overrides' | 'pairs' | 'waivers'> {
  /** The files that say it, absolute. */
  readonly files: readonly string[];
  /** Absolute paths. */
  readonly glossary?: readonly string[];
  /** What holds everywhere first, then what some files have for themselves; later entries win. */
  readonly overrides: readonly Override[];
  readonly pairs?: readonly ProjectPair[];
  readonly waivers: readonly ProjectWaiver[];
}

/** What one file says, and the files that it builds on. */
export interface ConfigFile extends ConfigPart {
  readonly extended: readonly (Position & { readonly name: string })[];
}

/**
 * Reads one configuration file.
 * @param shown the name that problems give it.
 * @throws {Trouble} with all that is wrong with it.
 */
export async function readConfigFile(file: string, shown: string): Promise<ConfigFile> {
  const { stored, places } = await statedConfig(shown, await readText(file, shown));
  const { extends: names = [], glossary, overrides = [], pairs, waivers = [], ...rest } = stored;
  const at = (place: Position = nowhere): ConfigPlace => ({ file: shown, ...place });
  return {
    ...rest,
    files: [file],
    ...(glossary === undefined ? {} : { glossary: glossary.map((path) => resolve(dirname(file), path)) }),
    ...(pairs === undefined
      ? {}
      : { pairs: pairs.map((pair, index) => ({ ...pair, at: at(places.pairs[index]) })) }),
    extended: names.map((name, index) => ({ name, ...(places.extends[index] ?? nowhere) })),
    overrides: [
      { ...everywhere(stored), at: at(places.profile) },
      ...(await inTurn(overrides, async ({ files, ...set }, index) => ({
        ...set,
        covers: await covering(files),
        at: at(places.overrides[index]),
      }))),
    ],
    waivers: await inTurn(waivers, (waiver, index) => waiverOf(waiver, at(places.waivers[index]))),
  };
}

const nowhere: Position = { line: 1, column: 1 };

const inTurn = <T, R>(list: readonly T[], make: (each: T, index: number) => Promise<R>): Promise<R[]> =>
  Promise.all(list.map(make));

const all: Covers = () => true;

/** What reads globs is loaded where there are some. */
const covering = async (files: readonly string[] | undefined): Promise<Covers> =>
  files === undefined ? all : (await import('./globs.js')).globs(files);

function everywhere({ rules, profile, date }: StoredConfig): Omit<Override, 'at'> {
  return {
    covers: all,
    ...(rules === undefined ? {} : { rules }),
    ...(profile === undefined ? {} : { profile }),
    ...(date === undefined ? {} : { date }),
  };
}

async function waiverOf(
  { rule, files, ...waiver }: StoredWaiver,
  { file, ...place }: ConfigPlace,
): Promise<ProjectWaiver> {
  return {
    ...waiver,
    rules: [rule].flat(),
    covers: await covering(files),
    inherited: false,
    file,
    place: { start: place, end: place },
  };
}
