import { join, resolve } from 'node:path';
import type { Glossary } from '../glossary/glossary.js';
import { bases, type Consistency, defaultConsistency } from '../model/consistency.js';
import type { Setting } from '../model/finding.js';
import type { StoredOverride } from '../model/generated/config.js';
import { trouble } from '../model/problem.js';
import type { RuleSettings } from '../model/rule.js';
import { compiledStore, type OpenedStore } from './compiled-store.js';
import { type Config, findConfig, profilePlace, settingsOf } from './config.js';
import { isDirectory } from './files.js';
import { packageFolder } from './package.js';
import type { PairPlan, PlanSettings } from './pair-plan.js';
import type { Store } from './store.js';
import { profilesBeside, storeFiles } from './store-files.js';

/** What a user may ask of a session; everything else comes from the configuration, then from the package. */
export interface SessionOptions {
  readonly cwd: string;
  readonly config?: string | undefined;
  readonly glossary?: readonly string[] | undefined;
  readonly profile?: string | undefined;
  /** `id:setting`, as on the command line. */
  readonly rules?: readonly string[] | undefined;
  /** Which of several right forms is kept to, as on the command line. */
  readonly consistency?: string | undefined;
  /** Whether a folder that holds no file of a store yet will do. */
  readonly mayBeEmpty?: boolean;
}

/** A project held open. */
export interface Session {
  readonly cwd: string;
  readonly config: Config | undefined;
  /** The store as its files hold it: read when it is asked for, once. */
  store(): Promise<Store>;
  /** How many doubts there are of it. */
  readonly doubts: number;
  readonly storePaths: readonly string[];
  /** The store in the house's style. */
  readonly glossary: Glossary;
  readonly profile: string;
  readonly settings: RuleSettings;
  readonly consistency: Consistency;
  /**
   * A pair with what the configuration's overrides say of it.
   * @param date the date asked for, which wins over all others.
   */
  withOverrides(plan: PairPlan, date: string | undefined): Promise<PairPlan>;
}

/** @throws {Trouble} where configuration, store, profile or rule settings cannot be used. */
export async function openSession(options: SessionOptions): Promise<Session> {
  const config = await findConfig(options.cwd, options.config);
  const storePaths = await storePathsFor(options, config);
  const asked = await askedSettings(options.rules);
  const settings = ruleSettings(config?.rules, asked);
  const store = once(async () => {
    const { loadStore } = await import('./store.js');
    return loadStore(storePaths, options.cwd, options.mayBeEmpty);
  });
  const profile = options.profile ?? config?.profile ?? 'default';
  const inStyle = memoized((name: string) => styled(name, store, storePaths, options.cwd, config));
  const { glossary, doubts } = await inStyle(profile);
  // The same for all documents that are set apart in the same way, however many these are.
  const apartIn = memoized(async (stated: string): Promise<PlanSettings> => {
    const own: Pick<StoredOverride, 'profile' | 'rules'> = JSON.parse(stated);
    const inOwnStyle = await inStyle(options.profile ?? own.profile ?? 'default');
    return { glossary: inOwnStyle.glossary, settings: ruleSettings(own.rules, asked) };
  });
  if (options.profile === undefined)
    for (const { profile: own } of config?.overrides ?? []) if (own !== undefined) await inStyle(own);
  return {
    cwd: options.cwd,
    config,
    store,
    doubts,
    storePaths,
    glossary,
    profile,
    settings,
    consistency: consistencyOf(config, options.consistency),
    withOverrides: async (plan, date) => {
      if (config === undefined) return plan;
      const { date: stated, ...own } = settingsOf(config, resolve(options.cwd, plan.target));
      return { ...plan, apart: await apartIn(JSON.stringify(own)), date: date ?? plan.date ?? stated };
    },
  };
}

/** The store in a house's style, as an earlier run compiled it or as its files have it. */
async function styled(
  name: string,
  store: () => Promise<Store>,
  paths: readonly string[],
  cwd: string,
  config: Config | undefined,
): Promise<OpenedStore> {
  const make = async (): Promise<OpenedStore> => {
    const read = await store();
    const { withProfile } = await import('./store.js');
    const glossary = await withProfile(read, paths, name, cwd, profilePlace(config, name));
    return { glossary, doubts: read.doubts.length };
  };
  const files = await storeFiles(paths, cwd);
  if (files.length === 0) return make();
  const profile = (await profilesBeside(paths)).get(name);
  return compiledStore(
    [name, ...paths].join('\0'),
    profile === undefined ? files : [...files, profile],
    make,
  );
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** What is made from a name, made once. */
function memoized<T>(make: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (name) => {
    const known = made.get(name) ?? make(name);
    made.set(name, known);
    return known;
  };
}

/** Asked for, configured, the project's own `glossary/`, or the one that ships with the package. */
export async function storePathsFor(options: SessionOptions, config: Config | undefined): Promise<string[]> {
  if (options.glossary !== undefined) return options.glossary.map((path) => resolve(options.cwd, path));
  if (config?.glossary !== undefined) return [...config.glossary];
  const own = join(config?.root ?? options.cwd, 'glossary');
  return [(await isDirectory(own)) ? own : join(packageFolder, 'glossary')];
}

/** Rule settings as they are configured, under those of the command line. */
const ruleSettings = (
  configured: Readonly<Record<string, Setting>> | undefined,
  asked: RuleSettings,
): RuleSettings => new Map([...Object.entries(configured ?? {}), ...asked]);

/** Settings of the command line. @throws {Trouble} where one is none, or of no rule. */
async function askedSettings(texts: readonly string[] = []): Promise<RuleSettings> {
  if (texts.length === 0) return new Map();
  const { parseSetting } = await import('./known-rule.js');
  return new Map(texts.map(parseSetting));
}

/** @throws {Trouble} where the command line asks for none of the bases. */
function consistencyOf(config: Config | undefined, asked: string | undefined): Consistency {
  const keep = bases.find((basis) => basis === asked);
  if (asked !== undefined && keep === undefined)
    throw trouble('consistency', { text: asked, bases: bases.join(', ') });
  const { versions, documents } = defaultConsistency;
  return {
    keep: keep ?? config?.consistency ?? defaultConsistency.keep,
    versions: config?.acrossVersions ?? versions,
    documents: config?.acrossDocuments ?? documents,
  };
}
