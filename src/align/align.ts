import type { Likeness } from '../romanize/likeness.js';
import { type Band, bandAlong, isSmall, touches } from './band.js';
import { type Bead, shapes as priorShapes, type Shape } from './bead.js';
import { confidences } from './confidence.js';
import { contentOf } from './content.js';
import { between, gatesOf, haveParagraphs, paragraphsOf } from './gates.js';
import { lengthModel } from './length.js';
import { learnLinks } from './lexicon.js';
import { anchors, type Links, reversed } from './links.js';
import { type Model, paragraphModel } from './model.js';
import { type Point, sharedPlaces } from './places.js';
import { type Scores, scoresOf, storedScores } from './scores.js';
import { bestPath, type Path } from './search.js';
import type { Sentence } from './sentence.js';
import { type Side, sideOf } from './vocabulary.js';

/** Sentences to either side of a path that a second search looks at. */
const near = 25;

/** Sentences to either side of the line through shared places that the first search looks at, to begin with. */
const wide = 100;

/** Cells beyond which a band is not widened any more. */
const mostCells = 12_000_000;

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
  const gates = paragraphGates(from, to, likeness);
  const allowed = between(gates, source, target);
  const sides = { source, target, allowed };
  const places = gates.length > 0 ? gates : sharedPlaces(source, target, known);
  let beads = firstSearch(modelOf(sides, known, []), places);
  for (let pass = 1; pass < passes; pass++) {
    const links = learnLinks(source, target, beads, known);
    const model = modelOf(sides, links, beads, reversedLinks(source, target, beads, known));
    beads = searched(model, bandNear(beads, source, target));
  }
  return beads;
}

/** Paragraphs first: where they line up, their sentences keep to them. */
function paragraphGates(from: readonly Sentence[], to: readonly Sentence[], likeness?: Likeness): Point[] {
  const [source, target] = [paragraphsOf(from), paragraphsOf(to)];
  if (!haveParagraphs(source, target, Math.max(from.length, to.length))) return [];
  return gatesOf(alignSentences(source.whole, target.whole, likeness), source, target);
}

/** The links of a text to its source, learned as well. */
const reversedLinks = (source: Side, target: Side, beads: readonly Bead[], known: Links): Links =>
  learnLinks(
    target,
    source,
    beads.map((bead) => ({ ...bead, source: bead.target, target: bead.source })),
    reversed(known, source, target),
  );

function modelOf(
  { source, target, allowed }: Pick<Model, 'source' | 'target' | 'allowed'>,
  links: Links,
  beads: readonly Bead[],
  back?: Links,
): Model {
  return {
    source,
    target,
    allowed,
    content: contentOf(source, target, links),
    backward: back && contentOf(target, source, back),
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
      .filter(
        ({ source, target }) =>
          source.end - source.start === shape.source && target.end - target.start === shape.target,
      )
      .reduce((sum, { confidence }) => sum + confidence, 0);
    return { ...shape, prior: (seen + priorWeight * shape.prior) / (total + priorWeight) };
  });
}

function firstSearch(model: Model, places: readonly Point[]): Bead[] {
  const [sources, targets] = [model.source.tokens.length, model.target.tokens.length];
  if (isSmall(sources, targets)) return searched(model, bandAlong([], sources, targets, targets));
  for (let width = wide; ; width *= 2) {
    const band = bandAlong(places, sources, targets, width);
    const path = bestPath(model, band, scoresOf(model, band));
    if (!touches(path, band, targets) || 2 * band.cells > mostCells)
      return searched(model, bandNear(path, model.source, model.target));
  }
}

function searched(model: Model, band: Band): Bead[] {
  const scores = storedScores(model, band);
  return sure(model, band, bestPath(model, band, scores), scores);
}

function sure(model: Model, band: Band, path: Path, scores: Scores): Bead[] {
  const confidence = confidences(model, band, path, scores);
  return path.map((bead, index) => ({ ...bead, confidence: confidence[index] ?? 0 }));
}

const bandNear = (path: Path, source: Side, target: Side): Band =>
  bandAlong(
    path.map((bead) => ({ source: bead.source.end, target: bead.target.end })),
    source.tokens.length,
    target.tokens.length,
    near,
  );
