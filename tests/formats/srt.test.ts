import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { srt } from '../../src/formats/subtitles/srt.js';
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

const sample = `1
00:00:01,000 --> 00:00:03,000
{\\an8}The <i>Sham
Legion</i> men

2
00:00:03,500 --> 00:00:06,000 X1:40 X2:600
<font color="red">5 < 6</font>

00:00:07,000 --> 00:00:08,000
unnumbered

4
00:00:09,000 --> 00:00:10,000

`;

/** A file of cues: begin and end in seconds, and the text of each. */
const fileOf = (...cues: (readonly [number, number, string])[]): string =>
  cues
    .map(([begin, end, text], index) => `${index + 1}\n${clock(begin)} --> ${clock(end)}\n${text}\n`)
    .join('\n');

const clock = (seconds: number): string =>
  new Date(Math.round(seconds * 1000)).toISOString().slice(11, 23).replace('.', ',');

describe('reading', () => {
  test('cues, their lines as one text, tags taken out', () => {
    const document = read(srt, sample);
    expect(keyed(document)).toEqual({
      1: 'The Sham\nLegion men',
      2: '5 < 6',
      '00:00:07,000': 'unnumbered',
      4: '',
    });
    expectLocated(document, sample);
  });

  test('with CRLF, without a last line break, without the blank line between', () => {
    const crlf = sample.replaceAll('\n', '\r\n');
    expect(textsOf(read(srt, crlf))).toEqual(textsOf(read(srt, sample)));
    expectLocated(read(srt, crlf), crlf);
    expect(
      textsOf(read(srt, '1\n00:00:01,000 --> 00:00:02,000\na\n2\n00:00:03,000 --> 00:00:04,000\nb')),
    ).toEqual(['a', 'b']);
    expect(textsOf(read(srt, '1\n00:00:01,000 --> 00:00:02,000'))).toEqual(['']);
    expect(textsOf(read(srt, ''))).toEqual([]);
  });

  test.each([
    ['1\n00:00:01,000 -> 00:00:02,000\na\n', 2],
    ['1\n00:00:01,000 --> 00:00:02,000\na\n\nb\n\n2\n', 5],
    ['Hello\n', 1],
  ])('%j is refused at line %i', (file, line) => {
    expect(() => read(srt, file)).toThrow(
      expect.objectContaining({
        problems: [expect.objectContaining({ message: 'cue-syntax', line, column: 1 })],
      }),
    );
  });
});

describe('pairing', () => {
  test('by time, whatever the numbers', () => {
    const source = fileOf([1, 2, 'ا'], [3, 4, 'ب'], [5, 6, 'ج']);
    expect(paired(srt, source, fileOf([3.1, 4.2, 'B'], [5, 6, 'C']))).toEqual([
      ['ا', ''],
      ['ب', 'B'],
      ['ج', 'C'],
    ]);
  });

  test('what is cut otherwise meets whole', () => {
    const source = fileOf([1, 5, 'ا'], [6, 7, 'ب'], [7, 8, 'ج'], [10, 11, 'د']);
    const target = fileOf([1, 3, 'A1'], [3, 5, 'A2'], [6, 8, 'BC'], [10, 11, 'D']);
    expect(paired(srt, source, target)).toEqual([
      ['ا', 'A1\nA2'],
      ['ب\nج', 'BC'],
      ['د', 'D'],
    ]);
  });

  test('in order where the clock is only shifted', () => {
    const source = fileOf([1, 2, 'ا'], [3, 4, 'ب'], [5, 6, 'ج']);
    expect(paired(srt, source, fileOf([3, 4, 'A'], [5, 6, 'B'], [7, 8, 'C']))).toEqual([
      ['ا', 'A'],
      ['ب', 'B'],
      ['ج', 'C'],
    ]);
  });

  test('in order where there are as many and the times have nothing to do with one another', () => {
    const source = fileOf([1, 2, 'ا'], [3, 4, 'ب']);
    expect(paired(srt, source, fileOf([100, 101, 'A'], [300, 301, 'B']))).toEqual([
      ['ا', 'A'],
      ['ب', 'B'],
    ]);
  });

  test('is trouble where neither can be done', () => {
    const source = fileOf([1, 2, 'ا'], [3, 4, 'ب'], [5, 6, 'ج']);
    expect(() => paired(srt, source, fileOf([100, 101, 'A'], [300, 301, 'B']))).toThrow('cue-count');
  });

  test('every source is in one segment, in order, for any times', () => {
    const cues = fc.array(fc.tuple(fc.nat(40), fc.nat(6)), { maxLength: 12 });
    fc.assert(
      fc.property(cues, cues, (source, target) => {
        const made = (prefix: string, times: [number, number][]): string =>
          fileOf(
            ...times.map(([begin, length], index) => [begin, begin + length, `${prefix}${index}`] as const),
          );
        let pairs: ReturnType<typeof paired>;
        try {
          pairs = paired(srt, made('s', source), made('t', target));
        } catch (error) {
          expect(String(error)).toContain('cue-count');
          return;
        }
        const [sources, targets] = [0, 1].map((side) =>
          pairs.flatMap((pair) => (pair[side] ?? '').split('\n')),
        );
        expect(sources?.toSorted()).toEqual(source.map((_, index) => `s${index}`).toSorted());
        const met = targets?.filter((text) => text !== '') ?? [];
        expect(new Set(met).size).toBe(met.length);
      }),
    );
  });
});

