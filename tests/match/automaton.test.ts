import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Automaton, Candidate, Named } from '../../src/match/automaton/automaton.js';
import { packSections, sectionsOf, tablesOf, unpackSections } from '../../src/match/automaton/binary.js';
import { buildAutomaton } from '../../src/match/automaton/build.js';
import { automatonOver } from '../../src/match/automaton/search.js';
import { compileTables } from '../../src/match/automaton/tables.js';
import type { Concept } from '../../src/model/concept.js';
import { languageOf } from '../../src/text/languages.js';
import { WordRun } from '../../src/text/word-run.js';
import { wordTrie } from '../support/word-trie.js';

const pieces = {
  ar: [
    ...['حلب', 'الباب', 'باب', 'جائحة', 'الجائحة', 'لواء', 'اللواء', 'للواء', 'لل', 'القدس', 'قدس', 'جبهة'],
    ...['الشامية', 'وجبهة', 'بحلب', 'ولحلب', 'فبالباب', 'للجبهة', 'و', 'ب', 'ل', 'كيري', 'لافروف', 'ـ', '٣'],
    ...['مُشَكَّل', 'مشكل', 'Aleppo', '😀', 'رئيس', 'رئيسه', 'مسؤول', 'مسئول'],
  ],
  en: [
    ...['Aleppo', 'aleppo', 'al', 'Al', 'Bab', 'El', 'the', 'The', 'Army', 'Army’s', "Army's", 'U.S.', 'US'],
    ...['Homs', 'Hom', 'Ḥoms', 'Free', 'Syrian', 'ﬁne', 'fine', '12', 'حلب', '😀', 'People’s', 'Peoples'],
  ],
} as const;

const gaps = [' ', ' ', ' ', '-', ' "', '" ', ', ', '. ', '\u200f ', '…', '\n', '’', ''];

const textIn = (tag: keyof typeof pieces, most: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.constantFrom(...pieces[tag]), fc.constantFrom(...gaps)), {
      minLength: 1,
      maxLength: most,
    })
    .map((parts) => parts.flat().join(''));

const concept = (id: string): Concept => ({
  id,
  kind: 'town',
  definition: undefined,
  valid: undefined,
  soft: false,
  terms: new Map(),
  romanizations: new Map(),
  relations: {},
  lookAlikes: [],
  homonymOf: [],
  notes: [],
});

const namedFor = (text: string, at: number): Named => ({
  concept: concept(`c-${at}`),
  term: { text, status: 'preferred', type: 'full-form' },
});

/** Everything of a candidate, its terms by what they are and not by what they look like. */
const told = (automaton: Automaton, text: string, tag: string): Candidate[] =>
  automaton.search(new WordRun(languageOf(tag)).read(text));

describe.each(['ar', 'en'] as const)('%s names', (tag) => {
  const language = languageOf(tag);
  const cases = fc.tuple(
    fc.array(textIn(tag, 4), { maxLength: 40 }),
    fc.array(textIn(tag, 30), { minLength: 1, maxLength: 5 }),
  );

  test('are found where a tree of objects finds them', () => {
    fc.assert(
      fc.property(cases, ([names, texts]) => {
        const named = names.map(namedFor);
        const [compiled, plain] = [buildAutomaton(named, language), wordTrie(named, language)];
        for (const text of texts) expect(told(compiled, text, tag)).toEqual(told(plain, text, tag));
        for (const text of [...texts, ...names]) {
          const [here, there] = [compiled.exactly(text), plain.exactly(text)];
          expect(here).toHaveLength(there.length);
          expect(here.every((each, at) => each === there[at])).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('are found among thousands', () => {
    const [one, two] = [pieces[tag], pieces[tag].toReversed()];
    const names = one.flatMap((a) => two.flatMap((b) => [`${a} ${b}`, `${a} x ${b}`, `${b}${a}`]));
    const named = names.map(namedFor);
    const [compiled, plain] = [buildAutomaton(named, language), wordTrie(named, language)];
    const text = names.join(', ');
    expect(told(compiled, text, tag)).toEqual(told(plain, text, tag));
    expect(told(compiled, text, tag).length).toBeGreaterThan(names.length);
  });
});

describe('an index in one run of bytes', () => {
  const language = languageOf('ar');
  const names = pieces.ar.flatMap((a) => pieces.ar.map((b) => `${a} ${b}`));
  const named = names.map(namedFor);
  const written = packSections(sectionsOf(compileTables(names, language)), 7);

  test('finds what it was made of', () => {
    const tables = tablesOf(unpackSections(written, 7) ?? []);
    if (tables === undefined) throw new Error('unreadable');
    const read = automatonOver(tables, (term) => named[term] ?? namedFor('', -1), language);
    const text = names.join('، ');
    expect(told(read, text, 'ar')).toEqual(told(wordTrie(named, language), text, 'ar'));
  });

  test('is refused with any of its bytes changed', () => {
    fc.assert(
      fc.property(fc.nat(written.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = written.slice();
        damaged[at] = (damaged[at] ?? 0) ^ change;
        expect(unpackSections(damaged, 7)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  test('is refused cut short, longer, of another kind, or empty', () => {
    fc.assert(
      fc.property(fc.nat(written.length - 1), (length) => {
        expect(unpackSections(written.slice(0, length), 7)).toBeUndefined();
      }),
    );
    const longer = new Uint8Array(written.length + 8);
    longer.set(written);
    expect(unpackSections(longer, 7)).toBeUndefined();
    expect(unpackSections(written, 8)).toBeUndefined();
    expect(unpackSections(new Uint8Array(0), 7)).toBeUndefined();
    expect(unpackSections(new Uint8Array(4096), 7)).toBeUndefined();
  });

  test('whose sections are others makes no tables', () => {
    expect(tablesOf([])).toBeUndefined();
    expect(tablesOf(sectionsOf(compileTables(names, language)).toReversed())).toBeUndefined();
  });
});
