import type { Kind, Status, TermType } from './generated/glossary.js';

/** The values that the schema allows, as lists: for drop-downs, and to recognise what another file says. */
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
