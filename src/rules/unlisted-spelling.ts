import type { Rule } from '../model/rule.js';
import { reportStandIn, unanswered } from './kit.js';

export const unlistedSpelling: Rule = {
  id: 'unlisted-spelling',
  severity: 'error',
  says: 'A spelling of this name that no list has.',
  why: 'Every new spelling is one more faction to whoever searches the archive.',
  remedy: 'Write the form the profile prefers; if the spelling is common, list it.',
  messages: { spelling: '“{{written}}” spells “{{name}}”; the house writes “{{expected}}”.' },
  examples: {
    speaks: [
      {
        source: 'انسحبت حركة نور الدين الزنكي من الحي.',
        target: 'The Noureddine al-Zinky Movement withdrew from the district.',
        text: 'Noureddine al-Zinky Movement',
        fixed: 'The Nour al-Din al-Zenki Movement withdrew from the district.',
      },
      {
        source: 'تقدم مقاتلو حركة نور الدين الزنكي.',
        target: 'Noureddine Zenki fighters advanced.',
        text: 'Noureddine Zenki',
        fixed: 'Nour al-Din al-Zenki Movement fighters advanced.',
      },
      {
        source: 'باتجاه منطقة الجندول.',
        target: 'Towards the al-Djandoul area.',
        text: 'al-Djandoul',
        fixed: 'Towards the al-Jandoul area.',
      },
    ],
    silent: [
      { source: 'باتجاه منطقة الجندول.', target: 'Towards the al-Jandoul area.' },
      { source: 'باتجاه حي بستان الباشا.', target: 'Towards Bustan al-Basha.' },
    ],
  },
  *check(segment, document) {
    for (const answer of segment.answers) {
      const { standIn, concept } = answer;
      if (standIn?.is !== 'spelling') continue;
      yield reportStandIn('spelling', segment, concept, unanswered(answer), standIn.span, document);
    }
  },
};
