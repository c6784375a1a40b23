import { isLanguageTag } from '../text/languages.js';

/** What the wildcards of a pattern stood for: those without a name in order, the others by name. */
export interface Caught {
  readonly stars: readonly string[];
  readonly names: ReadonlyMap<string, string>;
}

const wildcard = /(\*\*\/|\*\*|\*|\{\w+\})/;

/** The part of a pattern before its first wildcard, up to a slash: the folder to look in. */
export function folderOf(pattern: string): string {
  const fixed = pattern.split(wildcard)[0] ?? '';
  return fixed.slice(0, fixed.lastIndexOf('/') + 1);
}

/** Names of the placeholders of a pattern. */
export const placeholdersIn = (pattern: string): string[] =>
  Array.from(pattern.matchAll(/\{(\w+)\}/g), ([, name = '']) => name);

/** How many wildcards of a pattern have no name. */
export const starsIn = (pattern: string): number => [...pattern.matchAll(/\*\*\/|\*\*|\*/g)].length;

/**
 * A pattern as a question: `*` stands for part of a name, `**` for folders at any depth, `{name}` for part of a
 * name that the other pattern has as well. Answers with what they stood for, undefined where a path is no such.
 */
export function recognizer(pattern: string): (path: string) => Caught | undefined {
  const pieces = pattern.split(wildcard);
  const expression = new RegExp(`^${pieces.map(expressionOf).join('')}$`);
  const wildcards = pieces.filter((piece) => wildcard.test(piece));
  return (path) => {
    const found = expression.exec(path)?.slice(1);
    return found && caughtIn(found, wildcards);
  };
}

function expressionOf(piece: string): string {
  if (piece === '**/') return '((?:[^/]+/)*)';
  if (piece === '**') return '(.*)';
  if (piece === '{lang}') return '([A-Za-z0-9-]+)';
  return wildcard.test(piece) ? '([^/]+?)' : piece.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** Undefined where one name stood for two things, or `{lang}` for no language. */
function caughtIn(found: readonly string[], wildcards: readonly string[]): Caught | undefined {
  const stars: string[] = [];
  const names = new Map<string, string>();
  for (const [index, piece] of wildcards.entries()) {
    const text = found[index] ?? '';
    if (!piece.startsWith('{')) stars.push(text);
    else if (!fits(names, piece, text)) return undefined;
    else names.set(piece.slice(1, -1), text);
  }
  return { stars, names };
}

function fits(names: ReadonlyMap<string, string>, placeholder: string, text: string): boolean {
  if (placeholder === '{lang}' && !isLanguageTag(text)) return false;
  return (names.get(placeholder.slice(1, -1)) ?? text) === text;
}

/**
 * What a source and its translation have in common, as one key: the unnamed wildcards, and the names of both.
 * @param shared names that both patterns have.
 */
export const keyOf = ({ stars, names }: Caught, shared: readonly string[]): string =>
  JSON.stringify([stars, shared.map((name) => names.get(name))]);
