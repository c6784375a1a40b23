import { join, resolve } from 'node:path';
import type { Glossary } from '../glossary/glossary.js';
import { createMatcher, type Matcher } from '../match/matcher.js';
import { bases, type Consistency, defaultConsistency } from '../model/consistency.js';
import type { Setting } from '../model/finding.js';
import { trouble } from '../model/problem.js';
import type { RuleSettings } from '../model/rule.js';
import { rules } from '../rules/index.js';
import { nearest } from '../text/distance.js';
import { type Config, findConfig } from './config.js';
import { isDirectory } from './files.js';
import { packageFolder } from './package.js';
import { loadStore, type Store, withProfile } from './store.js';

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
  readonly store: Store;
  readonly storePaths: readonly string[];
  /** The store in the house's style. */
  readonly glossary: Glossary;
  readonly profile: string;
  readonly settings: RuleSettings;
  readonly consistency: Consistency;
  matcher(source: string, target: string): Matcher;
}

/** @throws {Trouble} where configuration, store, profile or rule settings cannot be used. */
export async function openSession(options: SessionOptions): Promise<Session> {
  const config = await findConfig(options.cwd, options.config);
  const storePaths = await storePathsFor(options, config);
  const settings = ruleSettings(config, options.rules ?? []);
  const store = await loadStore(storePaths, options.cwd, options.mayBeEmpty);
  const profile = options.profile ?? config?.profile ?? 'default';
  const glossary = await withProfile(store, storePaths, profile, options.cwd);
  return {
    cwd: options.cwd,
    config,
    store,
    storePaths,
    glossary,
    profile,
    settings,
    consistency: consistencyOf(config, options.consistency),
    matcher: (source, target) => createMatcher(glossary, source, target),
  };
}

/** Asked for, configured, the project's own `glossary/`, or the one that ships with the package. */
async function storePathsFor(options: SessionOptions, config: Config | undefined): Promise<string[]> {
  if (options.glossary !== undefined) return options.glossary.map((path) => resolve(options.cwd, path));
  if (config?.glossary !== undefined) return config.glossary.map((path) => resolve(config.root, path));
  const own = join(config?.root ?? options.cwd, 'glossary');
  return [(await isDirectory(own)) ? own : join(packageFolder, 'glossary')];
}

const settings: readonly Setting[] = ['off', 'info', 'warning', 'error'];

/** Rule settings of the configuration, then of the command line. @throws {Trouble} at the first unknown one. */
function ruleSettings(config: Config | undefined, asked: readonly string[]): RuleSettings {
  const configured = Object.entries(config?.rules ?? {}).map(([id, setting]): [string, Setting] => [
    knownRule(id, config?.file ?? null),
    setting,
  ]);
  return new Map([...configured, ...asked.map(parseSetting)]);
}

function parseSetting(text: string): [string, Setting] {
  const [id = '', value = ''] = text.split(':');
  const setting = settings.find((each) => each === value);
  if (setting === undefined) throw trouble('rule-setting', { text, settings: settings.join(', ') });
  return [knownRule(id, null), setting];
}

export function knownRule(id: string, file: string | null): string {
  if (rules.some((rule) => rule.id === id)) return id;
  const ids = rules.map((rule) => rule.id);
  throw trouble('unknown-rule', { id, near: nearest(id, ids) ?? ids.join(', ') }, file);
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
