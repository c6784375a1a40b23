import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conceptsOf, type Glossary, glossaryOf } from '../src/glossary/glossary.js';
import type { StoredConcept, StoredGlossary, StoredTerm } from '../src/model/concept.js';
import { type LintEvent, lint } from '../src/session/lint.js';
import { memoryCache } from '../src/session/lint-cache.js';
import type { PairPlan } from '../src/session/pair-plan.js';
import { emptyFolder } from './support/cli.js';
import { put } from './support/small-project.js';

const term = (text: string, more: Partial<StoredTerm> = {}): StoredTerm => ({
  text,
  status: 'preferred',
  ...more,
});

const named = (
  kind: StoredConcept['kind'],
  ar: readonly (string | StoredTerm)[],
  en: readonly (string | StoredTerm)[],
  more: Partial<StoredConcept> = {},
): StoredConcept => {
  const terms = (list: readonly (string | StoredTerm)[]): [StoredTerm, ...StoredTerm[]] => {
    const [first = term('?'), ...rest] = list.map((each) => (typeof each === 'string' ? term(each) : each));
    return [first, ...rest];
  };
  return { kind, terms: { ar: terms(ar), en: terms(en) }, ...more };
};

const admitted = (text: string, more: Partial<StoredTerm> = {}): StoredTerm =>
  term(text, { status: 'admitted', ...more });

/** Names that are taken for one another in every way that the checker knows. */
const all: StoredGlossary = {
  'al-bab': named('city', [term('الباب', { context: ['مدينة'] })], ['al-Bab', admitted('El Bab')]),
  raqqa: named('city', ['الرقة'], ['Raqqa', term('Rakka', { status: 'nonpreferred' })]),
  aleppo: named('city', ['حلب'], ['Aleppo', term('door', { type: 'literal', status: 'forbidden' })]),
  'eastern-aleppo': named('district', ['حلب الشرقية'], ['eastern Aleppo'], {
    relations: { partOf: 'aleppo' },
  }),
  syria: named('state', ['سوريا', admitted('السوري', { type: 'derived' })], ['Syria']),
  damascus: named('capital', ['دمشق'], ['Damascus'], { relations: { metonymOf: 'syria' } }),
  'bustan-qasr': named('district', ['بستان القصر'], ['Bustan al-Qasr'], { lookAlikes: ['bustan-basha'] }),
  'bustan-basha': named('district', ['بستان الباشا'], ['Bustan al-Basha']),
  zenki: named(
    'faction',
    [
      'حركة نور الدين الزنكي',
      admitted('الحركة', { type: 'short-form', licensedBy: ['حركة نور الدين الزنكي'] }),
    ],
    ['Nour al-Din al-Zenki Movement', admitted('Zenki', { type: 'short-form' })],
  ),
  'army-of-islam': named('faction', ['جيش الإسلام'], ['Army of Islam', admitted('Jaysh al-Islam')]),
  sdf: named(
    'faction',
    ['قوات سوريا الديمقراطية'],
    [
      'Syrian Democratic Forces',
      admitted('SDF', { type: 'acronym', licensedBy: ['Syrian Democratic Forces'] }),
    ],
  ),
  nusra: named('faction', ['جبهة النصرة'], ['al-Nusra Front'], { relations: { replacedBy: 'fateh' } }),
  fateh: named('faction', ['جبهة فتح الشام'], ['Jabhat Fateh al-Sham']),
  town: named('term', ['مدينة'], ['city', admitted('town')], { soft: true }),
  manbij: named('town', ['منبج'], ['Manbij']),
  afrin: named('town', ['عفرين'], ['Afrin']),
  azaz: named('town', ['أعزاز'], ['Azaz'], { romanizations: { un: 'A‘zāz' } }),
};

const ids = Object.keys(all);
const oneId = fc.constantFrom(...ids);

