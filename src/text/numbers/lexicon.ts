import type { Language } from '../language.js';
import { listsByWord } from '../lists-by-word.js';
import { arabicNumbers } from './arabic.js';
import { englishNumbers } from './english.js';
import type { NumberData, Spelled, WholeShare } from './number-data.js';
import { persianNumbers } from './persian.js';

/** What a number word does to the number it stands in. */
export type Role =
  | 'unit'
  | 'teen'
  | 'tens'
  | 'hundred'
  | 'hundreds'
  | 'scale'
  | 'dual-scale'
  | 'fraction'
  | 'indefinite'
  | 'implied';

/**
 * How much a number asks for a counterpart: `firm` always; `loose` if something else stands in its place;
 * `idle` never, it only answers.
 */
export type Weight = 'firm' | 'loose' | 'idle';

/** A word of a number. */
export interface NumberWord {
  readonly value: number;
  readonly role: Role;
  readonly ordinal: boolean;
  readonly weight: Weight;
  /** Whether its vowel marks tell it from another number of the same letters: خُمس. */
  readonly marked: boolean;
}

/** The number words of a language, folded, ready to be looked up. */
export interface NumberLexicon {
  readonly data: NumberData;
  /** Whether the data has a folded word anywhere; of one that it has not, nothing else need be asked. */
  knows(key: string): boolean;
  /** Whether a folded word may be one of a number. */
  isNumber(key: string): boolean;
  /** Whether the word is one of a list of the data. */
  is(list: WordList, key: string): boolean;
  /** The lists of the data that have the word. */
  lists(key: string): readonly WordList[];
  /** What a word is of that, as it is written: with the marks of a fraction, without, or where no other is. */
  read(key: string, written: string): readonly NumberWord[];
  /** Unit of measure that a word names. */
  measure(key: string): string | undefined;
  /** Unit of time of which a word means several. */
  span(key: string): string | undefined;
  /** Countable thing that a word names, and whether it is the word for more of it. */
  thing(key: string): { readonly of: string; readonly more: boolean } | undefined;
  /** How much of a whole a word says without a number, and whether it asks for a counterpart. */
  share(key: string): { readonly is: WholeShare; readonly asks: boolean } | undefined;
  /** Unit of measure that a dual counts; empty for things that are no unit. */
  dual(key: string): string | undefined;
  decade(key: string): number | undefined;
  /** Whether a written word may be the number word that its folded letters say. */
  isSpelled(key: string, written: string): boolean;
  /** What letters behind figures multiply them by. */
  suffix(letters: string): number | undefined;
  /** Whether a phrase for "per cent" ends with a word. */
  endsPercent(key: string): boolean;
  /** How many of the words begin with a phrase for "per cent"; 0 where they do not. */
  percent(keys: readonly string[]): number;
}

const wordLists = [
  'and',
  'fillers',
  'measureLinks',
  'teenTails',
  'yearWords',
  'timeWords',
  'hourWords',
  'before',
  'after',
  'notNumbers',
  'ordinalSuffixes',
  'proportion',
  'shareLink',
  'partNamers',
  'oneOf',
  'notDuals',
] as const;

export type WordList = (typeof wordLists)[number];

const none: readonly WordList[] = [];
const known: readonly NumberData[] = [arabicNumbers, englishNumbers, persianNumbers];
const made = new Map<string, NumberLexicon | undefined>();

/** The number words of a language, or undefined where the house has none for it. */
export function numbersOf(language: Language): NumberLexicon | undefined {
  if (!made.has(language.tag)) {
    const data = known.find(({ tag }) => tag === language.tag);
    made.set(language.tag, data && createLexicon(data, language));
  }
  return made.get(language.tag);
}

