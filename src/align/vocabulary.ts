import type { Sentence, Token } from './sentence.js';

/** The sentences of one side, their tokens numbered. */
export interface Side {
  readonly lengths: Float64Array;
  readonly opens: readonly boolean[];
  /** Of each sentence: the types of its tokens. */
  readonly tokens: readonly Int32Array[];
  readonly types: readonly Token[];
  /** Occurrences of each type. */
  readonly counts: Float64Array;
  /** Of all types. */
  readonly total: number;
}

export function sideOf(sentences: readonly Sentence[]): Side {
  const numbers = new Map<string, number>();
  const types: Token[] = [];
  const numberOf = (token: Token): number => {
    const known = numbers.get(token.key);
    if (known !== undefined) return known;
    numbers.set(token.key, types.length);
    types.push(token);
    return types.length - 1;
  };
  const tokens = sentences.map((sentence) => Int32Array.from(sentence.tokens, numberOf));
  const counts = new Float64Array(types.length);
  for (const sentence of tokens) for (const type of sentence) counts[type] = (counts[type] ?? 0) + 1;
  return {
    lengths: Float64Array.from(sentences, ({ length }) => Math.max(1, length)),
    opens: sentences.map(({ opensParagraph }) => opensParagraph),
    tokens,
    types,
    counts,
    total: tokens.reduce((sum, { length }) => sum + length, 0),
  };
}
