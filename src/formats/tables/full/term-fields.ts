import type { StoredTerm } from '../../../model/generated/glossary.js';
import { statuses, termTypes } from '../../../model/vocabulary.js';
import { booleanField, choiceField, dateField, type Field, listField, textField } from './field.js';

const articles = ['the', 'le', 'la', "l'", 'les'] as const;
const confidences = ['high', 'medium', 'low'] as const;

/** What the store says of a term, a column each; docs/glossary-format.md tells what each means. */
export const termFields: readonly Field<StoredTerm>[] = [
  textField(
    'term',
    (term) => term.text,
    (text) => ({ text }),
  ),
  choiceField(
    'status',
    statuses,
    (term) => term.status,
    (status) => ({ status }),
  ),
  choiceField(
    'type',
    termTypes,
    (term) => term.type,
    (type) => ({ type }),
  ),
  choiceField(
    'article',
    articles,
    (term) => term.article,
    (article) => ({ article }),
  ),
  booleanField(
    'case-sensitive',
    (term) => term.caseSensitive,
    (caseSensitive) => ({ caseSensitive }),
  ),
  textField(
    'vocalized',
    (term) => term.vocalized,
    (vocalized) => ({ vocalized }),
  ),
  choiceField(
    'confidence',
    confidences,
    (term) => term.confidence,
    (confidence) => ({ confidence }),
  ),
  listField(
    'context',
    (term) => term.context,
    (context) => ({ context }),
  ),
  listField(
    'licensed-by',
    (term) => term.licensedBy,
    (licensedBy) => ({ licensedBy }),
  ),
  dateField(
    'valid-from',
    (term) => term.valid?.from,
    (from, { valid }) => ({ valid: { ...valid, from } }),
  ),
  dateField(
    'valid-to',
    (term) => term.valid?.to,
    (to, { valid }) => ({ valid: { ...valid, to } }),
  ),
  listField(
    'source',
    (term) => term.source,
    (source) => ({ source }),
  ),
  textField(
    'note',
    (term) => term.note,
    (note) => ({ note }),
  ),
];
