import type { Span } from '../model/span.js';

const pairs: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»', '‘': '’', "'": "'" };

/** Takes in the quotation mark that pairs with one inside the span: “MOC” operations room, Operation “X”. */
export function withQuotes(text: string, { start, end }: Span): Span {
  const written = text.slice(start, end);
  const [before = '', after = ''] = [text[start - 1], text[end]];
  const closing = pairs[before];
  if (closing !== undefined && occurrences(written, closing) === 1) return { start: start - 1, end };
  const opens = Object.entries(pairs).some(
    ([open, close]) => close === after && occurrences(written, open) === 1,
  );
  return opens && /["“”«»]/.test(after) ? { start, end: end + 1 } : { start, end };
}

/** Whether marks stand right around a span: a name in quotation marks, not the first of many quoted words. */
export const isEnclosed = (text: string, { start, end }: Span): boolean =>
  /["“‘'«(]/u.test(text.charAt(start - 1)) && /^[.,]?["”’'»)]/u.test(text.slice(end, end + 2));

/** How often a quotation mark stands in a text, apostrophes inside words left out. */
function occurrences(text: string, quote: string): number {
  return text.replace(/(?<=\p{L})['’](?=\p{L})/gu, '').split(quote).length - 1;
}

const partly = /^(.*?)(["“«])([^"“”«»]+)(["”»])(.*)$/su;

/**
 * A form with quotation marks around the part that had them: “MOC” operations room → “MOM” operations room;
 * around all of it where it does not hold the rest of what was written.
 */
export function quotedLike(written: string, form: string): string {
  const [, head = '', open = '', , close = '', tail = ''] = partly.exec(written) ?? [];
  if (open === '' || pairs[open] !== close) return form;
  const end = form.length - tail.length;
  const holds = head.length < end && startsWith(form, head) && startsWith(form.slice(end), tail);
  if (!holds) return open + form + close;
  return form.slice(0, head.length) + open + form.slice(head.length, end) + close + form.slice(end);
}

const startsWith = (text: string, start: string): boolean =>
  text.toLowerCase().startsWith(start.toLowerCase());
