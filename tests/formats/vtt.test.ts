import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vtt } from '../../src/formats/subtitles/vtt.js';
import {
  expectLocated,
  expectOnlyTrouble,
  keyed,
  mended,
  read,
  replaced,
  textsOf,
} from '../support/catalogs.js';
import { cueTexts, paired } from '../support/subtitles.js';

const sample = `WEBVTT - News
Kind: captions

NOTE a remark
on two lines

STYLE
::cue { color: red }

REGION
id:r

intro
00:01.000 --> 00:03.000 align:start
<v Khaled>The <c.yellow>Sham &amp;
Legion</c> &lrm;men

01:00:03.500 --> 01:00:06.000
a <00:01.500>b &lt;i&gt; 5 < 6 &#1576;&#x628; &copy;
`;

describe('reading', () => {
  test('cues, their lines as one text, tags taken out, entities as what they stand for', () => {
    const document = read(vtt, sample);
    expect(keyed(document)).toEqual({
      intro: 'The Sham &\nLegion \u200Emen',
      '01:00:03.500': 'a b <i> 5 < 6 بب &copy;',
    });
    expectLocated(document, sample);
    expect(document.remarks).toHaveLength(1);
    expect(document.remarks?.[0]?.text).toBe('a remark\non two lines');
  });

  test('with CRLF', () => {
    const file = sample.replaceAll('\n', '\r\n');
    expect(textsOf(read(vtt, file))).toEqual(textsOf(read(vtt, sample)));
    expectLocated(read(vtt, file), file);
  });

  test.each([
    ['1\n00:01.000 --> 00:02.000\na\n', 'vtt-header', 1],
    ['WEBVTTX\n', 'vtt-header', 1],
    ['WEBVTT\n\nlost\n', 'cue-syntax', 3],
  ])('%j is %s at line %i', (file, message, line) => {
    expect(() => read(vtt, file)).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ message, line, column: 1 })] }),
    );
  });

  test('nothing but a header holds nothing', () => expect(read(vtt, 'WEBVTT').units).toEqual([]));
});

test('pairs by time', () => {
  const source = 'WEBVTT\n\n00:01.000 --> 00:02.000\nا\n\n00:03.000 --> 00:04.000\nب\n';
  const target = 'WEBVTT\n\nx\n00:03.000 --> 00:04.000\nB\n';
  expect(paired(vtt, source, target)).toEqual([
    ['ا', ''],
    ['ب', 'B'],
  ]);
});

describe('mending', () => {
  test.each([
    ['Sham &\nLegion', 'A & B C', '<v Khaled>The <c.yellow>A &amp; B\nC</c> &lrm;men'],
    ['men', 'x<y', 'Legion</c> &lrm;x&lt;y\n'],
  ])('%j by %j', (words, by, wanted) => expect(mended(vtt, sample, words, by)).toContain(wanted));
});

describe('writing', () => {
  test.each(['\n', '\r\n'])('any text in the place of any other is read back, with %j', (lineEnd) => {
    const file = sample.replaceAll('\n', lineEnd);
    fc.assert(
      fc.property(cueTexts, cueTexts, (first, second) => {
        const written = replaced(vtt, file, ({ index }) => [first, second][index] ?? '');
        expect(textsOf(read(vtt, written))).toEqual([first, second]);
      }),
    );
  });

  test('tags that come back stay tags', () => {
    const written = replaced(vtt, sample, () => '<v Khaled>The <i>Faylaq</i> & <x>');
    expect(written).toContain('\n<v Khaled>The <i>Faylaq</i> &amp; &lt;x&gt;\n');
  });

  test('cues that a translation lacks are added', () => {
    const empty = vtt.empty?.(read(vtt, sample), sample, 'en') ?? '';
    expect(textsOf(read(vtt, empty))).toEqual(['', '']);
    const written = vtt.withUnits?.('WEBVTT\n', [{ key: 'intro', text: 'a & b' }], sample);
    expect(written).toBe('WEBVTT\n\nintro\n00:01.000 --> 00:03.000 align:start\na &amp; b\n');
  });
});

test('damaged files are refused at their line, or read', () => expectOnlyTrouble(vtt, sample));
