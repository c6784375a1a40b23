import type { Rule } from '../model/rule.js';
import { reportStandIn, unanswered } from './kit.js';

export const literalTranslation: Rule = {
  id: 'literal-translation',
  severity: 'error',
  says: 'A name is read as a common noun.',
  why: 'Many Arabic names are words too: “the city of the Door” is no place on any map.',
  remedy: 'Write the name.',
  messages: { word: '“{{written}}” reads the name “{{name}}” as a common noun; it is “{{expected}}”.' },
  examples: {
    speaks: [
      {
        source: 'وصلت الفصائل إلى أبواب مدينة الباب.',
        target: 'The factions reached the outskirts of the city of the Door.',
        text: 'Door',
      },
      {
        source: 'قصف بلدتي نبل والزهراء.',
        target: 'The shelling of the towns of Nobility and al-Zahraa.',
        text: 'Nobility',
      },
    ],
    silent: [
      { source: 'فتح الجندي الباب.', target: 'The soldier opened the door.' },
      { source: 'وقف عند باب مدينة الباب.', target: 'He stood at the door of the city of al-Bab.' },
    ],
  },
  *check(segment, document) {
    for (const answer of segment.answers) {
      const { standIn, concept } = answer;
      if (standIn?.is !== 'literal') continue;
      const report = reportStandIn('word', segment, concept, unanswered(answer), standIn.hit, document);
      yield report;
    }
  },
};
