import type { StoredTerm } from '../../model/generated/glossary.js';
import type { ImportedFacts } from '../../model/imported.js';
import { kinds, statuses, termTypes } from '../../model/vocabulary.js';

type Guard = (value: unknown) => boolean;
type Guards<T> = Readonly<Record<keyof T, Guard>>;

const isoDate = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

const isText: Guard = (value) => typeof value === 'string' && value.trim() !== '';
const isFlag: Guard = (value) => typeof value === 'boolean';
const isDate: Guard = (value) => typeof value === 'string' && isoDate.test(value);
const isPage: Guard = (value) => typeof value === 'string' && /^https?:\/\//.test(value);
const oneOf =
  (words: readonly string[]): Guard =>
  (value) =>
    words.some((word) => word === value);
const listOf =
  (guard: Guard, least = 0): Guard =>
  (value) =>
    Array.isArray(value) && value.length >= least && value.every(guard);
const shaped =
  (guards: Readonly<Record<string, Guard>>, required: readonly string[] = []): Guard =>
  (value) =>
    isRecord(value) &&
    required.every((key) => key in value) &&
    Object.entries(value).every(([key, part]) => guards[key]?.(part) ?? false);

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isValidity = shaped({ from: isDate, to: isDate });
const pair = { source: isText, target: isText, date: isDate };

/** What each key of a concept may hold, after schema/glossary.schema.json. */
export const conceptGuards: Guards<ImportedFacts> = {
  kind: oneOf(kinds),
  definition: isText,
  valid: isValidity,
  soft: isFlag,
  romanizations: shaped({
    'bgn-pcgn': isText,
    un: isText,
    'ala-lc': isText,
    'iso-233': isText,
    'din-31635': isText,
    ijmes: isText,
    ic: isText,
  }),
  relations: shaped({ partOf: isText, metonymOf: isText, replacedBy: isText }),
  lookAlikes: listOf(isText),
  homonymOf: listOf(isText),
  notes: listOf(isText),
  proofs: shaped({
    catches: listOf(shaped({ ...pair, rule: isText, text: isText }, ['source', 'target', 'rule'])),
    leaves: listOf(shaped(pair, ['source', 'target'])),
  }),
};

/** What each key of a term may hold. */
export const termGuards: Guards<StoredTerm> = {
  text: isText,
  status: oneOf(statuses),
  type: oneOf(termTypes),
  article: oneOf(['the', 'le', 'la', "l'", 'les']),
  caseSensitive: isFlag,
  context: listOf(isText, 1),
  licensedBy: listOf(isText, 1),
  vocalized: isText,
  confidence: oneOf(['high', 'medium', 'low']),
  valid: isValidity,
  source: listOf(isPage),
  note: isText,
};
