import fc from 'fast-check';
import type { ReadOptions, TermbaseFormat, WriteOptions } from '../../src/formats/termbase.js';
import type { StoredConcept, StoredGlossary, StoredTerm } from '../../src/model/generated/glossary.js';
import type { ImportedConcept, NamedConcept, Remark } from '../../src/model/imported.js';
import { kinds, statuses, termTypes } from '../../src/model/vocabulary.js';

/** Names as stores have them, and what breaks formats: quotes, delimiters, line breaks, formulas, markup. */
const letters = fc.constantFrom(
  ...'aBz 9آبةىحَّ,;|\t"\'\\\n\r=+-@<>&]{}$#_ʿ–😀',
  '\r\n',
  '_x0041_',
  '""',
  '&amp;',
);

export const anyText = fc
  .string({ unit: letters, minLength: 1, maxLength: 12 })
  .filter((text) => /\S/.test(text));
const texts = fc.uniqueArray(anyText, { minLength: 1, maxLength: 3 });
const date = fc.constantFrom('2016', '2016-12', '2016-12-05', '1999-01-31');
const validity = fc.oneof(
  fc.record({ from: date }),
  fc.record({ to: date }),
  fc.record({ from: date, to: date }),
);
const id = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,4}){0,2}$/);

const required = { requiredKeys: ['text', 'status'] as ['text', 'status'] };

const term: fc.Arbitrary<StoredTerm> = fc.record(
  {
    text: anyText,
    status: fc.constantFrom(...statuses),
    type: fc.constantFrom(...termTypes),
    article: fc.constant('the' as const),
    caseSensitive: fc.boolean(),
    context: texts,
    licensedBy: texts,
    vocalized: anyText,
    confidence: fc.constantFrom('high' as const, 'medium' as const, 'low' as const),
    valid: validity,
    source: fc.uniqueArray(fc.webUrl(), { minLength: 1, maxLength: 2 }),
    note: anyText,
  },
  required,
);

const terms = fc.uniqueArray(term, { minLength: 1, maxLength: 4, selector: ({ text }) => text });

const proof = fc.record({ source: anyText, target: anyText });
const caught = fc.record(
  { source: anyText, target: anyText, rule: id, text: anyText, date },
  { requiredKeys: ['source', 'target', 'rule'] },
);

const concept: fc.Arbitrary<StoredConcept> = fc.record(
  {
    kind: fc.constantFrom(...kinds),
    terms: fc.dictionary(fc.constantFrom('ar', 'en', 'en-GB', 'fr', 'ckb'), terms, { noNullPrototype: true }),
    definition: anyText,
    valid: validity,
    soft: fc.boolean(),
    romanizations: fc.record({ 'ala-lc': anyText, ic: anyText }),
    relations: fc.oneof(fc.record({ partOf: id }), fc.record({ metonymOf: id, replacedBy: id })),
    lookAlikes: fc.uniqueArray(id, { minLength: 1, maxLength: 2 }),
    homonymOf: fc.uniqueArray(id, { minLength: 1, maxLength: 2 }),
    notes: texts,
    proofs: fc.oneof(
      fc.record({ catches: fc.array(caught, { minLength: 1, maxLength: 2 }) }),
      fc.record({ leaves: fc.array(proof, { minLength: 1, maxLength: 2 }) }),
    ),
  },
  { requiredKeys: ['kind', 'terms'] },
);

/** Stores of any shape that the schema allows; lists in them are never empty, since an empty list says nothing. */
export const anyStore: fc.Arbitrary<StoredGlossary> = fc.dictionary(id, concept, {
  maxKeys: 4,
  noNullPrototype: true,
});

export const named = (store: StoredGlossary): NamedConcept[] =>
  Object.entries(store).map(([each, stated]) => ({ id: each, concept: stated }));

const languages = { sourceLanguage: 'ar', targetLanguage: 'en' };

/** A store as a file of a format. */
export async function writtenAs(
  format: TermbaseFormat,
  concepts: readonly NamedConcept[],
  options: Partial<WriteOptions> = {},
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const variant = format.variants[0] ?? '';
  const all = { variant, version: '0', ...languages, ...options };
  for await (const chunk of format.write?.(concepts, all) ?? [])
    chunks.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
  return Buffer.concat(chunks);
}

/** What a format makes of a file. */
export async function readBy(
  format: TermbaseFormat,
  content: Uint8Array | string,
  options: Partial<ReadOptions> = {},
): Promise<{ concepts: ImportedConcept[]; remarks: Remark[] }> {
  const concepts: ImportedConcept[] = [];
  const remarks: Remark[] = [];
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const input = { file: 'file', bytes: inPieces(bytes) };
  for await (const event of format.read?.(input, { variant: undefined, ...languages, ...options }) ?? [])
    if (event.is === 'concept') concepts.push(event.concept);
    else remarks.push(event.remark);
  return { concepts, remarks };
}

/** In pieces that cut characters in two. */
async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1021) yield bytes.subarray(at, at + 1021);
}

/** The store that imported concepts state, where they state all of it: places taken off. */
export const restated = (concepts: readonly ImportedConcept[]): Record<string, unknown> =>
  Object.fromEntries(
    concepts.map(({ id: own, line: _line, column: _column, ...facts }) => [own ?? '', facts]),
  );
