import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Glossary } from '../src/glossary/glossary.js';
import { changeBetween, concerns, traceOf } from '../src/match/store-change.js';
import type { Concept, Term } from '../src/model/concept.js';
import { kinds } from '../src/model/vocabulary.js';
import { type LintEvent, lint } from '../src/session/lint.js';
import { type HeldFindings, memoryCache } from '../src/session/lint-cache.js';
import type { PairPlan } from '../src/session/pairs.js';
import { wordSet } from '../src/text/ordinary/word-set.js';
import { folderWith } from './support/cli.js';
import { read, store } from './support/project.js';

const texts = (version: string): string[] =>
  Object.values<string>(JSON.parse(read(`translations/${version}/ankara-talks.json`)));

const [arabic, careful, hurried] = [texts('ar'), texts('en'), texts('en-x-wire')];

/** Documents in a folder of their own, and how they are named. */
function plansOf(documents: readonly { readonly source: string; readonly target: string }[]) {
  const lines = documents.map(({ source, target }) =>
    [source, target].map((text) => `${text.replaceAll('\n', ' ')}\n`),
  );
  const files = lines.map(([ar = '', en = ''], at) => ({ [`${at}.ar.txt`]: ar, [`${at}.en.txt`]: en }));
  const plans = documents.map(
    (_, at): PairPlan => ({
      source: `${at}.ar.txt`,
      target: `${at}.en.txt`,
      sourceLanguage: 'ar',
      targetLanguage: 'en',
      date: '2016-12-30',
    }),
  );
  return { folder: folderWith(Object.assign({}, ...files)), plans };
}

/** The paragraphs of the article, each a document: beside a translation, and beside that of the next paragraph. */
const documents = arabic.flatMap((source, index) => [
  { source, target: hurried[index] ?? '' },
  { source, target: careful[index + 1] ?? '' },
]);
const whole = plansOf(documents);
const right = plansOf(arabic.map((source, index) => ({ source, target: careful[index] ?? '' })));

const nothingHeld = (): HeldFindings => ({ plans: new Map(), traces: new Map() });

/** What a run over all says, as far as it is plain. */
async function said(
  glossary: Glossary,
  held?: HeldFindings,
  { plans, folder } = whole,
): Promise<LintEvent[]> {
  const cache = held && memoryCache(held);
  const events: LintEvent[] = [];
  for await (const event of lint(plans, glossary, new Map(), folder, { cache }))
    if (event.is !== 'texts') events.push(event);
  return events;
}

const of = (concepts: readonly Concept[]): Glossary => ({
  concepts: new Map(concepts.map((concept) => [concept.id, concept])),
});
const shipped = [...store.glossary.concepts.values()];
const first = nothingHeld();
await said(store.glossary, first);
/** What a process holds that has checked all with the shipped store. */
const heldThen = (): HeldFindings => ({ plans: new Map(first.plans), traces: new Map(first.traces) });

const withTerms = (concept: Concept, language: string, terms: readonly Term[]): Concept => ({
  ...concept,
  terms: new Map(concept.terms).set(language, terms),
});

