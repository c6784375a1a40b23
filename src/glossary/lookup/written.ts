import { editDistance } from '../../text/distance.js';
import type { Language } from '../../text/language.js';
import { soundLikeness, soundsOf } from '../../text/sounds.js';
import { wordsOf } from '../../text/words.js';
import type { Entry } from './entries.js';
import { type Found, foundBy, round } from './found.js';
import { bareKeys, keysOf, readingsOf } from './readings.js';

/** A query as a language reads it. */
interface Question {
  readonly keys: readonly string[];
  readonly bare: readonly string[];
  /** With the first word without the clitics it may carry. */
  readonly stripped: readonly string[];
  /** What its readings sound like. */
  readonly heard: readonly Uint8Array[];
}

/** Compares a query with the names of its own script, as they are written. */
export function reader(query: string): (entry: Entry) => Found | undefined {
  const questions = new Map<string, Question | undefined>();
  return (entry) => {
    const { language } = entry;
    if (!questions.has(language.tag)) questions.set(language.tag, questionFor(query, language));
    const question = questions.get(language.tag);
    return question && compare(question, entry);
  };
}

/** Undefined for a language that is not written in the query's script. */
function questionFor(query: string, language: Language): Question | undefined {
  if (!new RegExp(`\\p{Script=${language.script}}`, 'u').test(query)) return undefined;
  const keys = keysOf(query, language);
  const bare = bareKeys(keys, language);
  const first = language
    .readings(wordsOf(query, language)[0]?.raw ?? '')
    .filter(({ clitics }) => clitics.length > 0);
  const stripped = first.map(({ key }) => [key, ...keys.slice(1)].join(' '));
  const heard = readingsOf(query, language).map((reading) => soundsOf(reading, language));
  return { keys, bare, stripped, heard };
}

function compare(question: Question, entry: Entry): Found | undefined {
  if (question.bare.length === 0) return undefined;
  const listed = entry.keys.join(' ');
  if (question.keys.join(' ') === listed) return foundBy(entry, 1, 'listed');
  if (question.bare.join('') === entry.bare.join('')) return foundBy(entry, 0.98, 'listed');
  if (question.stripped.includes(listed)) return foundBy(entry, 0.96, 'listed');
  const part = partScore(question.bare, entry.bare);
  return foundBy(entry, Math.max(part, likeness(question, entry)), 'fuzzy');
}

/** A query of some words of a name finds the name, the more surely the more it has of it; near spellings of a whole name come first. */
function partScore(asked: readonly string[], listed: readonly string[]): number {
  const all = asked.every((key) => listed.includes(key));
  return all ? 0.7 + 0.1 * (asked.length / listed.length) : 0;
}

/** A slip of the pen in a listed form, or another way to write what it sounds like. */
const likeness = (question: Question, entry: Entry): number =>
  round(Math.max(writtenLikeness(question, entry), heardLikeness(question.heard, entry.heard)));

/** Without articles; but an article with a slip in it is none: where one of two has more of them, with all words too. */
function writtenLikeness(question: Question, entry: Entry): number {
  const bare = letterLikeness(question.bare, entry.bare);
  if (articlesOf(question) === articlesOf(entry)) return bare;
  return Math.max(bare, letterLikeness(question.keys, entry.keys));
}

/** How many words of a name are articles. */
const articlesOf = ({ keys, bare }: Pick<Entry, 'keys' | 'bare'>): number => keys.length - bare.length;

/** What a reading other than as it stands is worth. */
const otherReading = 0.95;

function heardLikeness(asked: readonly Uint8Array[], listed: readonly Uint8Array[]): number {
  let best = 0;
  for (const [at, sounds] of asked.entries())
    for (const [other, own] of listed.entries()) {
      const worth = at + other === 0 ? 1 : otherReading;
      best = Math.max(best, worth * soundLikeness(sounds, own));
    }
  return best;
}

function letterLikeness(asked: readonly string[], listed: readonly string[]): number {
  const [a, b] = [asked.join(' '), listed.join(' ')];
  if (Math.abs(a.length - b.length) > 3) return 0;
  return 1 - editDistance(a, b) / Math.max(a.length, b.length);
}
