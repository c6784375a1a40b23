import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../src/check/check.js';
import { mend } from '../src/check/mend.js';
import { viewOf } from '../src/check/view.js';
import type { Format } from '../src/formats/format.js';
import { i18nextJson } from '../src/formats/i18next/i18next.js';
import { markdown } from '../src/formats/markdown/markdown.js';
import { plainText } from '../src/formats/text/text.js';
import { fileSpans } from '../src/model/document.js';
import { rules } from '../src/rules/index.js';
import { spliced } from '../src/text/splice.js';
import { matcher, read, root } from './support/project.js';

const house = 'Faylaq al-Sham';

/** Sentences around a hole for a name. */
const frames = [
  '{} left.',
  'They left {}’s bases.',
  '“{}” spoke: “we left”.',
  '❤️ Yes, 5 % \\ "{}" / x 😀 \t.',
];
const forms = [house, 'Sham Legion', 'the Sham Legion', 'Sham Corps', 'Failaq al-Sham'];

const sentence = fc
  .record({ frame: fc.constantFrom(...frames), form: fc.constantFrom(...forms) })
  .map(({ frame, form }) => frame.replace('{}', form));

/** How sentences become the file of a format, and back. */
const files: readonly [Format, (texts: readonly string[], end: string) => string][] = [
  [plainText, (texts, end) => texts.join(end)],
  [markdown, (texts, end) => texts.map((text) => text.replace(/Faylaq|Failaq|Sham/, '**$&**')).join(end)],
  [
    i18nextJson,
    (texts, end) =>
      `{${end}${texts.map((text, at) => `"k${at}" : ${JSON.stringify(text).replace('h', '\\u0068')}`).join(`,${end}`)}}`,
  ],
];

function mendOnce(format: Format, source: string, text: string) {
  const documents = [
    format.read({ file: 'source', language: 'ar', text: source }),
    format.read({ file: 'target', language: 'en', text }),
  ] as const;
  const pair = {
    source: documents[0],
    target: documents[1],
    segments: format.pair(...documents),
    date: undefined,
  };
  const view = viewOf(matcher.match(pair), 'en', undefined);
  const findings = [...check(pair, view, rules, new Map())].filter(({ severity }) => severity !== 'info');
  return { pair, findings, ...mend(pair, text, format, findings) };
}

describe.each(files)('mending $id', (format, fileOf) => {
  const samples = fc.tuple(fc.array(sentence, { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\r\n'));
  const sourceOf = (texts: readonly string[], end: string): string =>
    fileOf(
      texts.map((text) => (text.includes('5 %') ? 'انسحب 5 % من فيلق الشام.' : 'انسحب فيلق الشام.')),
      end,
    );

  test('changes nothing outside the fixed words, and leaves nothing to mend', () => {
    fc.assert(
      fc.property(samples, ([texts, end]) => {
        const [source, text] = [sourceOf(texts, end), fileOf(texts, end)];
        const { pair, findings, mended, text: after } = mendOnce(format, source, text);
        expect(mended).toEqual(findings.filter(({ fix }) => fix !== null));
        const touched = findings.flatMap(({ fix, segment }) => {
          const unit = pair.segments[segment.index]?.target;
          return fix === null || unit === undefined ? [] : fileSpans(unit.origin, fix);
        });
        const kept = spliced(
          text,
          touched.map((span) => ({ ...span, text: '\0' })),
        ).split('\0');
        let from = 0;
        for (const part of kept) {
          const at = after.indexOf(part, from);
          expect(at, JSON.stringify(part)).toBeGreaterThanOrEqual(0);
          from = at + part.length;
        }
        const again = mendOnce(format, source, after);
        expect([again.text, again.mended]).toEqual([after, []]);
        expect(again.findings).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('hurried versions of the article', () => {
  const source = Object.values<string>(JSON.parse(read('translations/ar/ankara-talks.json'))).join('\n');
  const versions = readdirSync(`${root}tests/articles/wire`).filter((name) => name.endsWith('.txt'));

  test.each(versions)('%s is mended in a few passes, and no article stands twice', (name) => {
    let text = read(`tests/articles/wire/${name}`);
    let passes = 0;
    for (let left = true; left && passes < 10; passes++) {
      const { mended, text: after } = mendOnce(plainText, source, text);
      left = mended.length > 0;
      text = after;
    }
    expect(passes).toBeLessThan(5);
    expect(mendOnce(plainText, source, text).findings.filter(({ fix }) => fix !== null)).toEqual([]);
    expect(text).not.toMatch(/\b(?:the|a|an) (?:the|a|an)\b|["“]the \p{Lu}|\b(\p{L}{3,}) \1\b/iu);
  });
});

describe('which fixes are made', () => {
  const target = plainText.read({ file: 't', language: 'en', text: 'abcdefghij' });
  const source = plainText.read({ file: 's', language: 'ar', text: 'ا' });
  const pair = { source, target, segments: plainText.pair(source, target), date: undefined };
  const finding = (severity: 'error' | 'warning', start: number, end: number, text: string) => ({
    rule: 'r',
    severity,
    message: 'm',
    values: {},
    concept: null,
    file: 't',
    range: null,
    segment: { index: 0, key: '1' },
    anchor: { line: 1, column: 1 },
    context: '',
    sourceContext: '',
    target: null,
    source: null,
    expected: [],
    fix: { start, end, text },
    related: [],
  });

  test.each([
    ['apart: both', [finding('warning', 0, 2, 'X'), finding('warning', 3, 4, 'Y')], 'XcYefghij'],
    ['touching: the first', [finding('warning', 0, 2, 'X'), finding('warning', 2, 4, 'Y')], 'Xcdefghij'],
    ['overlapping: the graver', [finding('warning', 0, 3, 'X'), finding('error', 2, 4, 'Y')], 'abYefghij'],
    ['what is there already: none', [finding('error', 0, 2, 'ab')], 'abcdefghij'],
  ])('%s', (_, findings, text) => expect(mend(pair, 'abcdefghij', plainText, findings).text).toBe(text));

  test('none where the words are not in the file as the document says', () => {
    const findings = [finding('error', 0, 2, 'X')];
    expect(mend(pair, 'something else', plainText, findings)).toEqual({ text: 'something else', mended: [] });
  });
});

describe('spliced', () => {
  test('edits in any order; what nobody edits survives', () => {
    expect(
      spliced('abcdef', [
        { start: 4, end: 4, text: '+' },
        { start: 0, end: 2, text: 'X' },
        { start: 2, end: 3, text: '' },
      ]),
    ).toBe('Xd+ef');
  });

  test.each([
    [
      [
        { start: 0, end: 2, text: '' },
        { start: 1, end: 3, text: '' },
      ],
    ],
    [[{ start: 2, end: 1, text: '' }]],
    [[{ start: 0, end: 9, text: '' }]],
  ])('%j is refused', (edits) => expect(() => spliced('abc', edits)).toThrow(RangeError));
});
