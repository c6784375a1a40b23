import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTexts } from '../src/check/texts.js';
import { rules } from '../src/rules/index.js';
import { invisiblesIn } from '../src/text/invisible.js';
import { languageOf } from '../src/text/languages.js';
import { quotationsIn } from '../src/text/quotation.js';
import { matcher } from './support/project.js';

/** Findings of one rule: its message and the words it points at. */
function told(rule: string, source: string, target: string): string[] {
  return checkTexts({ source, target }, matcher, rules)
    .filter((finding) => finding.rule === rule)
    .map(({ message, target: at }) => `${message.split('.').at(-1)} ${at?.text}`);
}

describe('invisible characters', () => {
  const codes = (text: string, tag: string): string[] =>
    invisiblesIn(text, languageOf(tag)).map(({ is, code }) => `${is} ${code}`);

  test.each([
    ['en', 'They entered \u200FAleppo.', ['mark U+200F']],
    ['en', '\u202BThey entered Aleppo.\u202C', ['mark U+202B', 'mark U+202C']],
    ['en', 'Aleppo (\u2067حلب\u2069) fell.', []],
    ['en', 'Aleppo (\u2067حلب) fell.', ['unbalanced U+2067']],
    ['en', 'Aleppo (حلب\u2069) fell.', ['unbalanced U+2069']],
    ['en', 'A\u200Bleppo', ['zero-width U+200B']],
    ['en', 'A\u200B\u200Bleppo', ['zero-width U+200B']],
    ['en', 'co\u00ADoperate', ['zero-width U+00AD']],
    ['en', '\uFEFFAleppo', ['zero-width U+FEFF']],
    ['en', 'A family: 👨‍👩‍👧', []],
    ['ar', 'قال \u200Fإن \u2066Aleppo\u2069 سقطت', []],
    ['ar', 'قال إن \u2066Aleppo سقطت', ['unbalanced U+2066']],
    ['ar', '\u202Aقال \u2067حلب\u202C سقطت\u2069', ['unbalanced U+202A', 'unbalanced U+202C']],
    ['ar', 'حل\u200Cب', ['zero-width U+200C']],
    ['fa', 'نمی\u200Cشود', []],
  ])('%s: %j', (tag, text, expected) => {
    expect(codes(text, tag)).toEqual(expected);
  });

  test('a placeholder may be of either direction, and keeps its isolates', () => {
    const text = '\u2068{{name}}\u2069 fell';
    expect(invisiblesIn(text, languageOf('en'), [{ start: 1, end: 9 }])).toEqual([]);
  });

  test('taking them out leaves none', () => {
    const unit = fc.constantFrom(
      ...'aب 1',
      '\u200F',
      '\u2067',
      '\u2069',
      '\u202B',
      '\u202C',
      '\u200B',
      '\u200C',
      '\u00AD',
      '\uFEFF',
    );
    fc.assert(
      fc.property(fc.string({ unit }), fc.constantFrom('en', 'ar', 'fa'), (text, tag) => {
        const language = languageOf(tag);
        let left = text;
        for (let pass = 0; pass < 20; pass++) {
          const [first] = invisiblesIn(left, language);
          if (first === undefined) return;
          left = left.slice(0, first.start) + left.slice(first.end);
        }
        expect(invisiblesIn(left, language)).toEqual([]);
      }),
    );
  });
});

describe('quotation marks', () => {
  const said = 'قال: "دخلنا حلب".';
  test.each([
    ['nested', said, 'He said: “They wrote ‘we entered Aleppo’.”', []],
    ['straight and nested', said, 'He said: "They wrote \'we entered Aleppo\'."', []],
    ['apostrophes', said, 'He said: “Aleppo’s ‘Abd al-Rahman, rock ’n’ roll, the ’90s.”', []],
    ['inches', said, 'He said: “a 5" pipe in Aleppo”.', []],
    ['open', said, 'He said: “We entered Aleppo.', ['open “']],
    ['stray', said, 'He said: We entered Aleppo”.', ['stray ”']],
    ['mixed', said, 'He said: “We entered Aleppo".', ['mixed "']],
    ['as open as the source', 'قال: "دخلنا حلب.', 'He said: “We entered Aleppo.', []],
    ['over two paragraphs', '"حلب.\n"منبج."', '“Aleppo.\n“Manbij.”', []],
    ['over two segments', '"حلب. منبج."\nعاد.', '“Aleppo.\nManbij.” He came back.', []],
    ['guillemets', said, 'He said: «We entered Aleppo».', ['foreign «']],
    ['Arabic punctuation', said, 'He said، “Aleppo؟”', ['foreign ،', 'foreign ؟']],
    ['Arabic punctuation in Arabic words', said, 'He said: “حلب، ومنبج”.', []],
  ])('%s', (_, source, target, expected) => {
    expect(told('quotation-marks', source, target)).toEqual(expected);
  });

  test('every mark is part of a pair, open or stray, or none', () => {
    const unit = fc.constantFrom(...'ab 1.(', '"', '“', '”', '„', '«', '»');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const { closed, open, stray } = quotationsIn(text);
        const offsets = [...closed.flatMap(({ start, end }) => [start, end - 1]), ...open, ...stray];
        expect(new Set(offsets).size).toBe(offsets.length);
        for (const offset of offsets) expect(text.charAt(offset)).toMatch(/["“”„«»]/);
      }),
    );
  });
});
