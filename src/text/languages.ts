import { isAdjectiveOf } from './adjectives.js';
import { arabic } from './arabic.js';
import { stripClitics } from './clitics.js';
import { difference } from './difference.js';
import { english } from './english.js';
import { type Folded, foldWord, settleSpelling } from './fold.js';
import type { Language, LanguageData, Reading } from './language.js';

/** Distinct words remembered per language; news repeats itself, so nearly every word is found here. */
const remembered = 50_000;

const known: readonly LanguageData[] = [arabic, english];
const made = new Map<string, Language>();

/**
 * The language of a BCP 47 tag. One that the house has no data for is read as its script is: right-to-left
 * scripts like Arabic without clitics, the rest like English without its words.
 */
export function languageOf(tag: string): Language {
  const primary = tag.split('-')[0] ?? tag;
  const language = made.get(primary) ?? createLanguage(dataFor(primary));
  made.set(primary, language);
  return language;
}

/** Whether a text is a well-formed BCP 47 tag whose language the runtime can place. */
export function isLanguageTag(tag: string): boolean {
  try {
    return new Intl.Locale(tag).language !== '';
  } catch {
    return false;
  }
}

function dataFor(tag: string): LanguageData {
  const data = known.find((candidate) => candidate.tag === tag);
  if (data !== undefined) return data;
  const script = new Intl.Locale(tag).maximize().script;
  return script === 'Arab'
    ? { ...arabic, tag, clitics: undefined, ordinary: undefined, affixes: undefined, cues: undefined }
    : { ...english, tag, heads: new Set() };
}

export function createLanguage(data: LanguageData): Language {
  const cache = new Map<string, readonly Reading[]>();
  const readings = (word: string): readonly Reading[] => {
    const cached = cache.get(word);
    if (cached !== undefined) return cached;
    if (cache.size >= remembered) cache.clear();
    const fresh = readWord(word, data);
    cache.set(word, fresh);
    return fresh;
  };
  return {
    ...data,
    readings,
    key: (word) => readings(word)[0]?.key ?? '',
    isAdjectiveOf: (word, name) =>
      data.adjectives !== undefined && isAdjectiveOf(word, name, data.adjectives),
    isDefinite: (key) => withoutArticleOf(key, data) !== key,
    isOrdinary: (key) => data.ordinary?.has(withoutArticleOf(key, data)) ?? false,
    difference: (written, listed) => difference(written, listed, data),
  };
}

function readWord(word: string, data: LanguageData): readonly Reading[] {
  const folded = foldWord(word, data);
  const whole: Reading = {
    key: settleSpelling(folded.key, data),
    start: 0,
    end: word.length,
    clitics: [],
    definite: false,
    position: 'any',
  };
  const attached = [whole, ...withoutClitics(word, folded, data)];
  return [
    ...attached,
    ...attached.flatMap((reading) => withoutArticle(reading, data)),
    ...withoutSuffix(word, data),
  ];
}

function withoutSuffix(word: string, data: LanguageData): Reading[] {
  return data.suffixes.flatMap((suffix) => {
    const end = word.search(suffix);
    if (end < 1) return [];
    const key = foldWord(word.slice(0, end), data).key;
    return [{ key, start: 0, end, clitics: [], definite: false, position: 'last' as const }];
  });
}

function withoutClitics(word: string, folded: Folded, data: LanguageData): Reading[] {
  if (data.clitics === undefined) return [];
  return stripClitics(folded.key, data.clitics).map(({ clitics, rest, taken }) => ({
    key: settleSpelling(rest, data),
    start: folded.offsets[taken] ?? 0,
    end: word.length,
    clitics,
    definite: false,
    position: 'first' as const,
  }));
}

/** Letters below which what follows ال is no word. */
const shortestNoun = 3;

function withoutArticleOf(key: string, { clitics }: LanguageData): string {
  const article = clitics?.contraction.article;
  const isDefinite = article !== undefined && key.startsWith(article) && key.length >= article.length + 2;
  return isDefinite ? key.slice(article.length) : key;
}

/** A common noun is the same term with its article and without: الجائحة, جائحة. */
function withoutArticle(reading: Reading, { clitics }: LanguageData): Reading[] {
  const article = clitics?.contraction.article;
  if (article === undefined || !reading.key.startsWith(article)) return [];
  const key = reading.key.slice(article.length);
  return key.length < shortestNoun ? [] : [{ ...reading, key, definite: true }];
}
