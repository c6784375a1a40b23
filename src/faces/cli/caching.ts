import { resolve } from 'node:path';
import { defaultLintFolder, diskCache } from '../../session/disk-cache.js';
import { type LintCache, memoryCache } from '../../session/lint-cache.js';
import type { Session } from '../../session/session.js';
import type { Invocation } from './command.js';
import type { Held } from './held.js';

/** The cache that a run uses; none where texts are mended, as they are then not those on disk. */
export function cacheFor(invocation: Invocation, session: Session, held?: Held): LintCache | undefined {
  if (invocation.has('fix') || invocation.has('fix-dry-run')) return undefined;
  const onDisk = diskCacheFor(invocation, session);
  return held === undefined ? onDisk : memoryCache(held.findings, onDisk);
}

function diskCacheFor({ cwd, has, text }: Invocation, { config }: Session): LintCache | undefined {
  const location = text('cache-location');
  if (location !== undefined) return diskCache(resolve(cwd, location));
  const isWanted = has('cache') || config?.cache === true;
  return isWanted ? diskCache(defaultLintFolder(config?.root ?? cwd)) : undefined;
}