describe('mending', () => {
  test('lines stay broken, tags and line ends stay', () => {
    const file = sample.replaceAll('\n', '\r\n');
    const wanted = file.replace('Sham\r\nLegion', 'Faylaq\r\nal-Sham');
    expect(mended(srt, file, 'Sham\nLegion', 'Faylaq al-Sham')).toBe(wanted);
  });

  test('a name over two cues is left alone', () => {
    const source = fileOf([1, 5, 'ا']);
    const target = fileOf([1, 3, 'Sham'], [3, 5, 'Legion']);
    const [segment] = srt.pair(read(srt, source), read(srt, target));
    expect(segment?.target.opaque).toEqual([{ start: 4, end: 5 }]);
  });
});

describe('writing', () => {
  test.each(['\n', '\r\n'])('any text in the place of any other is read back, with %j', (lineEnd) => {
    const file = sample.replaceAll('\n', lineEnd);
    fc.assert(
      fc.property(fc.array(cueTexts, { minLength: 4, maxLength: 4 }), (texts) => {
        const written = replaced(srt, file, ({ index }) => texts[index] ?? '');
        expect(textsOf(read(srt, written))).toEqual(texts);
        expect(read(srt, written).units.map(({ key }) => key)).toEqual(
          read(srt, file).units.map(({ key }) => key),
        );
      }),
    );
  });

  test('cues that a translation lacks go where they are shown', () => {
    const source = fileOf([1, 2, 'ا'], [3, 4, 'ب'], [5, 6, 'ج']);
    const before = fileOf([3, 4, 'B']).replace('1\n', '2\n');
    const written = srt.withUnits?.(
      before,
      [
        { key: '1', text: 'A' },
        { key: '3', text: 'C' },
      ],
      source,
    );
    expect(written).toBe(fileOf([1, 2, 'A'], [3, 4, 'B'], [5, 6, 'C']));
  });

  test('a new translation has all cues and no text, and takes any', () => {
    const source = fileOf([1, 2, 'ا\nب'], [3, 4, 'ج']);
    const empty = srt.empty?.(read(srt, source), source, 'en') ?? '';
    expect(textsOf(read(srt, empty))).toEqual(['', '']);
    expect(replaced(srt, empty, ({ key }) => `${key}\nx`)).toBe(fileOf([1, 2, '1\nx'], [3, 4, '2\nx']));
  });
});

test('damaged files are refused at their line, or read', () => expectOnlyTrouble(srt, sample));
