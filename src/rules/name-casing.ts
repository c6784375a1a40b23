import { preferredTerm } from '../model/concept.js';
import type { Hit } from '../model/hit.js';
import type { DocumentView, Rule } from '../model/rule.js';
import { isAnchored, reportForm, reportStandIn, unanswered } from './kit.js';

export const nameCasing: Rule = {
  id: 'name-casing',
  severity: 'warning',
  says: 'A name is written with the wrong capitals.',
  why: 'The article of an Arabic name is small inside a sentence, and a name written small reads as a word.',
  remedy: 'Write the capitals of the listed form; a sentence may still open with one.',
  messages: { form: '“{{written}}” has other capitals than “{{expected}}”.' },
  examples: {
    speaks: [
      {
        source: 'وصلوا إلى مدينة الباب.',
        target: 'They reached the city of Al-Bab.',
        text: 'Al-Bab',
        fixed: 'They reached the city of al-Bab.',
      },
      {
        source: 'دخلوا حلب أمس.',
        target: 'They entered aleppo yesterday.',
        text: 'aleppo',
        fixed: 'They entered Aleppo yesterday.',
      },
    ],
    silent: [
      { source: 'مدينة الباب محاصرة.', target: 'Al-Bab is besieged.' },
      { source: 'انسحبت حركة نور الدين الزنكي.', target: 'The Nour al-Din al-Zenki movement withdrew.' },
    ],
  },
  *check(segment, document) {
    for (const answer of segment.answers)
      if (answer.standIn?.is === 'uncased')
        yield reportStandIn(
          'form',
          segment,
          answer.concept,
          unanswered(answer),
          answer.standIn.hit,
          document,
        );
    const uncased = new Set(
      segment.answers.map(({ standIn }) => (standIn?.is === 'uncased' ? standIn.hit : undefined)),
    );
    if (document.isHeading(segment.index) && isTitleCase(segment.target.text)) return;
    for (const hit of segment.targetHits)
      if (!uncased.has(hit) && isFault(hit, document) && isAnchored(segment, hit, document))
        yield reportForm('form', segment, hit, document, listedWith(hit, document));
  },
};

/** Whether every long word has its capital; a heading may be too short to show that it is set in them. */
const isTitleCase = (text: string): boolean =>
  (text.match(/\p{L}{4,}/gu) ?? []).every((word) => /^\p{Lu}/u.test(word));

function isFault(hit: Hit, document: DocumentView): boolean {
  if (hit.term.status === 'nonpreferred') return listedWith(hit, document) !== hit.term;
  const isWord = !/[\s-]/u.test(hit.term.text);
  return (
    hit.difference === 'case' &&
    !isWord &&
    (hit.term.status === 'preferred' || hit.term.status === 'admitted')
  );
}

/** The term whose capitals are right: the house's, where only capitals set the two apart. */
function listedWith(hit: Hit, document: DocumentView) {
  const preferred = preferredTerm(hit.concept, document.targetLanguage);
  return preferred?.text.toLowerCase() === hit.term.text.toLowerCase() ? preferred : hit.term;
}
