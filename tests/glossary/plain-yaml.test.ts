import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { withConcepts } from '../../src/glossary/merge/yaml-edit.js';
import { parseStoreYaml } from '../../src/glossary/plain-yaml/file.js';
import { type Path, parseYaml, type YamlFile } from '../../src/glossary/yaml.js';
import { Trouble } from '../../src/model/problem.js';
import { anyStore, named } from '../support/stores.js';

type Parse = (file: string, text: string) => YamlFile;

/** Every path into data, and one beside each. */
function* pathsOf(data: unknown, path: Path = []): Generator<Path> {
  yield path;
  yield [...path, 'absent'];
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data))
    yield* pathsOf(value, [...path, Array.isArray(data) ? Number(key) : key]);
}

/** All that can be told of a text: what it says, in order, and where; or what is wrong with it, and where. */
function toldBy(parse: Parse, text: string): unknown {
  try {
    const yaml = parse('a.yaml', text);
    return {
      data: JSON.stringify(yaml.data),
      places: [...pathsOf(yaml.data)].map((path) => yaml.locate(path)),
    };
  } catch (error) {
    // A use of what was never named breaks the library itself.
    return error instanceof Trouble ? error.problems : String(error);
  }
}

function expectSame(text: string): void {
  expect(toldBy(parseStoreYaml, text)).toEqual(toldBy(parseYaml, text));
}

const written = anyStore.chain((store) =>
  fc.constantFrom(
    withConcepts('# Names\n', named(store)),
    stringify(store),
    stringify(store, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE' }),
    stringify(store, { collectionStyle: 'flow', lineWidth: 0 }),
    stringify(store, { indent: 4, defaultStringType: 'QUOTE_SINGLE' }),
    stringify(store, { indentSeq: false, blockQuote: 'literal' }),
  ),
);

const bits = [
  ...'\n\r\t -:#,[]{}\'"\\|>&*!%@?~ab0',
  ...[
    '\n\n',
    '\r\n',
    ': ',
    ' #',
    '- ',
    '\n- ',
    '\n  ',
    '\n    ',
    '---\n',
    '...\n',
    'null',
    'true',
    '<<: ',
    '&a ',
    '*a',
  ],
  ...[
    'a: ',
    'b:\n',
    '{a: b}',
    '[a, b]',
    '"a"',
    "'b'",
    'a: {b: "c"}\n',
    'x:\n  - y: 1\n    z: 2\n',
    'é',
    '\u00a0',
    '\ufeff',
  ],
];
const bit = fc.constantFrom(...bits);

/** A text with some of it replaced. */
const mangled = fc
  .tuple(written, fc.array(fc.tuple(fc.nat(), fc.nat(6), bit), { minLength: 1, maxLength: 3 }))
  .map(([text, edits]) =>
    edits.reduce((edited, [at, length, put]) => {
      const from = at % (edited.length + 1);
      return edited.slice(0, from) + put + edited.slice(from + length);
    }, text),
  );

describe('a file of a store says the same, at the same places, as the library has it', () => {
  test.each<[string, fc.Arbitrary<string>, number]>([
    ['as stores are written', written, 40],
    ['with something replaced', mangled, 150],
    ['of bits', fc.array(bit, { maxLength: 14 }).map((all) => all.join('')), 3000],
  ])('%s', (_, texts, numRuns) => {
    fc.assert(fc.property(texts, expectSame), { numRuns });
  });

  test.each([
    'a: 1\nb: "x\ny: z"\n',
    'a: |\n  x\n\n\n# c\nb: >+\n  y\n\n\nc: z\n',
    'a: [x,\nb: y]\n',
    'a: &n x\nb: *n\n',
    'a: &n x\nb: &n y\nc: *n\n',
    '10: a\n9: b\nx: c\n',
    'a: x\na: y\n',
    'a: x\n---\nb: y\n',
    '# c\n\n---\n# d\na: x # e\nb:\n  # f\n  c: y\n',
    'a: it\'s "so"\nb: - x\nc: ?y\nd: x #y\ne: x#y\nf: http://x.y/z\n',
    'a:\n- b\n-  c: d\n   e: f\n- [g]\n',
    'a: {b: c, b: d}\n',
    "a: \"\\u0041\\x41\\\\ \\\" \\/\"\nb: 'it''s'\n",
    'constructor: x\ntoString: {valueOf: y}\n',
    'a: x\r\nb:\r\n  - c\r\n',
  ])('%j', expectSame);
});
