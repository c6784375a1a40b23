import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFinder, type Found } from '../../src/glossary/find.js';
import { type Glossary, glossaryOf } from '../../src/glossary/glossary.js';
import { buildNameIndex } from '../../src/glossary/lookup/build.js';
import { candidatesIn } from '../../src/glossary/lookup/candidates.js';
import { namesOf } from '../../src/glossary/lookup/entries.js';
import { openNameIndex, packNameIndex } from '../../src/glossary/lookup/name-index.js';
import { eachPosting, postingsWriter } from '../../src/glossary/lookup/postings.js';
import type { Concept, Term } from '../../src/model/concept.js';
import { languageOf } from '../../src/text/languages.js';
import { skeletonOf, soundLikeness, soundsOf } from '../../src/text/sounds.js';
import { store } from '../support/project.js';

const indexed = (glossary: Glossary) => createFinder(glossary, candidatesIn(buildNameIndex(glossary)));
/** Compares the query with every name. */
const exhaustive = (glossary: Glossary) =>
  createFinder(glossary, { of: () => Array.from({ length: glossary.concepts.size }, (_, at) => at) });

const names = [...store.glossary.concepts.values()].flatMap(namesOf);
const wordsIn = (tag: string): string[] => [
  ...new Set(names.filter(([own]) => own === tag).flatMap(([, text]) => text.split(/\s+/u))),
];
const [arabic, latin] = [wordsIn('ar'), wordsIn('en')];

const term = (text: string): Term => ({ text, status: 'preferred', type: 'full-form' });

const [first] = store.glossary.concepts.values();

/** The shipped store, and beside it as many concepts again whose names are its words put together anew. */
function doubled(): Glossary {
  const made = [...store.glossary.concepts.keys()].flatMap((id, at): Concept[] => {
    if (first === undefined) return [];
    const text = (words: readonly string[], step: number): Term =>
      term(`${words[(at * step) % words.length]} ${words[(at * step * 7 + 3) % words.length]}`);
    const terms = new Map([
      ['ar', [text(arabic, 11)]],
      ['en', [text(latin, 13)]],
    ]);
    terms.delete(['ar', 'en', 'none'][at % 3] ?? '');
    return [{ ...first, id: `${id}-2`, terms, romanizations: new Map() }];
  });
  return glossaryOf([...store.glossary.concepts.values(), ...made]);
}

/** What every tenth name, its words and slips of the pen in it find; a slip is the same one every time. */
const slip = (text: string, at: number): string => {
  const place = 1 + ((at * 7) % Math.max(1, text.length - 2));
  const [before, after] = [text.slice(0, place), text.slice(place)];
  const [added, other] = /\p{Script=Arabic}/u.test(text) ? ['ي', 'ن'] : ['e', 'n'];
  const slips = [before + added + after, before + after.slice(1), before + other + after.slice(1)];
  return slips[at % slips.length] ?? text;
};
const queries = names
  .filter((_, at) => at % 11 === 0)
  .flatMap(([, text], at) => [text, slip(text, at), text.split(/\s+/u).at(-1) ?? text]);

describe('an index finds what comparing with every name finds', () => {
  const glossary = doubled();
  const [fast, slow] = [indexed(glossary), exhaustive(glossary)];
  const found = queries.map((query) => ({
    query,
    all: slow.find(query, 10).results,
    ours: fast.find(query, 10).results,
  }));

  test('of a thousand answers, at most one is lost', () => {
    /** An answer is not lost where another as good stands in its place. */
    const isLost = (ours: readonly Found[], { concept, score }: Found): boolean =>
      !ours.some((each) => each.concept.id === concept.id) &&
      !(ours.length === 10 && ours.every((each) => each.score >= score));
    const lost = found.flatMap(({ query, all, ours }) =>
      all.filter((answer) => isLost(ours, answer)).map(({ concept, score }) => [query, concept.id, score]),
    );
    const wanted = found.reduce((sum, { all }) => sum + all.length, 0);
    expect(wanted).toBeGreaterThan(1000);
    expect(lost.length / wanted, JSON.stringify(lost)).toBeLessThanOrEqual(0.001);
  });

  test('the first answer is always the same', () => {
    const firsts = (answers: readonly Found[]) => answers.slice(0, 1).map(({ score, via }) => [score, via]);
    for (const { query, all, ours } of found)
      expect([query, ...firsts(ours)]).toEqual([query, ...firsts(all)]);
  });
});

