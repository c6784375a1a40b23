import type { Position } from './document.js';
import type { Finding } from './finding.js';

/** A stretch of a file by line and column; the end is not in it. */
export interface Region {
  readonly start: Position;
  readonly end: Position;
}

/** A statement that findings are right as they are, and why. A finding must pass all that it names. */
export interface Waiver {
  readonly rules: readonly string[];
  readonly concept?: string | undefined;
  /** The words of the target that the finding points at. */
  readonly text?: string | undefined;
  /** The words of the source that the finding points at. */
  readonly source?: string | undefined;
  readonly reason: string;
  /** The last day, in ISO form, on which it holds. */
  readonly until?: string | undefined;
  /** Where it is written. */
  readonly file: string;
  readonly place: Region;
  /** The stretch of that file that it speaks for; absent where it speaks for whole files. */
  readonly region?: Region | undefined;
}

/** A finding that is not reported, and the waiver that speaks for it. */
export interface Waived {
  readonly finding: Finding;
  readonly waiver: Waiver;
}