function createLexicon(data: NumberData, language: Language): NumberLexicon {
  const fold = (words: string): string[] => words.split(/\s+/).filter(Boolean).map(language.key);
  const words = wordTable(data, fold);
  const lists = listTable(data, fold);
  const listsOf = listsByWord(wordLists, lists);
  const measures = invert(data.measures, fold);
  const duals = invert(data.duals, fold);
  const things = thingTable(data, fold);
  const spans = invert(data.spans, fold);
  const shares = shareTable(data, fold);
  const exact = groupBy(data.exact.split(' ').filter(Boolean), language.key);
  const percents = data.percent.map((phrase) => (/\p{L}/u.test(phrase) ? fold(phrase) : [phrase]));
  const percentEnds = new Set(percents.map((phrase) => phrase.at(-1)));
  const suffixes = new Map(
    data.suffixes.flatMap(([value, list]) => list.split(' ').map((letters) => [letters, value])),
  );
  const decades = new Map(data.decades.flatMap(([value, list]) => fold(list).map((key) => [key, value])));
  const tables = [words, listsOf, measures, duals, things, spans, shares, decades];
  const known = new Set([...tables.flatMap((table) => [...table.keys()]), ...percentEnds]);
  return {
    data,
    knows: (key) => known.has(key),
    isNumber: (key) => words.has(key),
    read: (key, written) => asMarked(words.get(key) ?? [], written),
    is: (list, key) => lists[list].has(key),
    lists: (key) => listsOf.get(key) ?? none,
    measure: (key) => measures.get(key),
    thing: (key) => things.get(key),
    span: (key) => spans.get(key),
    share: (key) => shares.get(key),
    dual: (key) => duals.get(key),
    decade: (key) => decades.get(key),
    isSpelled: (key, written) => exact.get(key)?.some((word) => bare(written).endsWith(word)) ?? true,
    suffix: (letters) => suffixes.get(letters),
    endsPercent: (key) => percentEnds.has(key),
    percent: (keys) => percents.find((phrase) => phrase.every((key, at) => key === keys[at]))?.length ?? 0,
  };
}

/** Of words of the same letters, those that the vowel behind the first letter lets through: خُمس is a fifth. */
function asMarked(words: readonly NumberWord[], written: string): readonly NumberWord[] {
  const marked = words.filter((word) => word.marked);
  if (marked.length === 0) return words;
  return /^(?:ال)?\p{L}\u064F/u.test(written) ? marked : words.filter((word) => !word.marked);
}

/** A word without its vowel marks. */
const bare = (word: string): string => word.normalize('NFC').replace(/\p{M}/gu, '');

function groupBy(words: readonly string[], key: (word: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) groups.set(key(word), [...(groups.get(key(word)) ?? []), bare(word)]);
  return groups;
}

type Fold = (words: string) => string[];

const listTable = (data: NumberData, fold: Fold): Record<WordList, ReadonlySet<string>> => ({
  and: new Set(fold(data.and)),
  fillers: new Set(fold(data.fillers)),
  measureLinks: new Set(fold(data.measureLinks)),
  teenTails: new Set(fold(data.teenTails)),
  yearWords: new Set(fold(data.yearWords)),
  timeWords: new Set(fold(data.timeWords)),
  hourWords: new Set(fold(data.hourWords)),
  before: new Set(fold(data.halvesOfDay.before)),
  after: new Set(fold(data.halvesOfDay.after)),
  notNumbers: new Set(fold(data.notNumbers)),
  ordinalSuffixes: new Set(fold(data.ordinalSuffixes)),
  proportion: new Set(fold(data.proportion)),
  shareLink: new Set(fold(data.shareLink)),
  partNamers: new Set(fold(data.partNamers)),
  oneOf: new Set(fold(data.oneOf)),
  notDuals: new Set(fold(data.dual?.notWords ?? '')),
});

