import { applyEdits, type ModificationOptions, modify } from 'jsonc-parser';
import type { NamedText } from '../format.js';
import { jsonStrings } from './json-strings.js';
import { plural } from './plural.js';

type Path = readonly (string | number)[];

/**
 * A bundle with strings added, each where the source bundle has its key, in the order of the source. The rest
 * stays as it is written.
 * @param source the source bundle, which says how nested a key is and what stands before it.
 */
export function withKeys(bundle: string, texts: readonly NamedText[], source: string): string {
  const paths = jsonStrings('', source).map(({ path }) => path);
  return texts.reduce((text, { key, text: value }) => {
    const path = pathOf(key, paths);
    return applyEdits(text, modify(text, [...path], value, optionsFor(text, path, paths)));
  }, bundle);
}

/** Where the source has the key; of a plural form that it lacks, beside its other forms. */
function pathOf(key: string, paths: readonly Path[]): Path {
  const same = paths.find((path) => path.join('.') === key);
  if (same !== undefined) return same;
  const stem = key.replace(plural, '');
  const sibling = paths.find((path) => path.join('.').replace(plural, '') === stem);
  const last = key.slice(key.lastIndexOf('.') + 1);
  return sibling === undefined ? [key] : [...sibling.slice(0, -1), last];
}

function optionsFor(text: string, path: Path, paths: readonly Path[]): ModificationOptions {
  const indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
  const before = keysBefore(path, paths);
  return {
    formattingOptions: {
      insertSpaces: !indent.startsWith('\t'),
      tabSize: indent.length,
      eol: text.includes('\r\n') ? '\r\n' : '\n',
    },
    getInsertionIndex: (properties) => {
      const known = properties.map((property, index) => (before.has(property) ? index + 1 : 0));
      return Math.max(0, ...known);
    },
  };
}

/** Keys that stand before one in its object of the source. */
function keysBefore(path: Path, paths: readonly Path[]): ReadonlySet<string | number> {
  const within = path.slice(0, -1);
  const siblings = paths
    .filter((each) => within.every((part, index) => each[index] === part))
    .flatMap((each) => each[within.length] ?? []);
  const at = siblings.indexOf(path.at(-1) ?? '');
  return new Set(at < 0 ? siblings : siblings.slice(0, at));
}
