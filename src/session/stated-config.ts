import { join } from 'node:path';
import type { Position } from '../model/document.js';
import type { StoredConfig } from '../model/generated/config.js';
import { cacheFolder } from './cache-folder.js';
import { hashOf, toolFingerprint } from './fingerprint.js';
import { keptBytes } from './kept-bytes.js';

/** What a configuration file states, and where: plain data. */
export interface StatedConfig {
  readonly stored: StoredConfig;
  readonly places: {
    /** Of the profile; of an override, that of its profile. */
    readonly profile: Position;
    readonly overrides: readonly Position[];
    readonly extends: readonly Position[];
    readonly pairs: readonly Position[];
    readonly waivers: readonly Position[];
  };
}

/** Configurations that stay in the cache folder. */
const most = 16;

/**
 * What the text of a configuration states, as an earlier run has read and found it right, or read now: YAML and its
 * schema are a good part of a short run.
 * @param shown the name that problems give its file.
 * @throws {Trouble} with all that is wrong with it.
 */
export async function statedConfig(shown: string, text: string): Promise<StatedConfig> {
  const cache = keptBytes(join(cacheFolder(), 'config'), most);
  const name = hashOf(`${await toolFingerprint()}\n${text}`);
  const bytes = await cache.get(name);
  if (bytes !== undefined) {
    const kept: StatedConfig = JSON.parse(new TextDecoder().decode(bytes));
    return kept;
  }
  const { readConfigYaml } = await import('./config-yaml.js');
  const read = readConfigYaml(shown, text);
  await cache.put(name, new TextEncoder().encode(JSON.stringify(read)).slice().buffer);
  return read;
}
