import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatOf } from '../src/formats/formats.js';
import { i18nextJson } from '../src/formats/i18next/i18next.js';
import { markdown } from '../src/formats/markdown/markdown.js';
import { plainText } from '../src/formats/text/text.js';
import { fileSpans, positionAt, type TextDocument } from '../src/model/document.js';
import { slice } from '../src/model/span.js';

const file = (text: string) => ({ file: 'f', language: 'en', text });

/** The character of a file at a 1-based line and column. */
function characterAt(text: string, line: number, column: number): string {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
  return text[(starts[line - 1] ?? 0) + column - 1] ?? '';
}

const textOf = (document: TextDocument, unit: number): string => document.units[unit]?.text ?? '';

describe('plain text', () => {
  test.each([
    ['a\nb\n', ['a', 'b']],
    ['a\r\nb', ['a', 'b']],
    ['a\n\nb\n', ['a', '', 'b']],
    ['', ['']],
    ['\n', ['']],
  ])('%j is %j', (text, lines) => {
    expect(plainText.read(file(text)).units.map((unit) => unit.text)).toEqual(lines);
  });

  test('every offset of a unit leads back to its character', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'ب', '"', '\\', ' ', '😀') })),
        fc.constantFrom('\n', '\r\n'),
        (lines, end) => {
          const text = lines.join(end);
          const document = plainText.read(file(text));
          for (const unit of document.units)
            for (let at = 0; at < unit.text.length; at++) {
              const { line, column } = positionAt(document, unit, at);
              expect(characterAt(text, line, column)).toBe(unit.text[at]);
            }
        },
      ),
    );
  });

  test('blank lines at the end are no lines', () => {
    expect(plainText.pair(plainText.read(file('a\nb')), plainText.read(file('a\nb\n\n \n')))).toHaveLength(2);
  });

  test('line counts that differ are trouble', () => {
    expect(() => plainText.pair(plainText.read(file('a\nb')), plainText.read(file('a')))).toThrow(
      'line-count',
    );
  });
});

describe('Markdown', () => {
  test('code, link targets and addresses are not prose', () => {
    const document = markdown.read(file('See `Daesh` and [Daesh](https://x.y/Daesh).\n```\nDaesh\n```\n'));
    const prose = document.units.map(({ text, opaque }) =>
      opaque.reduce(
        (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
        text,
      ),
    );
    expect(prose.join('\n').match(/Daesh/g)).toHaveLength(1);
  });
});

describe('Markdown’s marks', () => {
  test.each([
    ['The **Sham** *Legion*', 'The Sham Legion'],
    ['a ***b*** ~~c~~ __d__ _e f_', 'a b c d e f'],
    ['[a **b**](c "d") ![e](f) [g][h]', 'a b e g'],
    ['snake_case_name, 2 * 3 * 4, **open', 'snake_case_name, 2 * 3 * 4, **open'],
    ['\\*a\\* `*b*` https://x.y/_c_', '\\*a\\* `*b*` https://x.y/_c_'],
    ['* item <b class="x">c</b><br>', '* item c<br>'],
  ])('%s is %s', (line, text) => expect(textOf(markdown.read(file(line)), 0)).toBe(text));

  test('what is left leads back to the file, and the marks are told', () => {
    const line = fc.array(
      fc.constantFrom('a', 'ب', ' ', '*', '**', '_', '[', '](x)', '`', '\\', '😀', '<b>', '</b>'),
    );
    fc.assert(
      fc.property(line, (parts) => {
        const text = `x\n${parts.join('')}`;
        const unit = markdown.read(file(text)).units[1];
        if (unit === undefined) return;
        const spans = fileSpans(unit.origin, { start: 0, end: unit.text.length });
        expect(spans.map((span) => slice(text, span)).join('')).toBe(unit.text);
        for (const { end } of unit.opaque) expect(end).toBeLessThanOrEqual(unit.text.length);
      }),
    );
  });
});

describe('i18next JSON', () => {
  test('offsets lead through escapes to the file', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const text = `{\n  "a": {"b": ${JSON.stringify(value)}}\n}`;
        const document = i18nextJson.read(file(text));
        expect(textOf(document, 0)).toBe(value);
        for (let at = 0; at < value.length; at++) {
          const unit = document.units[0];
          if (unit === undefined) throw new Error('no unit');
          const { line, column } = positionAt(document, unit, at);
          const seen = characterAt(text, line, column);
          expect(seen === value[at] || seen === '\\').toBe(true);
        }
      }),
    );
  });

  test('keys are paths; placeholders and nesting are opaque', () => {
    const document = i18nextJson.read(file('{"a": {"b": "Hi {{name}}, $t(c)"}, "d": ["x"]}'));
    expect(document.units.map(({ key }) => key)).toEqual(['a.b', 'd.0']);
    expect(document.units[0]?.opaque).toEqual([
      { start: 3, end: 11 },
      { start: 13, end: 18 },
    ]);
  });

  test('six Arabic plural forms answer two English ones', () => {
    const source = i18nextJson.read(
      file(JSON.stringify({ n_zero: 'ص', n_one: 'و', n_two: 'ث', n_few: 'ق', n_many: 'ك', n_other: 'غ' })),
    );
    const target = i18nextJson.read(file(JSON.stringify({ n_one: 'one', n_other: 'other' })));
    const pairs = i18nextJson.pair(source, target).map((segment) => [segment.source.key, segment.target.key]);
    expect(pairs).toEqual([
      ['n_one', 'n_one'],
      ['n_other', 'n_other'],
    ]);
  });

  test('a key without translation is an empty translation', () => {
    const [segment] = i18nextJson.pair(i18nextJson.read(file('{"a": "حلب"}')), i18nextJson.read(file('{}')));
    expect(segment?.target.text).toBe('');
  });
});

test.each([
  ['x.json', '{}', undefined, 'i18next'],
  ['x.md', '', undefined, 'markdown'],
  ['x.ar.txt', '{"a', undefined, 'text'],
  ['x', '{ "a": "b" }', undefined, 'i18next'],
  ['x', 'plain', undefined, 'text'],
  ['x.json', '', 'text', 'text'],
])('%s is read by extension, content, or as asked', (name, text, asked, id) => {
  expect(formatOf(name, text, asked).id).toBe(id);
});
