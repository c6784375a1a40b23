import type { Span } from '../../model/span.js';
import { type Faulty, faultAt } from '../fault.js';

/** The words that say what the string behind them is. */
export type Keyword = 'domain' | 'msgctxt' | 'msgid' | 'msgid_plural' | 'msgstr';

export type Token =
  | (Span & { readonly is: 'comment'; readonly text: string })
  | (Span & { readonly is: 'keyword'; readonly keyword: Keyword })
  /** The span is what stands between the quotation marks. */
  | (Span & { readonly is: 'string' });

const patterns = {
  space: /\s+/y,
  comment: /#[^\r\n]*/y,
  keyword: /(domain|msgctxt|msgid_plural|msgid|msgstr)(?:\[\d+\])?(?![\w[])/y,
  string: /"((?:[^"\\\r\n]|\\[^\r\n])*)"/y,
};

const keywords: ReadonlyMap<string, Keyword> = new Map(
  (['domain', 'msgctxt', 'msgid', 'msgid_plural', 'msgstr'] as const).map((each) => [each, each]),
);

/** What a PO file is made of. White space has no meaning in it but to end a comment. @throws {Trouble} at what is none of it. */
export function* tokensOf(file: Faulty): Generator<Token> {
  const { text } = file;
  for (let at = 0; at < text.length; ) {
    const token = tokenAt(text, at);
    if (token === undefined) throw faultAt(file, at, ...nameOf(text, at));
    at = token.end;
    if (token.is === 'string') yield { is: 'string', start: token.start + 1, end: token.end - 1 };
    else if (token.is !== 'space') yield token;
  }
}

function tokenAt(text: string, start: number): Token | (Span & { readonly is: 'space' }) | undefined {
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = start;
    return pattern.exec(text);
  };
  const end = (found: RegExpExecArray): number => start + found[0].length;
  const space = match(patterns.space);
  if (space !== null) return { is: 'space', start, end: end(space) };
  const comment = match(patterns.comment);
  if (comment !== null) return { is: 'comment', start, end: end(comment), text: comment[0] };
  const string = match(patterns.string);
  if (string !== null) return { is: 'string', start, end: end(string) };
  const word = match(patterns.keyword);
  const keyword = keywords.get(word?.[1] ?? '');
  return word === null || keyword === undefined
    ? undefined
    : { is: 'keyword', start, end: end(word), keyword };
}

/** Message of what cannot be read at a place, and its values. */
function nameOf(text: string, at: number): [string, { found: string }] {
  const line = /[^\r\n]*/y;
  line.lastIndex = at;
  const found = (line.exec(text)?.[0] ?? '').slice(0, 40);
  return [found.startsWith('"') ? 'po-open-string' : 'po-syntax', { found }];
}
