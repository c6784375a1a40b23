import { type DocumentPair, sureLink } from '../model/document.js';
import type { Finding, Severity } from '../model/finding.js';
import type { Waived } from '../model/waiver.js';
import type { Words } from './words.js';

/** One row of the closing table: a version of a text, and how its names fared. */
export interface VersionRow {
  readonly file: string;
  readonly names: number;
  readonly correct: number;
  readonly drifting: number;
  readonly missing: number;
}

/** What a run comes to. */
export interface Summary {
  readonly documents: number;
  readonly segments: number;
  readonly severities: Readonly<Record<Severity, number>>;
  readonly concepts: number;
  readonly mentions: number;
  /** Findings that this run has mended, or would; null where it was not asked to. */
  readonly fixed: number | null;
  /** Findings that waivers speak for; not among the severities. */
  readonly waived: number;
  /** Findings that the baseline holds; not among the severities. */
  readonly baselined: number;
  /** Errors and warnings that mending would see to. */
  readonly fixable: number;
  readonly versions: readonly VersionRow[];
  /** Of a run that was told to stop: how many texts it was to read, and how many it has told of. */
  readonly cut?: { readonly done: number; readonly of: number } | undefined;
}

/** What every reporter is given. */
export interface ReportContext {
  readonly words: Words;
  readonly version: string;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Folder that paths in machine formats are relative to, as a file URL. */
  readonly root: string;
}

/** Turns findings into text as they come; what is kept is never more than one document. */
export interface Reporter {
  /** Whether its end says that a run was cut short; a report that cannot is not ended then, and so not taken for whole. */
  readonly tellsCut?: true;
  begin(): string;
  /** A document whose findings come next. Its texts are read anew for a reporter that has this, and for no other. */
  document?(pair: DocumentPair): string;
  finding(finding: Finding): string;
  /** A finding that a waiver speaks for, in formats that have a place for such. */
  waived?(waived: Waived): string;
  end(summary: Summary): string;
}

export type CreateReporter = (context: ReportContext) => Reporter;

/** What a finding says, in the reader's language. */
export function messageOf(finding: Finding, words: Words): string {
  const { message, values, confidence = 1 } = finding;
  const said = oneLine(words.say(message, values));
  if (confidence >= sureLink) return said;
  return `${said} ${words.say('align.unsure', { percent: Math.round(confidence * 100) })}`;
}

/** A name may be broken over two lines of its text; what is said of it stands on one. */
export const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ');

/** Where a finding is shown: what stands there, else the segment it belongs to. */
export function placeOf(finding: Finding): {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
} {
  const { anchor, range } = finding;
  return (
    range ?? { line: anchor.line, column: anchor.column, endLine: anchor.line, endColumn: anchor.column }
  );
}
