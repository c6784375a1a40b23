import { ownerOf } from '../romanize/recognizer/ordinary.js';
import { calendarOf } from '../text/calendar/calendar.js';
import { isHeadline, opensSentence } from '../text/casing.js';
import type { Language } from '../text/language.js';
import type { Token } from './tokens.js';

/** Words of a cased language that are written as a name. */
export interface ProperSpan {
  readonly tokens: readonly Token[];
  readonly text: string;
  /** Capitals in brackets behind it: (SDF). */
  readonly acronym?: string;
}

const capital = /^\p{Lu}/u;
const longest = 8;

/** What ends with a stop is a sentence of names and no headline. */
const stop = /[.!?…]["”’)]*\s*$/u;

/** Runs of capitalised words that the store does not know, with the small words that names have inside. */
export function properSpans(text: string, tokens: readonly Token[], language: Language): ProperSpan[] {
  if (!language.cased || (isHeadline(text) && !stop.test(text))) return [];
  const spans: ProperSpan[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const run = runFrom(first, text, tokens, language);
    const [start, end] = [run[0], run.at(-1)];
    if (start === undefined || end === undefined) continue;
    first = end.index;
    const next = tokens[first + 1];
    const acronym = next && bracketed(text, end, next);
    spans.push({
      tokens: run,
      text: text.slice(start.start, ownEnd(end)),
      ...(acronym === undefined ? {} : { acronym }),
    });
  }
  return spans;
}

/** The words of a name from a word on; none where no name begins there. */
function runFrom(first: number, text: string, tokens: readonly Token[], language: Language): Token[] {
  const head = tokens[first];
  if (head === undefined || !isProper(head, text, language)) return [];
  const run = [head];
  for (let at = first + 1; at < tokens.length && run.length < longest; at++) {
    const token = tokens[at];
    if (token === undefined || !isNext(text, tokens[at - 1], token) || token.known) break;
    run.push(token);
    if (
      !isProper(token, text, language) &&
      !language.connectives.has(token.key) &&
      !isArticle(token, language)
    ) {
      run.pop();
      break;
    }
  }
  while (run.length > 0 && !isProper(run.at(-1), text, language)) run.pop();
  return run;
}

const isArticle = ({ key }: Token, { articles }: Language): boolean => articles.has(key);

/** Only a space, a hyphen or an apostrophe stands between, and no possessive. */
function isNext(text: string, before: Token | undefined, token: Token): boolean {
  if (before === undefined || /['’]s$/u.test(before.raw)) return false;
  return /^(?: |-|['’‘]| ['’‘])$/u.test(text.slice(before.end, token.start));
}

function isProper(token: Token | undefined, text: string, language: Language): boolean {
  if (token === undefined || token.known || !capital.test(token.raw)) return false;
  const { key, raw, start } = token;
  if (language.functionWords.has(key) || isDeterminer(key, language)) return false;
  if (raw.length < 2 || calendarOf(language).find([key]) !== undefined) return false;
  return !opensSentence(text, start) || ownerOf(key, language.tag) !== '';
}

const isDeterminer = (key: string, { grammar }: Language): boolean =>
  grammar?.is === 'word-articles' && grammar.determiners.has(key);

const ownEnd = (token: Token | undefined): number =>
  token === undefined ? 0 : token.start + token.raw.replace(/['’]s$/u, '').length;

const bracketed = (text: string, before: Token, next: Token): string | undefined =>
  /^\s?\($/u.test(text.slice(before.end, next.start)) &&
  text[next.end] === ')' &&
  /^\p{Lu}{2,8}$/u.test(next.raw)
    ? next.raw
    : undefined;

/** The names that a conjunction joins. */
export function partsOf({ tokens, text, acronym }: ProperSpan, { conjunctions }: Language): ProperSpan[] {
  const runs: Token[][] = [[]];
  const start = tokens[0]?.start ?? 0;
  for (const token of tokens)
    if (conjunctions.has(token.key)) runs.push([]);
    else if (runs.at(-1)?.length !== 0 || capital.test(token.raw)) runs.at(-1)?.push(token);
  return runs
    .filter((run) => run.length > 0)
    .map((run, at) => ({
      tokens: run,
      text: text.slice((run[0]?.start ?? start) - start, ownEnd(run.at(-1)) - start),
      ...(acronym !== undefined && at === runs.length - 1 ? { acronym } : {}),
    }));
}