function wordTable(data: NumberData, fold: Fold): Map<string, NumberWord[]> {
  const table = new Map<string, NumberWord[]>();
  const [loose, idle] = [new Set(fold(data.loose)), new Set(fold(data.idle))];
  const enter = (key: string, word: NumberWord): void => {
    table.set(key, [...(table.get(key) ?? []), word]);
  };
  const add = (list: Spelled, role: Role, ordinal = false): void => {
    for (const [value, words] of list)
      for (const key of fold(words)) {
        const weight = idle.has(key) ? 'idle' : weightOf(value, role, ordinal, loose.has(key));
        enter(key, { value, role, ordinal, weight, marked: false });
      }
  };
  add(data.units, 'unit');
  add(data.teens, 'teen');
  add(data.tens, 'tens');
  add([[100, data.hundred]], 'hundred');
  add(data.hundreds, 'hundreds');
  add(data.scales, 'scale');
  add(data.dualScales, 'dual-scale');
  for (const [value, words] of data.ordinals) add([[value, words]], roleOfOrdinal(value), true);
  for (const [key, word] of fractions(data, fold)) enter(key, word);
  add(data.indefinite, 'indefinite');
  add(data.implied, 'implied');
  return table;
}

/** The fractions as they stand and with the endings that say of what: ثلث, ثلثها. خمسه is five again, and needs its mark. */
function fractions(data: NumberData, fold: Fold): [string, NumberWord][] {
  const [needMark, idle] = [new Set(data.marked.split(' ')), new Set(data.idle.split(' '))];
  const [shortest = ''] = fold(data.ofIt).sort((a, b) => a.length - b.length);
  return data.fractions.flatMap(([value, words]) =>
    words.split(' ').flatMap((word) => {
      const weight = idle.has(word) ? 'idle' : weightOf(value, 'fraction', false, false);
      return ['', ...fold(data.ofIt)].flatMap((end) => {
        const marked = needMark.has(word) && end.length <= shortest.length;
        const entry: NumberWord = { value, role: 'fraction', ordinal: false, weight, marked };
        return fold(word).map((key): [string, NumberWord] => [`${key}${end}`, entry]);
      });
    }),
  );
}

type Thing = NonNullable<ReturnType<NumberLexicon['thing']>>;

/** The things of a language; one that has a dual is asked for the word for one only. */
const thingTable = ({ things, dual }: NumberData, fold: Fold): Map<string, Thing> =>
  new Map(
    Object.entries(things).flatMap(([of, words]) =>
      fold(words).map((key, at): [string, Thing] => [key, { of, more: dual === undefined && at > 0 }]),
    ),
  );

type Share = NonNullable<ReturnType<NumberLexicon['share']>>;

/** The words for a share, as they stand and with the endings that say of what: جميعهم. */
function shareTable({ shares, ofIt }: NumberData, fold: Fold): Map<string, Share> {
  const endings = ['', ...fold(ofIt)];
  const entries = (['all', 'most'] as const).flatMap((is) =>
    (['answers', 'asks'] as const).flatMap((list) =>
      fold(shares[is][list]).flatMap((word) =>
        endings.map((end): [string, Share] => [`${word}${end}`, { is, asks: list === 'asks' }]),
      ),
    ),
  );
  return new Map(entries);
}

function roleOfOrdinal(value: number): Role {
  if (value < 10) return 'unit';
  if (value < 20) return 'teen';
  if (value < 100) return 'tens';
  return value === 100 ? 'hundred' : 'scale';
}

/** One and first are said of anything; two is often a dual, and a third may be a part. */
function weightOf(value: number, role: Role, ordinal: boolean, isLoose: boolean): Weight {
  if (role === 'implied' || value <= 1 || (ordinal && value === 2))
    return role === 'fraction' ? 'loose' : 'idle';
  return isLoose || ordinal || value === 2 || role === 'indefinite' ? 'loose' : 'firm';
}

function invert(table: Readonly<Record<string, string>>, fold: Fold): Map<string, string> {
  return new Map(Object.entries(table).flatMap(([name, words]) => fold(words).map((key) => [key, name])));
}
