import { isRival } from '../model/concept.js';
import { type Basis, type Choice, type ComparedReport, choose } from '../model/consistency.js';
import type { Hit, MatchedSegment, Stranger } from '../model/hit.js';
import type { DocumentView, Place, UsedForm } from '../model/rule.js';
import { isHeading } from './heading.js';

/**
 * What the rules may know of the whole document, gathered once.
 * @param keep which of several right forms the text is to keep to.
 * @param compared what comparing the document with others shows.
 */
export function viewOf(
  segments: readonly MatchedSegment[],
  targetLanguage: string,
  date: string | undefined,
  keep: Basis = 'profile',
  compared: readonly ComparedReport[] = [],
): DocumentView {
  const named = new Set<string>();
  const places = new Map<string, Place[]>();
  for (const segment of segments) {
    for (const hit of segment.sourceHits) if (hit.term.type !== 'derived') named.add(hit.concept.id);
    for (const hit of segment.targetHits) note(places, segment.index, hit);
  }
  const choices = new Map<string, Choice<UsedForm> | undefined>();
  return {
    date,
    segments,
    targetLanguage,
    sourceNames: (concept) => named.has(concept),
    first: (concept, passes) => places.get(concept)?.find(({ hit, segment }) => passes(hit, segment)),
    kept: (concept) => {
      if (!choices.has(concept)) choices.set(concept, choose(usedForms(places.get(concept) ?? []), keep));
      return choices.get(concept);
    },
    compared: (index) => compared.filter(({ segment }) => segment === index).map(({ report }) => report),
    isHeading: (segment) => isHeading(segment, segments),
    spelledBefore: spelledBefore(segments),
  };
}

function note(places: Map<string, Place[]>, segment: number, hit: Hit): void {
  const known = places.get(hit.concept.id);
  if (known === undefined) places.set(hit.concept.id, [{ segment, hit }]);
  else known.push({ segment, hit });
}

/** The rival forms among places, in the order of their first use. */
export function usedForms(places: readonly Place[]): UsedForm[] {
  const forms = new Map<string, UsedForm>();
  for (const place of places) {
    const { concept, term, certain } = place.hit;
    if (!certain || !isRival(concept, term)) continue;
    const known = forms.get(term.text) ?? { ...place, preferred: term.status === 'preferred', count: 0 };
    forms.set(term.text, { ...known, count: known.count + 1 });
  }
  return [...forms.values()];
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
