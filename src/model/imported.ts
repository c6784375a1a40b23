import type { MessageValues } from './finding.js';
import type { StoredConcept, StoredTerm } from './generated/glossary.js';

/** A concept of a store under its id: what goes out into a termbase. */
export interface NamedConcept {
  readonly id: string;
  readonly concept: StoredConcept;
}

/** A term as another termbase has it: its text, and of the rest only what was said. */
export type ImportedTerm = Pick<StoredTerm, 'text'> & Partial<StoredTerm>;

/** Everything that a file may say of a concept beside its terms. */
export type ImportedFacts = Partial<Omit<StoredConcept, 'terms'>>;

/**
 * A concept as another termbase has it. What the file does not say is absent here, and a merge leaves it as the
 * store has it: a list of word pairs takes nothing away from a concept with a history.
 */
export interface ImportedConcept extends ImportedFacts {
  /** The file's own id, as it stands there; the merge makes a store id of it. */
  readonly id?: string;
  /** Where the concept begins in the file, 1-based; absent where the format has no lines. */
  readonly line?: number;
  readonly column?: number;
  /** Language (BCP 47) → its terms, in the file's order. */
  readonly terms: Readonly<Record<string, readonly ImportedTerm[]>>;
}

/** Something that was guessed, repaired or left out while reading a foreign file. It never stops a run. */
export interface Remark {
  readonly line: number | null;
  readonly column: number | null;
  /** Message id under `remarks` in the catalogue. */
  readonly message: string;
  readonly values: MessageValues;
}
