import { isFullForm } from '../model/concept.js';
import type { Hit, MatchedSegment } from '../model/hit.js';
import type { DocumentView } from '../model/rule.js';
import { leadUp } from '../text/casing.js';

/**
 * Whether a short form or acronym may stand here: nothing licenses it, or a full form of its concept came
 * earlier, or this is the place that introduces it: "Syrian Democratic Forces (SDF)", "SDF (Syrian
 * Democratic Forces)".
 */
export function isLicensed(hit: Hit, segment: MatchedSegment, document: DocumentView): boolean {
  const licences = hit.term.licensedBy;
  if (licences === undefined) return true;
  const opens = (other: Hit): boolean => licences.includes(other.term.text) || isFullForm(other.term);
  const first = document.first(hit.concept.id, opens);
  if (first !== undefined && comesBefore(first, segment.index, hit.start)) return true;
  return isIntroduced(hit, segment.target.text);
}

/** Whether a document's first use of a term is this hit. */
export function isFirstUse(hit: Hit, segment: MatchedSegment, document: DocumentView): boolean {
  const first = document.first(hit.concept.id, (other) => other.term === hit.term);
  return first === undefined || !comesBefore(first, segment.index, hit.start);
}

function comesBefore(place: { segment: number; hit: Hit }, segment: number, start: number): boolean {
  return place.segment < segment || (place.segment === segment && place.hit.start < start);
}

function isIntroduced(hit: Hit, text: string): boolean {
  const inside =
    /\p{Lu}\p{L}*["”’']?\s*\(["“]?$/u.test(leadUp(text, hit.start)) && /^["”]?\)/.test(text.slice(hit.end));
  return inside || /^\s*\(["“]?(?:the\s+)?\p{Lu}/u.test(text.slice(hit.end));
}
