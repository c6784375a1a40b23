import { isAdjectiveOf } from './adjectives.js';
import { arabic } from './arabic.js';
import { stripClitics } from './clitics.js';
import { difference } from './difference.js';
import { english } from './english.js';
import { type Folded, foldWord, settleSpelling } from './fold.js';
import { french } from './french.js';
import type { Language, LanguageData, Reading } from './language.js';
import { persian } from './persian.js';
import { remembering } from './remembering.js';
import { arabicScript, latin, otherScript } from './scripts.js';

/** Distinct words remembered per language; news repeats itself, so nearly every word is found here. */
const remembered = 50_000;

const known: readonly LanguageData[] = [arabic, english, french, persian];
const made = new Map<string, Language>();

/** The language of a BCP 47 tag. Of one that the house has no data for it knows what its script tells. */
export function languageOf(tag: string): Language {
  const primary = tag.split('-')[0] ?? tag;
  const language = made.get(primary) ?? createLanguage(dataFor(primary));
  made.set(primary, language);
  return language;
}

/** The pair that is meant where nobody says which: the one that the shipped store is for. */
export const usualPair = { source: 'ar', target: 'en' } as const;

/** The language that texts in one are translated into, where nobody says which. */
export const usualTarget = (source: string): string =>
  primaryOf(source) === usualPair.target ? usualPair.source : usualPair.target;

const primaryOf = (tag: string): string => tag.split('-')[0] ?? tag;

/** Whether nothing of a text is in a language's script. */
export const isForeign = (text: string, { script }: Pick<Language, 'script'>): boolean =>
  !inScript(script).test(text);

const inScript = remembering((script) => new RegExp(`\\p{Script=${script}}`, 'u'));

/** Whether romanizations are spellings in the language. */
export const takesRomanizations = ({ script }: Pick<Language, 'script'>): boolean => script === 'Latin';

/** Whether a script is at home in texts of every language: acronyms, products, addresses are in Latin letters. */
export const isAtHomeAnywhere = ({ script }: Pick<Language, 'script'>): boolean => script === 'Latin';

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
  const script = scriptOf(tag);
  if (script === 'Arab') return { ...arabicScript, tag };
  if (script === 'Latn') return { ...latin, tag };
  return { ...otherScript(unicodeNames[script] ?? 'Common', casedScripts.has(script)), tag };
}

/** ISO 15924 code of the script that a language is usually written in; Latin where the runtime knows none. */
function scriptOf(tag: string): string {
  try {
    return new Intl.Locale(tag).maximize().script ?? 'Latn';
  } catch {
    return 'Latn';
  }
}

/** ISO 15924 code → Unicode script name, for the scripts that have capitals or run into translations of news. */
const unicodeNames: Readonly<Record<string, string>> = {
  Cyrl: 'Cyrillic',
  Grek: 'Greek',
  Armn: 'Armenian',
  Geor: 'Georgian',
  Hebr: 'Hebrew',
  Deva: 'Devanagari',
  Beng: 'Bengali',
  Hans: 'Han',
  Hant: 'Han',
  Jpan: 'Han',
  Kore: 'Hangul',
  Thaa: 'Thaana',
  Syrc: 'Syriac',
  Ethi: 'Ethiopic',
};
const casedScripts = new Set(['Cyrl', 'Grek', 'Armn']);

export function createLanguage(data: LanguageData): Language {
  const readings = remembering((word) => readWord(word, data), remembered);
  const folded = (list: ReadonlySet<string>): ReadonlySet<string> =>
    new Set(Array.from(list, (word) => foldWord(word, data).key));
  return {
    ...data,
    generics: folded(data.generics),
    functionWords: folded(data.functionWords),
    readings,
    key: (word) => readings(word)[0]?.key ?? '',
    isAdjectiveOf: (word, name) =>
      data.adjectives !== undefined && isAdjectiveOf(word, name, data.adjectives),
    isDefinite: (key) => withoutArticleOf(key, data) !== key,
    isOrdinary: remembering((key) => data.ordinary?.has(withoutArticleOf(key, data)) ?? false, remembered),
    difference: (written, listed) => difference(written, listed, data),
  };
}

function readWord(word: string, data: LanguageData): readonly Reading[] {
  const end = silent(word, data);
  const folded = foldWord(word.slice(0, end), data);
  const whole: Reading = {
    key: settleSpelling(folded.key, data),
    start: 0,
    end: word.length,
    clitics: [],
    restored: '',
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

/** Where a word ends without an ending that is not heard of as part of it. */
function silent(word: string, { silentEnding }: LanguageData): number {
  const at = silentEnding === undefined ? -1 : word.search(silentEnding);
  return at < 1 ? word.length : at;
}

function withoutSuffix(word: string, data: LanguageData): Reading[] {
  return data.suffixes.flatMap((suffix) => {
    const end = word.search(suffix);
    if (end < 1) return [];
    const key = foldWord(word.slice(0, end), data).key;
    return [{ key, start: 0, end, clitics: [], restored: '', definite: false, position: 'last' as const }];
  });
}

function withoutClitics(word: string, folded: Folded, data: LanguageData): Reading[] {
  if (data.clitics === undefined) return [];
  return stripClitics(folded.key, data.clitics).map(({ clitics, rest, restored, taken }) => ({
    key: settleSpelling(rest, data),
    start: folded.offsets[taken] ?? 0,
    end: word.length,
    clitics,
    restored,
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
