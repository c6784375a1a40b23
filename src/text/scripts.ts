import type { LanguageData } from './language.js';
import { words } from './word-list.js';

const unknown = {
  spellingPairs: [],
  tellingEndings: [],
  silentEnding: undefined,
  breaks: undefined,
  weakLetters: '',
  clitics: undefined,
  suffixes: [],
  possessive: undefined,
  heads: new Set<string>(),
  generics: new Set<string>(),
  links: new Set<string>(),
  functionWords: new Set<string>(),
  ordinary: undefined,
  affixes: undefined,
  cues: undefined,
  adjectives: undefined,
  conjunctions: new Set<string>(),
  connectives: new Set<string>(),
  placeWords: new Set<string>(),
  placeHeads: new Set<string>(),
  grammar: undefined,
};

/**
 * What holds for every language in Latin script, and all that is known of one the house has no data for.
 * Apostrophes and the letters ʿ ʾ are nothing to the eye that compares names; the article of Arabic names comes
 * along with them.
 */
export const latin: LanguageData = {
  ...unknown,
  tag: 'und-Latn',
  direction: 'ltr',
  script: 'Latin',
  cased: true,
  letters: {
    "'": '',
    '’': '',
    '‘': '',
    '`': '',
    '´': '',
    '′': '',
    ʿ: '',
    ʾ: '',
    ʻ: '',
    ʼ: '',
    ˈ: '',
    '.': '',
    ı: 'i',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
  },
  articles: words(`
    al el ul il ol as ash asch ach at ad an ar az es esh esch ech et ed en er ez
  `),
};

/** What holds for every language in Arabic script. Variants of letters after the Unicode Arabic block. */
export const arabicScript: LanguageData = {
  ...unknown,
  tag: 'und-Arab',
  direction: 'rtl',
  script: 'Arabic',
  cased: false,
  weakLetters: 'اوي',
  letters: {
    ى: 'ي',
    ی: 'ي',
    ې: 'ي',
    ے: 'ي',
    ة: 'ه',
    ہ: 'ه',
    ھ: 'ه',
    ە: 'ه',
    ک: 'ك',
    ڪ: 'ك',
    ٱ: 'ا',
    ـ: '',
    '٠': '0',
    '١': '1',
    '٢': '2',
    '٣': '3',
    '٤': '4',
    '٥': '5',
    '٦': '6',
    '٧': '7',
    '٨': '8',
    '٩': '9',
    '۰': '0',
    '۱': '1',
    '۲': '2',
    '۳': '3',
    '۴': '4',
    '۵': '5',
    '۶': '6',
    '۷': '7',
    '۸': '8',
    '۹': '9',
  },
  articles: new Set(),
};

/** What is known of a language in any other script: words are compared as they are. */
export const otherScript = (script: string, cased: boolean): LanguageData => ({
  ...latin,
  script,
  cased,
  articles: new Set(),
});
