import type { Token } from '../match/tokens.js';

/** The two sides of a segment. */
export interface Sides {
  readonly source: readonly Token[];
  readonly target: readonly Token[];
  /** The text of the target. */
  readonly text: string;
}

/** A name with the generic word that both sides have beside it: معبر أدري, Adre crossing. */
export interface WithGeneric {
  /** The source's generic word, without its clitics. */
  readonly word: string;
  readonly target: string;
}

/**
 * The generic word before a name of the source, where the translation has it in lower case behind the name.
 * @param name index of its first word, and what is no part of that.
 * @param meaning where in a word of the source a generic word of the target is meant, if it is.
 * @param end last word of its rendering, which reads `text`.
 */
export function genericBeside(
  { first, cut }: { readonly first: number; readonly cut: number },
  end: Token | undefined,
  text: string,
  meaning: (token: Token, key: string) => number | undefined,
  { source, target, text: whole }: Sides,
): WithGeneric | undefined {
  const [head, after] = [source[first - 1], target[(end?.index ?? -1) + 1]];
  if (end === undefined || head === undefined || after === undefined) return undefined;
  if (cut > 0 || source[first]?.joins !== true || whole.slice(end.end, after.start) !== ' ') return undefined;
  const start = head.known ? undefined : meaning(head, after.raw);
  if (start === undefined || end.raw.length > text.length) return undefined;
  return { word: head.raw.slice(start), target: `${text} ${after.raw}` };
}
