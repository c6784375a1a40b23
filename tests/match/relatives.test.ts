import { describe, expect, test } from 'vitest';
import { type Glossary, glossaryOf } from '../../src/glossary/glossary.js';
import { checkTexts, createMatcher, rules } from '../../src/index.js';
import { compileGlossary } from '../../src/match/compiled/compile.js';
import { openGlossary } from '../../src/match/compiled/open.js';
import { createJudge } from '../../src/match/judge.js';
import { relativesOf } from '../../src/match/relatives/relatives.js';
import { almostCertainly } from '../../src/match/relatives/tables.js';
import { createStandard } from '../../src/match/standard.js';
import { type SpellingField, windowsOf } from '../../src/match/windows.js';
import type { Concept } from '../../src/model/concept.js';
import { earBetween } from '../../src/romanize/recognizer/ear.js';
import { createLattice } from '../../src/romanize/recognizer/lattice.js';
import { learned } from '../../src/romanize/recognizer/learned.js';
import { loadStore } from '../../src/session/store.js';
import { languageOf } from '../../src/text/languages.js';
import { wordsOf } from '../../src/text/words.js';
import { anyOf, numbersFrom } from '../support/chance.js';
import { root } from '../support/project.js';

const [arabic, english] = [languageOf('ar'), languageOf('en')];
const store = await loadStore([`${root}glossary`]);
const chance = numbersFrom(1);
const pick = <T>(list: readonly T[]): T => anyOf(list, chance);

/** Graphemes that cost little, by the root of their symbol or gap. */
const usual = new Map<string, string[]>();
for (const [node, { key, grapheme }] of learned.names())
  if ((learned.cost[node] ?? 9) < 0.25) usual.set(key, [...(usual.get(key) ?? []), grapheme]);
const keys = new Map(Array.from(learned.roots, ([key, at]) => [at, key]));

