import type { Difference } from '../model/hit.js';
import type { AdjectiveData } from './adjectives.js';
import type { WordSet } from './ordinary/word-set.js';

/** What is particular to a language, as data. Everything else in the house is the same for all. */
export interface LanguageData {
  /** BCP 47 primary tag. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** Unicode script name, as in `\p{Script=…}`. */
  readonly script: string;
  /** Whether names are told from words by capitals. */
  readonly cased: boolean;
  /** Letters written in more than one way → the one that stands for them; empty to drop. */
  readonly letters: Readonly<Record<string, string>>;
  /** Folded letters, one or several, → the sounds they most often spell, in the letters of `soundLetters`. */
  readonly sounds: Readonly<Record<string, string>>;
  /** Words spelled in two accepted ways, as [seen, kept] pairs of folded letters. */
  readonly spellingPairs: readonly (readonly [string, string])[];
  /** Endings that mean another word although folding would hide them: [pattern of the raw word, mark kept]. */
  readonly tellingEndings: readonly (readonly [RegExp, string])[];
  /** A written joint that is no letter of the word, at the end of a raw word: the ezafe of جبهه‌ی. */
  readonly silentEnding: RegExp | undefined;
  /** Where a word ends although letters go on, sticky: the apostrophe of l'Iran, the half-space of ترک‌ها. */
  readonly breaks: RegExp | undefined;
  /** Vowel letters that pens add and leave out, folded; empty where every vowel is written. */
  readonly weakLetters: string;
  readonly clitics: CliticData | undefined;
  /** Endings written on the last word of a name that are not part of it, as patterns of the raw ending. */
  readonly suffixes: readonly RegExp[];
  /** The ending of a possessive, which is part of a name only where it is listed with it: People's. */
  readonly possessive: RegExp | undefined;
  /** Generic words that stand in names; running text may write them in lower case. */
  readonly heads: ReadonlySet<string>;
  /** Generic words that begin names and that names are told by: what stands for them may be translated. Folded. */
  readonly generics: ReadonlySet<string>;
  /** Words that tie a generic word to its name: the Movement of …. Folded. */
  readonly links: ReadonlySet<string>;
  /** Articles that names lose or gain by style, folded. */
  readonly articles: ReadonlySet<string>;
  /** Words that are no names and begin and end none, folded. */
  readonly functionWords: ReadonlySet<string>;
  /** Words that are words first, though somebody or some place may be called so; folded, without their article. */
  readonly ordinary: WordSet | undefined;
  /** What its words take at their beginnings and ends; undefined where words are as they stand. */
  readonly affixes: AffixData | undefined;
  /** What tells of a name that it is one, where capitals do not; undefined where the house does not know. */
  readonly cues: CueData | undefined;
  /** Adjectives of places; undefined where the house does not know how they are made. */
  readonly adjectives: AdjectiveData | undefined;
  /** Words that join one name with another. */
  readonly conjunctions: ReadonlySet<string>;
  /** Words of a name that its initials may leave out, folded. */
  readonly connectives: ReadonlySet<string>;
  /** Words of a place's name that say what kind of place it is, folded. */
  readonly placeWords: ReadonlySet<string>;
  /** Words after which, without an article of their own, stands a place's name; folded. */
  readonly placeHeads: ReadonlySet<string>;
  /** How a replacement leaves a sentence whole; undefined where the house knows too little. */
  readonly grammar: GrammarData | undefined;
}

/** Beginnings and endings of verbs and nouns, folded; clitics are not among them. */
export interface AffixData {
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
  /** Endings that a word has lost where another ending took their place. */
  readonly restored: readonly string[];
}

/** Words beside which a name stands, folded. */
export interface CueData {
  /** Before a person's name. */
  readonly titles: ReadonlySet<string>;
  /** Verbs of speech, before whoever spoke. */
  readonly sayings: ReadonlySet<string>;
  /** Given names that are ordinary words too. */
  readonly given: ReadonlySet<string>;
}

/** What stands around a name and has to fit it. */
export type GrammarData = WordArticles | ElidedArticles | JoinedParticles | NoArticles;

/** Articles are words of their own, and the indefinite one follows the sound: English. In lower case. */
export interface WordArticles {
  readonly is: 'word-articles';
  readonly definiteArticle: string;
  /** Forms of the indefinite article: before a consonant, before a vowel. */
  readonly indefiniteArticle: readonly [string, string];
  /** Words after which a name takes no further article. */
  readonly determiners: ReadonlySet<string>;
}

/** Articles that differ by name and melt into prepositions and vowels: French. In lower case. */
export interface ElidedArticles {
  readonly is: 'elided-articles';
  /** Definite articles, those that end in an apostrophe before vowels. */
  readonly definite: readonly string[];
  /** Preposition and article → the one word they make: de + le → du. */
  readonly contractions: readonly (readonly [preposition: string, article: string, written: string])[];
  /** Words whose last letter goes before a vowel: de, que. */
  readonly elidable: readonly string[];
  /** Letters that a name begins with when the word before it is elided. */
  readonly vowel: RegExp;
}

/** Particles and article are written on the name itself: Arabic; see {@link CliticData}. */
export interface JoinedParticles {
  readonly is: 'joined-particles';
  /** Endings of a head noun in the feminine. */
  readonly feminine: RegExp;
  /** What agrees with a head of the one gender only: the word before it, the word behind it. */
  readonly agrees: { readonly before: RegExp; readonly behind: RegExp };
}

/** A name stands by itself, whatever is around it: Persian. */
export interface NoArticles {
  readonly is: 'no-articles';
  /** Letters behind which a silent ending is written. */
  readonly endingAfter: RegExp | undefined;
}

/** Particles written together with the word that follows. All letters folded. */
export interface CliticData {
  readonly conjunctions: string;
  readonly prepositions: string;
  /** A preposition and an article written as one: للـ stands for ل + ال. */
  readonly contraction: { readonly written: string; readonly preposition: string; readonly article: string };
  /** The stroke that may stand between a particle and what cannot join it. */
  readonly stroke: string;
}

/** One way to understand a written word. */
export interface Reading {
  /** The folded word that a term is compared with. */
  readonly key: string;
  /** Stretch of the raw word that the key stands for. */
  readonly start: number;
  readonly end: number;
  /** Clitics taken off its front, in the order written. */
  readonly clitics: readonly string[];
  /** Letters of an article that a contraction swallowed, to be put before the stretch to spell it: للجبهة → ا + لجبهة. */
  readonly restored: string;
  /** Whether an article was taken off to make the key: الجائحة read as جائحة. The stretch keeps it. */
  readonly definite: boolean;
  /** Where in a name the reading holds: clitics only open it, suffixes only close it. */
  readonly position: 'any' | 'first' | 'last';
}

/** What the floors above ask of a language. */
export interface Language extends LanguageData {
  /** Every way to understand a raw word; the first is the word as it stands. */
  readings(word: string): readonly Reading[];
  /** The folded word, for comparing. */
  key(word: string): string;
  /** Whether a folded word is an adjective of a folded name. */
  isAdjectiveOf(word: string, name: string): boolean;
  /** Whether a folded word has its article written on it. */
  isDefinite(key: string): boolean;
  /** Whether a folded word is one that a text uses without naming anything by it. */
  isOrdinary(key: string): boolean;
  /** How a written form differs from the listed form that it matched. */
  difference(written: string, listed: string): Difference;
}
