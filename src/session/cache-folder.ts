import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the platform keeps what may be thrown away. */
export function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  return join(XDG_CACHE_HOME || LOCALAPPDATA || join(homedir(), '.cache'), 'mustalah');
}
