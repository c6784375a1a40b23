import { type Concept, isOblique } from '../model/concept.js';
import {
  type PreparedName,
  type PreparedSpelling,
  prepareSpelling,
} from '../romanize/recognizer/readings.js';
import { matchScore, prepareName, similarity } from '../romanize/recognizer/recognizer.js';
import { editDistance } from '../text/distance.js';
import type { Language } from '../text/language.js';
import { languageOf } from '../text/languages.js';
import { wordsOf } from '../text/words.js';
import type { Glossary } from './glossary.js';

/** How an answer was found: a form of the store, a spelling of one, or merely something like one. */
export type Via = 'listed' | 'spelling' | 'fuzzy';

export interface Found {
  readonly concept: Concept;
  /** 0..1; 1 is a listed form. */
  readonly score: number;
  /** The form that the query came nearest to. */
  readonly matched: string;
  readonly via: Via;
}

/** Finds concepts by any of their names, in any language of the store. */
export interface Finder {
  /** Best first. `nearest` gives those below the mark, for when nothing is found. */
  find(query: string, limit: number): { readonly results: Found[]; readonly nearest: Found[] };
}

/** Scores below these are suggestions, not answers. */
const mark: Readonly<Record<Via, number>> = { listed: 0, spelling: 0.45, fuzzy: 0.7 };

export function createFinder(glossary: Glossary): Finder {
  const entries = Array.from(glossary.concepts.values()).flatMap(entriesOf);
  return {
    find: (query, limit) => {
      const asked = questionsOf(query, entries);
      const heard = listen(query);
      const best = new Map<string, Found>();
      for (const entry of entries)
        for (const found of [compare(asked.get(entry.language.tag), entry), heard(entry)])
          if (found !== undefined) best.set(found.concept.id, better(best.get(found.concept.id), found));
      const ordered = [...best.values()].sort(
        (a, b) => b.score - a.score || a.matched.length - b.matched.length,
      );
      const passes = (found: Found): boolean => found.score >= mark[found.via];
      return {
        results: ordered.filter(passes).slice(0, limit),
        nearest: ordered.filter((found) => !passes(found) && found.score >= 0.5).slice(0, 3),
      };
    },
  };
}

/** Of two ways to the same concept: the one that says more, at the higher score. */
function better(known: Found | undefined, found: Found): Found {
  if (known === undefined) return found;
  const heard = [known, found].find(({ via }) => via === 'spelling');
  const other = heard === known ? found : known;
  if (heard && other.via === 'fuzzy') return { ...heard, score: Math.max(heard.score, other.score) };
  return found.score > known.score ? found : known;
}

interface Entry {
  readonly concept: Concept;
  readonly language: Language;
  readonly text: string;
  readonly keys: readonly string[];
  readonly bare: readonly string[];
}

function entriesOf(concept: Concept): Entry[] {
  const named = Array.from(concept.terms).flatMap(([tag, terms]) =>
    terms.filter((term) => !isOblique(term)).map(({ text }): [string, string] => [tag, text]),
  );
  const latin = Array.from(concept.terms.keys()).find((tag) => languageOf(tag).script === 'Latin');
  const romanized = Array.from(concept.romanizations.values(), (text): [string, string] => [
    latin ?? 'und-Latn',
    text,
  ]);
  return [...named, ...romanized].map(([tag, text]) => {
    const language = languageOf(tag);
    const keys = keysOf(text, language);
    return { concept, language, text, keys, bare: bareKeys(keys, language) };
  });
}

interface Question {
  readonly keys: readonly string[];
  readonly bare: readonly string[];
  /** The first word without the clitics it may carry. */
  readonly stripped: readonly string[];
}

/** The query as each language reads it, for the languages that write its script. */
function questionsOf(query: string, entries: readonly Entry[]): Map<string, Question> {
  const questions = new Map<string, Question>();
  for (const { language } of entries) {
    if (questions.has(language.tag) || !new RegExp(`\\p{Script=${language.script}}`, 'u').test(query))
      continue;
    const keys = keysOf(query, language);
    const first = language
      .readings(wordsOf(query, language)[0]?.raw ?? '')
      .filter(({ clitics }) => clitics.length > 0);
    questions.set(language.tag, {
      keys,
      bare: bareKeys(keys, language),
      stripped: first.map(({ key }) => [key, ...keys.slice(1)].join(' ')),
    });
  }
  return questions;
}

