import { resolve } from 'node:path';
import { trouble } from '../../../model/problem.js';
import { loadStore } from '../../../session/store.js';
import type { Invocation } from '../command.js';
import { kindFor } from '../open.js';
import { takeIn } from './take-in.js';

/** Merges files or folders of another store into this one. */
export async function merge(invocation: Invocation, paths: readonly string[]): Promise<number> {
  if (paths.length === 0) throw trouble('merge-arguments');
  const other = await loadStore(
    paths.map((path) => resolve(invocation.cwd, path)),
    invocation.cwd,
  );
  const concepts = other.stated.map(({ concept: { id }, stored, locate }) => ({
    ...stored,
    id,
    ...locate([]),
  }));
  const file = paths.join(', ');
  return takeIn({ concepts, file, format: 'YAML', kind: kindFor(invocation) }, invocation);
}
