import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BaselineLedger } from '../../src/check/baseline.js';
import { checkTexts } from '../../src/check/texts.js';
import { readGlossary } from '../../src/glossary/read.js';
import { createMatcher } from '../../src/match/matcher.js';
import type { Finding } from '../../src/model/finding.js';
import { rules } from '../../src/rules/index.js';
import { folderWith, mustalah } from '../support/cli.js';
import { findingsIn, names, project, source, target } from '../support/desk.js';

const file = 'translations/en/a.txt';
const withBaseline = (): string => {
  const folder = folderWith(project('baseline: baseline.json\n'));
  const { code, err } = mustalah(['lint', '--update-baseline'], folder);
  expect([code, err]).toEqual([0, 'baseline.json now holds 2 findings.\n']);
  return folder;
};
const held = (folder: string): { file: string; rule: string; text: string; count: number }[] =>
  JSON.parse(readFileSync(join(folder, 'baseline.json'), 'utf8')).findings;
const write = (folder: string, text: string, name = file): void => writeFileSync(join(folder, name), text);

describe('what is there today is accepted, what is new is reported', () => {
  test('the file is sorted, an entry a line, and written the same again', () => {
    const folder = withBaseline();
    const text = readFileSync(join(folder, 'baseline.json'), 'utf8');
    expect(text.split('\n')).toEqual([
      '{',
      '  "version": 1,',
      '  "findings": [',
      expect.stringMatching(
        /^ {4}\{"file":"translations\/en\/a\.txt","rule":"literal-translation","concept":"al-bab","text":"Door","context":"[0-9a-f]{8}","count":1\},$/,
      ),
      expect.stringMatching(/"rule":"nonpreferred-term","concept":"manbij","text":"Menbij".*\}$/),
      '  ]',
      '}',
      '',
    ]);
    mustalah(['lint', '--update-baseline'], folder);
    expect(readFileSync(join(folder, 'baseline.json'), 'utf8')).toBe(text);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('the report counts what it holds back, and calls no name correct for it', () => {
    const folder = withBaseline();
    const { code, out } = mustalah(['lint', '--format', 'json'], folder);
    const report = JSON.parse(out);
    expect(code).toBe(0);
    expect(report.findings).toEqual([]);
    expect(report.summary).toMatchObject({ errors: 0, warnings: 0, waived: 0, baselined: 2 });
    expect(report.versions).toMatchObject([{ names: 2, correct: 0, drifting: 1, missing: 1 }]);
    expect(mustalah(['lint', '--format', 'pretty'], folder).out).toMatch(
      /In the baseline, and not counted: 2 findings\./,
    );
    expect(mustalah(['lint', '--format', 'pretty', '--lang', 'ar'], folder).out).toMatch(
      /ملاحظتان في خط الأساس/,
    );
  });

  test('--no-baseline reports all', () => {
    expect(findingsIn(mustalah(['lint', '--no-baseline'], withBaseline()).out)).toHaveLength(2);
  });

  test('moved lines, edited neighbours and a mended sentence change nothing; a third one is new', () => {
    const folder = withBaseline();
    write(folder, 'حلب.\nوصلوا إلى منبج.\nدخلوا مدينة الباب.\n', 'translations/ar/a.txt');
    write(folder, 'Aleppo.\nYesterday, at last, they got to Menbij!\nInto the city of the Door they went.\n');
    expect(mustalah(['lint'], folder).out).toBe('');
    write(folder, 'حلب منبج.\nوصلوا إلى منبج.\nدخلوا مدينة الباب.\n', 'translations/ar/a.txt');
    write(folder, 'Aleppo, Menbij.\nThey reached Menbij.\nThey entered the city of the Door.\n');
    expect(findingsIn(mustalah(['lint'], folder).out)).toEqual([`${file}:1 nonpreferred-term`]);
  });

  test('an entry holds as many as it counts', () => {
    const folder = withBaseline();
    const twice = (text: string): string => text + text;
    write(folder, twice(source), 'translations/ar/a.txt');
    write(folder, twice(target));
    expect(findingsIn(mustalah(['lint'], folder).out)).toHaveLength(2);
    mustalah(['lint', '--update-baseline'], folder);
    expect(held(folder).map(({ count }) => count)).toEqual([2, 2]);
    expect(mustalah(['lint'], folder).out).toBe('');
  });

  test('what is mended is told in one line, and goes with --update-baseline', () => {
    const folder = withBaseline();
    write(folder, 'They entered the city of al-Bab.\nThey reached Manbij.\n');
    const { code, out, err } = mustalah(['lint'], folder);
    expect([code, out]).toEqual([0, '']);
    expect(err).toBe('2 entries of baseline.json are mended; --update-baseline removes them.\n');
    expect(mustalah(['lint', '--lang', 'ar'], folder).err).toMatch(/أُصلح بندان/);
    mustalah(['lint', '--update-baseline'], folder);
    expect(readFileSync(join(folder, 'baseline.json'), 'utf8')).toBe(
      '{\n  "version": 1,\n  "findings": []\n}\n',
    );
  });

  test('a run on some paths leaves the entries of the others alone', () => {
    const files = { ...project('baseline: baseline.json\n'), 'translations/ar/b.txt': source };
    const folder = folderWith({ ...files, 'translations/en/b.txt': target });
    mustalah(['lint', '--update-baseline'], folder);
    write(folder, 'They entered the city of al-Bab.\nThey reached Manbij.\n');
    expect(mustalah(['lint', 'translations/en/b.txt'], folder).err).toBe('');
    mustalah(['lint', 'translations/en/a.txt', '--update-baseline'], folder);
    expect(held(folder).map((entry) => entry.file)).toEqual([
      'translations/en/b.txt',
      'translations/en/b.txt',
    ]);
    rmSync(join(folder, 'translations/en/b.txt'));
    expect(mustalah(['lint'], folder).err).toMatch(/^2 entries/);
  });

  test('a rule that is off leaves its entries alone', () => {
    const folder = withBaseline();
    expect(mustalah(['lint', '--rule', 'nonpreferred-term:off'], folder).err).toBe('');
    mustalah(['lint', '--rule', 'nonpreferred-term:off', '--update-baseline'], folder);
    expect(held(folder)).toHaveLength(2);
  });

  test('from a folder below, and without a configuration, names are the same', () => {
    const folder = withBaseline();
    const before = readFileSync(join(folder, 'baseline.json'), 'utf8');
    expect(mustalah(['lint'], join(folder, 'translations')).out).toBe('');
    mustalah(['lint', '--update-baseline'], join(folder, 'translations'));
    expect(readFileSync(join(folder, 'baseline.json'), 'utf8')).toBe(before);
    rmSync(join(folder, 'mustalah.yaml'));
    const pair = ['--source', 'translations/ar/a.txt', '--target', file, '--glossary', 'names.yaml'];
    expect(mustalah(['lint', ...pair, '--baseline', 'baseline.json'], folder)).toMatchObject({
      code: 0,
      out: '',
      err: '',
    });
  });

  test('what is accepted is not mended; --fix --update-baseline mends what is new and accepts the rest', () => {
    const folder = withBaseline();
    mustalah(['lint', '--fix'], folder);
    expect(readFileSync(join(folder, file), 'utf8')).toBe(target);
    write(folder, `${source}مدينة منبج.\n`, 'translations/ar/a.txt');
    write(folder, `${target}The city of Menbij.\n`);
    const { code } = mustalah(['lint', '--fix', '--update-baseline'], folder);
    expect(code).toBe(0);
    expect(readFileSync(join(folder, file), 'utf8')).toBe(`${target}The city of Manbij.\n`);
    expect(held(folder)).toHaveLength(2);
  });
});

describe('trouble', () => {
  test('a baseline that is not there', () => {
    const folder = folderWith(project());
    const { code, out, err } = mustalah(['lint', '--baseline', 'none.json'], folder);
    expect(err).toMatch(/none\.json: There is no such baseline\.\n {2}.*--update-baseline/);
    expect([code, out, existsSync(join(folder, 'none.json'))]).toEqual([2, '', false]);
    expect(mustalah(['lint', '--update-baseline'], folder).err).toMatch(/no file to write/);
    mustalah(['lint', '--baseline', 'none.json', '--output', 'report.json'], folder);
    expect(readdirSync(folder).sort()).toEqual(['mustalah.yaml', 'names.yaml', 'translations']);
    const dry = ['lint', '--fix-dry-run', '--update-baseline', '--baseline', 'new.json'];
    expect(mustalah(dry, folder).err).toMatch(/--fix --update-baseline/);
    expect(existsSync(join(folder, 'new.json'))).toBe(false);
  });

  test.each([
    ['{', 1],
    ['{\n  "version": 2,\n  "findings": []\n}\n', 2],
    ['{\n  "version": 1,\n<<<<<<< HEAD\n  "findings": []\n}\n', 3],
    [
      '{\n  "version": 1,\n  "findings": [\n    {"file": "a", "rule": "b", "concept": null, "text": "", "context": ""}\n  ]\n}\n',
      4,
    ],
  ])('a baseline that is broken: %j', (text, line) => {
    const folder = folderWith({ ...project('baseline: baseline.json\n'), 'baseline.json': text });
    for (const flags of [[], ['--update-baseline']]) {
      const { code, out, err } = mustalah(['lint', ...flags], folder);
      expect(err).toMatch(new RegExp(`baseline\\.json:${line}:\\d+: This is not a baseline`));
      expect(err).toMatch(/--update-baseline/);
      expect([code, out]).toEqual([2, '']);
    }
    expect(readFileSync(join(folder, 'baseline.json'), 'utf8')).toBe(text);
  });

  test('a baseline that cannot be written leaves the old one', () => {
    const folder = folderWith(project('baseline: no/such/baseline.json\n'));
    const { code, err } = mustalah(['lint', '--update-baseline'], folder);
    expect(err).toMatch(/no\/such\/baseline\.json: It cannot be written/);
    expect(code).toBe(2);
  });
});

const matcher = createMatcher(readGlossary({ 'names.yaml': names }), 'ar', 'en');
const lines = [
  ...source
    .trimEnd()
    .split('\n')
    .map((text, at) => [text, target.split('\n')[at] ?? ''] as const),
  ['في منبج.', 'In Menbij.'],
  ['في الباب.', 'In El Bab.'],
  ['مدينة الباب ومنبج.', 'The cities of El Bab and Menbij.'],
  ['منبج ثم منبج.', 'Menbij, then Menbij.'],
  ['نعم.', 'Yes.'],
] as const;

/** Findings of lines by themselves: which of two forms came first is a fact of the order of lines. */
const findingsOf = (chosen: readonly (readonly [string, string])[]): Finding[] =>
  checkTexts(
    { source: chosen.map(([text]) => text).join('\n'), target: chosen.map(([, text]) => text).join('\n') },
    matcher,
    rules,
    new Map([['inconsistent-term', 'off']]),
  );

const baselineOf = (findings: readonly Finding[]) => {
  const ledger = new BaselineLedger([], (name) => name, true);
  Array.from(ledger.withoutBaselined(findings));
  return ledger.updated(() => true);
};

test('moving lines around never changes which findings a baseline hides', () => {
  const text = fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 12 });
  const moved = text.chain((before) =>
    fc.record({
      before: fc.constant(before),
      after: fc.shuffledSubarray(before, { minLength: before.length }),
      at: fc.nat(before.length),
    }),
  );
  fc.assert(
    fc.property(moved, ({ before, after, at }) => {
      const entries = baselineOf(findingsOf(before));
      const still = findingsOf(after);
      const ledger = new BaselineLedger(entries, (name) => name);
      expect(Array.from(ledger.withoutBaselined(still))).toEqual([]);
      expect(ledger.takeBaselined()).toHaveLength(still.length);
      expect(ledger.stale(() => true)).toBe(0);
      expect(baselineOf(still)).toEqual(entries);
      const withNew = findingsOf(after.toSpliced(at, 0, ['عند منبج.', 'Near Menbij.']));
      const left = Array.from(new BaselineLedger(entries, (name) => name).withoutBaselined(withNew));
      expect(left.map(({ context }) => context)).toEqual(['Near Menbij.']);
    }),
  );
});
