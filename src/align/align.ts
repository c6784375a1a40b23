import type { Likeness } from '../romanize/likeness.js';
import { type Band, bandAlong, isSmall, type Point, sharedPlaces, touches } from './band.js';
import { type Bead, type Shape, shapes as priorShapes } from './bead.js';
import { contentOf } from './content.js';
import { learnLinks } from './lexicon.js';
import { lengthModel } from './length.js';
import { anchors, type Links } from './links.js';
import { type Model, paragraphModel } from './model.js';
import { bestPath, confidences, type Path } from './search.js';
import type { Sentence } from './sentence.js';
import { type Side, sideOf } from './vocabulary.js';

/** Sentences to either side of a path that a second search looks at. */
const near = 40;

/** Sentences to either side of the line through shared places that the first search looks at, to begin with. */
const wide = 120;

/** Cells beyond which a band is not widened any more. */
const mostCells = 60_000_000;

/** Alignments one after another, each with what the one before has shown. */
const passes = 3;

/**
 * Lays two texts side by side, sentence by sentence: by length (Gale and Church, A Program for Aligning Sentences
 * in Bilingual Corpora, 1993) and by what stands on both sides, first equal names, numbers and marks, then the words
 * that the first alignment shows to translate one another (Moore, Fast and Accurate Sentence Alignment of Bilingual
 * Corpora, 2002). Nothing is crossed: beads follow one another on both sides, and every sentence is in exactly one.
 * Time and memory grow with the length of the texts.
 */
export function alignSentences(
  from: readonly Sentence[],
  to: readonly Sentence[],
  likeness?: Likeness,
): Bead[] {
  const [source, target] = [sideOf(from), sideOf(to)];
  const known = anchors(source, target, likeness);
  let model = modelOf(source, target, known, []);
  let { path, band } = firstSearch(model, sharedPlaces(source, target, known));
  let beads = withConfidence(model, near, path, band);
  for (let pass = 1; pass < passes; pass++) {
    model = modelOf(source, target, learnLinks(source, target, beads, known), beads);
    band = bandNear(path, source, target);
    path = bestPath(model, band);
    beads = withConfidence(model, near, path, band);
  }
  return beads;
}

function modelOf(source: Side, target: Side, links: Links, beads: readonly Bead[]): Model {
  return {
    source,
    target,
    content: contentOf(source, target, links),
    length: lengthModel(source, target, beads),
    shapes: shapesAfter(beads),
    paragraphs: paragraphModel(source, target),
  };
}

/** Beads that the priors of their shapes are worth. */
const priorWeight = 100;

/** How often beads of each shape are, as an alignment shows it. */
function shapesAfter(beads: readonly Bead[]): Shape[] {
  const total = beads.reduce((sum, { confidence }) => sum + confidence, 0);
  return priorShapes.map((shape) => {
    const seen = beads
      .filter(({ source, target }) => source.end - source.start === shape.source && target.end - target.start === shape.target)
      .reduce((sum, { confidence }) => sum + confidence, 0);
    return { ...shape, prior: (seen + priorWeight * shape.prior) / (total + priorWeight) };
  });
}

function firstSearch(model: Model, places: readonly Point[]): { path: Path; band: Band } {
  const [sources, targets] = [model.source.tokens.length, model.target.tokens.length];
  for (let width = isSmall(sources, targets) ? targets : wide; ; width *= 2) {
    const band = bandAlong(places, sources, targets, width);
    const path = bestPath(model, band);
    if (!touches(path, band, targets) || 2 * band.cells > mostCells) return { path, band };
  }
}

const bandNear = (path: Path, source: Side, target: Side): Band =>
  bandAlong(
    path.map((bead) => ({ source: bead.source.end, target: bead.target.end })),
    source.tokens.length,
    target.tokens.length,
    near,
  );

function withConfidence(model: Model, _width: number, path: Path, band: Band): Bead[] {
  const narrow = band.cells <= 3_000_000 ? band : bandNear(path, model.source, model.target);
  const sure = confidences(model, narrow, path);
  return path.map((bead, index) => ({ ...bead, confidence: sure[index] ?? 0 }));
}
