import { overlaps, type Span } from '../model/span.js';
import type { Language, Reading } from './language.js';

/** A word of a text, with every way to understand it. Reading offsets are relative to `start`. */
export interface Word extends Span {
  readonly raw: string;
  readonly readings: readonly Reading[];
  /** Whether a name may run on from the word before: only spaces, hyphens, quotation marks between. */
  readonly joins: boolean;
}

/** Letters, marks, digits and invisible format characters; dots inside initials; apostrophes inside words. */
const wordPattern =
  /\p{Lu}(?:\.\p{Lu})+\.?(?!\p{L})|[\p{L}\p{M}\p{N}\p{Cf}]+(?:['’‘`´][\p{L}\p{M}\p{N}]+)*/gu;
const leadingInvisible = /^\p{Cf}+/u;
const trailingInvisible = /\p{Cf}+$/u;
const joint = /^[\s\-‐‑‒–/"“”„«»'‘’ʼ\p{Cf}]{1,6}$/u;

/** The words of a text, skipping stretches that are not prose. */
export function wordsOf(text: string, language: Language, opaque: readonly Span[] = []): Word[] {
  const words: Word[] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(wordPattern)) {
    const span = withoutInvisible(match[0], match.index);
    if (span.start >= span.end || opaque.some((stretch) => overlaps(stretch, span))) continue;
    const raw = text.slice(span.start, span.end);
    const joins = previousEnd >= 0 && isJoint(text, previousEnd, span.start);
    words.push({ ...span, raw, readings: language.readings(raw), joins });
    previousEnd = span.end;
  }
  return words;
}

function isJoint(text: string, start: number, end: number): boolean {
  if (end - start === 1 && text.charCodeAt(start) === 32) return true;
  return joint.test(text.slice(start, end));
}

function withoutInvisible(raw: string, start: number): Span {
  const lead = leadingInvisible.exec(raw)?.[0].length ?? 0;
  const trail = trailingInvisible.exec(raw)?.[0].length ?? 0;
  return { start: start + lead, end: start + raw.length - trail };
}
