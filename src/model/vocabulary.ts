import type { Kind, Status, TermType } from './generated/glossary.js';

/** The words of the schema, as values. `tests/words.test.ts` holds them against it. */
export const kinds: readonly Kind[] = [
  'faction',
  'militia',
  'operation',
  'operations-room',
  'political-body',
  'institution',
  'organisation',
  'media',
  'person',
  'role',
  'people',
  'group',
  'state',
  'capital',
  'city',
  'town',
  'district',
  'area',
  'mountain',
  'river',
  'road',
  'weapon',
  'month',
  'weekday',
  'quantity',
  'term',
];

export const statuses: readonly Status[] = [
  'preferred',
  'admitted',
  'nonpreferred',
  'deprecated',
  'superseded',
  'forbidden',
];

export const termTypes: readonly TermType[] = [
  'full-form',
  'short-form',
  'acronym',
  'variant',
  'transliteration',
  'translation',
  'derived',
  'literal',
  'paraphrase',
  'misspelling',
];
