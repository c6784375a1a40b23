import { type Concept, isOblique, type Term } from '../model/concept.js';
import type { Ear, Listener } from '../romanize/recognizer/ear.js';
import type { Glance } from '../romanize/recognizer/glance.js';
import { translationsOf } from '../text/heads.js';
import type { Language } from '../text/language.js';
import { takesRomanizations } from '../text/languages.js';
import { wordsOf } from '../text/words.js';

/** A form, and the words that it has. */
export interface ListedForm {
  readonly form: string;
  readonly words: readonly string[];
}

/** What spellings of a concept are judged by. */
export interface Standard {
  /** Its forms in the source's language, for the ear. */
  readonly names: readonly Listener[];
  /** What tells at a glance of each of them whether it may be heard at least so well. */
  readonly glances: (least: number) => readonly Glance[];
  /** Each word of those forms by itself, for names that are half translated. */
  readonly parts: readonly (readonly Listener[])[];
  /** Its forms in the target's language, folded, without articles, for slips of the pen. */
  readonly listed: readonly ListedForm[];
  /** The generic words that those forms have: Movement, Road. */
  readonly heads: ReadonlySet<string>;
  /** Every word of those forms and every translation of a generic head. */
  readonly lexicon: ReadonlySet<string>;
  /** Generic words of the target's language, and those that tie them to names. */
  readonly generics: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  /** Vowel letters of that language that pens add and leave out. */
  readonly weakLetters: string;
  /** Words that a spelling may have at most. */
  readonly longest: number;
}

/** Romanized spellings run to a word more than the name has, and its article may stand apart. */
export const more = 3;

export function createStandard(concept: Concept, source: Language, target: Language, ear: Ear): Standard {
  const named = ear.hears ? heardForms(concept, source) : [];
  const words = named.map((text) => wordsOf(text, source).map(({ raw }) => raw));
  const listed = listedForms(concept, target);
  const { generics, links, weakLetters } = target;
  return {
    names: named.map(ear.of),
    parts: words.map((each) => each.map(ear.of)),
    glances: glancesAt(named, ear),
    listed: listed.map((keys) => ({ form: keys.join(' '), words: keys.join(' ').split(' ') })),
    heads: new Set(listed.flat().filter((key) => generics.has(key))),
    lexicon: new Set([...listed.flat(), ...translated(words, source, target)]),
    generics,
    links,
    weakLetters,
    longest: Math.max(0, ...words.map(({ length }) => length), ...listed.map(({ length }) => length)) + more,
  };
}

/** Made once for each likeness that is asked of a name; those are few. */
function glancesAt(named: readonly string[], ear: Ear): Standard['glances'] {
  const made = new Map<number, readonly Glance[]>();
  return (least) => {
    const known = made.get(least) ?? named.map((text) => ear.glance(text, least));
    made.set(least, known);
    return known;
  };
}

/** What the ear knows a name by: its forms and, where the language takes them, its romanizations. */
export const heardForms = (concept: Concept, source: Language): readonly string[] =>
  takesRomanizations(source)
    ? [...termsOf(concept, source), ...concept.romanizations.values()]
    : termsOf(concept, source);

/** Its forms in a language, folded, word by word, without articles. */
export const listedForms = (concept: Concept, language: Language): string[][] =>
  termsOf(concept, language).map((text) => contentKeys(text, language));

const termsOf = (concept: Concept, { tag }: Language): string[] =>
  (concept.terms.get(tag) ?? []).filter(isSpelled).map(({ text }) => text);

/** Translations of the generic words of a name's forms, folded. */
function translated(words: readonly (readonly string[])[], source: Language, target: Language): string[] {
  const translations = translationsOf(source.tag, [target.tag]);
  const bare = (word: string): string => word.toLowerCase().replace(/\p{M}/gu, '');
  return words
    .flat()
    .flatMap((word) => translations.get(bare(word)) ?? [])
    .map(target.key);
}

/** Forms of a name that are spelled: not its adjectives, not its acronyms. */
const isSpelled = (term: Term): boolean => !isOblique(term) && term.type !== 'acronym';

/** Folded words of a form without articles. */
const contentKeys = (text: string, language: Language): string[] =>
  wordsOf(text, language)
    .map(({ raw }) => language.key(raw))
    .filter((key) => !language.articles.has(key));
