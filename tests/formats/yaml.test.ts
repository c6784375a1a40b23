import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { yamlResource } from '../../src/formats/yaml/yaml.js';
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

const sample = `# Greetings
ar:
  plain: plain text
    goes on

    and on
  double: "say \\"\\u0041\\" \\
    here
    there"
  single: 'it''s
    so'
  literal: | # comment
    one

      two
    three
  folded: >-
    one
    two

    three
      four
    five
  kept: |2+
     lead

  anchored: &name Sham Legion # remark
  again: *name
  list: [q, "r", {s: t}]
  items:
    - first
    - deep: second
  count:
    one: one
    other: "%{count} of them"
  number: 12
  nothing:
`;

describe('reading', () => {
  test('every style of scalar says what YAML says, where it says it', () => {
    const document = read(yamlResource, sample, 'ar');
    expect(keyed(document)).toEqual({
      plain: 'plain text goes on\nand on',
      double: 'say "A" here there',
      single: "it's so",
      literal: 'one\n\n  two\nthree\n',
      folded: 'one two\nthree\n  four\nfive',
      kept: ' lead\n\n',
      anchored: 'Sham Legion',
      again: 'Sham Legion',
      'list.0': 'q',
      'list.1': 'r',
      'list.2.s': 't',
      'items.0': 'first',
      'items.1.deep': 'second',
      'count.one': 'one',
      'count.other': '%{count} of them',
    });
    expectLocated(document, sample);
  });

  test('with CRLF too', () => {
    const file = sample.replaceAll('\n', '\r\n');
    const document = read(yamlResource, file, 'ar');
    expect(textsOf(document)).toEqual(textsOf(read(yamlResource, sample, 'ar')));
    expectLocated(document, file);
  });

  test('comments are remarks, and what only looks like one is none', () => {
    const file = '# a\nx: "b # c" # d\ny: |\n  # e\nz: f#g\n';
    const { remarks = [] } = read(yamlResource, file);
    expect(remarks.map(({ text }) => text)).toEqual(['a', 'd']);
    for (const { start, end, text } of remarks) expect(file.slice(start, end)).toBe(`# ${text}`);
  });

  test.each([
    ['ar:\n  a: x\n', 'en', 'ar', ['a']],
    ['en-GB:\n  a: x\n', 'en', 'en-GB', ['a']],
    ['nav:\n  a: x\n', 'en', 'en', ['nav.a']],
    ['ar:\n  a: x\nb: y\n', 'en', 'en', ['ar.a', 'b']],
    ['ar: x\n', 'en', 'en', ['ar']],
  ])('%j names its language, or not', (file, asked, language, keys) => {
    const document = read(yamlResource, file, asked);
    expect(document.language).toBe(language);
    expect(document.units.map(({ key }) => key)).toEqual(keys);
  });

  test.each([
    ['%{count} of {{name}}', '········ of ········'],
    ['{name} in {n, number}', '······ in ···········'],
    ['<b>x</b> 5 % of', '···x···· 5 % of'],
  ])('in %j the placeholders are opaque', (text, wanted) => {
    const [unit] = read(yamlResource, `a: ${JSON.stringify(text)}\n`).units;
    expect(unit && prose(unit)).toBe(wanted);
  });

  test('merge keys bring in what the map does not say itself', () => {
    const file = 'base: &b {x: one, y: two}\nall:\n  <<: *b\n  y: own\n';
    expect(keyed(read(yamlResource, file))).toMatchObject({ 'all.x': 'one', 'all.y': 'own' });
  });

  test('aliases of aliases do not swell', () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) => `l${level + 1}: &l${level + 1} [${Array(9).fill(`*l${level}`)}]`,
    );
    expect(read(yamlResource, `l0: &l0 x\n${levels.join('\n')}\n`).units.length).toBeLessThan(1000);
  });
});

describe('pairing', () => {
  const pairs = (source: string, target: string) =>
    yamlResource
      .pair(read(yamlResource, source, 'ar'), read(yamlResource, target))
      .map((segment) => [segment.source.text, segment.target.text]);

  test('roots of different languages meet, a missing key is an empty translation', () => {
    expect(pairs('ar:\n  a: ا\n  b: ب\n', 'en:\n  a: A\n')).toEqual([
      ['ا', 'A'],
      ['ب', ''],
    ]);
  });

  test('plural forms answer the general one', () => {
    expect(pairs('n:\n  zero: ص\n  few: ق\n  other: غ\n', 'n:\n  one: one\n  other: other\n')).toEqual([
      ['غ', 'one'],
      ['غ', 'other'],
    ]);
  });

  test('what aliases repeat is one segment', () => {
    expect(pairs('a: &x ا\nb: *x\n', 'a: &x A\nb: *x\n')).toHaveLength(1);
  });
});

