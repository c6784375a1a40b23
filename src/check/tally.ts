import type { Finding, Severity } from '../model/finding.js';
import type { MatchedSegment } from '../model/hit.js';

/** How the names of a document fared. A name is counted once a segment, as the source names it. */
export interface Tally {
  readonly segments: number;
  /** Names of the source, one a segment. */
  readonly names: number;
  /** Names whose form passes every rule at warning or error level. */
  readonly correct: number;
  /** Names written, but not as the house writes them. */
  readonly drifting: number;
  /** Names that nothing, or another name, stands for. */
  readonly missing: number;
  readonly concepts: ReadonlySet<string>;
  /** Places in the source where a name stands. */
  readonly mentions: number;
  readonly severities: Readonly<Record<Severity, number>>;
  /** Errors and warnings that mending would see to. */
  readonly fixable: number;
}

/** What a document names, apart from how its names fared; plain enough to be kept beside its findings. */
export interface Census {
  readonly segments: number;
  /** Segment and concept of each name of the source, one a segment. */
  readonly names: readonly string[];
  readonly concepts: readonly string[];
  readonly mentions: number;
}

export function censusOf(segments: readonly MatchedSegment[]): Census {
  const mentioned = segments.flatMap(({ sourceHits }) => sourceHits.map(({ concept }) => concept.id));
  return {
    segments: segments.length,
    names: segments.flatMap(({ index, answers }) =>
      answers.filter(({ concept }) => !concept.soft).map(({ concept }) => `${index} ${concept.id}`),
    ),
    concepts: [...new Set(mentioned)],
    mentions: mentioned.length,
  };
}

const lost = new Set(['missing-term', 'wrong-term', 'literal-translation', 'untranslated-text']);

/** Counts a document while its findings pass by. */
export class TallyKeeper {
  readonly #severities: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  readonly #drifting = new Set<string>();
  readonly #missing = new Set<string>();
  #fixable = 0;

  count(finding: Finding): void {
    this.#severities[finding.severity] += 1;
    if (finding.severity !== 'info' && finding.fix !== null) this.#fixable += 1;
    this.note(finding);
  }

  /** A finding that is accepted for now: the name is no better for it, but nobody is asked to mend it. */
  note(finding: Finding): void {
    if (finding.severity === 'info' || finding.concept === null) return;
    const name = `${finding.segment.index} ${finding.concept}`;
    if (lost.has(finding.rule)) this.#missing.add(name);
    else this.#drifting.add(name);
  }

  total({ names, segments, concepts, mentions }: Census): Tally {
    const missing = names.filter((name) => this.#missing.has(name));
    const drifting = names.filter((name) => this.#drifting.has(name) && !this.#missing.has(name));
    return {
      segments,
      names: names.length,
      correct: names.length - drifting.length - missing.length,
      drifting: drifting.length,
      missing: missing.length,
      concepts: new Set(concepts),
      mentions,
      severities: { ...this.#severities },
      fixable: this.#fixable,
    };
  }
}
