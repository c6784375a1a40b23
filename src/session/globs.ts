import picomatch from 'picomatch';

/** Whether a path, relative and with forward slashes, is one of those that globs name. */
export type Covers = (path: string) => boolean;

/**
 * Globs as one question: `*`, `**`, `?`, `[…]` and `{a,b}` over the whole path; a folder means everything in it,
 * and a glob behind `!` takes away what the others named.
 */
export function globs(patterns: readonly string[]): Covers {
  const named = picomatch(patterns.filter((pattern) => !pattern.startsWith('!')).flatMap(withContents));
  const taken = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const isTaken = taken.length === 0 ? () => false : picomatch(taken.flatMap(withContents));
  return (path) => named(path) && !isTaken(path);
}

function withContents(pattern: string): string[] {
  const plain = pattern.replace(/^\.\//, '').replace(/\/+$/, '');
  return [plain, `${plain}/**`];
}
