import type { StoredConcept } from '../../model/concept.js';
import type { Problem } from '../../model/problem.js';
import type { Change } from './changes.js';

/** A concept that the store does not have yet. */
export interface NewConcept {
  readonly id: string;
  readonly concept: StoredConcept;
}

/** A concept of the store that would not stay as it is. */
export interface ChangedConcept {
  readonly id: string;
  /** The file that states it. */
  readonly file: string;
  readonly concept: StoredConcept;
  readonly changes: readonly Change[];
}

/** What a merge would do, in full: to be shown before it is done. */
export interface MergePlan {
  readonly added: readonly NewConcept[];
  readonly changed: readonly ChangedConcept[];
  /** Concepts of the import that say nothing the store does not say. */
  readonly unchanged: number;
  /** What cannot be taken over, at its place in the imported file. */
  readonly conflicts: readonly Problem[];
  /** What was decided without being said there. */
  readonly notices: readonly Problem[];
}
