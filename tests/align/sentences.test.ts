import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slice } from '../../src/model/span.js';
import { sentenceSplitter } from '../../src/text/sentences.js';

const cut = (text: string, language: string): string[] =>
  sentenceSplitter(language)
    .split(text)
    .map((span) => slice(text, span));

/** Each is written as its sentences, a bar between them. */
const english = [
  'The convoy left.|It arrived at noon.',
  'Mr. Haddad met Gen. Salim Idris on Monday.|They spoke for an hour.',
  'He lives in St. Louis, next to No. 5, and met Dr. Amal.|She left.',
  'The U.S. Navy denied it.|Troops left the U.S.|The rest stayed.',
  'He works for the U.N. in Geneva.|But he was away.',
  'They met at 5 p.m. Monday.|The talks began at 6 a.m.|The hall was full.',
  'Prices rose 3.5 percent, or $1.2 million.|Nobody was surprised.',
  'J. K. Rowling wrote it.|T. S. Eliot did not.',
  'It was on Dec. 5 in Aleppo.|Then it snowed.',
  'He said: “We will not leave.”|Then he left.',
  '“Why?” he asked.|Nobody answered.',
  '“Stop!” she cried. |“We are here.”',
  'They waited... and left.|They waited…|Nobody came.',
  'is it over?|are you sure?|yes.',
  'The firm, Oil Co. Ltd., closed.|It had 1,200 workers, drivers etc. and guards.',
  'Ask Sham Inc. about it.|They know.',
  '1. The first point stands.|The second falls.',
  'Write to a.b@example.org or see example.com.|Thanks.',
  'A line\n|and another',
  'No stop at all',
];

const arabic = [
  'انسحبت القوات.|ووصلت الحافلات مساءً.',
  'هل انسحبوا؟|نعم!|لم يبقَ أحد.',
  'قال د. محمد العلي إن الاتفاق قريب.|وأكد م. خالد ذلك.',
  'وصل أ.د. سامر، وأ. د. رنا.|ثم بدأت الجلسة.',
  'يعود البناء إلى عام 300 ق.م. وقد رُمّم.|وانتهى.',
  'بلغت النسبة 3.5 في المئة.|وهذا كثير.',
  'قال: "لن نتراجع."|ثم خرج.',
  'قال: «لن نتراجع».|ثم خرج.',
  'كان ذلك... ثم عاد… وانتهى.|سأل.',
  'هل هذا صحيح؟!|لا أحد يعلم.',
  'تقدموا شرقًا؛|ثم توقفوا.',
  'من بروتين S.|وفقًا للدراسة.',
  '١. أولًا وقف النار.|ثانيًا الانسحاب.',
  'بلا نقطة',
];

describe('sentences', () => {
  test.each(english)('English: %j', (marked) => {
    const sentences = marked.split('|').map((sentence) => sentence.trim());
    expect(cut(marked.replaceAll('\n|', '\n').replaceAll('|', ' '), 'en')).toEqual(sentences);
  });

  test.each(arabic)('Arabic: %j', (marked) => {
    expect(cut(marked.replaceAll('|', ' '), 'ar')).toEqual(marked.split('|'));
  });

  test('a stop without a space behind it ends a sentence all the same', () => {
    expect(cut('انتهى الاجتماع.وبدأ المؤتمر.', 'ar')).toEqual(['انتهى الاجتماع.', 'وبدأ المؤتمر.']);
  });

  test('Arabic that runs on commas for a page is cut at some of them', () => {
    const clause = 'وقالت المصادر إن القوات انسحبت من الأحياء الشرقية للمدينة';
    const text = `${Array.from({ length: 30 }, () => clause).join('، ')}.`;
    const pieces = cut(text, 'ar');
    expect(pieces.length).toBeGreaterThan(4);
    expect(pieces.join(' ')).toBe(text);
    expect(Math.min(...pieces.map(({ length }) => length))).toBeGreaterThan(150);
  });

  test('a language without rules of its own is cut as ICU and the common rules have it', () => {
    expect(cut('رفت. آمد؟ ماند!', 'fa')).toEqual(['رفت.', 'آمد؟', 'ماند!']);
    expect(cut('Il est parti. Elle reste.', 'fr-CA')).toEqual(['Il est parti.', 'Elle reste.']);
  });

  test('nothing but white space is left out, whatever the text', () => {
    const letters = fc.constantFrom(...'ابد.؟!،…"»()\n A.a1\uD800\u200F');
    fc.assert(
      fc.property(fc.string({ unit: letters }), fc.constantFrom('ar', 'en', 'fa', 'tr'), (text, language) => {
        expect(cut(text, language).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
