import type { Rule } from '../model/rule.js';
import { reportValues } from './value-report.js';

export const wrongDirection: Rule = {
  id: 'wrong-direction',
  severity: 'warning',
  says: 'A direction of the compass differs from the source.',
  why: 'North-west of a city lies other land than north-east of it, and other people hold it.',
  remedy: 'Write the direction of the source.',
  messages: {
    changed: '“{{written}}” stands where the source has “{{name}}”.',
    dropped: '“{{name}}” of the source has no counterpart here.',
    added: '“{{written}}” is not in the source.',
    doubled: '“{{written}}” says the same twice.',
  },
  examples: {
    speaks: [
      {
        source: 'تقدمت القوات في شمال شرقي البلاد.',
        target: 'The forces advanced in the north-west of the country.',
        text: 'north-west',
        fixed: 'The forces advanced in the north-east of the country.',
      },
      {
        source: 'قصف الأحياء الجنوبية من المدينة.',
        target: 'Shelling of the city’s northern districts.',
        text: 'northern',
        fixed: 'Shelling of the city’s southern districts.',
      },
      {
        source: 'في أقصى جنوب البلاد.',
        target: 'In the far north of the country.',
        text: 'north',
        fixed: 'In the far south of the country.',
      },
    ],
    silent: [
      { source: 'في الجنوب الشرقي من تركيا.', target: 'In southeastern Turkey.' },
      {
        source: 'قال مسؤول غربي إن الشرق الأوسط يتغير.',
        target: 'A European official said the Middle East was changing.',
      },
      { source: 'هاجموا حلب من الشمال والشرق.', target: 'They attacked Aleppo from the east and north.' },
    ],
  },
  check: (segment) => reportValues('direction', segment),
};
