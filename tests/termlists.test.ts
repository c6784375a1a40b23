import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termsNamespace } from '../src/formats/i18next/terms.js';
import { omegat } from '../src/formats/omegat/omegat.js';
import { skos } from '../src/formats/skos/skos.js';
import type { StoredConcept } from '../src/model/generated/glossary.js';
import type { ImportedConcept } from '../src/model/imported.js';
import { store } from './support/project.js';
import { anyStore, named, readBy, writtenAs } from './support/stores.js';

const shipped = Object.fromEntries(store.stated.map(({ concept, stored }) => [concept.id, stored]));
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const sdf: StoredConcept = {
  kind: 'faction',
  definition: 'Alliance led by\tthe YPG.',
  terms: {
    ar: [
      { text: 'قوات سوريا الديمقراطية', status: 'preferred' },
      { text: 'قسد', status: 'admitted', type: 'acronym' },
    ],
    en: [
      { text: 'Democratic Forces', status: 'admitted', type: 'short-form' },
      { text: 'Syrian Democratic Forces', status: 'preferred' },
      { text: 'SDF', status: 'admitted', type: 'acronym', note: 'after the first mention' },
      { text: 'Kurdish army', status: 'forbidden' },
    ],
  },
};
const concepts = named({ sdf });

describe('OmegaT', () => {
  test('source, target and comment, and nothing that breaks a line', async () => {
    expect(text(await writtenAs(omegat, concepts))).toBe(
      [
        'قوات سوريا الديمقراطية\tSyrian Democratic Forces\tAlliance led by the YPG.',
        'قسد\tSDF\tAlliance led by the YPG.',
        'قوات سوريا الديمقراطية\tDemocratic Forces\tAlliance led by the YPG.',
        '',
      ].join('\n'),
    );
  });

  test('every name comes back, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyStore, async (glossary) => {
        const lines = text(await writtenAs(omegat, named(glossary)))
          .split('\n')
          .slice(0, -1);
        for (const line of lines) expect(line.split('\t')).toHaveLength(3);
      }),
    );
  });

  test('quotation marks are letters; remarks and rows without a target are left out', async () => {
    const file = '\uFEFF# our glossary\r\n"الباب"\tal-Bab\ttown\r\nحلب\t\t\r\n\r\nحلب\tAleppo\r\n';
    const { concepts: read, remarks } = await readBy(omegat, file);
    expect(read).toEqual([
      {
        line: 2,
        column: 1,
        definition: 'town',
        terms: { ar: [{ text: '"الباب"' }], en: [{ text: 'al-Bab' }] },
      },
      { line: 5, column: 1, terms: { ar: [{ text: 'حلب' }], en: [{ text: 'Aleppo' }] } },
    ]);
    expect(remarks).toMatchObject([{ line: 3, message: 'glossary-no-target' }]);
  });
});

describe('i18next', () => {
  test('one name a concept, its other forms by context', async () => {
    expect(JSON.parse(text(await writtenAs(termsNamespace, concepts)))).toEqual({
      sdf: 'Syrian Democratic Forces',
      sdf_short: 'Democratic Forces',
      sdf_acronym: 'SDF',
    });
    expect(JSON.parse(text(await writtenAs(termsNamespace, concepts, { targetLanguage: 'fr' })))).toEqual({});
  });

  test('comes back in the language it was written in', async () => {
    const bytes = await writtenAs(termsNamespace, named(shipped), { targetLanguage: 'ar' });
    const { concepts: read } = await readBy(termsNamespace, bytes, { targetLanguage: 'ar' });
    const preferred = (terms: ImportedConcept['terms']) =>
      terms['ar']?.find(({ status }) => status === 'preferred')?.text;
    expect(read.length).toBeGreaterThan(200);
    for (const { id = '', terms } of read) expect(preferred(terms)).toBe(preferred(shipped[id]?.terms ?? {}));
  });

  test('what is no JSON is trouble at its line', async () => {
    await expect(readBy(termsNamespace, '{\n"a": "b",\n}')).rejects.toMatchObject({
      problems: [{ line: 3, message: 'json-syntax' }],
    });
  });
});

