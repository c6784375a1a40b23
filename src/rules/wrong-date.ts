import type { Rule } from '../model/rule.js';
import { reportValues } from './value-report.js';

export const wrongDate: Rule = {
  id: 'wrong-date',
  severity: 'error',
  says: 'A month, weekday, day or year, or a part of one, differs, or the source’s second name of a month is carried over.',
  why: 'In Arabic one word separates November from October; a reader of the translation has no way to see the slip.',
  remedy: 'Write the date of the source; of a doubled month name write the month once.',
  messages: {
    changed: '“{{written}}” stands where the source has “{{name}}”.',
    dropped: '“{{name}}” of the source has no counterpart here.',
    added: '“{{written}}” is not in the source.',
    doubled: '“{{written}}” is the second name of a month that is named already.',
  },
  examples: {
    speaks: [
      {
        source: 'في شهر نوفمبر/تشرين الثاني وقبله أكتوبر/تشرين الأول.',
        target: 'In October, and before it in October.',
        text: 'October',
        fixed: 'In November, and before it in October.',
      },
      {
        source: 'انعقد المؤتمر في كانون الثاني 2014.',
        target: 'The conference was held in December 2014.',
        text: 'December',
        fixed: 'The conference was held in January 2014.',
      },
      {
        source: 'في نوفمبر/تشرين الثاني الماضي.',
        target: 'Last November/Tishreen II.',
        text: '/Tishreen II',
        fixed: 'Last November.',
      },
      {
        source: 'يصل الوفد يوم الثلاثاء.',
        target: 'The delegation arrives on Thursday.',
        text: 'Thursday',
        fixed: 'The delegation arrives on Tuesday.',
      },
      {
        source: 'منذ عام 2011 وحتى اليوم.',
        target: 'From 2012 until today.',
        text: '2012',
        fixed: 'From 2011 until today.',
      },
      {
        source: 'كُشف ذلك في نهاية شهر نوفمبر.',
        target: 'This came to light in early November.',
        text: 'early',
        fixed: 'This came to light in late November.',
      },
    ],
    silent: [
      { source: 'في 5 غشت 2016.', target: 'On August 5, 2016.' },
      { source: 'اغتيل في 20 فيفري.', target: 'He was killed on 20 February.' },
      { source: 'بدأ شهر رمضان أمس الاثنين.', target: 'Ramadan began yesterday.' },
      { source: 'مارس ضغطًا على الوفد.', target: 'He put pressure on the delegation.' },
      { source: '2016/11/05', target: '5 November 2016' },
    ],
  },
  check: (segment) => reportValues('date', segment),
};
