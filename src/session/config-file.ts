import { dirname, resolve } from 'node:path';
import { configSchema } from '../glossary/generated/validators.js';
import { type Path, parseYaml, validated, type YamlFile } from '../glossary/yaml.js';
import type { Position } from '../model/document.js';
import type { StoredConfig, StoredOverride, StoredPair, StoredWaiver } from '../model/generated/config.js';
import { type Problem, Trouble } from '../model/problem.js';
import type { Waiver } from '../model/waiver.js';
import { isCalendarDay } from '../text/iso-day.js';
import { readText } from './files.js';
import { type Covers, globs } from './globs.js';
import { isRule, unknownRule } from './known-rule.js';

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
  const yaml = parseYaml(shown, await readText(file, shown));
  const stored = validated(yaml, configSchema);
  const problems = [...ruleProblems(stored, yaml), ...dayProblems(stored, yaml)];
  if (problems.length > 0) throw new Trouble(problems);
  const { extends: names = [], glossary, overrides = [], pairs, waivers = [], ...rest } = stored;
  const at = (path: Path): ConfigPlace => ({ file: shown, ...yaml.locate(path) });
  return {
    ...rest,
    files: [file],
    ...(glossary === undefined ? {} : { glossary: glossary.map((path) => resolve(dirname(file), path)) }),
    ...(pairs === undefined
      ? {}
      : { pairs: pairs.map((pair, index) => ({ ...pair, at: at(['pairs', index]) })) }),
    extended: names.map((name, index) => ({ name, ...yaml.locate(['extends', index]) })),
    overrides: [
      { ...everywhere(stored), at: at(['profile']) },
      ...overrides.map(({ files, ...set }, index) => ({
        ...set,
        covers: globs(files),
        at: at(['overrides', index, 'profile']),
      })),
    ],
    waivers: waivers.map((waiver, index) => waiverOf(waiver, shown, yaml.locate(['waivers', index]))),
  };
}

const all: Covers = () => true;

function everywhere({ rules, profile, date }: StoredConfig): Omit<Override, 'at'> {
  return {
    covers: all,
    ...(rules === undefined ? {} : { rules }),
    ...(profile === undefined ? {} : { profile }),
    ...(date === undefined ? {} : { date }),
  };
}

function waiverOf({ rule, files, ...waiver }: StoredWaiver, file: string, place: Position): ProjectWaiver {
  return {
    ...waiver,
    rules: [rule].flat(),
    covers: files === undefined ? all : globs(files),
    inherited: false,
    file,
    place: { start: place, end: place },
  };
}

/** Every place of a configuration that names a rule. */
function* namedRules({ rules = {}, overrides = [], waivers = [] }: StoredConfig): Generator<[string, Path]> {
  for (const id of Object.keys(rules)) yield [id, ['rules', id]];
  for (const [index, override] of overrides.entries())
    for (const id of Object.keys(override.rules ?? {})) yield [id, ['overrides', index, 'rules', id]];
  for (const [index, { rule }] of waivers.entries())
    for (const id of [rule].flat()) yield [id, ['waivers', index, 'rule']];
}

const ruleProblems = (stored: StoredConfig, yaml: YamlFile): Problem[] =>
  Array.from(namedRules(stored)).flatMap(([id, path]) =>
    isRule(id) ? [] : [{ file: yaml.file, ...yaml.locate(path), ...unknownRule(id) }],
  );

/** A day that the calendar does not have would never come. */
const dayProblems = ({ waivers = [] }: StoredConfig, yaml: YamlFile): Problem[] =>
  waivers.flatMap(({ until }, index) => {
    if (until === undefined || isCalendarDay(until)) return [];
    const at = yaml.locate(['waivers', index, 'until']);
    return [{ file: yaml.file, ...at, message: 'waiver-until', values: { until } }];
  });
