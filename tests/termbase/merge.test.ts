import { describe, expect, test } from 'vitest';
import { planMerge } from '../../src/glossary/merge/merge.js';
import { withChanges, withConcepts } from '../../src/glossary/merge/yaml-edit.js';
import { parseGlossary, readConcepts } from '../../src/glossary/read.js';
import type { ImportedConcept } from '../../src/model/imported.js';

const yaml = `# The towns.
aleppo:
  kind: city   # the largest
  definition: >-
    Largest city
    of the north.
  terms:
    ar:
      - {text: حلب, status: preferred}
    en:
      # what the house writes
      - {text: Aleppo, status: preferred}
      - {text: Halab, status: nonpreferred, source: [https://a.example/]}
  notes: [one]

al-bab:
  kind: city
  terms: {ar: [{text: الباب, status: preferred}], en: [{text: al-Bab, status: preferred}]}

bab-gate:
  kind: term
  terms:
    ar: [{text: الباب, status: preferred}]
    en:
      - text: the Gate
        status: preferred
  homonymOf: [al-bab]
`;

const stated = readConcepts('towns.yaml', yaml);
const plan = (...imported: ImportedConcept[]) => planMerge(imported, stated, { file: 'in', kind: 'term' });
const told = (problems: readonly { message: string }[]): string[] => problems.map(({ message }) => message);

/** What a plan would change, as `id path: value`. */
const changes = (...imported: ImportedConcept[]): string[] =>
  plan(...imported).changed.flatMap(({ id, changes: list }) =>
    list.map(({ path, after }) => `${id} ${path.join('.')}: ${JSON.stringify(after)}`),
  );

describe('which concept is meant', () => {
  test.each<readonly [string, ImportedConcept, string | undefined]>([
    ['by its id', { id: 'aleppo', terms: { en: [{ text: 'Aleppo' }] } }, 'aleppo'],
    ['by its id, with no language in common', { id: 'aleppo', terms: { fr: [{ text: 'Alep' }] } }, 'aleppo'],
    [
      'by forms in both languages',
      { id: '7', terms: { ar: [{ text: 'حلب' }], en: [{ text: 'Halab' }] } },
      'aleppo',
    ],
    ['by a form spelled with other letters', { terms: { ar: [{ text: 'حَلَب' }] } }, 'aleppo'],
    ['by one form that is preferred', { terms: { ar: [{ text: 'حلب' }], en: [{ text: 'Alep' }] } }, 'aleppo'],
    [
      'homonyms: the other language decides',
      { terms: { ar: [{ text: 'الباب' }], en: [{ text: 'the Gate' }] } },
      'bab-gate',
    ],
    [
      'a stated homonym is another concept',
      { id: 'x-bab', homonymOf: ['al-bab', 'bab-gate'], terms: { ar: [{ text: 'الباب' }] } },
      undefined,
    ],
    ['nothing in common', { terms: { en: [{ text: 'Homs' }] } }, undefined],
  ])('%s', (_, imported, id) => {
    const { added, changed, unchanged, conflicts } = plan(imported);
    expect(conflicts).toEqual([]);
    expect(added.length).toBe(id === undefined ? 1 : 0);
    expect(changed.map((each) => each.id).concat(unchanged > 0 ? [id ?? ''] : [])).toEqual(
      id === undefined ? [] : [id],
    );
  });
});