/** What is said of a concept in another state of the store. */
const edits: Record<string, (concept: StoredConcept, other: string) => StoredConcept> = {
  'another form': ({ terms, ...rest }, other) => ({
    ...rest,
    terms: { ...terms, ar: [...(terms['ar'] ?? []), admitted(formOf(other, 'ar'))] },
  }),
  'another translation': ({ terms, ...rest }, other) => ({
    ...rest,
    terms: { ...terms, en: [...(terms['en'] ?? []), admitted(formOf(other, 'en'))] },
  }),
  'other forms': ({ terms, ...rest }, other) => ({ ...rest, terms: all[other]?.terms ?? terms }),
  'another status': ({ terms, ...rest }) => ({
    ...rest,
    terms: {
      ...terms,
      en: (terms['en'] ?? []).map((each) => ({ ...each, status: 'deprecated' as const })),
    },
  }),
  'a look-alike': (concept, other) => ({ ...concept, lookAlikes: [other] }),
  'no look-alike': ({ lookAlikes: _, ...concept }) => concept,
  'part of': (concept, other) => ({ ...concept, relations: { partOf: other } }),
  'metonym of': (concept, other) => ({ ...concept, relations: { metonymOf: other } }),
  'replaced by': (concept, other) => ({ ...concept, relations: { replacedBy: other } }),
  'no relations': ({ relations: _, ...concept }) => concept,
  'another kind': (concept) => ({ ...concept, kind: 'town' }),
  soft: (concept) => ({ ...concept, soft: concept.soft !== true }),
  dates: (concept) => ({ ...concept, valid: { from: '2017' } }),
  notes: (concept) => ({ ...concept, notes: ['seen'] }),
};

const formOf = (id: string, language: string): string => all[id]?.terms[language]?.[0]?.text ?? id;

/** A state of the store, another that differs in one concept, and the names that this is about. */
const states = fc
  .record({
    some: fc.shuffledSubarray(ids, { minLength: 5 }),
    at: fc.nat(ids.length),
    added: oneId,
    other: oneId,
    edit: fc.constantFrom(...Object.keys(edits), 'gone', 'gone', 'there', 'there', 'renamed', 'elsewhere'),
  })
  .map(({ some, at, added, other, edit }) => {
    const id = some[at % some.length] ?? added;
    return {
      before: storeOf((edit === 'there' ? some.filter((each) => each !== added) : some).map(entryOf)),
      after: storeOf(edited(some, edit, { id, added, other })),
      about: edit === 'there' ? [added, other] : [id, other],
    };
  });

type Entry = readonly [string, StoredConcept];

const entryOf = (id: string): Entry => [id, all[id] ?? named('term', ['?'], ['?'])];

function edited(
  some: readonly string[],
  edit: string,
  { id, added, other }: Record<'id' | 'added' | 'other', string>,
): Entry[] {
  const rest = some.filter((each) => each !== id).map(entryOf);
  if (edit === 'gone') return rest;
  if (edit === 'elsewhere') return [...rest, entryOf(id)];
  if (edit === 'there') return [added, ...some.filter((each) => each !== added)].map(entryOf);
  const [, concept] = entryOf(id);
  const becomes: Entry =
    edit === 'renamed' ? [`${id}-2`, concept] : [id, edits[edit]?.(concept, other) ?? concept];
  return some.map((each) => (each === id ? becomes : entryOf(each)));
}

const storeOf = (entries: readonly Entry[]): Glossary => glossaryOf(conceptsOf(Object.fromEntries(entries)));

/** Ways in which a text may have a name that is listed; `at` says where. */
const ways: readonly ((text: string, at: number) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => text,
  (text, at) => without(text, at),
  (text, at) => without(text, at),
  (text, at) => exchanged(text, at),
  (text) => `و${text}`,
  (text) => text.toLowerCase(),
  (text) => text.replace(/[aeiou]/, 'e'),
  (text) => text.split(' ').slice(1).join(' ') || text,
];

const writtenAs = (language: 'ar' | 'en', names: readonly string[]): fc.Arbitrary<string> =>
  fc
    .record({
      id: fc.constantFrom(...names),
      way: fc.constantFrom(...ways),
      at: fc.nat(30),
      form: fc.nat(3),
    })
    .map(({ id, way, at, form }) => {
      const forms = all[id]?.terms[language] ?? [];
      return way(forms[form % forms.length]?.text ?? id, at);
    });

const without = (text: string, at: number): string =>
  text.slice(0, at % text.length) + text.slice((at % text.length) + 1);