test.each([
  ['Nooruddin Zengee', 'nur-al-din-zengi'],
  ['Ahraar ash-Shaam', 'ahrar-al-sham'],
  ['Raqa city', 'raqqa'],
  ['Jebhat el Nosra', 'al-nusra-front'],
  ['وبالباب', 'al-bab'],
])('%s is found first as %s', (query, id) => {
  expect(indexed(store.glossary).find(query, 10).results[0]?.concept.id).toBe(id);
});

test.each(['', ' ', '-', '…', 'ال', 'al', '😀', '中文', 'Москва', 'x'.repeat(5000), 'ع', '7'])(
  'a query of %j is no trouble',
  (query) => {
    expect(indexed(store.glossary).find(query, 10).results.length).toBeLessThanOrEqual(10);
  },
);

test('an index in a buffer is the index', () => {
  const index = buildNameIndex(store.glossary);
  expect(openNameIndex(packNameIndex(index))).toEqual(index);
});

test('a buffer that is cut short, longer, or not ours holds no index', () => {
  const buffer = packNameIndex(buildNameIndex(store.glossary));
  const longer = new Uint8Array(buffer.byteLength + 4);
  longer.set(new Uint8Array(buffer));
  const foreign = buffer.slice(0);
  new DataView(foreign).setUint32(0, 0x12345678);
  for (const other of [buffer.slice(0, -4), buffer.slice(0, 10), longer.buffer, foreign, new ArrayBuffer(0)])
    expect(openNameIndex(other)).toBeUndefined();
});

test('postings give back every name of a feature, in order, each once', () => {
  const list = fc.uniqueArray(fc.nat(3_000_000), { maxLength: 50 }).map((all) => all.sort((a, b) => a - b));
  fc.assert(
    fc.property(list, list, (left, right) => {
      const writer = postingsWriter(1024);
      const both = [...left.map((name) => [7, name]), ...right.map((name) => [1_000_003, name])];
      for (const [feature = 0, name = 0] of both.sort((a, b) => (a[1] ?? 0) - (b[1] ?? 0))) {
        writer.add(feature, name);
        writer.add(feature, name);
      }
      const postings = writer.finish();
      const read = (feature: number): number[] => {
        const names: number[] = [];
        eachPosting(postings, feature, (name) => names.push(name));
        return names;
      };
      expect([read(7), read(1_000_003)]).toEqual([left, right]);
    }),
  );
});

describe('what names sound like', () => {
  const heard = (tag: string, text: string): Uint8Array => soundsOf(text.split(' '), languageOf(tag));

  test.each([
    ['mohammed', 'muhamad'],
    ['khaled', 'jalid'],
    ['osman', 'uzman'],
    ['nureddin', 'nur din'],
  ])('%s and %s have one skeleton', (a, b) => {
    expect(skeletonOf(heard('en', a))).toEqual(skeletonOf(heard('en', b)));
  });

  test('the two scripts meet', () => {
    expect(skeletonOf(heard('ar', 'خالد'))).toEqual(skeletonOf(heard('en', 'khaled')));
  });

  test('likeness is 1 for the same, the same both ways, and 0 may stand for what is below the least', () => {
    const name = fc.string({ unit: fc.constantFrom(...'abdehiklmnrstuz '), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(name, name, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, least) => {
        const [x, y] = [heard('en', a), heard('en', b)];
        const full = soundLikeness(x, y);
        expect(soundLikeness(y, x)).toBe(full);
        expect(full).toBeLessThanOrEqual(1);
        if (x.length > 0) expect(soundLikeness(x, x)).toBe(1);
        const early = soundLikeness(x, y, 0, y.length, least);
        expect(early === full || (early === 0 && full <= least + 1e-9)).toBe(true);
      }),
    );
  });
});
