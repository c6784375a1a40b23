import type { Segment } from '../model/document.js';
import type { MatchedSegment } from '../model/hit.js';
import { conceptsIn, conceptsNamed } from './choice.js';
import type { Engine } from './engine.js';
import { Evidence } from './evidence.js';
import { Licences } from './licences.js';
import { type Learnt, type SoFar, settle } from './settle.js';
import { type SightedSegment, type SightedSides, sightBoth, sightInPassing } from './sight-segment.js';

/** Words of both sides that are held from the first pass to the second. Of longer texts the rest is read twice. */
const held = 100_000;

/**
 * Twice over the text, so that a name shown late is known early; no more words are held than those of an article or
 * two. It stops behind each segment, for whoever has something else to do meanwhile.
 */
export function* matchAll(
  segments: readonly Segment[],
  engine: Engine,
): Generator<undefined, MatchedSegment[]> {
  const learnt: Learnt = {
    source: new Evidence(engine.source.language),
    target: new Evidence(engine.target.language),
    named: new Set(),
  };
  const first: SightedSegment[] = [];
  let words = 0;
  const sightFirst = (segment: Segment): SightedSides => {
    if (words > held) return sightInPassing(segment, engine);
    const sighted = sightBoth(segment, engine);
    const { seen } = sighted;
    words += seen.source.words.length + seen.target.words.length;
    if (words <= held) first.push(sighted);
    return seen;
  };
  for (const segment of segments) {
    const seen = sightFirst(segment);
    const [inSource, inTarget] = [conceptsNamed(seen.source.names), conceptsIn(seen.target.names)];
    learnt.source.learn(seen.source.names, seen.source.words, inTarget);
    learnt.target.learn(seen.target.names, seen.target.words, inSource);
    for (const concept of inSource) learnt.named.add(concept);
    yield;
  }
  const soFar: SoFar = { source: new Licences(true), target: new Licences(false) };
  const settled: MatchedSegment[] = [];
  for (const [index, segment] of segments.entries()) {
    settled.push(settle(first[index] ?? sightBoth(segment, engine), index, engine, learnt, soFar));
    yield;
  }
  return settled;
}
