import { join } from 'node:path';
import { cacheFolder } from './cache-folder.js';
import type { StatedConfig } from './config-yaml.js';
import { keptBytes } from './kept-bytes.js';
import { hashOf, toolFingerprint } from './tool.js';

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
