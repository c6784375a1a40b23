import type { Span } from '../../../model/span.js';
import type { XliffSegment } from '../segment.js';

/** A place in a segment's text where a term of a concept stands. */
export interface TermMark extends Span {
  /** Concept id. */
  readonly concept: string;
}

/** Something to be told about a segment's translation. */
export interface Issue {
  /** The rule that found it. */
  readonly rule: string;
  /** One of ITS 2.0's types of localization quality issues. */
  readonly type: string;
  /** 0–100, as ITS counts. */
  readonly severity: number;
  /** 1–10, as notes count: 1 first. */
  readonly priority: number;
  /** What is wrong, for the translator to read. */
  readonly comment: string;
  /** Where it stands in the target; null where nothing does. */
  readonly target: Span | null;
}

/** What is known of a segment. Spans are in its texts as the checker reads them. */
export interface SegmentAnnotation {
  readonly segment: XliffSegment;
  readonly source: readonly TermMark[];
  readonly target: readonly TermMark[];
  readonly issues: readonly Issue[];
}

/** A form of a concept in the language of the target. */
export interface GlossaryForm {
  readonly text: string;
  readonly status: string;
  readonly type: string;
  readonly source: string | undefined;
}

/** A concept as a glossary in a file tells it. */
export interface GlossaryEntry {
  readonly id: string;
  readonly term: string;
  readonly termSource: string | undefined;
  readonly definition: string | undefined;
  /** Best first. */
  readonly forms: readonly GlossaryForm[];
  /** What else is known, as name and value: kind, transliterations by scheme. */
  readonly facts: readonly (readonly [string, string])[];
}

export interface Annotations {
  readonly segments: readonly SegmentAnnotation[];
  /** Concept id → its entry; a concept without one is marked and no more. */
  readonly glossary: ReadonlyMap<string, GlossaryEntry>;
}
