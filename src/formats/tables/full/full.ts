import type { StoredTerm } from '../../../model/generated/glossary.js';
import type { NamedConcept } from '../../../model/imported.js';
import type { Variant } from '../variant.js';
import { conceptFields, kindField } from './concept-fields.js';
import { fields } from './fields.js';
import { readFull } from './read-full.js';
import { termFields } from './term-fields.js';

/**
 * The store's own table: one row a term, every field a column. The id stands in every row, so rows may be sorted
 * and filtered; what belongs to the concept stands in the first of its rows only.
 */
export const full: Variant = {
  id: 'mustalah',
  delimiter: ',',
  forSpreadsheets: true,
  isPairs: false,
  hasHeader: true,
  telling: (header) => {
    const found = header.known(['concept', 'language', 'term']);
    return found.length === 3 ? found : [];
  },
  *write(concepts) {
    yield fields.map(({ name }) => name);
    for (const concept of concepts) yield* rowsOf(concept);
  },
  read: readFull,
};

function* rowsOf({ id, concept }: NamedConcept): Generator<readonly string[]> {
  const terms = Object.entries(concept.terms).flatMap(([language, list]) =>
    list.map((term) => ({ language, term })),
  );
  const aboutConcept = conceptFields.map((field) => field.write(concept));
  const nothing = conceptFields.map(() => '');
  const rows = terms.length === 0 ? [undefined] : terms;
  for (const [index, row] of rows.entries())
    yield [
      id,
      index === 0 ? kindField.write(concept) : '',
      row?.language ?? '',
      ...termCells(row?.term),
      ...(index === 0 ? aboutConcept : nothing),
    ];
}

const termCells = (term: StoredTerm | undefined): string[] =>
  termFields.map((field) => (term === undefined ? '' : field.write(term)));