const exchanged = (text: string, at: number): string => {
  const place = at % text.length;
  return text.slice(0, place) + (text[place + 1] ?? '') + (text[place] ?? '') + text.slice(place + 2);
};

const words = {
  ar: ['وصلوا إلى', 'قال', 'في مدينة', 'لل', 'قوات', 'حركة', 'حي', 'اليوم'],
  en: ['They reached', 'said', 'the city of', 'forces', 'movement', 'the', 'Sarmada', 'in Hader'],
} as const;

const sentence = (language: 'ar' | 'en', names: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(writtenAs(language, names), writtenAs(language, names), fc.constantFrom(...words[language])),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((parts) => parts.join(' '));

/** A line of a text and of its translation; now and then a name stays in its own script. */
const line = (names: readonly string[]) =>
  fc
    .tuple(sentence('ar', names), sentence('en', names), fc.option(writtenAs('ar', names), { freq: 8 }))
    .map(([ar, en, left]) => ({ ar, en: left === null ? en : `${en} ${left}` }));

/** A text and its translation: about some names, or about any. */
const text = (about: readonly string[]) =>
  fc.array(fc.oneof(line(about), line(ids)), { minLength: 1, maxLength: 2 }).map((lines) => ({
    ar: `${lines.map(({ ar }) => ar).join('\n')}\n`,
    en: `${lines.map(({ en }) => en).join('\n')}\n`,
  }));

const folder = emptyFolder();

function plansOf(texts: readonly { readonly ar: string; readonly en: string }[]): PairPlan[] {
  return texts.map(({ ar, en }, index) => {
    const [source, target] = [`${index}.ar.txt`, `${index}.en.txt`];
    put(folder, { [source]: ar, [target]: en });
    return { source, target, sourceLanguage: 'ar', targetLanguage: 'en', date: '2016-12-05' };
  });
}

/** What a run says, as a report would write it, and how many texts it has not checked. */
async function run(plans: readonly PairPlan[], store: Glossary, cache?: ReturnType<typeof memoryCache>) {
  const told: string[] = [];
  let kept = 0;
  for await (const event of lint(plans, store, new Map(), folder, { cache })) {
    if (event.is === 'tally' && event.isKept) kept += 1;
    told.push(JSON.stringify(plainly(event)));
  }
  return { told, kept };
}

function plainly(event: LintEvent): unknown {
  if (event.is === 'texts') return event.is;
  return event.is === 'tally' ? [event.tally, ...event.tally.concepts] : event;
}

/** What a run says of texts after a change of the store, how many of them it has not checked, and what all say anew. */
async function afterChange(
  [before, after]: readonly [Glossary, Glossary],
  texts: readonly { readonly ar: string; readonly en: string }[],
) {
  const plans = plansOf(texts);
  const cache = memoryCache({ plans: new Map(), stores: new Map() });
  const first = await run(plans, before, cache);
  const again = await run(plans, after, cache);
  return { before: first.told, ...again, anew: (await run(plans, after)).told };
}

const cases = states.chain((state) =>
  fc.array(text(state.about), { minLength: 2, maxLength: 4 }).map((texts) => ({ ...state, texts })),
);

describe('after a change of one concept', () => {
  test('what is kept and what is checked again come to what checking all comes to', async () => {
    let [spared, checked] = [0, 0];
    await fc.assert(
      fc.asyncProperty(cases, async ({ before, after, texts }) => {
        const { told, kept, anew } = await afterChange([before, after], texts);
        expect(told).toEqual(anew);
        spared += kept;
        checked += texts.length - kept;
      }),
      { numRuns: Number(process.env['REACH_RUNS'] ?? 100) },
    );
    expect(Math.min(spared, checked)).toBeGreaterThan(100);
  });

  const without = (...gone: string[]): Glossary =>
    storeOf(ids.filter((id) => !gone.includes(id)).map(entryOf));
  const having = (more: StoredGlossary): Glossary =>
    storeOf(Object.entries({ ...Object.fromEntries(ids.map(entryOf)), ...more }));
  const whole = having({});
  const changed = (id: string, change: Partial<StoredConcept>): Glossary =>
    having({ [id]: { ...entryOf(id)[1], ...change } });

  test.each<[string, [Glossary, Glossary], string, string]>([
    ['a form in the source', [without('manbij'), whole], 'وصلوا إلى منبج', 'They arrived'],
    ['a form with a particle', [without('manbij'), whole], 'وصلوا ثم ولمنبج', 'They arrived'],
    [
      'a form behind a contraction that stands alone',
      [without('raqqa'), whole],
      'وصلوا لل«رقة»',
      'They arrived',
    ],
    ['a form in the target', [without('manbij'), whole], 'وصلوا إلى عفرين', 'They reached Manbij'],
    ['a form left in its own script', [without('afrin'), whole], 'وصلوا', 'They reached عفرين'],
    ['a romanization', [changed('azaz', { romanizations: { un: 'Izaz' } }), whole], 'في أعزاز', 'In Izaz'],
    ['a long form with a slip', [without('zenki'), whole], 'حركة نور الدن الزنكي', 'The movement'],
    [
      'a missing name, and a spelling of another of its family',
      [without('afrin'), whole],
      'وصلوا إلى منبج',
      'They reached the town of Afrine',
    ],
    [
      'a name that is taken for a missing one, as that one says',
      [without('bustan-basha'), whole],
      'وصلوا إلى بستان القصر',
      'They reached Bustan al-Bashah',
    ],
    [
      'a name that is taken for a missing one, as it says itself',
      [whole, having({ khabur: named('river', ['الخابور'], ['Khabur'], { lookAlikes: ['manbij'] }) })],
      'وصلوا إلى منبج',
      'They reached Khabour',
    ],
    [
      'a name in between, by which two are kin',
      [
        having({ between: named('area', ['؟'], ['?'], {}), ...kinBy('between') }),
        having({
          between: named('area', ['؟'], ['?'], { relations: { metonymOf: 'russia' } }),
          ...kinBy('between'),
        }),
      ],
      'قال الكرملين',
      'Lubyanka said',
    ],
    [
      'a status',
      [changed('manbij', edits['another status']?.(entryOf('manbij')[1], '') ?? {}), whole],
      'منبج',
      'Manbij',
    ],
    [
      'the order of homonyms',
      [
        having({ two: named('town', ['منبج'], ['Other']) }),
        storeOf([['two', named('town', ['منبج'], ['Other'])], ...ids.map(entryOf)]),
      ],
      'وصلوا إلى منبج',
      'They arrived',
    ],
  ])('%s: checked again, and to some purpose', async (_, stores, ar, en) => {
    const { before, told, kept, anew } = await afterChange(stores, [{ ar, en }]);
    expect(told).toEqual(anew);
    expect(anew).not.toEqual(before);
    expect(kept).toBe(0);
  });

  test.each<[string, [Glossary, Glossary], string, string]>([
    ['a name that is in neither text', [without('manbij'), whole], 'وصلوا إلى عفرين', 'They reached Afrin'],
    ['a name of which each text has a word', [without('sdf'), whole], 'قوات', 'Syrian forces'],
    ['a long form of which two words are not there', [without('fateh'), whole], 'جبهة', 'A front'],
    [
      'a missing name, and another of its family that nothing spells',
      [without('raqqa'), whole],
      'وصلوا إلى منبج',
      'They reached the city of Hader',
    ],
    ['a look-alike of another name', [without('bustan-basha'), whole], 'منبج', 'Manbij'],
    ['notes on another name', [changed('manbij', { notes: ['seen'] }), whole], 'عفرين', 'Afrin'],
    ['another order', [storeOf(ids.toReversed().map(entryOf)), whole], 'وصلوا', 'They arrived'],
  ])('%s: not checked again', async (_, stores, ar, en) => {
    const { told, kept, anew } = await afterChange(stores, [{ ar, en }]);
    expect(told).toEqual(anew);
    expect(kept).toBe(1);
  });
});

/** Two names that stand for one and the same thing, if what stands between does. */
const kinBy = (between: string): StoredGlossary => ({
  russia: named('area', ['روسيا'], ['Russia']),
  kremlin: named('institution', ['الكرملين'], ['Kremlin'], { relations: { metonymOf: between } }),
  lubyanka: named('institution', ['لوبيانكا'], ['Lubyanka'], { relations: { metonymOf: 'russia' } }),
});
