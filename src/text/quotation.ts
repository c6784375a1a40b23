import { overlaps, type Span } from '../model/span.js';

/** A double quotation mark, straight or not. */
interface Mark {
  readonly offset: number;
  readonly mark: string;
}

/** A stretch in quotation marks, the marks included. */
export interface Quotation extends Span {
  /** Whether the marks are of two kinds: “…". */
  readonly mixed: boolean;
}

/** What the double quotation marks of a text enclose, and those that enclose nothing. */
export interface Quotations {
  readonly closed: readonly Quotation[];
  /** Offsets of opening marks that nothing closes. */
  readonly open: readonly number[];
  /** Offsets of closing marks that nothing opens. */
  readonly stray: readonly number[];
}

/** Opening mark → the marks that may close it. „…“ and ”…” are pairs in some languages, ”…“ in Arabic type. */
const closers: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“”', '«': '»', '”': '”“' };

/**
 * Pairs the double quotation marks of a text. Single ones are apostrophes too often to tell. A straight mark
 * closes what is open unless it stands where only an opening one can; one behind a digit measures inches.
 * @param opaque stretches that are not prose.
 */
export function quotationsIn(text: string, opaque: readonly Span[] = []): Quotations {
  const closed: Quotation[] = [];
  const stray: number[] = [];
  const open: Mark[] = [];
  for (const mark of marksIn(text, opaque)) {
    const opener = open.at(-1);
    if (opener !== undefined && mayClose(opener, mark, text)) {
      open.pop();
      const mixed = !(closers[opener.mark] ?? '').includes(mark.mark);
      closed.push({ start: opener.offset, end: mark.offset + 1, mixed });
    } else if (!isClosing(mark, text)) open.push(mark);
    else if (!isInches(mark, text)) stray.push(mark.offset);
  }
  return { closed, stray, open: open.map(({ offset }) => offset) };
}

const marksIn = (text: string, opaque: readonly Span[]): Mark[] =>
  Array.from(text.matchAll(/["“”„«»]/gu), ({ 0: mark, index: offset }) => ({ mark, offset })).filter(
    ({ offset }) => !opaque.some((span) => overlaps(span, { start: offset, end: offset + 1 })),
  );

function mayClose(opener: Mark, { offset, mark }: Mark, text: string): boolean {
  if ((closers[opener.mark] ?? '').includes(mark)) return opener.mark !== '"' || !mustOpen(offset, text);
  const isMixed = mark === '"' ? '“„'.includes(opener.mark) : opener.mark === '"' && mark === '”';
  const isFree = !mayOpen(offset, text) && !isInches({ offset, mark }, text);
  return isMixed && offset > opener.offset + 1 && isFree;
}

/** At the start or behind a space or bracket, before a letter. */
const mayOpen = (offset: number, text: string): boolean =>
  /(?:^|[\s([{—–/-])$/u.test(text.slice(Math.max(0, offset - 1), offset)) &&
  /^[^\s.,;:!?)\]]/u.test(text.slice(offset + 1, offset + 2));

/** A space before and a letter behind. At the end of a quotation such a mark would have the space behind. */
const mustOpen = (offset: number, text: string): boolean =>
  /\s$/u.test(text.slice(Math.max(0, offset - 1), offset)) &&
  /^[\p{L}\p{N}]/u.test(text.slice(offset + 1, offset + 3));

const isClosing = ({ mark, offset }: Mark, text: string): boolean => {
  if (mark !== '"') return mark === '»' || mark === '”';
  return !mayOpen(offset, text) && !/^\p{L}/u.test(text.slice(offset + 1, offset + 3));
};

const isInches = ({ mark, offset }: Mark, text: string): boolean =>
  '"”'.includes(mark) && /\p{N}$/u.test(text.slice(Math.max(0, offset - 2), offset));

/** Whether more than a name is quoted around a span: someone's words. */
export function isInSpeech(text: string, span: Span): boolean {
  return quotationsIn(text).closed.some(
    ({ start, end }) =>
      start < span.start && span.end < end && isSpeech(text.slice(start + 1, end - 1), span),
  );
}

/** Words from which on a quotation is speech, besides those of the name. */
const fewest = 3;

const isSpeech = (quoted: string, span: Span): boolean =>
  quoted.length - (span.end - span.start) > 0 &&
  quoted.trim().split(/\s+/u).length >= fewest + Math.ceil((span.end - span.start) / 12);

/**
 * Whether a name is in quotation marks: they enclose it and nothing else but its article and the mark of a clause,
 * or part of it.
 */
export function isNamedInQuotes(text: string, { start, end }: Span): boolean {
  if (/["“”„«»]/u.test(text.slice(start, end))) return true;
  const before = /["“”„«]\s?(?:\p{L}{1,3}\s)?$/u.test(text.slice(Math.max(0, start - 6), start));
  return before && /^[.,،]?\s?["”“»]/u.test(text.slice(end, end + 3));
}
