import { dirname, join, resolve } from 'node:path';
import { configSchema } from '../glossary/generated/validators.js';
import { parseYaml, validated } from '../glossary/yaml.js';
import type { StoredConfig } from '../model/generated/config.js';
import { exists, readText } from './files.js';

/** A project's configuration and the folder that its paths start from. */
export interface Config extends StoredConfig {
  readonly root: string;
  readonly file: string;
}

const fileName = 'mustalah.yaml';

/** The configuration asked for, or the nearest one upward from a folder, if there is any. */
export async function findConfig(from: string, asked?: string): Promise<Config | undefined> {
  const file = await configFile(from, asked);
  if (file === undefined) return undefined;
  const stored = validated(parseYaml(asked ?? file, await readText(file, asked)), configSchema);
  return { ...stored, root: dirname(file), file };
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
