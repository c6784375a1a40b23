import { isAllowed, isFullForm } from '../model/concept.js';
import type { Hit, MatchedSegment } from '../model/hit.js';
import type { DocumentView, Place } from '../model/rule.js';

/** Concept id → the full form that another version of the text settled on. */
export type Siblings = ReadonlyMap<string, string>;

/** What the rules may know of the whole document, gathered once. */
export function viewOf(
  segments: readonly MatchedSegment[],
  targetLanguage: string,
  date: string | undefined,
  siblings: Siblings,
): DocumentView {
  const named = new Set<string>();
  const places = new Map<string, Place[]>();
  for (const segment of segments) {
    for (const hit of segment.sourceHits) if (hit.term.type !== 'derived') named.add(hit.concept.id);
    for (const hit of segment.targetHits) note(places, segment.index, hit);
  }
  return {
    date,
    segments,
    targetLanguage,
    sourceNames: (concept) => named.has(concept),
    first: (concept, passes) => places.get(concept)?.find(({ hit }) => passes(hit)),
    sibling: (concept) => siblings.get(concept),
  };
}

/** The full form that a text settled on for each concept, for comparing with its other versions. */
export function settledForms(segments: readonly MatchedSegment[]): Map<string, string> {
  const forms = new Map<string, string>();
  for (const hit of segments.flatMap(({ targetHits }) => targetHits))
    if (isAllowed(hit.term) && isFullForm(hit.term) && !forms.has(hit.concept.id))
      forms.set(hit.concept.id, hit.term.text);
  return forms;
}

function note(places: Map<string, Place[]>, segment: number, hit: Hit): void {
  const known = places.get(hit.concept.id);
  if (known === undefined) places.set(hit.concept.id, [{ segment, hit }]);
  else known.push({ segment, hit });
}
