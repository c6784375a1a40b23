import type { Choice, Rival } from './consistency.js';
import type { Report, Setting } from './finding.js';
import type { Hit, MatchedSegment, Stranger } from './hit.js';

/** A sentence pair that shows a rule at work. A line break separates segments. */
export interface Example {
  readonly source: string;
  readonly target: string;
  /** ISO date of the document, where the rule needs one. */
  readonly date?: string;
  /** What a remark on the text says to the checker, for the rule that is about remarks. */
  readonly remark?: string;
  /** The day on which the text is checked, where that matters; ISO. */
  readonly today?: string;
}

/** An example in which the rule speaks exactly once. */
export interface SpeakingExample extends Example {
  /** The words of the target it points at; absent where nothing stands there. */
  readonly text?: string;
  /** The sentence after the fix; absent where no fix is safe. */
  readonly fixed?: string;
}

/** A place in a document, for "which came first". */
export interface Place {
  readonly segment: number;
  readonly hit: Hit;
}

/** A form that a text uses for a concept, and where it does so first. */
export interface UsedForm extends Rival, Place {}

/** What a rule may know of the rest of the document. */
export interface DocumentView {
  readonly date: string | undefined;
  readonly segments: readonly MatchedSegment[];
  readonly targetLanguage: string;
  /** Whether the source names the concept anywhere. */
  sourceNames(concept: string): boolean;
  /** The first place in the target where the concept has a form that passes. */
  first(concept: string, passes: (hit: Hit, segment: number) => boolean): Place | undefined;
  /** Where the text first spells the same unlisted name, if it spells it otherwise there. */
  spelledBefore(stranger: Stranger): { readonly segment: number; readonly stranger: Stranger } | undefined;
  /** Of the rival forms that the text uses for the concept, the one to keep to. */
  kept(concept: string): Choice<UsedForm> | undefined;
  /** What comparing this document with others of the project shows of a segment. */
  compared(segment: number): readonly Report[];
  /** Whether a segment is a heading: a title by its key or its mark, or the short first line. */
  isHeading(segment: number): boolean;
}

/** Says what is wrong, given a segment and its hits. Reads no file, fetches no term, imports no other rule. */
export interface Rule {
  readonly id: string;
  readonly severity: Setting;
  /** One line: what it says. */
  readonly says: string;
  /** Why a reader is harmed. */
  readonly why: string;
  /** What the translator does about it. */
  readonly remedy: string;
  /** Message key → text with i18next placeholders. */
  readonly messages: Readonly<Record<string, string>>;
  readonly examples: {
    readonly speaks: readonly SpeakingExample[];
    readonly silent: readonly Example[];
  };
  check(segment: MatchedSegment, document: DocumentView): Iterable<Report>;
}

export type RuleSettings = ReadonlyMap<string, Setting>;
