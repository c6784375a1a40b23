import type { MessageValues, Severity } from '../../model/finding.js';
import type { Span } from '../../model/span.js';
import type { XmlDocument, XmlElement } from './tree.js';

/** A constraint of a standard that a file breaks, and where. */
export interface Violation {
  /** Its id: `what` and `do` are in the catalogue under `constraints`. */
  readonly constraint: string;
  readonly values: MessageValues;
  /** The start tag, attribute or text to look at, in the file. */
  readonly place: Span;
  /** An error where the standard says MUST, a warning where it says SHOULD. */
  readonly severity: Severity;
}

/** A standard that files can be held against. */
export interface Validator {
  readonly id: string;
  /** Whether a file claims to follow it, by its root. */
  claims(root: XmlElement): boolean;
  /** Every violation, in the order of the file. */
  validate(document: XmlDocument): Violation[];
}