const keysOf = (text: string, language: Language): string[] =>
  wordsOf(text, language).map((word) => word.readings[0]?.key ?? '');

/** Without articles: separate words in Latin, the first two letters in Arabic script. */
function bareKeys(keys: readonly string[], language: Language): string[] {
  const article = language.clitics?.contraction.article;
  if (article === undefined) return keys.filter((key) => !language.articles.has(key));
  return keys.map((key) =>
    key.startsWith(article) && key.length > article.length + 1 ? key.slice(article.length) : key,
  );
}

function compare(question: Question | undefined, entry: Entry): Found | undefined {
  if (question === undefined || question.bare.length === 0) return undefined;
  const found = (score: number, via: Via): Found => ({
    concept: entry.concept,
    score,
    matched: entry.text,
    via,
  });
  const listed = entry.keys.join(' ');
  if (question.keys.join(' ') === listed) return found(1, 'listed');
  if (question.bare.join('') === entry.bare.join('')) return found(0.98, 'listed');
  if (question.stripped.includes(listed)) return found(0.96, 'listed');
  const part = partScore(question.bare, entry.bare);
  return found(Math.max(part, likeness(question.bare, entry)), 'fuzzy');
}

/** Hears a query and a name of the other script against each other, by whichever scheme it is spelled. */
function listen(query: string): (entry: Entry) => Found | undefined {
  const isArabic = /\p{Script=Arabic}/u.test(query);
  const name = isArabic ? prepareName(query) : undefined;
  const spelling = isArabic ? undefined : prepareSpelling(query);
  const oneWord = !/\S\s+\S/u.test(query.trim());
  return (entry) => {
    const script = entry.language.script;
    if (name && script === 'Latin' && !hasArabicScript(entry.concept))
      return foundBy(entry, similarity(name, entry.text, matchScore));
    if (spelling === undefined || script !== 'Arabic') return undefined;
    const whole = similarity(nameOf(entry), spelling, matchScore);
    return foundBy(entry, whole > 0 || !oneWord ? whole : partHeard(entry, spelling));
  };
}

const hasArabicScript = ({ terms }: Concept): boolean =>
  Array.from(terms.keys()).some((tag) => languageOf(tag).script === 'Arabic');

const foundBy = (entry: Entry, score: number): Found | undefined =>
  score < matchScore
    ? undefined
    : { concept: entry.concept, score: round(unlisted * score), matched: entry.text, via: 'spelling' };

/** A spelling of one word of a longer name finds the name, less surely. */
function partHeard(entry: Entry, spelling: PreparedSpelling): number {
  const least = surePart;
  const best = Math.max(0, ...partsOf(entry).map((part) => similarity(part, spelling, least)));
  return best < least ? 0 : best * partWorth;
}

const surePart = 0.75;
const partWorth = 0.75;

const names = new WeakMap<Entry, PreparedName>();
const parts = new WeakMap<Entry, readonly PreparedName[]>();

function nameOf(entry: Entry): PreparedName {
  const known = names.get(entry) ?? prepareName(entry.text);
  names.set(entry, known);
  return known;
}

/** The words of a name of several that are long enough to find it by. */
function partsOf(entry: Entry): readonly PreparedName[] {
  const known = parts.get(entry);
  if (known !== undefined) return known;
  const words = entry.text.split(/\s+/u);
  const made = words.length < 2 ? [] : words.filter((word) => word.length > 3).map(prepareName);
  parts.set(entry, made);
  return made;
}

/** A query of some words of a name finds the name, the more surely the more it has of it. */
function partScore(asked: readonly string[], listed: readonly string[]): number {
  const all = asked.every((key) => listed.includes(key));
  return all ? 0.7 + 0.2 * (asked.length / listed.length) : 0;
}

/** A slip of the pen in a listed form. */
function likeness(asked: readonly string[], entry: Entry): number {
  const [a, b] = [asked.join(' '), entry.bare.join(' ')];
  if (Math.abs(a.length - b.length) > 3) return 0;
  return round(1 - editDistance(a, b) / Math.max(a.length, b.length));
}

/** A spelling that sounds the same is still not a form that the store lists. */
const unlisted = 0.95;

const round = (score: number): number => Math.round(score * 1000) / 1000;
