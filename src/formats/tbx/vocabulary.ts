import type { Status, TermType } from '../../model/concept.js';

/** Administrative statuses as TBX writes them; those that it lacks go by the one that warns as they do. */
const statusOut: Readonly<Record<Status, string>> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  nonpreferred: 'deprecatedTerm-admn-sts',
  deprecated: 'deprecatedTerm-admn-sts',
  superseded: 'supersededTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
};

export const writtenStatus = (status: Status): string => statusOut[status];

/** Statuses that tools write, stripped of `Term` and `-admn-sts`. Standardised names are the ones to use. */
const statusIn: Readonly<Record<string, Status>> = {
  preferred: 'preferred',
  recommended: 'preferred',
  admitted: 'admitted',
  approved: 'admitted',
  standardized: 'admitted',
  legal: 'admitted',
  regulated: 'admitted',
  notrecommended: 'nonpreferred',
  nonpreferred: 'nonpreferred',
  deprecated: 'deprecated',
  obsolete: 'deprecated',
  superseded: 'superseded',
  forbidden: 'forbidden',
};

/** The status that a value means; undefined where it means none. */
export function statusOf(value: string): Status | undefined {
  const key = value
    .toLowerCase()
    .replace(/-admn-sts$/, '')
    .replace(/[\s_-]|term$/g, '');
  return Object.hasOwn(statusIn, key) ? statusIn[key] : undefined;
}

const typeOut: Readonly<Record<TermType, string>> = {
  'full-form': 'fullForm',
  'short-form': 'shortForm',
  acronym: 'acronym',
  variant: 'variant',
  transliteration: 'variant',
  translation: 'variant',
  derived: 'variant',
  literal: 'variant',
  paraphrase: 'phrase',
  misspelling: 'variant',
};

/** ISO 30042:2008 had more words for it. */
const typeOutMartif: Readonly<Record<TermType, string>> = {
  ...typeOut,
  transliteration: 'transliteratedForm',
  translation: 'synonym',
  paraphrase: 'synonymousPhrase',
};

export const writtenType = (type: TermType, isMartif: boolean): string =>
  (isMartif ? typeOutMartif : typeOut)[type];

const typeIn: Readonly<Record<string, TermType>> = {
  fullform: 'full-form',
  entryterm: 'full-form',
  synonym: 'full-form',
  shortform: 'short-form',
  clippedterm: 'short-form',
  abbreviation: 'short-form',
  acronym: 'acronym',
  initialism: 'acronym',
  variant: 'variant',
  transliteratedform: 'transliteration',
  transcribedform: 'transliteration',
  synonymousphrase: 'paraphrase',
};

/** The type that a value means; undefined where the store has no such type. */
export function termTypeOf(value: string): TermType | undefined {
  const key = value.toLowerCase().replace(/[\s_-]/g, '');
  return Object.hasOwn(typeIn, key) ? typeIn[key] : undefined;
}
