import type { StoredConcept, StoredTerm } from '../../../model/generated/glossary.js';
import { type Problem, Trouble } from '../../../model/problem.js';
import { nearest } from '../../../text/distance.js';
import { addTerm, type Draft, newDraft } from '../drafts.js';
import { languageOfHeader } from '../languages.js';
import type { Row } from '../table.js';
import { placeOf } from '../table.js';
import type { HeadedTable } from '../variant.js';
import { conceptFields, kindField } from './concept-fields.js';
import type { Field } from './field.js';
import { termFields } from './term-fields.js';

/** Tags as the store's schema has them; kept even where no language is known by them. */
const stored = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** The concepts of a full table. @throws {Trouble} with every cell that cannot be understood, each at its place. */
export function readFull(table: HeadedTable): Draft[] {
  const reader = new FullReader(table);
  for (const row of table.body) reader.read(row);
  return reader.drafts();
}

class FullReader {
  readonly #table: HeadedTable;
  readonly #drafts = new Map<string, Draft>();
  /** Concept and column → what a row said there. */
  readonly #said = new Map<string, { readonly cell: string; readonly line: number }>();
  readonly #problems: Problem[] = [];

  constructor(table: HeadedTable) {
    this.#table = table;
  }

  drafts(): Draft[] {
    if (this.#problems.length > 0) throw new Trouble(this.#problems);
    return [...this.#drafts.values()];
  }

  read(row: Row): void {
    const id = this.#cell(row, 'concept').trim();
    if (id === '') this.#fault(row, 'concept', 'table-no-concept');
    else this.#readConcept(row, id);
  }

  #readConcept(row: Row, id: string): void {
    const draft = this.#drafts.get(id) ?? newDraft(placeOf(row), id);
    this.#drafts.set(id, draft);
    for (const field of [kindField, ...conceptFields]) this.#readFact(row, field, draft);
    const term: Partial<StoredTerm> = {};
    for (const field of termFields) this.#readField(row, field, term);
    if (Object.keys(term).length > 0) this.#addTerm(row, term, draft);
  }

  /** What two rows say of one concept must agree; an empty cell says nothing. */
  #readFact(row: Row, field: Field<StoredConcept>, draft: Draft): void {
    const cell = this.#cell(row, field.name);
    const key = `${draft.id}\t${field.name}`;
    const before = this.#said.get(key);
    if (cell === '' || before?.cell === cell) return;
    if (before === undefined) this.#readField(row, field, draft.facts);
    else this.#fault(row, field.name, 'table-conflict', { line: before.line });
    this.#said.set(key, { cell, line: placeOf(row).line });
  }

  #readField<T>(row: Row, field: Field<T>, into: Partial<T>): void {
    const cell = this.#cell(row, field.name);
    const said = cell === '' ? {} : field.read(cell, into);
    if (said !== undefined) Object.assign(into, said);
    else this.#refuse(row, field, cell);
  }

  #addTerm(row: Row, term: Partial<StoredTerm>, draft: Draft): void {
    const { text } = term;
    const cell = this.#cell(row, 'language');
    const language = stored.test(cell) ? cell : languageOfHeader(cell);
    if (language === undefined) this.#fault(row, 'language', 'table-language', { cell });
    else if (text === undefined) this.#fault(row, 'term', 'table-no-term');
    else if (draft.terms.get(language)?.some((other) => other.text === text) === true)
      this.#fault(row, 'term', 'table-term-twice', { text });
    else addTerm(draft, language, { ...term, text });
  }

  #refuse<T>(row: Row, { name, allowed = [] }: Field<T>, cell: string): void {
    const choices = allowed.join(', ');
    const near = nearest(cell, allowed) ?? choices;
    this.#fault(row, name, choices === '' ? 'table-cell' : 'table-choice', { cell, near, allowed: choices });
  }

  #cell(row: Row, name: string): string {
    return this.#table.header.cell(row, name);
  }

  #fault(row: Row, column: string, message: string, values: Problem['values'] = {}): void {
    const place = this.#table.header.place(row, column);
    this.#problems.push({ file: this.#table.file, ...place, message, values: { column, ...values } });
  }
}