describe('what would change', () => {
  test.each<readonly [string, ImportedConcept, readonly string[]]>([
    ['nothing that is not said', { id: 'aleppo', terms: { en: [{ text: 'Aleppo' }] } }, []],
    [
      'nothing that is said already',
      {
        id: 'aleppo',
        kind: 'city',
        soft: false,
        notes: ['one'],
        terms: {
          en: [{ text: 'Halab', type: 'full-form', caseSensitive: false, source: ['https://a.example/'] }],
        },
      },
      [],
    ],
    [
      'lists grow',
      {
        id: 'aleppo',
        notes: ['two', 'one'],
        terms: { en: [{ text: 'Halab', source: ['https://b.example/'] }] },
      },
      ['aleppo terms.en.1.source.1: "https://b.example/"', 'aleppo notes.1: "two"'],
    ],
    [
      'a new term is admitted',
      { id: 'aleppo', terms: { ar: [{ text: 'حلب' }], en: [{ text: 'Alep' }] } },
      ['aleppo terms.en.2: {"text":"Alep","status":"admitted"}'],
    ],
    [
      'the first term of a new language is preferred',
      { id: 'aleppo', terms: { fr: [{ text: 'Alep' }] } },
      ['aleppo terms.fr: [{"text":"Alep","status":"preferred"}]'],
    ],
    [
      'two terms trade places',
      {
        id: 'aleppo',
        terms: {
          en: [
            { text: 'Aleppo', status: 'admitted' },
            { text: 'Halab', status: 'preferred' },
          ],
        },
      },
      ['aleppo terms.en.0.status: "admitted"', 'aleppo terms.en.1.status: "preferred"'],
    ],
    [
      'what is written alike is the same term',
      { id: 'aleppo', terms: { en: [{ text: 'Aleppo' }, { text: 'ALEPPO' }] } },
      [],
    ],
    [
      'a term of a regional tag is found in its language',
      { id: 'aleppo', terms: { 'en-US': [{ text: 'Halab', note: 'n' }] } },
      ['aleppo terms.en.1.note: "n"'],
    ],
    [
      'references go by the ids of the store',
      { id: 'aleppo', lookAlikes: ['al-bab'], terms: { en: [{ text: 'Aleppo' }] } },
      ['aleppo lookAlikes: ["al-bab"]'],
    ],
  ])('%s', (_, imported, expected) => {
    expect(changes(imported)).toEqual(expected);
    expect(plan(imported).conflicts).toEqual([]);
  });

  test('references within the file lead to where its concepts came to be', () => {
    const { added } = plan(
      { id: 'c1', relations: { partOf: 'c2' }, terms: { en: [{ text: 'Old Town' }] } },
      { id: 'c2', terms: { ar: [{ text: 'حلب' }] } },
    );
    expect(added).toMatchObject([{ id: 'old-town', concept: { relations: { partOf: 'aleppo' } } }]);
  });

  test('entries that their file tells apart are homonyms where they share a name', () => {
    const { added, conflicts } = plan(
      { id: 'c1', terms: { en: [{ text: 'bank' }], ar: [{ text: 'بنك' }] } },
      { id: 'c2', terms: { en: [{ text: 'bank' }], ar: [{ text: 'ضفة' }] } },
    );
    expect(conflicts).toEqual([]);
    expect(added.map(({ id, concept }) => [id, concept.homonymOf])).toEqual([
      ['bank', undefined],
      ['bank-2', ['bank']],
    ]);
  });
});

describe('what conflicts is told, and not done', () => {
  test.each<readonly [string, ImportedConcept, string, readonly string[]]>([
    [
      'a second preferred term',
      { id: 'aleppo', terms: { en: [{ text: 'Aleppo' }, { text: 'Alep', status: 'preferred' }] } },
      'merge-second-preferred',
      [],
    ],
    [
      'a listed term made a second preferred one keeps its status, and takes the rest',
      { id: 'aleppo', terms: { en: [{ text: 'Halab', status: 'preferred', note: 'n' }] } },
      'merge-second-preferred',
      ['aleppo terms.en.1.note: "n"'],
    ],
    [
      'no preferred term left',
      { id: 'aleppo', terms: { en: [{ text: 'Aleppo', status: 'deprecated' }] } },
      'merge-no-preferred',
      [],
    ],
    [
      'a form of another concept',
      { id: 'aleppo', terms: { en: [{ text: 'Aleppo' }, { text: 'al-Bab' }] } },
      'form-claimed',
      [],
    ],
    [
      'an id whose concept has other names',
      { id: 'aleppo', terms: { ar: [{ text: 'حمص' }] } },
      'merge-other',
      [],
    ],
    ['names that lead to several concepts', { terms: { ar: [{ text: 'الباب' }] } }, 'merge-unclear', []],
    [
      'a name that neither side prefers',
      {
        terms: {
          en: [
            { text: 'Aleppo City', status: 'preferred' },
            { text: 'Halab', status: 'admitted' },
          ],
        },
      },
      'merge-unclear',
      [],
    ],
    [
      'a reference into nothing',
      { id: 'aleppo', lookAlikes: ['nowhere'], terms: { en: [{ text: 'Aleppo' }] } },
      'merge-reference',
      [],
    ],
    ['no terms', { id: 'x', terms: {} }, 'merge-no-terms', []],
    [
      'what the store’s own checks refuse: vowels of another word',
      { id: 'aleppo', terms: { ar: [{ text: 'حلب', vocalized: 'حِمْص' }] } },
      'vowels',
      [],
    ],
    [
      'what the store’s own checks refuse: dates',
      { id: 'aleppo', valid: { from: '2020', to: '2010' }, terms: { ar: [{ text: 'حلب' }] } },
      'dates',
      [],
    ],
  ])('%s', (_, imported, message, expected) => {
    expect(told(plan({ ...imported, line: 3, column: 1 }).conflicts)).toEqual([message]);
    expect(plan({ ...imported, line: 3, column: 1 }).conflicts[0]).toMatchObject({ file: 'in', line: 3 });
    expect(changes(imported)).toEqual(expected);
    expect(plan(imported).added).toEqual([]);
  });

  test('a new concept that fails takes with it what refers to it', () => {
    const { added, conflicts } = plan(
      { id: 'broken', valid: { from: '2020', to: '2010' }, terms: { en: [{ text: 'Broken' }] } },
      { id: 'sound', relations: { partOf: 'broken' }, terms: { en: [{ text: 'Sound' }] } },
      { id: 'other', terms: { en: [{ text: 'Other' }] } },
    );
    expect(added.map(({ id }) => id)).toEqual(['other']);
    expect(told(conflicts)).toEqual(['dates', 'unknown-concept']);
  });
});

