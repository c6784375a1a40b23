import { isAllowed, isFullForm } from '../model/concept.js';
import type { Hit, MatchedSegment, Stranger } from '../model/hit.js';
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
    spelledBefore: spelledBefore(segments),
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

/** Where each name that the store does not have is first spelled. */
function spelledBefore(segments: readonly MatchedSegment[]): DocumentView['spelledBefore'] {
  const firsts = new Map<string, { segment: number; stranger: Stranger }[]>();
  for (const { index, strangers } of segments)
    for (const stranger of strangers) {
      const known = firsts.get(stranger.name) ?? [];
      if (!known.some((first) => isSame(first.stranger, stranger))) known.push({ segment: index, stranger });
      firsts.set(stranger.name, known);
    }
  return (stranger) => {
    const first = firsts.get(stranger.name)?.find((each) => isSame(each.stranger, stranger));
    return first && first.stranger.spelling !== stranger.spelling ? first : undefined;
  };
}

/** Two people may share a name; where both have another name beside it, it has to be the same. */
const isSame = (a: Stranger, b: Stranger): boolean =>
  a.beside.length === 0 || b.beside.length === 0 || a.beside.some((name) => b.beside.includes(name));