describe('mending', () => {
  test.each([
    ['a: the Zinki men\n', 'a: the Nour al-Din al-Zenki men\n'],
    ["a: 'the Zinki''s'\n", "a: 'the Nour al-Din al-Zenki''s'\n"],
    ['a: "\\u0041 Zinki" # c\n', 'a: "\\u0041 Nour al-Din al-Zenki" # c\n'],
    ['a: |\n    x\n    Zinki men\nb: y\n', 'a: |\n    x\n    Nour al-Din al-Zenki men\nb: y\n'],
    ['a: >\n  x\n  Zinki\n\n  y\n', 'a: >\n  x\n  Nour al-Din al-Zenki\n\n  y\n'],
  ])('%j becomes %j', (before, after) => {
    expect(mended(yamlResource, before, 'Zinki', 'Nour al-Din al-Zenki')).toBe(after);
  });

  test.each([
    ['a: Zinki\n', 'a: "- x: #y"\n'],
    ['a: [Zinki, b]\n', 'a: ["- x: #y", b]\n'],
    ['a: the Zinki # c\n', 'a: "the - x: #y" # c\n'],
  ])('%j is quoted where the words need it', (before, after) => {
    expect(mended(yamlResource, before, 'Zinki', '- x: #y')).toBe(after);
  });

  test.each([
    ['a: the Sham\n  Legion men\n', 'a: the Faylaq\n  al-Sham men\n'],
    ['a: |\n  the Sham\n  Legion men\n', 'a: |\n  the Faylaq\n  al-Sham men\n'],
    ['a: "the Sham\n  Legion men"\n', 'a: "the Faylaq\n  al-Sham men"\n'],
  ])('in %j lines stay broken where they were', (before, after) => {
    const words = before.includes('|') ? 'Sham\nLegion' : 'Sham Legion';
    expect(mended(yamlResource, before, words, 'Faylaq al-Sham')).toBe(after);
  });
});

type Tree = string | Tree[] | { [key: string]: Tree };

const trees = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    hostile,
    fc.dictionary(fc.constantFrom('a', 'b', 'no', 'x y', '12', 'k: #'), tie('tree'), {
      minKeys: 1,
      maxKeys: 3,
    }),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
  ),
})).tree;

describe('writing', () => {
  test('any text in the place of any other is read back', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 15, maxLength: 15 }), (texts) => {
        const written = replaced(yamlResource, sample, ({ index }) => texts[index] ?? '');
        // The alias stands for what it is an alias of.
        expect(textsOf(read(yamlResource, written, 'ar'))).toEqual(texts.with(7, texts[6] ?? ''));
        expect(remarksOf(written)).toEqual(remarksOf(sample));
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['', ''],
    ['', '# to do\n'],
    ['', '{}\n'],
    ['ar', 'en:\n'],
    ['ar', '# x\nen: {}\n'],
    ['ar', 'en:\n    z: kept # so\n'],
    ['ar', 'en: { z: kept }'],
  ])('below %j, any keys added to %j are read back, and YAML agrees', (root, before) => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('m', 'n', 'o'), trees, { minKeys: 1 }), (tree) => {
        const source = stringify(root === '' ? tree : { [root]: tree });
        const wanted = keyed(read(yamlResource, source, 'ar'));
        const names = Object.entries(wanted).map(([key, text]) => ({ key, text }));
        const written = yamlResource.withUnits?.(before, names, source) ?? '';
        const kept = keyed(read(yamlResource, before, 'en'));
        expect(keyed(read(yamlResource, written, 'en'))).toEqual({ ...kept, ...wanted });
        const other: unknown = parse(written);
        const { z: _, ...rest } = Object(root === '' ? other : Object(other)['en']);
        expect(rest).toEqual(tree);
      }),
      { numRuns: 40 },
    );
  });

  test('a key goes where the source has it, and the rest stays', () => {
    const source = 'ar:\n  a: ا\n  b:\n    d: د\n    c: ج\n  e: ه\n';
    const before = 'en:\n  a: A # one\n  b:\n    d: |\n      D\n\n  e: E\n';
    expect(yamlResource.withUnits?.(before, [{ key: 'b.c', text: 'C' }], source)).toBe(
      'en:\n  a: A # one\n  b:\n    d: |\n      D\n    c: C\n\n  e: E\n',
    );
  });

  test('a new translation has its language for a root', () => {
    const source = 'ar:\n  a: ا\n';
    expect(yamlResource.empty?.(read(yamlResource, source, 'ar'), source, 'en')).toBe('en:\n');
  });
});

const remarksOf = (file: string): string[] =>
  (read(yamlResource, file).remarks ?? []).map(({ text }) => text);

test('damaged files are refused at their line, or read', () => expectOnlyTrouble(yamlResource, sample));
