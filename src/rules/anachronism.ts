import { isValidOn } from '../model/concept.js';
import type { Hit } from '../model/hit.js';
import type { Rule } from '../model/rule.js';
import { isAnchored, reportForm, reportStandIn, unanswered } from './kit.js';

export const anachronism: Rule = {
  id: 'anachronism',
  severity: 'warning',
  says: 'A name stands outside its dates.',
  why: 'Hayat Tahrir al-Sham did not exist in 2016; a text of that year that names it has been rewritten.',
  remedy: 'Write the name that was in use on the date of the text.',
  messages: {
    concept:
      '“{{written}}” was not the name on {{date}}; the source has “{{name}}”, which is “{{expected}}”.',
    future: '“{{written}}” was not yet the name on {{date}}, although the source has it.',
    term: '“{{written}}” was not in use on {{date}}; the house writes “{{expected}}”.',
  },
  examples: {
    speaks: [
      {
        source: 'خروج جبهة فتح الشام من حلب.',
        target: 'The departure of Hayat Tahrir al-Sham from Aleppo.',
        date: '2016-12-05',
        text: 'Hayat Tahrir al-Sham',
        fixed: 'The departure of Jabhat Fateh al-Sham from Aleppo.',
      },
      {
        source: 'عبرت القافلة إلى تركيا.',
        target: 'The convoy crossed into Türkiye.',
        date: '2016-12-05',
        text: 'Türkiye',
        fixed: 'The convoy crossed into Turkey.',
      },
    ],
    silent: [
      {
        source: 'خروج هيئة تحرير الشام من حلب.',
        target: 'The departure of Hayat Tahrir al-Sham from Aleppo.',
        date: '2018-05-01',
      },
      { source: 'عبرت القافلة إلى تركيا.', target: 'The convoy crossed into Türkiye.', date: '2023-02-01' },
    ],
  },
  *check(segment, document) {
    const { date } = document;
    if (date === undefined) return;
    for (const answer of segment.answers) {
      const { standIn, concept } = answer;
      if (
        standIn?.is !== 'other' ||
        standIn.as === 'former-name' ||
        isValidOn(standIn.hit.concept.valid, date)
      )
        continue;
      const report = reportStandIn('concept', segment, concept, unanswered(answer), standIn.hit, document);
      yield { ...report, values: { ...report.values, date } };
    }
    for (const hit of segment.targetHits) {
      const message = faultOf(hit, date);
      if (message === undefined || !isAnchored(segment, hit, document)) continue;
      const report = reportForm(message, segment, hit, document);
      yield { ...report, values: { ...report.values, date }, fix: message === 'term' ? report.fix : null };
    }
  },
};

/**
 * A form out of its dates, though a house that prefers it stands by it; or a name that was yet to come, even
 * if the source has it. A name that has passed lives on in use.
 */
function faultOf({ term, concept }: Hit, date: string): 'term' | 'future' | undefined {
  if (!isValidOn(term.valid, date) && term.status !== 'preferred') return 'term';
  const { from } = concept.valid ?? {};
  return from !== undefined && date < from.slice(0, date.length) ? 'future' : undefined;
}
