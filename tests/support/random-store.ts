import fc from 'fast-check';
import type { StoredConcept, StoredTerm } from '../../src/model/concept.js';
import type { NamedConcept } from '../../src/model/imported.js';
import { kinds, statuses, termTypes } from '../../src/model/vocabulary.js';

const awkward = fc.constantFrom(
  'حلب',
  'الباب',
  ' x ',
  'a  b',
  'line\nline',
  '\ttab',
  '<b>&amp;</b>',
  ']]>',
  '"\'',
  '\u200f\u2067رلم\u2069',
  '😀',
  'مُشَكَّل',
  'mustalah {"a":1}',
  'mustalah {',
  '-',
  'null',
  '12',
);

/** Text that XML can hold and that is not blank, awkward more often than not. */
const text = fc
  .oneof(
    awkward,
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.tuple(awkward, awkward).map(([a, b]) => `${a} ${b}`),
  )
  .filter(
    (value) => value.trim() !== '' && /^[\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u.test(value),
  );

const id = fc.stringMatching(/^[a-z0-9]{1,4}(?:-[a-z0-9]{1,4}){0,2}$/);
const date = fc.constantFrom('2016', '2016-12', '2016-12-05');
const validity = fc.record({ from: date, to: date }, { requiredKeys: [] });
const page = fc.constantFrom(
  'https://example.org/a?b=1&c=2',
  'http://example.org/صفحة',
  'https://example.org/ a',
);
const texts = fc.array(text, { maxLength: 3 });
const someTexts = fc.array(text, { minLength: 1, maxLength: 3 });

const term: fc.Arbitrary<StoredTerm> = fc.record(
  {
    text,
    status: fc.constantFrom(...statuses),
    type: fc.constantFrom(...termTypes),
    article: fc.constant<'the'>('the'),
    caseSensitive: fc.boolean(),
    context: someTexts,
    licensedBy: someTexts,
    vocalized: text,
    confidence: fc.constantFrom('high', 'medium', 'low'),
    valid: validity,
    source: fc.array(page, { maxLength: 2 }),
    note: text,
  },
  { requiredKeys: ['text', 'status'] },
);

const tag = fc.constantFrom('ar', 'en', 'fr', 'fa', 'zh-Hans', 'en-GB', 'ku-Arab');
const pair = { source: text, target: text, date };

function conceptOf(ids: readonly string[]): fc.Arbitrary<StoredConcept> {
  const others = fc.constantFrom(...ids);
  return fc.record(
    {
      kind: fc.constantFrom(...kinds),
      definition: text,
      valid: validity,
      soft: fc.boolean(),
      terms: fc.dictionary(tag, fc.array(term, { minLength: 1, maxLength: 3 }), { minKeys: 1, maxKeys: 3 }),
      romanizations: fc.record(
        {
          'bgn-pcgn': text,
          un: text,
          'ala-lc': text,
          'iso-233': text,
          'din-31635': text,
          ijmes: text,
          ic: text,
        },
        { requiredKeys: [] },
      ),
      relations: fc.record({ partOf: others, metonymOf: others, replacedBy: others }, { requiredKeys: [] }),
      lookAlikes: fc.array(others, { maxLength: 2 }),
      homonymOf: fc.array(others, { maxLength: 2 }),
      notes: texts,
      proofs: fc.record(
        {
          catches: fc.array(
            fc.record({ ...pair, rule: text, text }, { requiredKeys: ['source', 'target', 'rule'] }),
            { maxLength: 2 },
          ),
          leaves: fc.array(fc.record(pair, { requiredKeys: ['source', 'target'] }), { maxLength: 2 }),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ['kind', 'terms'] },
  );
}

/** Stores of whatever the schema allows, references within the store; they need not agree with themselves. */
export const randomStore: fc.Arbitrary<NamedConcept[]> = fc
  .uniqueArray(id, { minLength: 1, maxLength: 4 })
  .chain((ids) =>
    fc.tuple(...ids.map(() => conceptOf(ids))).map((concepts) =>
      concepts.flatMap((concept, index): NamedConcept[] => {
        const own = ids[index];
        return own === undefined ? [] : [{ id: own, concept }];
      }),
    ),
  );
