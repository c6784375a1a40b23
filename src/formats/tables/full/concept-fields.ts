import type { Relations, StoredConcept } from '../../../model/concept.js';
import { kinds } from '../../../model/vocabulary.js';
import { booleanField, choiceField, dateField, type Field, listField, textField } from './field.js';
import { proofFields } from './proof-fields.js';

const schemes = ['bgn-pcgn', 'un', 'ala-lc', 'iso-233', 'din-31635', 'ijmes', 'ic'] as const;

const romanization = (scheme: (typeof schemes)[number]): Field<StoredConcept> =>
  textField(
    scheme,
    (concept) => concept.romanizations?.[scheme],
    (text, { romanizations }) => ({ romanizations: { ...romanizations, [scheme]: text } }),
  );

const relation = (name: string, key: keyof Relations): Field<StoredConcept> =>
  textField(
    name,
    (concept) => concept.relations?.[key],
    (id, { relations }) => ({ relations: { ...relations, [key]: id } }),
  );

/** What kind of thing it is. It stands near the names, apart from the rest of what a concept holds. */
export const kindField: Field<StoredConcept> = choiceField(
  'kind',
  kinds,
  (concept) => concept.kind,
  (kind) => ({ kind }),
);

/** What the store says of a concept beside its kind and its terms, a column each. */
export const conceptFields: readonly Field<StoredConcept>[] = [
  textField(
    'definition',
    (concept) => concept.definition,
    (definition) => ({ definition }),
  ),
  dateField(
    'concept-from',
    (concept) => concept.valid?.from,
    (from, { valid }) => ({ valid: { ...valid, from } }),
  ),
  dateField(
    'concept-to',
    (concept) => concept.valid?.to,
    (to, { valid }) => ({ valid: { ...valid, to } }),
  ),
  booleanField(
    'soft',
    (concept) => concept.soft,
    (soft) => ({ soft }),
  ),
  ...schemes.map(romanization),
  relation('part-of', 'partOf'),
  relation('metonym-of', 'metonymOf'),
  relation('replaced-by', 'replacedBy'),
  listField(
    'look-alikes',
    (concept) => concept.lookAlikes,
    (lookAlikes) => ({ lookAlikes }),
  ),
  listField(
    'homonym-of',
    (concept) => concept.homonymOf,
    (homonymOf) => ({ homonymOf }),
  ),
  listField(
    'notes',
    (concept) => concept.notes,
    (notes) => ({ notes }),
  ),
  ...proofFields,
];
