import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createMatcher } from '../../src/match/matcher.js';
import { loadStore } from '../../src/session/store.js';

/** The repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

export const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

/** Lines of a text file, the last line break aside. */
export const linesOf = (path: string): string[] => read(path).replace(/\n$/, '').split('\n');

/** The shipped store, as a fresh session loads it. */
export const store = await loadStore([`${root}glossary`], root);

/** A matcher of the shipped store under the default profile. */
export const matcher = createMatcher(store.glossary, 'ar', 'en');
