import { type Concept, isAllowed, isFullForm, type Term } from '../model/concept.js';
import type { Report } from '../model/finding.js';
import type { Hit, MatchedSegment } from '../model/hit.js';
import type { DocumentView, Rule } from '../model/rule.js';
import { isInSpeech } from '../text/quotation.js';
import { houseTerm, isAnchored, reportForm, write } from './kit.js';
import { explainedLater, isFirstUse, isLicensed } from './licence.js';

export const unexpandedAcronym: Rule = {
  id: 'unexpanded-acronym',
  severity: 'warning',
  says: 'An acronym comes before its full form.',
  why: 'SDF and SNC mean nothing, or the wrong thing, to a reader who was never told.',
  remedy: 'Write the full form with the acronym after it in brackets, then the acronym alone.',
  messages: {
    form: '“{{written}}” has not been explained yet: “{{expected}} ({{written}})”.',
    later: '“{{written}}” comes before its full form: “{{expected}} ({{written}})” belongs here.',
  },
  examples: {
    speaks: [
      {
        source: 'سيطرت قوات سوريا الديمقراطية على منبج.',
        target: 'The SDF took Manbij.',
        text: 'SDF',
        fixed: 'The Syrian Democratic Forces (SDF) took Manbij.',
      },
      {
        source: 'سيطرت قوات سوريا الديمقراطية على منبج.\nوتقدمت قوات سوريا الديمقراطية.',
        target: 'The SDF took Manbij.\nThe Syrian Democratic Forces (SDF) advanced.',
        text: 'SDF',
      },
    ],
    silent: [
      {
        source: 'تقدم قوات سوريا الديمقراطية في منبج\nسيطرت قوات سوريا الديمقراطية على منبج.',
        target: 'SDF advances in Manbij\nThe Syrian Democratic Forces (SDF) took Manbij.',
      },
      {
        source: 'سيطرت قوات سوريا الديمقراطية على منبج.',
        target: 'The Syrian Democratic Forces (SDF) took Manbij.',
      },
      {
        source: 'قوات سوريا الديمقراطية.\nقوات سوريا الديمقراطية.',
        target: 'The Syrian Democratic Forces.\nThe SDF.',
      },
      { source: 'قالت الأمم المتحدة إنها تراقب.', target: 'The UN said it was watching.' },
    ],
  },
  *check(segment, document) {
    for (const hit of segment.targetHits) {
      const { term } = hit;
      if (term.type !== 'acronym' || !isAllowed(term) || !isAnchored(segment, hit, document)) continue;
      if (isLicensed(hit, segment, document) || !isFirstUse(hit, segment, document)) continue;
      if (document.isHeading(segment.index)) continue;
      yield* unexpanded(hit, segment, document);
    }
  },
};

/** Someone's own words are theirs: the translator can only explain the acronym around them. */
function* unexpanded(hit: Hit, segment: MatchedSegment, document: DocumentView): Generator<Report> {
  const full = fullTerm(hit.concept, document);
  if (full === undefined) return;
  const later = explainedLater(hit, document);
  const report = { ...reportForm('form', segment, hit, document, full), ...later };
  const message = later.related === undefined ? 'form' : 'later';
  if (isInSpeech(segment.target.text, hit)) yield { ...report, message, fix: null, severity: 'info' };
  else yield { ...report, message, fix: write(segment, hit, hit.concept, full, document, hit.term.text) };
}

/** The house's form, or where that is short itself, the first full one that it allows. */
function fullTerm(concept: Concept, document: DocumentView): Term | undefined {
  const house = houseTerm(concept, document);
  if (house !== undefined && isFullForm(house)) return house;
  const terms = concept.terms.get(document.targetLanguage) ?? [];
  return terms.find((term) => isAllowed(term) && isFullForm(term)) ?? house;
}
