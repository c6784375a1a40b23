import { lettersShown } from '../romanize/recognizer/pairings.js';
import type { Language, Reading } from '../text/language.js';
import { remembering } from '../text/remembering.js';
import type { Word } from '../text/words.js';
import { folded, type Part, type Window, WordWindow } from './window.js';

/** The words of a text among which a name is looked for. */
export interface SpellingField {
  readonly text: string;
  readonly words: readonly Word[];
  /** Whether the word of an index may belong to a name that is looked for. */
  readonly free: (index: number) => boolean;
  /** Whether something that the name may contain covers it; not all of its words may be such. */
  readonly loose: (index: number) => boolean;
}

/** A name's capital, alone or throughout; short words in capitals are acronyms. */
const capital = /^\P{L}*(?:\p{Lu}[\p{M}'’ʿʾ]*\p{Ll}|\p{Lu}[\p{Lu}\p{M}'’ʿʾ]{4})/u;
const anyCapital = /^\P{L}*\p{Lu}/u;

type Parts = (word: Word) => Part;

const known = new WeakMap<Language, Parts>();

/** The parts that words of a language are, each distinct word looked at once. */
function partsOf(language: Language): Parts {
  const before = known.get(language);
  if (before !== undefined) return before;
  const part = remembering((raw) => partOf({ raw, readings: language.readings(raw) }, language));
  const parts: Parts = ({ raw }) => part(raw);
  known.set(language, parts);
  return parts;
}

function partOf(word: Written, language: Language): Part {
  const whole = language.key(word.raw);
  const bare = possessive(word);
  const key = bare?.key ?? whole;
  const end = bare?.end ?? word.raw.length;
  return {
    key: language.articles.has(key) ? undefined : key,
    end,
    shown: lettersShown(word.raw),
    shownAtEnd: lettersShown(word.raw.slice(0, end)),
    bounds: boundsOf(word, whole, language),
    isProper: !language.cased || capital.test(word.raw),
    isCapitalised: !language.cased || anyCapital.test(word.raw),
  };
}

/** A function word with a capital inside a sentence (the Near East) belongs to a name. */
function boundsOf(word: Written, key: string, language: Language): Part['bounds'] {
  const isBare =
    isParticle(word, language) || language.articles.has(key) || isGenericWord(word, key, language);
  if (isBare) return 'nothing';
  if (!language.functionWords.has(key)) return 'anything';
  return capital.test(word.raw) ? 'joined' : 'nothing';
}

/** Windows of joined free words that begin and end with a word that may belong to a name. */
export function windowsOf(field: SpellingField, longest: number, language: Language): Window[] {
  const { text, words, free, loose } = field;
  const parts = words.map(partsOf(language));
  const bounds = (index: number): boolean => {
    const part = parts[index]?.bounds ?? 'nothing';
    return part !== 'nothing' && free(index) && (part === 'anything' || words[index]?.joins === true);
  };
  const wall = { text, words, parts, cased: language.cased };
  const found: Window[] = [];
  for (let first = 0; first < words.length; first++) {
    if (!bounds(first)) continue;
    let isLoose = true;
    for (let last = first; last < first + longest && (last === first || runsOn(last, field)); last++) {
      isLoose &&= loose(last);
      if (!isLoose && bounds(last))
        addWindows(found, new WordWindow(wall, first, last), words[first], language);
    }
  }
  return found;
}

/** Whether a word is free and goes on from the one before. */
const runsOn = (index: number, { words, free }: SpellingField): boolean =>
  free(index) && words[index]?.joins === true;

/** The town of Hader: what is written small and heads many names is no part of this one. */
const isGenericWord = ({ raw }: Written, key: string, { cased, generics, links }: Language): boolean =>
  cased && (generics.has(key) || links.has(key)) && !capital.test(raw);

/** A particle that stands alone, and a function word behind one: و "…", والتي. */
function isParticle({ readings }: Written, { clitics, functionWords }: Language): boolean {
  if (clitics === undefined) return false;
  return readings.some(
    ({ key, clitics: taken }) => key.length === 1 || (taken.length > 0 && functionWords.has(key)),
  );
}

/** A window, and one for each way to take particles off its first word. */
function addWindows(found: Window[], whole: Window, word: Word | undefined, language: Language): void {
  found.push(whole);
  if (language.clitics === undefined || word === undefined) return;
  const bare = word.readings.filter(
    ({ clitics, definite, key }) => clitics.length > 0 && !definite && !language.functionWords.has(key),
  );
  for (const reading of bare) found.push(opened(whole, word, reading));
}

/** A window that begins behind the particles of its first word. */
function opened(whole: Window, word: Word, { key, start, restored }: Reading): Window {
  const { first, last, end, proper, cased, opens } = whole;
  const spelled = restored + whole.spelled.slice(start);
  const keys = folded([key, ...whole.keys.slice(1)]);
  return {
    first,
    last,
    start: word.start + start,
    end,
    spelled,
    ...keys,
    shown: undefined,
    proper,
    cased,
    opens,
  };
}

/** A word as it is written. */
type Written = Pick<Word, 'raw' | 'readings'>;

/** The reading of a word without its possessive ending; a plain s may be the name's own (Homs). */
const possessive = ({ raw, readings }: Written): Reading | undefined =>
  readings.find(({ position, end }) => position === 'last' && /['’ʼ]/u.test(raw.charAt(end)));

/** An article that belongs to the name, as al- does: no word of the language itself, as "the" and "at" are. */
export const isNameArticle = (key: string, { articles, functionWords }: Language): boolean =>
  articles.has(key) && !functionWords.has(key);
