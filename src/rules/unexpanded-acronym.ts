import { isAllowed } from '../model/concept.js';
import type { Rule } from '../model/rule.js';
import { houseTerm, isAnchored, reportForm, write } from './kit.js';
import { isFirstUse, isLicensed } from './licence.js';

export const unexpandedAcronym: Rule = {
  id: 'unexpanded-acronym',
  severity: 'warning',
  says: 'An acronym comes before its full form.',
  why: 'SDF and SNC mean nothing, or the wrong thing, to a reader who was never told.',
  remedy: 'Write the full form with the acronym after it in brackets, then the acronym alone.',
  messages: { form: '“{{written}}” has not been explained yet: “{{expected}} ({{written}})”.' },
  examples: {
    speaks: [
      {
        source: 'سيطرت قوات سوريا الديمقراطية على منبج.',
        target: 'The SDF took Manbij.',
        text: 'SDF',
        fixed: 'The Syrian Democratic Forces (SDF) took Manbij.',
      },
    ],
    silent: [
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
      const full = houseTerm(hit.concept, document);
      const report = reportForm('form', segment, hit, document, full);
      yield { ...report, fix: write(segment, hit, hit.concept, full, document, term.text) };
    }
  },
};
