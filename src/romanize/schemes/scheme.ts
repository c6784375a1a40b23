import type { Inflection } from './pause.js';

/** A romanization standard as data. */
export interface Scheme {
  readonly id: string;
  /** Its full name and year, as published. */
  readonly standard: string;
  readonly consonants: Readonly<Record<string, string>>;
  readonly hamza: string;
  /** ā, ī, ū and the long a written ى. */
  readonly long: Readonly<Record<'ā' | 'ī' | 'ū' | 'á', string>>;
  /** aw and ay before a consonant. */
  readonly diphthongs: Readonly<Record<'aw' | 'ay', string>>;
  /** Whether the article's l becomes the sun letter: ash-Shām. */
  readonly sun: boolean;
  /** What stands between the article and its word. */
  readonly joint: ' ' | '-';
  /** Whether the article has a capital at the beginning of a name. */
  readonly capitalArticle: boolean;
  /** ة at a pause, behind ā, and in a construct. */
  readonly ending: { readonly pause: string; readonly afterLong: string; readonly construct: string };
  /** How doubled y after i and w after u are written: `iyy`, as a long vowel and one letter, or once. */
  readonly doubledGlide: 'long' | 'doubled' | 'single';
  /** Whether a sound of two letters is doubled: ḥashshāsh or ḥashāsh. */
  readonly doublesDigraphs: boolean;
  /** Which short vowels and tanwin that only inflect a word are written. */
  readonly inflection: Inflection;
  readonly god: string;
  /** What الله adds to the word before it, where the scheme writes them as one: Nasrallah. */
  readonly ofGod: string | undefined;
  /** بن between two names; undefined where it is written by its letters. */
  readonly son: string | undefined;
  /** Particles that swallow the article's vowel, as they are written before its consonant: lil, li-l. */
  readonly contracted: Readonly<Partial<Record<string, string>>>;
}

const plain = {
  ب: 'b',
  ت: 't',
  ج: 'j',
  د: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ک: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
  ی: 'y',
  پ: 'p',
  چ: 'ch',
  ژ: 'zh',
  گ: 'g',
  ڭ: 'g',
  ڴ: 'g',
  ڨ: 'g',
  ڤ: 'v',
};
const digraphs = { ث: 'th', خ: 'kh', ذ: 'dh', ش: 'sh', غ: 'gh' };
const macrons = { ā: 'ā', ī: 'ī', ū: 'ū', á: 'á' };
const wordEnding = { pause: 'ah', afterLong: 'ah', construct: 'at' };

const bgn: Scheme = {
  id: 'bgn-pcgn',
  standard: 'BGN/PCGN 1956 System for Arabic',
  consonants: { ...plain, ...digraphs, ح: 'ḩ', ص: 'ş', ض: 'ḑ', ط: 'ţ', ظ: 'z̧', ع: '‘' },
  hamza: '’',
  long: macrons,
  diphthongs: { aw: 'aw', ay: 'ay' },
  sun: true,
  joint: ' ',
  capitalArticle: true,
  ending: { ...wordEnding, afterLong: 'h' },
  doubledGlide: 'long',
  doublesDigraphs: true,
  inflection: 'never',
  god: 'Allāh',
  ofGod: undefined,
  son: 'Bin',
  contracted: { li: 'li', bi: 'bi' },
};

const alalc: Scheme = {
  ...bgn,
  id: 'ala-lc',
  standard: 'ALA-LC Romanization Table for Arabic (1997, 2012)',
  consonants: { ...plain, ...digraphs, ح: 'ḥ', ص: 'ṣ', ض: 'ḍ', ط: 'ṭ', ظ: 'ẓ', ع: 'ʻ' },
  hamza: 'ʼ',
  sun: false,
  joint: '-',
  capitalArticle: false,
  inflection: 'not-of-nouns',
  son: 'ibn',
  contracted: { li: 'li' },
};

const din: Scheme = {
  ...alalc,
  id: 'din-31635',
  standard: 'DIN 31635:2011',
  consonants: {
    ...plain,
    ث: 'ṯ',
    ج: 'ǧ',
    ح: 'ḥ',
    خ: 'ḫ',
    ذ: 'ḏ',
    ش: 'š',
    ص: 'ṣ',
    ض: 'ḍ',
    ط: 'ṭ',
    ظ: 'ẓ',
    ع: 'ʿ',
    غ: 'ġ',
    چ: 'č',
    ژ: 'ž',
  },
  hamza: 'ʾ',
  long: { ...macrons, á: 'ā' },
  diphthongs: { aw: 'au', ay: 'ai' },
  sun: true,
  ending: { pause: 'a', afterLong: 'h', construct: 'at' },
  contracted: { li: 'li-' },
};

const iso2: Scheme = {
  ...din,
  id: 'iso-233-2',
  standard: 'ISO 233-2:1993, simplified transliteration',
  consonants: { ...din.consonants, خ: 'ẖ', ع: '‘' },
  hamza: '’',
  diphthongs: { aw: 'aw', ay: 'ay' },
  long: { ...macrons, á: 'aỳ' },
  sun: false,
  ending: { pause: 'aẗ', afterLong: 'ẗ', construct: 'aẗ' },
  inflection: 'never',
};

/** Every standard that names are written in, the reversible transliterations apart. */
export const schemes: readonly Scheme[] = [
  bgn,
  {
    ...bgn,
    id: 'un',
    standard: 'UNGEGN Unified Arabic Transliteration System 2017',
    consonants: { ...bgn.consonants, ح: 'ẖ', ص: 's̱', ض: 'ḏ', ط: 'ṯ', ظ: 'd͟h' },
  },
  { ...bgn, id: 'un-1972', standard: 'UNGEGN, amended Beirut system 1972' },
  alalc,
  {
    ...iso2,
    id: 'iso-233',
    standard: 'ISO 233:1984',
    long: { ā: 'a’', ī: 'iy', ū: 'uw', á: 'aỳ' },
    hamza: 'ˌ',
    doubledGlide: 'single',
    sun: true,
    joint: ' ',
    capitalArticle: true,
    inflection: 'written',
    contracted: { li: 'li' },
    son: undefined,
  },
  iso2,
  din,
  {
    ...alalc,
    id: 'ijmes',
    standard: 'International Journal of Middle East Studies',
    consonants: { ...alalc.consonants, ع: 'ʿ' },
    hamza: 'ʾ',
    long: { ...macrons, á: 'ā' },
    ending: { pause: 'a', afterLong: 'h', construct: 'at' },
    doubledGlide: 'doubled',
    son: 'bin',
    contracted: { wa: 'wa-', bi: 'bi-', li: 'li-' },
  },
  {
    ...bgn,
    id: 'ic',
    standard: 'IC Standard for the Transliteration of Arabic Personal Names (ODNI, ICS 630-01)',
    consonants: { ...plain, ...digraphs, ح: 'h', ص: 'ṣ', ض: 'ḍ', ط: 'ṭ', ظ: 'ẓ', ع: '’' },
    long: { ā: 'a', ī: 'i', ū: 'u', á: 'a' },
    sun: false,
    doublesDigraphs: false,
    god: 'Allah',
    ofGod: 'allah',
  },
];
