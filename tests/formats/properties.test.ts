import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { properties } from '../../src/formats/properties/properties.js';
import {
  expectLocated,
  expectOnlyTrouble,
  hostile,
  keyed,
  mended,
  prose,
  read,
  replaced,
  textsOf,
} from '../support/catalogs.js';

const sample = `# a remark
! another
plain = a value
colon:value
space value
long = one, \\
       two \\
    three
es\\ cape\\:d=\\u0633 tab\\tquote\\'s
pattern=It''s {0}, not {1,number}
empty=
bare
`;

const bytes = (...parts: (string | number)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])),
  );

describe('reading', () => {
  test('keys, values, escapes and lines that go on', () => {
    const document = read(properties, sample);
    expect(keyed(document)).toEqual({
      plain: 'a value',
      colon: 'value',
      space: 'value',
      long: 'one, two three',
      'es cape:d': "س tab\tquote's",
      pattern: "It's {0}, not {1,number}",
      empty: '',
      bare: '',
    });
    expect(document.remarks?.map(({ text }) => text)).toEqual(['a remark', 'another']);
    expectLocated(document, sample);
  });

  test.each(['\r\n', '\r'])('with lines that end with %j', (end) => {
    const file = sample.replaceAll('\n', end);
    expect(keyed(read(properties, file))).toEqual(keyed(read(properties, sample)));
    expectLocated(read(properties, file), file);
  });

  test.each([
    ['a=It is {0} of {name}, 5 % off\n', 'It is ··· of ······, 5 % off'],
    ['a=%s of %1$d, <b>x</b>\n', '·· of ····, ···x····'],
  ])('in %j the placeholders are opaque', (file, wanted) => {
    const [unit] = read(properties, file).units;
    expect(unit && prose(unit)).toBe(wanted);
  });

  test('an apostrophe is doubled in a pattern only', () => {
    expect(textsOf(read(properties, "a=''{0}''\nb=''\n"))).toEqual(["'{0}'", "''"]);
  });

  test.each([
    ['a=\\u12\n', 1, 3],
    ['a=b\nc=x\\uZZZZ\n', 2, 4],
  ])('%j is refused', (file, line, column) => {
    expect(() => read(properties, file)).toThrow(
      expect.objectContaining({
        problems: [expect.objectContaining({ line, column, message: 'properties-escape' })],
      }),
    );
  });

  test('a backslash before a backslash escapes it, and not what follows', () => {
    expect(textsOf(read(properties, 'a=\\\\u12\n# \\u\n'))).toEqual(['\\u12']);
  });
});

describe('bytes', () => {
  test.each([
    ['UTF-8', bytes('a=é س'), 'a=é س'],
    ['ISO 8859-1', bytes('a=', 0xe9, 0x85), 'a=é\u0085'],
  ])('%s is read and written back', (_, given, text) => {
    expect(properties.coding?.decode('f', given)).toBe(text);
    expect(properties.coding?.encode(text, given)).toEqual(given);
  });

  test('what ISO 8859-1 lacks is written as an escape', () => {
    expect(properties.coding?.encode('a=é س', bytes('a=', 0xe9))).toEqual(bytes('a=', 0xe9, ' \\u0633'));
  });

  test('what holds null bytes is no text', () => {
    expect(() => properties.coding?.decode('f', bytes('a', 0))).toThrow('binary');
  });
});

describe('mending', () => {
  test.each([
    ['a = the Zinki men\n', 'a = the Nour al-Dïn men\n', 'é=é\n'],
    ['a = the Zinki men\r\n', 'a = the Nour al-D\\u00EFn men\r\n', ''],
    ['a = the \\\n  Zinki men\n', 'a = the \\\n  Nour al-D\\u00EFn men\n', ''],
  ])('%j becomes %j', (before, after, rest) => {
    expect(mended(properties, before + rest, 'Zinki', 'Nour al-Dïn')).toBe(after + rest);
  });

  test('an apostrophe is doubled in a pattern', () => {
    expect(mended(properties, 'a={0} x\nb=x\n', 'x', "y's")).toBe("a={0} y''s\nb=y's\n");
  });

  test('words that a line was broken in leave the break', () => {
    expect(mended(properties, 'a=the Sham \\\n  Legion men\n', 'Sham Legion', 'Faylaq')).toBe(
      'a=the Faylaq\\\n   men\n',
    );
  });
});

describe('writing', () => {
  test('any text in the place of any other is read back', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 8, maxLength: 8 }), (texts) => {
        const wanted = texts.slice(0, 7);
        const written = replaced(properties, sample.replace('bare\n', ''), ({ index }) => texts[index] ?? '');
        expect(textsOf(read(properties, written))).toEqual(wanted);
      }),
      { numRuns: 500 },
    );
  });

  test.each(['', 'z = é', '# only a remark\r\n'])(
    'any keys and texts added to %j are read back',
    (before) => {
      fc.assert(
        fc.property(
          fc.dictionary(
            hostile.filter((key) => key !== ''),
            hostile,
          ),
          (added) => {
            const texts = Object.entries(added).map(([key, text]) => ({ key, text }));
            const written = properties.withUnits?.(before, texts, 'a=ا\n') ?? '';
            expect(keyed(read(properties, written))).toEqual({
              ...keyed(read(properties, before)),
              ...added,
            });
          },
        ),
        { numRuns: 300 },
      );
    },
  );

  test('a key goes where the source has it, written as the file writes', () => {
    const written = properties.withUnits?.('a: A\r\nc: C\r\n', [{ key: 'b', text: 'ب' }], 'a=ا\nb=ب\nc=ج\n');
    expect(written).toBe('a: A\r\nb: \\u0628\r\nc: C\r\n');
  });
});

test('damaged files are refused at their line, or read', () => expectOnlyTrouble(properties, sample));
