import type { Span } from '../model/span.js';
import { breaksOf } from './segmentation/languages.js';
import { createSegmenter, type Segmenter } from './segmentation/segment.js';

/** A stretch without a stop that is longer than this, in UTF-16 units, is cut at its commas. */
const endless = 600;

/** A piece between commas is at least so long. */
const shortestPiece = 200;

/** Cuts the texts of one language into sentences. */
export interface SentenceSplitter {
  /** The sentences of a text in order, without the white space around them; no other letter is left out. */
  split(text: string): Span[];
}

const made = new Map<string, SentenceSplitter>();

/**
 * The splitter of a BCP 47 tag. ICU proposes where sentences end (Unicode Standard Annex 29, section 5); the rules
 * of the language, the same that are written as SRX, repair it where they decide: abbreviations, initials, numbers
 * of lists, what a quotation is followed by. Text that runs on commas for a page is cut at some of them.
 */
export function sentenceSplitter(tag: string): SentenceSplitter {
  const splitter = made.get(tag) ?? createSplitter(tag);
  made.set(tag, splitter);
  return splitter;
}

function createSplitter(tag: string): SentenceSplitter {
  const icu = new Intl.Segmenter(tag, { granularity: 'sentence' });
  const rules = createSegmenter(breaksOf(tag));
  return {
    split: (text) => spansOf(text, breaksIn(text, icu, rules)).flatMap((span) => shorter(text, span)),
  };
}

/** Places where a sentence ends, before the white space that follows, in order. */
function breaksIn(text: string, icu: Intl.Segmenter, rules: Segmenter): number[] {
  const decided = rules.decided(text);
  const breaks = new Set<number>();
  for (const [place, isBreak] of decided) if (isBreak) breaks.add(place);
  for (const { index } of icu.segment(text)) {
    const place = withoutSpaceBefore(text, index);
    if (decided.get(place) !== false) breaks.add(place);
  }
  return Array.from(breaks).sort((a, b) => a - b);
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));

function withoutSpaceBefore(text: string, place: number): number {
  let at = place;
  while (at > 0 && isSpace(text, at - 1)) at -= 1;
  return at;
}

const spansOf = (text: string, breaks: readonly number[]): Span[] =>
  [...breaks, text.length].flatMap((end, index, ends) => trimmed(text, { start: ends[index - 1] ?? 0, end }));

/** A span without the white space at its ends; none where there is nothing else. */
function trimmed(text: string, { start, end }: Span): Span[] {
  const last = withoutSpaceBefore(text, end);
  let first = start;
  while (first < last && isSpace(text, first)) first += 1;
  return first < last ? [{ start: first, end: last }] : [];
}

const pause = /[،,؛;]\s+/g;

/** Pieces of a sentence that is too long to be compared with anything. */
function shorter(text: string, sentence: Span): Span[] {
  if (sentence.end - sentence.start <= endless) return [sentence];
  const cuts = [sentence.start];
  for (const { 0: written, index } of text.slice(sentence.start, sentence.end).matchAll(pause)) {
    const place = sentence.start + index + written.length;
    const isFar = place - (cuts.at(-1) ?? 0) >= shortestPiece;
    if (isFar && sentence.end - place >= shortestPiece) cuts.push(place);
  }
  return cuts.flatMap((start, index) => trimmed(text, { start, end: cuts[index + 1] ?? sentence.end }));
}