describe('ids of new concepts', () => {
  test.each<readonly [string, ImportedConcept, string]>([
    [
      'the file’s own where it tells something',
      { id: 'old-town', terms: { en: [{ text: 'x' }] } },
      'old-town',
    ],
    ['a number that is its name', { id: 't-55', terms: { en: [{ text: 'T-55' }] } }, 't-55'],
    [
      'of the name, where the file’s merely counts',
      { id: 'c12', terms: { ar: [{ text: 'حمص' }], en: [{ text: 'Ḩimş (city)' }] } },
      'hims-city',
    ],
    [
      'of the name, where the file’s is a sentence',
      { id: 'a sentence', terms: { en: [{ text: 'Homs' }] } },
      'homs',
    ],
    ['of the romanized name', { terms: { ar: [{ text: 'حِمْص' }] } }, 'hims'],
    [
      'numbered where it is taken',
      { terms: { en: [{ text: 'Aleppo!', status: 'preferred' }], ar: [{ text: 'س' }] } },
      'aleppo-2',
    ],
    ['of last resort', { terms: { en: [{ text: '؟؟' }] } }, 'concept'],
  ])('%s', (_, imported, id) => {
    const { added } = planMerge([imported], id === 'aleppo-2' ? renamed : stated, {
      file: 'in',
      kind: 'term',
    });
    expect(added.map((each) => each.id)).toEqual([id]);
  });
});

/** A store where the id is taken by a concept of another name. */
const renamed = readConcepts(
  'x.yaml',
  'aleppo: {kind: city, terms: {en: [{text: Halab, status: preferred}]}}\n',
);

describe('the YAML', () => {
  const edited = (...imported: ImportedConcept[]): string =>
    withChanges('towns.yaml', yaml, plan(...imported).changed);

  test('only what changes is written anew', () => {
    const text = edited(
      {
        id: 'aleppo',
        kind: 'town',
        notes: ['two, three'],
        terms: {
          ar: [{ text: 'حلب', note: 'a: b' }],
          en: [{ text: 'Alep', status: 'admitted', context: ['#', 'city'] }],
          fr: [{ text: 'Alep' }],
        },
      },
      { id: 'al-bab', definition: 'A town.', terms: { en: [{ text: 'El Bab' }, { text: 'al-Bab' }] } },
      { id: 'bab-gate', valid: { from: '2016' }, terms: { en: [{ text: 'the Gate', note: 'line\nline' }] } },
    );
    expect(text).toBe(
      yaml
        .replace('kind: city   # the largest', 'kind: town   # the largest')
        .replace('{text: حلب, status: preferred}', '{text: حلب, status: preferred, note: "a: b"}')
        .replace(
          'source: [https://a.example/]}\n',
          'source: [https://a.example/]}\n      - {text: Alep, status: admitted, context: ["#", city]}\n    fr:\n      - {text: Alep, status: preferred}\n',
        )
        .replace('notes: [one]', 'notes: [one, "two, three"]')
        .replace(
          'en: [{text: al-Bab, status: preferred}]}',
          'en: [{text: al-Bab, status: preferred}, {text: El Bab, status: admitted}]}\n  definition: A town.',
        )
        .replace(
          '        status: preferred\n  homonymOf: [al-bab]',
          '        status: preferred\n        note: "line\\nline"\n  homonymOf: [al-bab]\n  valid: {from: "2016"}',
        ),
    );
  });

  test('a text of several lines is replaced whole', () => {
    const text = edited({ id: 'aleppo', definition: 'New.', terms: { ar: [{ text: 'حلب' }] } });
    expect(text).toContain('  definition: New.\n  terms:');
    expect(text).not.toContain('Largest');
  });

  test('where anchors stand in the way, the document is written anew and says the same', () => {
    const anchored = `a:\n  kind: city\n  notes: &n [one]\n  terms:\n    en: [{text: A, status: preferred}]\nb:\n  kind: city # kept\n  notes: *n\n  terms:\n    en: [{text: B, status: preferred}]\n`;
    const merged = planMerge(
      [{ id: 'b', notes: ['two'], terms: { en: [{ text: 'B' }] } }],
      readConcepts('x', anchored),
      {
        file: 'in',
        kind: 'term',
      },
    );
    const text = withChanges('x', anchored, merged.changed);
    expect(text).toContain('notes: &n');
    expect(parseGlossary('x', text)['b']?.notes).toEqual(['one', 'two']);
    expect(parseGlossary('x', text)['a']?.notes).toEqual(['one']);
  });

  test('new concepts come last, whatever the file ends with', () => {
    const added = [
      {
        id: 'b',
        concept: { kind: 'city' as const, terms: { en: [{ text: 'B', status: 'preferred' as const }] } },
      },
    ];
    const entry = 'b:\n  kind: city\n  terms:\n    en:\n      - {text: B, status: preferred}\n';
    expect(withConcepts('', added)).toBe(entry);
    expect(withConcepts('# c', added)).toBe(`# c\n\n${entry}`);
    expect(withConcepts('# c\n\n', added)).toBe(`# c\n\n${entry}`);
  });
});
