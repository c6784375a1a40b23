import type { NamesIn } from '../match/matcher.js';
import type { TextDocument, Unit } from '../model/document.js';
import type { Span } from '../model/span.js';
import { languageOf } from '../text/languages.js';
import { sentenceSplitter } from '../text/sentences.js';
import type { Sentence } from './sentence.js';
import { tokensOf } from './tokens.js';

/** A sentence of a document and its place in a paragraph of it. */
export interface Piece {
  readonly unit: Unit;
  /** In the text of the unit. */
  readonly span: Span;
  /** 0-based number of the sentence in the unit. */
  readonly number: number;
  /** How many sentences the unit has. */
  readonly of: number;
}

/** The sentences of a document, in order; what holds no letter or digit is none. */
export function piecesOf({ units, language }: TextDocument): Piece[] {
  const splitter = sentenceSplitter(language);
  return units.flatMap((unit) => {
    const spans = says.test(unit.text) ? splitter.split(unit.text) : [];
    return spans.map((span, number) => ({ unit, span, number, of: spans.length }));
  });
}

const says = /[\p{L}\p{N}]/u;

export function sentencesOf(pieces: readonly Piece[], tag: string, names: NamesIn): Sentence[] {
  const language = languageOf(tag);
  return pieces.map(({ unit, span, number }) => {
    const text = unit.text.slice(span.start, span.end);
    return { length: text.length, tokens: tokensOf(text, language, names), opensParagraph: number === 0 };
  });
}
