import type { XmlDocument } from '../../formats/xml/tree.js';
import type { Validator, Violation } from '../../formats/xml/violation.js';
import { positionOf } from '../../model/document.js';
import type { FileRange, Severity } from '../../model/finding.js';
import { slice } from '../../model/span.js';
import type { Words } from '../words.js';

/** A violation in words, with its place in the file. */
export interface Told extends FileRange {
  readonly constraint: string;
  readonly severity: Severity;
  readonly file: string;
  readonly message: string;
  readonly why: string;
  readonly remedy: string;
  /** What stands there, as written. */
  readonly written: string;
  readonly url: string;
}

/** What a file comes to. */
export interface FileVerdict {
  readonly file: string;
  /** The standard, with the version that the file names. */
  readonly kind: string;
  readonly valid: boolean;
}

/** Violations in the reader's language. */
export function tell(
  { file, text, lineStarts }: XmlDocument,
  { families }: Validator,
  violations: readonly Violation[],
  words: Words,
): Told[] {
  const familyOf = new Map(families.flatMap(({ id, constraints }) => constraints.map((each) => [each, id])));
  return violations.map(({ constraint, values, place, severity }) => {
    const [start, end] = [positionOf(lineStarts, place.start), positionOf(lineStarts, place.end)];
    const family = familyOf.get(constraint) ?? '';
    return {
      constraint,
      severity,
      file,
      ...start,
      endLine: end.line,
      endColumn: end.column,
      message: words.say(`constraints.${constraint}.what`, values),
      why: words.say(`constraintFamilies.${family}.why`),
      remedy: words.say(`constraints.${constraint}.remedy`, values),
      written: slice(text, place),
      url: `docs/validate.md#${constraint}`,
    };
  });
}