const wordsOf = (key: 'source' | 'target'): string[] =>
  documents.flatMap((document) => document[key].split(/[\s.,،:؛"()]+/)).filter((word) => word.length > 2);

/** One to four words of the texts, one letter of them wrong now and then. */
const wordsFrom = (words: readonly string[]) =>
  fc
    .tuple(fc.integer({ min: 0, max: words.length - 5 }), fc.integer({ min: 1, max: 4 }), fc.boolean())
    .map(([at, length, isWrong]) => {
      const text = words.slice(at, at + length).join(' ');
      return isWrong ? text.slice(0, 2) + text.slice(3) : text;
    });
const term = (words: readonly string[]) =>
  fc.record({
    text: wordsFrom(words),
    status: fc.constantFrom<Term['status']>('preferred', 'admitted', 'nonpreferred', 'deprecated'),
    type: fc.constantFrom<Term['type']>(
      'full-form',
      'short-form',
      'variant',
      'derived',
      'literal',
      'misspelling',
    ),
  });
const [arabicTerm, englishTerm] = [term(wordsOf('source')), term(wordsOf('target'))];
const someConcept = fc.constantFrom(...shipped);
const someId = someConcept.map(({ id }) => id);

/** A change of one concept of a store. */
type Edit = (concepts: readonly Concept[]) => Concept[];
const changed =
  (id: string, change: (concept: Concept) => Concept): Edit =>
  (concepts) =>
    concepts.map((concept) => (concept.id === id ? change(concept) : concept));

const edit: fc.Arbitrary<Edit> = fc.oneof(
  someId.map(
    (id): Edit =>
      (concepts) =>
        concepts.filter((concept) => concept.id !== id),
  ),
  fc
    .tuple(someId, arabicTerm)
    .map(([id, added]) =>
      changed(id, (concept) => withTerms(concept, 'ar', [...(concept.terms.get('ar') ?? []), added])),
    ),
  fc
    .tuple(someId, englishTerm)
    .map(([id, added]) =>
      changed(id, (concept) => withTerms(concept, 'en', [added, ...(concept.terms.get('en') ?? [])])),
    ),
  someId.map((id) =>
    changed(id, (concept) => withTerms(concept, 'en', (concept.terms.get('en') ?? []).slice(1))),
  ),
  fc
    .tuple(someId, someId)
    .map(([id, other]) =>
      changed(id, (concept) => ({ ...concept, lookAlikes: [...concept.lookAlikes, other] })),
    ),
  fc
    .tuple(someId, someId, fc.constantFrom('partOf', 'metonymOf', 'replacedBy'))
    .map(([id, other, relation]) =>
      changed(id, (concept) => ({ ...concept, relations: { ...concept.relations, [relation]: other } })),
    ),
  fc
    .tuple(someId, fc.constantFrom(...kinds))
    .map(([id, kind]) => changed(id, (concept) => ({ ...concept, kind }))),
  fc.tuple(someConcept, arabicTerm, englishTerm, fc.nat()).map(
    ([like, arabic, english, at]): Edit =>
      (concepts) => {
        const terms = new Map([
          ['ar', [arabic]],
          ['en', [english]],
        ]);
        return concepts.toSpliced(at % (concepts.length + 1), 0, { ...like, id: 'new', terms });
      },
  ),
  fc.tuple(fc.nat(), fc.nat()).map(
    ([from, to]): Edit =>
      (concepts) => {
        const moved = concepts[from % concepts.length];
        const rest = concepts.filter((concept) => concept !== moved);
        return moved === undefined ? [...concepts] : rest.toSpliced(to % concepts.length, 0, moved);
      },
  ),
);

/** A concept of one name in each language. */
function made(id: string, kind: Concept['kind'], ar: string, en: string, lookAlikes: string[] = []): Concept {
  const name = (text: string): Term[] => [{ text, status: 'preferred', type: 'full-form' }];
  return {
    id,
    kind,
    lookAlikes,
    definition: undefined,
    valid: undefined,
    soft: false,
    terms: new Map([
      ['ar', name(ar)],
      ['en', name(en)],
    ]),
    romanizations: new Map(),
    relations: {},
    homonymOf: [],
    notes: [],
  };
}

const capital: Concept = { ...made('ankara', 'city', 'أنقرة', 'Ankara'), relations: { metonymOf: 'seat' } };

describe('after a change of the store, a run that checks what it concerns', () => {
  test(
    'says what a run says that checks all',
    () =>
      fc.assert(
        fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
          const edited = of(edits.reduce<Concept[]>((concepts, each) => each(concepts), shipped));
          expect(await said(edited, heldThen())).toEqual(await said(edited));
        }),
        { numRuns: 12 },
      ),
    240_000,
  );

  test.each<[string, [string, string], Concept[], Concept[]]>([
    [
      'something of the family, where a name is missing',
      ['وصلوا إلى مدينة الباب.', 'They reached the city of Deir Ezzor.'],
      [made('al-bab', 'city', 'الباب', 'al-Bab')],
      [made('al-bab', 'city', 'الباب', 'al-Bab'), made('other', 'city', 'دير الزور', 'Other')],
    ],
    [
      'what a name is taken for',
      ['وصلوا إلى مدينة الباب.', 'They reached the city of Manbidj.'],
      [made('al-bab', 'city', 'الباب', 'al-Bab'), made('other', 'faction', 'حلب', 'Other', ['al-bab'])],
      [made('al-bab', 'city', 'الباب', 'al-Bab'), made('other', 'faction', 'منبج', 'Other', ['al-bab'])],
    ],
    [
      'a long name with a slip in it',
      ['قالت حركة احرر الشام أمس.', 'The movement said so.'],
      [],
      [made('ahrar', 'faction', 'حركة أحرار الشام', 'Ahrar al-Sham Movement')],
    ],
    [
      'a name that stands between two others',
      ['قالت أنقرة أمس.', 'Turkey said so.'],
      [capital, made('seat', 'institution', 'القصر', 'Seat'), made('turkey', 'state', 'تركيا', 'Turkey')],
      [
        capital,
        { ...made('seat', 'institution', 'القصر', 'Seat'), relations: { metonymOf: 'turkey' } },
        made('turkey', 'state', 'تركيا', 'Turkey'),
      ],
    ],
  ])('checks again where it concerns %s', async (_, [source, target], before, after) => {
    const texts = plansOf([{ source, target }]);
    const held = nothingHeld();
    const then = await said(of(before), held, texts);
    const now = await said(of(after), undefined, texts);
    expect(now).not.toEqual(then);
    expect(await said(of(after), held, texts)).toEqual(now);
  });

  test('leaves documents alone, most of them for most changes of one concept', async () => {
    const held = nothingHeld();
    await said(store.glossary, held, right);
    const kept = [...held.plans.values()].map(({ reach }) => ({ ...reach, words: wordSet(reach.words) }));
    const before = traceOf(store.glossary, ({ id }) => id);
    const again = before.map(({ id }) => {
      const after = before.map((trace) => (trace.id === id ? { ...trace, hash: 'other' } : trace));
      const change = changeBetween(before, after);
      if (change === undefined) return kept.length;
      return kept.filter(({ words, families }) => concerns(change, words.has, families)).length;
    });
    const mean = again.reduce((sum, count) => sum + count, 0) / again.length;
    expect(mean).toBeLessThan(kept.length / 4);
    expect(again).toContain(0);
  });
});
