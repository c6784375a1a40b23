import type { MessageValues, Severity } from '../../model/finding.js';
import type { Span } from '../../model/span.js';
import type { XmlAttribute, XmlDocument, XmlElement } from './tree.js';

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

/** Constraints of one kind; why they matter is in the catalogue under `constraintFamilies`. */
export interface ConstraintFamily {
  readonly id: string;
  readonly constraints: readonly string[];
}

/** A standard that files can be held against. */
export interface Validator {
  readonly id: string;
  /** What it is called, in every language. */
  readonly label: string;
  /** Whether a file claims to follow it, by its root. */
  claims(root: XmlElement): boolean;
  /** Every constraint that it knows. */
  readonly families: readonly ConstraintFamily[];
  /** Every violation, in the order of the file. */
  validate(document: XmlDocument): Violation[];
}

/** Where a violation of an element is shown: its start tag, or one attribute of it. */
export const placeOf = ({ start, openEnd }: XmlElement, attribute?: XmlAttribute): Span =>
  attribute === undefined ? { start, end: openEnd } : { start: attribute.start, end: attribute.end };

/** A violation of what the standard says MUST be. */
export const violation = (constraint: string, place: Span, values: MessageValues = {}): Violation => ({
  constraint,
  values,
  place,
  severity: 'error',
});

/** The same where the standard says SHOULD, or where files that its authors call valid do otherwise. */
export const advice = (constraint: string, place: Span, values: MessageValues = {}): Violation => ({
  ...violation(constraint, place, values),
  severity: 'warning',
});
