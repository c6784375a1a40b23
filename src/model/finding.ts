import type { Span } from './span.js';

export type Severity = 'error' | 'warning' | 'info';

/** Severity of a rule in a run. */
export type Setting = Severity | 'off';

/** Values that a message interpolates. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** A replacement in the target segment's text. */
export interface Fix extends Span {
  readonly text: string;
}

/** What a rule says, in spans of the segment. The check makes a {@link Finding} of it. */
export interface Report {
  /** Key under the rule's own messages. */
  readonly message: string;
  readonly values: MessageValues;
  /** Concept id, or null where no concept is concerned. */
  readonly concept: string | null;
  /** Where it stands in the target; null when something is absent. */
  readonly target: Span | null;
  /** What it answers in the source; null when the source has nothing to show. */
  readonly source: Span | null;
  /** Forms the house would accept, best first. */
  readonly expected: readonly string[];
  readonly fix: Fix | null;
  /** Overrides the rule's severity downwards: a softer case of the same fault. */
  readonly severity?: Severity;
  /** Another place of the same text that explains this one. */
  readonly related?: { readonly segment: number; readonly span: Span; readonly note: string };
  /** A place of another text that explains this one. */
  readonly elsewhere?: Related;
}

/** A stretch of a segment's text with the words that stand there. */
export interface Quoted extends Span {
  readonly text: string;
}

/** A stretch of a file, 1-based, in UTF-16 columns. */
export interface FileRange {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Another place that explains a finding; `note` is a message id under `notes`. */
export interface Related {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly note: string;
}

/** One thing that is wrong: what, where, and what to do. Complete at birth; never amended. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Message id in the catalogue, with the values it interpolates. */
  readonly message: string;
  readonly values: MessageValues;
  readonly concept: string | null;
  readonly file: string;
  /** Null where nothing stands in the file. */
  readonly range: FileRange | null;
  readonly segment: { readonly index: number; readonly key: string };
  /** Where the segment begins in the file, for reporters that must point somewhere. */
  readonly anchor: { readonly line: number; readonly column: number };
  /** The whole target text of the segment, for reporters that show it. */
  readonly context: string;
  /** The whole source text of the segment. */
  readonly sourceContext: string;
  readonly target: Quoted | null;
  readonly source: Quoted | null;
  readonly expected: readonly string[];
  readonly fix: Fix | null;
  readonly related: readonly Related[];
  /** How sure it is that its segment's two texts belong together, 0..1; absent where the files say so. */
  readonly confidence?: number;
}