describe('SKOS', () => {
  /** What SKOS holds of a concept: names by rank, and what is said of the concept itself. */
  function held(concept: Omit<ImportedConcept, 'id'>) {
    const { terms, kind, definition, relations, lookAlikes, homonymOf, romanizations, notes } = concept;
    const ranked = Object.entries(terms).map(([language, list]) => [
      language,
      new Set(list.map(({ text: name, status }) => `${status === 'admitted' ? '' : (status ?? '')} ${name}`)),
    ]);
    return {
      terms: Object.fromEntries(ranked),
      facts: { kind, definition, relations, lookAlikes, homonymOf, romanizations, notes },
    };
  }

  test('what it holds comes back', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyStore.filter(
          (glossary) =>
            Object.values(glossary).every(({ terms }) => Object.keys(terms).length > 0) &&
            Object.keys(glossary).length > 0,
        ),
        async (glossary) => {
          const { concepts: read, remarks } = await readBy(skos, await writtenAs(skos, named(glossary)));
          expect(remarks).toEqual([]);
          expect(read.map(({ id }) => id)).toEqual(Object.keys(glossary));
          for (const { id = '', line: _line, column: _column, ...concept } of read)
            expect(held(concept)).toEqual(held(glossary[id] ?? { terms: {} }));
        },
      ),
    );
  });

  const forms: [string, object][] = [
    [
      'expanded',
      [
        {
          '@id': 'http://example.org/places/aleppo',
          '@type': ['http://www.w3.org/2004/02/skos/core#Concept'],
          'http://www.w3.org/2004/02/skos/core#prefLabel': [
            { '@value': 'حلب', '@language': 'ar' },
            { '@value': 'Aleppo', '@language': 'en' },
          ],
          'http://www.w3.org/2004/02/skos/core#altLabel': [
            { '@value': 'Ḥalab', '@language': 'ar-Latn-alalc97' },
          ],
        },
      ],
    ],
    [
      'prefixed, in a graph',
      {
        '@context': { skos: 'http://www.w3.org/2004/02/skos/core#' },
        '@graph': [
          { '@id': 'x:list', '@type': 'skos:ConceptScheme' },
          {
            '@id': 'x:aleppo',
            'skos:prefLabel': [
              { '@language': 'ar', '@value': 'حلب' },
              { '@language': 'en', '@value': 'Aleppo' },
            ],
            'skos:altLabel': { '@language': 'ar-Latn-t-ar-m0-alaloc', '@value': 'Ḥalab' },
          },
        ],
      },
    ],
    [
      'compact, with a remote context and a map of languages',
      {
        '@context': ['https://example.org/skos.jsonld', { uri: '@id', '@language': 'en' }],
        uri: 'http://example.org/aleppo',
        prefLabel: { ar: 'حلب', en: ['Aleppo'] },
        altLabel: { 'ar-Latn-alalc97': 'Ḥalab' },
      },
    ],
  ];
  test.each(forms)('reads JSON-LD that is %s', async (_, json) => {
    const { concepts: read } = await readBy(skos, JSON.stringify(json));
    expect(read).toMatchObject([
      {
        id: 'aleppo',
        terms: { ar: [{ text: 'حلب', status: 'preferred' }], en: [{ text: 'Aleppo', status: 'preferred' }] },
        romanizations: { 'ala-lc': 'Ḥalab' },
      },
    ]);
  });

  test('a label in no language is put where its script belongs; one that cannot be kept is told', async () => {
    const { concepts: read, remarks } = await readBy(
      skos,
      JSON.stringify({ prefLabel: ['حلب', 'Aleppo'], altLabel: { 'x-none': 'A' } }),
    );
    expect(read[0]?.terms).toEqual({
      ar: [{ text: 'حلب', status: 'preferred' }],
      en: [{ text: 'Aleppo', status: 'preferred' }],
    });
    expect(remarks).toMatchObject([{ message: 'dropped', values: { path: 'label@x-none', value: 'A' } }]);
  });

  test('Turtle quotes what Turtle would misread', async () => {
    const odd: StoredConcept = {
      kind: 'term',
      terms: { en: [{ text: 'a "b"\\\n', status: 'preferred' }] },
    };
    const turtle = text(await writtenAs(skos, named({ odd }), { variant: 'turtle' }));
    expect(turtle).toContain('skos:prefLabel "a \\"b\\"\\\\\\n"@en');
    expect(turtle).toContain('<https://mustalah.dev/store/odd> a skos:Concept ;');
  });

  test('a file without concepts is trouble', async () => {
    await expect(readBy(skos, '{"a": 1}')).rejects.toThrow('skos-no-concept');
  });
});
