import { isFullForm } from '../model/concept.js';
import type { Report } from '../model/finding.js';
import type { Hit, MatchedSegment } from '../model/hit.js';
import type { DocumentView, Place } from '../model/rule.js';
import { leadUp } from '../text/casing.js';

/**
 * Whether a short form or acronym may stand here: nothing licenses it, or a full form of its concept came
 * earlier, or this is the place that introduces it: "Syrian Democratic Forces (SDF)", "SDF (Syrian
 * Democratic Forces)".
 */
export function isLicensed(hit: Hit, segment: MatchedSegment, document: DocumentView): boolean {
  if (hit.term.licensedBy === undefined) return true;
  const first = licenceOf(hit, document);
  if (first !== undefined && comesBefore(first, segment.index, hit.start)) return true;
  return isIntroduced(hit, segment.target.text);
}

/** The first form of the document that licenses a short one. */
function licenceOf({ term, concept }: Hit, document: DocumentView): Place | undefined {
  const opens = (other: Hit): boolean =>
    term.licensedBy?.includes(other.term.text) === true || isFullForm(other.term);
  return document.first(concept.id, opens);
}

/** Where the document has the full form after all: too late for this hit. */
export function explainedLater(hit: Hit, document: DocumentView): Pick<Report, 'related'> {
  const full = licenceOf(hit, document);
  return full === undefined ? {} : { related: { segment: full.segment, span: full.hit, note: 'full-form' } };
}

/** Whether the running text first uses a term here; headings aside. */
export function isFirstUse(hit: Hit, segment: MatchedSegment, document: DocumentView): boolean {
  const isUse = (other: Hit, index: number): boolean => other.term === hit.term && !document.isHeading(index);
  const first = document.first(hit.concept.id, isUse);
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
