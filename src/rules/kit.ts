import { isUncased } from '../match/answers.js';
import {
  type Concept,
  familyOf,
  isAllowed,
  isCommon,
  isFullForm,
  isValidOn,
  preferredTerm,
  type Term,
} from '../model/concept.js';
import type { Fix, Report } from '../model/finding.js';
import type { Hit, MatchedSegment } from '../model/hit.js';
import type { DocumentView } from '../model/rule.js';
import { type Span, slice } from '../model/span.js';
import { languageOf } from '../text/languages.js';
import { replacement } from '../text/replacement.js';

/**
 * The house's form of a concept in the language of the target, on the date of the document. Where the house
 * prefers a person's family name and the source gives the whole name, that is the whole name.
 */
export function houseTerm(
  concept: Concept,
  document: DocumentView,
  source: Hit | null = null,
): Term | undefined {
  const preferred = preferredTerm(concept, document.targetLanguage);
  const { date } = document;
  const inDate = (term: Term | undefined): boolean => date === undefined || isValidOn(term?.valid, date);
  const isWhole = source !== null && isFullForm(source.term) && familyOf(concept) === 'person';
  const inFull = preferred?.type === 'short-form' && isWhole;
  if (inDate(preferred) && !inFull) return preferred;
  const terms = concept.terms.get(document.targetLanguage) ?? [];
  return terms.find((term) => isAllowed(term) && isFullForm(term) && inDate(term)) ?? preferred;
}

/** The form to write for a hit: an acronym that needs no introduction for an acronym, else the house's form. */
function counterpart(hit: Hit, document: DocumentView, source: Hit | null): Term | undefined {
  const terms = hit.concept.terms.get(document.targetLanguage) ?? [];
  const acronym = terms.find(
    (term) => term.type === 'acronym' && isAllowed(term) && term.licensedBy === undefined,
  );
  return (hit.term.type === 'acronym' ? acronym : undefined) ?? houseTerm(hit.concept, document, source);
}

/**
 * The fix that writes a term of a concept at a span, or null where none is safe.
 * @param introducing an acronym that stands there, to follow its full form in brackets.
 */
export function write(
  segment: MatchedSegment,
  span: Span,
  concept: Concept,
  term: Term | undefined,
  document: DocumentView,
  introducing?: string,
): Fix | null {
  if (term === undefined) return null;
  const form = {
    text: term.text,
    article: term.article !== undefined,
    ...(term.article === undefined ? {} : { articleForm: term.article }),
    common: isCommon(concept),
    ...(introducing === undefined ? {} : { acronym: introducing }),
  };
  return replacement(segment.target.text, span, form, languageOf(document.targetLanguage));
}

/** The mention in the source that a hit in the target answers: the n-th for the n-th. */
export function sourceOf(segment: MatchedSegment, hit: Hit): Hit | null {
  const answer = segment.answers.find(({ concept }) => concept.id === hit.concept.id);
  if (answer === undefined) return null;
  const place = Math.max(0, answer.target.indexOf(hit));
  return answer.source[Math.min(place, answer.source.length - 1)] ?? null;
}

/** The report of a form that should be the house's. */
export function reportForm(
  message: string,
  segment: MatchedSegment,
  hit: Hit,
  document: DocumentView,
  term = counterpart(hit, document, sourceOf(segment, hit)),
): Report {
  const written = slice(segment.target.text, hit);
  return {
    message,
    values: { written, expected: term?.text ?? '', name: nameOf(segment, hit) },
    concept: hit.concept.id,
    target: hit,
    source: sourceOf(segment, hit),
    expected: term === undefined ? [] : [term.text],
    // A paraphrase says more than the name; what to make of the rest is for the translator.
    fix: hit.term.type === 'paraphrase' ? null : write(segment, hit, hit.concept, term, document),
  };
}

/** The report of something that stands where a name of the source should. */
export function reportStandIn(
  message: string,
  segment: MatchedSegment,
  concept: Concept,
  source: Hit | null,
  span: Span,
  document: DocumentView,
): Report {
  const term = houseTerm(concept, document, source);
  return {
    message,
    values: {
      written: slice(segment.target.text, span),
      expected: term?.text ?? '',
      name: source === null ? '' : slice(segment.source.text, source),
    },
    concept: concept.id,
    target: span,
    source,
    expected: term === undefined ? [] : [term.text],
    fix: write(segment, span, concept, term, document),
  };
}

/** The mention that nothing in the target answers: the first beyond those that are answered. */
export function unanswered(answer: MatchedSegment['answers'][number]): Hit | null {
  return answer.source[Math.min(answer.target.length, answer.source.length - 1)] ?? null;
}

function nameOf(segment: MatchedSegment, hit: Hit): string {
  const source = sourceOf(segment, hit);
  return source === null ? '' : slice(segment.source.text, source);
}

/**
 * Names are faulted only where the source calls for them; the same letters elsewhere may be anything, and so
 * may a single word without its capitals ("us").
 */
export function isAnchored(segment: MatchedSegment, hit: Hit, document: DocumentView): boolean {
  if (isUncased(hit)) return false;
  return (
    segment.answers.some(({ concept }) => concept.id === hit.concept.id) ||
    document.sourceNames(hit.concept.id)
  );
}

/** Whether a form only glosses the one before it: "Faylaq al-Sham (Sham Legion)". */
export function isGloss(segment: MatchedSegment, hit: Hit): boolean {
  return segment.targetHits.some(
    (other) =>
      other.concept.id === hit.concept.id &&
      other.end <= hit.start &&
      /^["”’']?\s*\(["“‘']?$/u.test(segment.target.text.slice(other.end, hit.start)),
  );
}
