import { isBarred } from '../model/concept.js';
import type { Rule } from '../model/rule.js';
import { isAnchored, reportForm, reportStandIn, unanswered } from './kit.js';
import { isInHouseGloss } from './mention.js';

export const deprecatedTerm: Rule = {
  id: 'deprecated-term',
  severity: 'error',
  says: 'The form is deprecated, superseded or forbidden.',
  why: 'A dropped name tells the reader that the old body still exists, or takes a side that the paper does not take.',
  remedy: 'Write the form the profile prefers; keep the old name only where the source itself recalls it.',
  messages: {
    form: '“{{written}}” must not be used; the house writes “{{expected}}”.',
    former: '“{{written}}” is a former name; the source has “{{name}}”, which is “{{expected}}”.',
  },
  examples: {
    speaks: [
      {
        source: 'طرد مقاتلي جبهة فتح الشام من حلب.',
        target: 'Driving the al-Nusra Front out of Aleppo.',
        text: 'al-Nusra Front',
        fixed: 'Driving Jabhat Fateh al-Sham out of Aleppo.',
      },
      {
        source: 'قتالهم لتنظيم "داعش".',
        target: 'Their fight against Daesh.',
        text: 'Daesh',
        fixed: 'Their fight against Islamic State.',
      },
    ],
    silent: [
      {
        source: 'طرد مقاتلي جبهة فتح الشام.',
        target: 'Driving out Jabhat Fateh al-Sham, formerly the al-Nusra Front.',
      },
      { source: 'أعلنت جبهة النصرة بيانها.', target: 'The al-Nusra Front issued its statement.' },
    ],
  },
  *check(segment, document) {
    for (const hit of segment.targetHits)
      if (isBarred(hit.term) && isAnchored(segment, hit, document) && !isInHouseGloss(segment, hit))
        yield reportForm('form', segment, hit, document);
    for (const answer of segment.answers) {
      const { standIn, concept } = answer;
      if (standIn?.is !== 'other' || standIn.as !== 'former-name') continue;
      yield reportStandIn('former', segment, concept, unanswered(answer), standIn.hit, document);
    }
  },
};
