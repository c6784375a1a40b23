import type { Rule } from '../model/rule.js';
import { reportValues } from './value-report.js';

export const wrongNumber: Rule = {
  id: 'wrong-number',
  severity: 'error',
  says: 'A number or quantity differs from the source, is missing, or is not in the source.',
  why: 'Nobody who reads only the translation can tell that three weeks were two, or that five million were five thousand.',
  remedy:
    'Write the number of the source; spell it out or convert its unit as the house does, but keep its value.',
  messages: {
    changed: '“{{written}}” stands where the source has “{{name}}”.',
    dropped: '“{{name}}” of the source has no counterpart here.',
    added: '“{{written}}” is not in the source.',
    doubled: '“{{written}}” says the same twice.',
  },
  examples: {
    speaks: [
      {
        source: 'استمرت المحادثات أسبوعين.',
        target: 'The talks lasted three weeks.',
        text: 'three',
        fixed: 'The talks lasted two weeks.',
      },
      {
        source: 'قُتل ٢٧ شخصًا وأصيب أكثر من مئة وخمسين.',
        target: 'At least 72 people were killed and more than 150 wounded.',
        text: '72',
        fixed: 'At least 27 people were killed and more than 150 wounded.',
      },
      {
        source: 'فرّ ١٫٥ مليون نسمة من المدينة.',
        target: 'Some 1.5 billion people fled the city.',
        text: '1.5 billion',
      },
      {
        source: 'أقلعت مقاتلات إف 16 من القاعدة.',
        target: 'F-15 fighters took off from the base.',
        text: '15',
        fixed: 'F-16 fighters took off from the base.',
      },
      {
        source: 'تضررت مدرستان في المخيم.',
        target: 'Three schools in the camp were damaged.',
        text: 'Three',
      },
      {
        source: 'عثروا على جثتي امرأتين قرب النهر.',
        target: 'They found a woman dead by the river.',
        text: 'a woman',
      },
      {
        source: 'أُفرج عن جميع المعتقلين.',
        target: 'Most of the detainees were freed.',
        text: 'Most',
      },
      {
        source: 'المصنع مغلق منذ سنوات.',
        target: 'The factory has been closed for months.',
        text: 'months',
        fixed: 'The factory has been closed for years.',
      },
      { source: 'دفعت الحكومة 300 دولار لكل أسرة.', target: 'The government paid every family.' },
    ],
    silent: [
      { source: 'نحو نصف مليون لاجئ.', target: 'About 500,000 refugees.' },
      { source: 'بعد يومين من المعارك.', target: 'After two days of fighting.' },
      { source: 'في المرتبة الحادية والعشرين.', target: 'In 21st place.' },
      { source: 'على بعد 100 كيلومتر من الحدود.', target: 'Some 62 miles from the border.' },
      {
        source: 'قال أحد السكان إن القصف لم يتوقف.',
        target: 'A resident said the shelling had not stopped.',
      },
      { source: 'ذهب خُمسها إلى المدارس.', target: 'A fifth of it went to schools.' },
      { source: 'شارك 40% من الناخبين.', target: 'Four in ten voters took part.' },
      { source: 'تضررت مدرستان في المخيم.', target: 'Schools in the camp were damaged.' },
      { source: 'عند الساعة الثالثة والنصف عصرًا.', target: 'At 3:30 p.m.' },
    ],
  },
  check: (segment) => reportValues('number', segment),
};
