import type { Concept, Term } from './concept.js';
import type { Segment } from './document.js';
import type { Span } from './span.js';
import type { Discrepancy } from './value.js';

/**
 * How the written form differs from the listed one: not at all, by capitals, by the hyphens of a compound
 * modifier (no fault), by the style of its hyphens, apostrophes or diacritics. Nearest first.
 */
export type Difference = 'none' | 'case' | 'joined' | 'style';

/** A place in a segment where a term of a concept stands. */
export interface Hit extends Span {
  readonly concept: Concept;
  readonly term: Term;
  readonly difference: Difference;
  /** Whether the form by itself, or a word beside it, shows the name; else only the rest of the text does. */
  readonly certain: boolean;
  /** Clitics seen before the name, in the order written: و, ل … */
  readonly clitics: readonly string[];
}

/** A stated look-alike, an earlier or later name of the same body, or merely something of the same family. */
export type Confusion = 'look-alike' | 'former-name' | 'later-name' | 'relative';

/** What stands in the target where a name of the source should, when no form of it does. */
export type StandIn =
  /** The name in its own script. */
  | { readonly is: 'untranslated'; readonly span: Span }
  /** A form that counts only when spelled with its capitals. */
  | { readonly is: 'uncased'; readonly hit: Hit }
  /** Another concept, and why it is taken for this one. */
  | { readonly is: 'other'; readonly hit: Hit; readonly as: Confusion }
  /** The name read as a common noun. */
  | { readonly is: 'literal'; readonly hit: Hit }
  /** A name that the store does not have and that nothing in the source accounts for. */
  | { readonly is: 'outsider'; readonly span: Span }
  /** A spelling of the name that no list has; `score` in 0..1. */
  | { readonly is: 'spelling'; readonly span: Span; readonly score: number };

/** How the target answers a concept that the source names. */
export interface Answer {
  readonly concept: Concept;
  /** Every place in the source segment that names it; at least one. */
  readonly source: readonly Hit[];
  /** Every form of it in the target segment. */
  readonly target: readonly Hit[];
  /** How it counts as answered: by its own forms, through kin or an adjective, through kin that answers for another name already, or not at all. */
  readonly by: 'form' | 'kin' | 'shared' | 'nothing';
  readonly standIn: StandIn | undefined;
}

/** A segment after all searching is done; rules read this and search no more. */
export interface MatchedSegment extends Segment {
  /** 0-based place in the document. */
  readonly index: number;
  readonly sourceHits: readonly Hit[];
  readonly targetHits: readonly Hit[];
  readonly answers: readonly Answer[];
  /** Hits in the target whose concept the source segment does not name. */
  readonly added: readonly Hit[];
  /** Runs of the source's script in the target. */
  readonly untranslated: readonly Untranslated[];
  /** Names that the source has with a letter wrong. */
  readonly misspelled: readonly Misspelled[];
  /** Names that the store does not have, where the target spells them. */
  readonly strangers: readonly Stranger[];
  /** Numbers, dates and directions on which the two sides differ. */
  readonly values: readonly Discrepancy[];
}

/** A name in the source with a letter wrong; the span is in the source. */
export interface Misspelled extends Span {
  readonly concept: Concept;
  /** The form it should be. */
  readonly right: string;
  /** What answers it. */
  readonly target: Hit | undefined;
}

/** A word of the source that no name of the store covers, and the word of the target that spells it. */
export interface Stranger {
  /** The source's word, folded, without clitics and article. */
  readonly name: string;
  readonly source: Span;
  /** The target's word, folded. */
  readonly spelling: string;
  readonly target: Span;
  /** Names of the strangers that stand beside it: whose family name, whose given name. */
  readonly beside: readonly string[];
}

/** Source script left in the target, and the name it holds if it is one of the store. */
export interface Untranslated extends Span {
  readonly hit: Hit | undefined;
  /** Whether it may be at home there: a title or a product that keeps its letters. */
  readonly doubtful?: boolean;
}
