import type { Matcher } from '../match/matcher.js';
import type { Alignment, Segment, TextDocument, Unit } from '../model/document.js';
import { fileOffset } from '../model/document.js';
import { likenessBetween } from '../romanize/likeness.js';
import { languageOf } from '../text/languages.js';
import { alignSentences } from './align.js';
import type { Bead } from './bead.js';
import { grouped } from './grouped.js';
import { joinedUnit } from './joined.js';
import { type Piece, piecesOf, sentencesOf } from './pieces.js';
import { summaryOf } from './summary.js';

/** Finds the names of both sides. */
export type Names = Matcher['names'];

/** How large the segments are that an alignment yields. */
export const grains = ['sentence', 'paragraph'] as const;
export type Grain = (typeof grains)[number];

/** Two documents laid side by side. */
export interface Aligned {
  /** The same files, their units those of the segments. */
  readonly source: TextDocument;
  readonly target: TextDocument;
  /** Where a side has nothing, its unit is empty and stands where it would be. */
  readonly segments: readonly Segment[];
  readonly alignment: Alignment;
}

const noNames: Names = { source: () => [], target: () => [] };

/** Lays two documents side by side whose units are paragraphs that follow one another. */
export function alignDocuments(
  source: TextDocument,
  target: TextDocument,
  grain: Grain,
  names = noNames,
): Aligned {
  const [from, to] = [piecesOf(source), piecesOf(target)];
  const sentences = alignSentences(
    sentencesOf(from, source.language, names.source),
    sentencesOf(to, target.language, names.target),
    likenessBetween(languageOf(source.language).script, languageOf(target.language).script),
  );
  const beads = grain === 'sentence' ? sentences : grouped(sentences, { source: from, target: to });
  const sources = beads.map((bead, index) => unitOf(from, bead.source, index));
  const targets = beads.map((bead, index) => unitOf(to, bead.target, index));
  return {
    source: { ...source, units: sources },
    target: { ...target, units: targets },
    segments: beads.flatMap(({ confidence }, index) => {
      const [one, other] = [sources[index], targets[index]];
      return one === undefined || other === undefined ? [] : [{ source: one, target: other, confidence }];
    }),
    alignment: summaryOf(sentences),
  };
}

function unitOf(pieces: readonly Piece[], { start, end }: Bead['source'], index: number): Unit {
  const before = pieces[start - 1];
  const place = before === undefined ? 0 : fileOffset(before.unit.origin, before.span.end);
  return joinedUnit(pieces.slice(start, end), index, place);
}
