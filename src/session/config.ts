import { dirname, join, relative, resolve, sep } from 'node:path';
import type { StoredOverride } from '../model/generated/config.js';
import type { ConfigPart } from './config-file.js';
import { exists, shownPath } from './files.js';

/** A project's configuration and the folder that its paths start from. */
export interface Config extends ConfigPart {
  readonly root: string;
  readonly file: string;
}

const fileName = 'mustalah.yaml';

/**
 * The configuration asked for, or the nearest one upward from a folder, if there is any, with all that it builds on.
 * @throws {Trouble} where it, or what it builds on, cannot be used.
 */
export async function findConfig(from: string, asked?: string): Promise<Config | undefined> {
  const file = await configFile(from, asked);
  if (file === undefined) return undefined;
  const { readExtended } = await import('./extends.js');
  const part = await readExtended(file, asked ?? shownPath(file, from), from);
  return { ...part, root: dirname(file), file };
}

/** The file of the configuration asked for, or of the nearest one upward; whether it can be read is not looked at. */
export const configFile = async (from: string, asked?: string): Promise<string | undefined> =>
  asked === undefined ? nearestUpward(from) : resolve(from, asked);

async function nearestUpward(from: string): Promise<string | undefined> {
  const file = join(from, fileName);
  if (await exists(file)) return file;
  const parent = dirname(from);
  return parent === from ? undefined : nearestUpward(parent);
}

/** A file's path as globs and the baseline name it: from the project's folder, with forward slashes. */
export const projectPath = (root: string, file: string): string => relative(root, file).split(sep).join('/');

/** Profile, date and rules of one translation: what holds everywhere, then each override that covers it. */
export function settingsOf(config: Config, file: string): Omit<StoredOverride, 'files'> {
  const path = projectPath(config.root, file);
  let settings: Omit<StoredOverride, 'files'> = {};
  for (const { covers, at: _, ...set } of config.overrides)
    if (covers(path)) settings = { ...settings, ...set, rules: { ...settings.rules, ...set.rules } };
  return settings;
}

/** Where a profile is named, for problems with it. */
export const profilePlace = (config: Config | undefined, profile: string) =>
  config?.overrides.findLast((override) => override.profile === profile)?.at;