/** A word as somebody may spell it. */
function respelled(word: string): string {
  const roots = Array.from(createLattice(learned, word).roots);
  const letters = roots.map((at) => pick(usual.get(keys.get(at) ?? '') ?? ['']));
  const text = letters.join('');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const arabicWords = [
  ...new Set(
    Array.from(store.glossary.concepts.values()).flatMap(({ terms }) =>
      (terms.get('ar') ?? []).flatMap(({ text }) => text.split(' ')),
    ),
  ),
].filter((word) => /^[\u0621-\u064a]{3,}$/u.test(word));

const kinds = ['person', 'town', 'organisation'] as const;

function concept(number: number): Concept {
  const words = Array.from({ length: pick([1, 1, 2, 2, 3, 4]) }, () => pick(arabicWords));
  const named = (text: string) => [{ text, status: 'preferred', type: 'full-form' } as const];
  return {
    id: `name-${number}`,
    kind: pick(kinds),
    definition: undefined,
    valid: undefined,
    soft: false,
    terms: new Map([
      ['ar', named(words.join(' '))],
      ['en', named(words.map(respelled).join(' '))],
    ]),
    romanizations: new Map(),
    relations: {},
    lookAlikes: number % 7 === 0 ? [`name-${(number * 31) % 10_000}`] : [],
    homonymOf: [],
    notes: [],
  };
}

const concepts = Array.from({ length: 10_000 }, (_, number) => concept(number));
const glossary = glossaryOf(concepts);

const textOf = ({ terms }: Concept, language: string): string => terms.get(language)?.[0]?.text ?? '';

/** Names long enough for two slips of the pen. */
const long = concepts.filter((each) => textOf(each, 'en').length >= 22);

/** A text with so many slips of the pen. */
function slipped(text: string, slips: number): string {
  if (slips === 0) return text;
  const at = 1 + Math.floor(chance() * (text.length - 2));
  const [before, here, next, behind] = [
    text.slice(0, at),
    text.charAt(at),
    text.charAt(at + 1),
    text.slice(at + 2),
  ];
  const ways = [before + next + behind, `${before}${here}e${next}${behind}`, `${before}o${next}${behind}`];
  return slipped(pick([...ways, before + next + here + behind]), slips - 1);
}

function fieldOf(text: string): SpellingField {
  return { text, words: wordsOf(text, english), free: () => true, loose: () => false };
}

function reopened(from: Glossary) {
  const opened = openGlossary(compileGlossary(from, { key: '', says: '', doubts: 0 }));
  if (opened === undefined) throw new Error('unreadable');
  return opened;
}

const opened = reopened(glossary);

describe('names that a text may spell', () => {
  const ear = earBetween(arabic, english);
  const judge = createJudge(ear);
  const standards = concepts.map((each) => createStandard(each, arabic, english, ear));

  /** Every name, held against every window. */
  function exhaustively(field: SpellingField): string[] {
    const windows = windowsOf(field, Math.max(...standards.map(({ longest }) => longest)), english);
    return concepts
      .filter((_, number) => {
        const standard = standards[number];
        return windows.some(
          (window) =>
            standard !== undefined &&
            window.last - window.first < standard.longest &&
            judge(window, standard, { least: almostCertainly }) >= almostCertainly,
        );
      })
      .map(({ id }) => id);
  }

  test('among ten thousand the index finds all that going through them finds, and little else', () => {
    const relatives = relativesOf(opened, arabic, english);
    let spelled = 0;
    for (let round = 0; round < 10; round++) {
      const [one, two, three] = [pick(concepts), pick(concepts), pick(long)];
      const heard = textOf(one, 'ar').split(' ').map(respelled).join(' ');
      const text = `${heard} met ${slipped(textOf(two, 'en'), 1)}, then ${slipped(textOf(three, 'en'), 2)} movement`;
      const field = fieldOf(text);
      const candidates = relatives.spelledIn(field).map(({ id }) => id);
      const wanted = exhaustively(field);
      expect(candidates, text).toEqual(expect.arrayContaining(wanted));
      expect(candidates.length).toBeLessThan(concepts.length / 100);
      spelled += wanted.length;
    }
    expect(spelled).toBeGreaterThan(40);
  }, 60_000);
});

test('a name of several words is found by all of them but one', () => {
  const relatives = relativesOf(opened, arabic, english);
  for (const each of concepts.slice(0, 2000)) {
    const words = textOf(each, 'ar').split(' ');
    if (words.length < 3) continue;
    const wrong = words.with(Math.floor(chance() * words.length), 'كككك');
    const named = relatives.longNamed(wordsOf(`قال ${wrong.join(' ')} امس`, arabic));
    expect(named.map(({ id }) => id)).toContain(each.id);
  }
});

test('who is taken for whom is known on both sides, in the order of those that say so', () => {
  const relatives = relativesOf(opened, arabic, english);
  for (const [number, each] of concepts.entries()) {
    if (number % 217 !== 0) continue;
    const saying = concepts.flatMap(({ id, lookAlikes }, at) =>
      lookAlikes.includes(each.id) && at !== number ? [{ id, at }] : [],
    );
    const { before, behind } = relatives.takenFor(each);
    expect(before.map(({ id }) => id)).toEqual(saying.filter(({ at }) => at < number).map(({ id }) => id));
    expect(behind.map(({ id }) => id)).toEqual(saying.filter(({ at }) => at > number).map(({ id }) => id));
  }
});

test('a store answers the same before it was compiled', () => {
  const few = glossaryOf(concepts.slice(0, 200));
  const [made, kept] = [few, reopened(few)].map((each) => relativesOf(each, arabic, english));
  for (const each of few.concepts.values()) {
    const field = fieldOf(`said ${textOf(each, 'en')} and others`);
    const ids = (list: readonly Concept[] | undefined) => list?.map(({ id }) => id);
    expect(ids(kept?.spelledIn(field))).toEqual(ids(made?.spelledIn(field)));
    const words = wordsOf(textOf(each, 'ar'), arabic);
    expect(ids(kept?.longNamed(words))).toEqual(ids(made?.longNamed(words)));
    expect(kept?.takenFor(each)).toEqual(made?.takenFor(each));
  }
});

test('no text makes a compiled store be gone through', () => {
  const held = opened.concepts;
  const unread = {
    size: held.size,
    get: (id: string) => held.get(id),
    has: (id: string) => held.has(id),
    keys: () => held.keys(),
    values(): Iterable<Concept> {
      throw new Error('gone through');
    },
  };
  const matcher = createMatcher({ ...opened, concepts: unread }, 'ar', 'en');
  const [one, two] = long.filter(({ kind }) => kind === 'town');
  if (one === undefined || two === undefined) throw new Error('no towns');
  const target = `It was ${slipped(textOf(two, 'en'), 1)} that they saw.`;
  const findings = checkTexts({ source: `رأوا ${textOf(one, 'ar')} أمس`, target }, matcher, rules);
  expect(findings.map(({ rule }) => rule)).toEqual(['wrong-term']);
});
