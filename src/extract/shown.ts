import { isUnknown, type Token } from '../match/tokens.js';
import { headTranslations } from '../romanize/recognizer/heads.js';
import type { Language } from '../text/language.js';

/** A stretch of a text that its own words show to be a name, and by what. */
export interface Shown {
  readonly first: number;
  readonly last: number;
  readonly by: 'head' | 'title' | 'place' | 'speech' | 'unknown' | 'quotes';
}

/** How many words a name has at most, its head or title not counted. */
const longest = { head: 3, person: 3, place: 2 };

/**
 * Names of a language that has no capitals, by what stands around them: a generic word that heads it, a title or
 * a verb of speech before a person, a word for a kind of place, quotation marks, or that nothing else is known of
 * its words. Nothing is certain of them but that a person should look.
 */
export function shownNames(text: string, tokens: readonly Token[], language: Language): Shown[] {
  if (language.cased || language.cues === undefined) return [];
  const names: Shown[] = [];
  for (const { index, known } of tokens) {
    if (known || index <= (names.at(-1)?.last ?? -1)) continue;
    const found = shownFrom(index, text, tokens, language);
    if (found !== undefined) names.push(found);
  }
  return names;
}

/** The name that begins at a word or behind it, by the surest sign. */
function shownFrom(
  index: number,
  text: string,
  tokens: readonly Token[],
  language: Language,
): Shown | undefined {
  const { cues } = language;
  const follows = (words: ReadonlySet<string> | undefined): boolean =>
    words !== undefined && tokens[index]?.readings.some(({ key }) => words.has(key)) === true;
  return (
    afterHead(index, tokens, language) ??
    (follows(cues?.titles) ? person(index + 1, tokens, language, 'title') : undefined) ??
    (follows(cues?.sayings) ? speaker(index + 1, tokens, language) : undefined) ??
    afterPlaceHead(index, tokens, language) ??
    quoted(index, text, tokens) ??
    unknownRun(index, tokens, language)
  );
}

/** حركة النجباء: a head, then what is definite or unknown. */
function afterHead(index: number, tokens: readonly Token[], language: Language): Shown | undefined {
  const head = tokens[index];
  const isHead = head?.readings.some(
    ({ start, definite }) => !definite && headTranslations(head.raw.slice(start)).length > 0,
  );
  if (
    head === undefined ||
    isHead !== true ||
    language.isDefinite(head.key) ||
    language.placeHeads.has(head.key)
  )
    return undefined;
  const last = run(index + 1, tokens, longest.head, (token) => isNominal(token, language));
  const next = tokens[index + 1];
  return last > index && next !== undefined ? { first: index, last, by: 'head' } : undefined;
}

/** What may belong to a name behind its first word. */
const isNominal = (token: Token, language: Language): boolean =>
  language.isDefinite(token.key) || isUnknown(token, language);

/** A person: two or three words that are no verbs, or words that are nothing else. */
function person(
  first: number,
  tokens: readonly Token[],
  language: Language,
  by: Shown['by'],
): Shown | undefined {
  const start = tokens[first];
  if (start?.joins !== true || language.isDefinite(start.key)) {
    // السيد الرئيس: one title after another.
    return start !== undefined && language.cues?.titles.has(start.key)
      ? person(first + 1, tokens, language, by)
      : undefined;
  }
  const last = run(first, tokens, longest.person, (token) => goesOn(first, token, language));
  return last >= first ? { first, last, by } : undefined;
}

const isPersonal = (token: Token, language: Language): boolean =>
  language.cues?.given.has(token.key) === true || isUnknown(token, language);

/** Whether a word may be one of a run that begins at another. */
const goesOn = (first: number, token: Token, language: Language): boolean =>
  isPersonal(token, language) && (token.index === first || !startsAnew(token, language));

/** ونيالا: and Nyala is another name than the one before. */
const startsAnew = ({ key }: Token, { clitics, cues }: Language): boolean =>
  clitics?.conjunctions.includes(key.charAt(0)) === true && cues?.given.has(key) !== true;

/** After a verb of speech: only what is shown to be a person by its own words. */
function speaker(first: number, tokens: readonly Token[], language: Language): Shown | undefined {
  const found = person(first, tokens, language, 'speech');
  return found !== undefined && found.last > found.first ? found : undefined;
}

function afterPlaceHead(index: number, tokens: readonly Token[], language: Language): Shown | undefined {
  const head = tokens[index];
  const isHead =
    head?.readings.some(({ key, definite }) => !definite && language.placeHeads.has(key)) === true;
  if (!isHead || head === undefined || language.isDefinite(head.key)) return undefined;
  const last = run(index + 1, tokens, longest.place, (token) => isNominal(token, language));
  return last > index ? { first: index + 1, last, by: 'place' } : undefined;
}

const marks = { open: /["“«„]\s*$/u, close: /^\s*["”»]/u };

/** One to four words in quotation marks. */
function quoted(index: number, text: string, tokens: readonly Token[]): Shown | undefined {
  const first = tokens[index];
  if (first === undefined || !marks.open.test(text.slice(Math.max(0, first.start - 3), first.start)))
    return undefined;
  for (let at = index; at < Math.min(tokens.length, index + 4); at++) {
    const token = tokens[at];
    if (token === undefined || token.known || (at > index && !isNext(tokens[at - 1], token)))
      return undefined;
    if (marks.close.test(text.slice(token.end, token.end + 3)))
      return { first: index, last: at, by: 'quotes' };
  }
  return undefined;
}

function unknownRun(index: number, tokens: readonly Token[], language: Language): Shown | undefined {
  const last = run(index, tokens, longest.person, (token) => goesOn(index, token, language));
  const unknown = tokens.slice(index, last + 1).some((token) => isUnknown(token, language));
  return last >= index && unknown ? { first: index, last, by: 'unknown' } : undefined;
}

/** Index of the last word of a run that begins at one; less than it where none begins. */
function run(
  first: number,
  tokens: readonly Token[],
  longestRun: number,
  belongs: (token: Token) => boolean,
): number {
  let at = first;
  while (at < first + longestRun) {
    const token = tokens[at];
    if (token === undefined || token.known || !belongs(token)) break;
    if (at > first && !isNext(tokens[at - 1], token)) break;
    at += 1;
  }
  return at - 1;
}

/** Joined to the word before, and without a conjunction of its own. */
const isNext = (before: Token | undefined, token: Token): boolean =>
  before !== undefined && token.joins && token.start - before.end <= 1;
