import type { Span } from './span.js';

/** Which rule speaks of a value. */
export type ValueKind = 'number' | 'date' | 'direction';

/**
 * A number, a date or a direction on which the two sides of a segment differ: another value stands in its
 * place, it is missing, the source does not have it, or the target carries a doubled name over.
 */
export interface Discrepancy {
  readonly kind: ValueKind;
  readonly fault: 'changed' | 'dropped' | 'added' | 'doubled';
  /** Where the right value stands in the source; null where the source has none. */
  readonly source: Span | null;
  /** Where the wrong value stands in the target; null where nothing stands for it. */
  readonly target: Span | null;
  /** The right value in the language of the target, in the manner of the wrong one; best first. */
  readonly expected: readonly string[];
  /** Whether the first expected form can be put in place of the wrong one as it is. */
  readonly mendable: boolean;
  /** How sure it is that this is a mistake. */
  readonly certainty: 'sure' | 'likely' | 'possible';
}
