import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LintEvent } from '../../src/session/lint.js';
import { lint } from '../../src/session/lint.js';
import type { PairPlan } from '../../src/session/pairs.js';
import { emptyFolder, mustalah } from '../support/cli.js';
import { store } from '../support/project.js';

const [house, other] = ['northeastern Aleppo', 'north-eastern Aleppo'];
const source = 'دخلوا شمال شرقي حلب.';

/** Files by name, in a folder of their own. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = emptyFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const told = (args: readonly string[], folder: string, rule = 'inconsistent-term'): string[] =>
  mustalah(['lint', ...args, '--format', 'line'], folder)
    .out.split('\n')
    .filter((line) => line.includes(`: ${rule}: `));

const versions = (names: readonly string[]): string[] => [
  '--source',
  'a.txt',
  ...names.flatMap((name) => ['--target', name]),
];

describe('inside one text', () => {
  const line = (form: string): string => `They took ${form}.`;
  const cases: [string, readonly string[], readonly string[], string][] = [
    ['the house’s form where it occurs', [other, other, house], [], 'as the house has it'],
    ['the first, if asked', [other, house, house], ['--consistency', 'first'], 'where it was first'],
    [
      'the most frequent, if asked',
      [house, other, other],
      ['--consistency', 'most-frequent'],
      '2 of 3 times',
    ],
    [
      'the first of equally frequent ones',
      [other, house],
      ['--consistency', 'most-frequent'],
      'it was first',
    ],
  ];
  test.each(cases)('keeps to %s', (_, forms, flags, reason) => {
    const folder = folderOf({
      'a.txt': forms.map(() => source).join('\n'),
      'b.txt': forms.map(line).join('\n'),
    });
    const lines = told([...versions(['b.txt']), ...flags], folder);
    expect(lines.length).toBeGreaterThan(0);
    for (const each of lines) expect(each).toMatch(/: error: .*: /);
    for (const each of lines) expect(each).toContain(reason);
  });

  test('mending keeps to the form that is asked for', () => {
    const text = [other, house, house].map(line).join('\n');
    const kept = (flags: readonly string[]): string => {
      const folder = folderOf({ 'a.txt': Array(3).fill(source).join('\n'), 'b.txt': text });
      mustalah(['lint', ...versions(['b.txt']), '--fix', ...flags], folder);
      return readFileSync(join(folder, 'b.txt'), 'utf8');
    };
    expect(kept([])).toBe(Array(3).fill(line(house)).join('\n'));
    expect(kept(['--consistency', 'first'])).toBe(Array(3).fill(line(other)).join('\n'));
  });
});

describe('between versions of one text', () => {
  const folder = folderOf({
    'a.txt': source,
    'b.txt': `In ${other}.`,
    'c.txt': `In ${house}.`,
    'd.txt': `In ${other}.`,
  });

  test('the first version is told too', () => {
    const lines = told(versions(['b.txt', 'c.txt']), folder);
    expect(lines).toEqual([
      expect.stringMatching(/^b\.txt:1:4: info: .*northeastern Aleppo.* as the house has it/),
    ]);
  });

  test.each([
    ['first', /^c\.txt.* as first used in .*b\.txt/],
    ['most-frequent', /^c\.txt.*: 2 of 3 times/],
  ])('kept to: %s', (basis, expected) => {
    const lines = told([...versions(['c.txt', 'd.txt', 'b.txt']), '--consistency', basis], folder);
    expect(lines).toEqual([expect.stringMatching(expected)]);
  });

  test('the place of the other form is named', () => {
    const { out } = mustalah(['lint', ...versions(['b.txt', 'c.txt']), '--format', 'json'], folder);
    expect(JSON.parse(out).findings[0].related).toContainEqual(
      expect.objectContaining({ file: 'c.txt', line: 1, column: 4, text: house }),
    );
  });

  test('in Arabic', () => {
    const { out } = mustalah(['lint', ...versions(['b.txt', 'c.txt']), '--lang', 'ar'], folder);
    expect(out).toContain('في نسخة أخرى من هذا النص');
  });

  test('a name that the store does not have', () => {
    const names = folderOf({
      'a.txt': 'قال عبدالقادر بوخلفة ذلك.',
      'b.txt': 'Abdelkader Boukhalfa said so.',
      'c.txt': 'Abdelkader Bukhalfa said so.',
    });
    expect(told(versions(['b.txt', 'c.txt']), names)).toEqual([
      expect.stringMatching(/^c\.txt:1:12: info: .*Bukhalfa.* here, but .*Boukhalfa.* in .*b\.txt/),
    ]);
  });

  test('an unknown basis is one trouble', () => {
    const { code, err } = mustalah(['lint', ...versions(['b.txt']), '--consistency', 'fist'], folder);
    expect(code).toBe(2);
    expect(err).toContain('most-frequent');
  });
});

test('a version that is not read again is told where another changes', () => {
  const folder = folderOf({ 'a.txt': source, 'b.txt': `In ${other}.`, 'c.txt': `In ${other}.` });
  const flags = [...versions(['b.txt', 'c.txt']), '--cache-location', '.cache'];
  const bare = versions(['b.txt', 'c.txt']);
  expect(told(flags, folder)).toEqual([]);
  writeFileSync(join(folder, 'c.txt'), `In ${house}.`);
  expect(told(flags, folder)).toEqual([expect.stringMatching(/^b\.txt/)]);
  expect(told(flags, folder)).toEqual(told(bare, folder));
  writeFileSync(join(folder, 'c.txt'), `In ${other}.`);
  expect(told(flags, folder)).toEqual([]);
});

describe('between texts of a project', () => {
  const project = (config: string): string =>
    folderOf({
      'mustalah.yaml': `translations: t\n${config}`,
      't/ar/one.txt': source,
      't/en/one.txt': `In ${house}.`,
      't/ar/two.txt': source,
      't/en/two.txt': `In ${other}.`,
    });

  test('an info by default', () => {
    expect(told([], project(''))).toEqual([
      expect.stringMatching(
        /^t\/en\/two\.txt:1:4: info: .*in another text of the project, as the house has it/,
      ),
    ]);
  });

  test.each([
    ['acrossDocuments: warning', [expect.stringMatching(/^t\/en\/two\.txt:1:4: warning: /)]],
    ['acrossDocuments: "off"', []],
    ['acrossVersions: "off"', [expect.stringMatching(/: info: /)]],
    ['rules: {inconsistent-term: "off"}', []],
    [
      'consistency: first\ndates: {two: "2015", one: "2016"}',
      [expect.stringMatching(/^t\/en\/one\.txt.*two\.txt/)],
    ],
  ])('%s', (config, expected) => {
    expect(told([], project(config))).toEqual(expected);
  });
});

test('the order of files on the command line changes no finding', async () => {
  const forms = [house, other, 'Nour al-Din al-Zenki Movement', 'Harakat Nour al-Din al-Zenki'];
  const text = fc.array(fc.constantFrom(...forms), { minLength: 2, maxLength: 2 });
  const run = async (plans: readonly PairPlan[], cwd: string): Promise<string[]> => {
    const events: LintEvent[] = [];
    for await (const event of lint(plans, store.glossary, new Map(), cwd)) events.push(event);
    return events
      .flatMap((event) => (event.is === 'finding' ? [JSON.stringify(event.finding)] : []))
      .toSorted();
  };
  const order = fc.uniqueArray(fc.nat(3), { minLength: 4, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 4, maxLength: 4 }), order, async (texts, shuffled) => {
      const folder = folderOf({
        'a.txt': 'دخلوا شمال شرقي حلب.\nانسحبت حركة نور الدين الزنكي.',
        ...Object.fromEntries(
          texts.map((lines, at) => [`${at}.txt`, lines.map((form) => `In ${form}.`).join('\n')]),
        ),
      });
      const plans = texts.map(
        (_, at): PairPlan => ({
          source: 'a.txt',
          target: `${at}.txt`,
          sourceLanguage: 'ar',
          targetLanguage: 'en',
          date: undefined,
        }),
      );
      const reordered = shuffled.flatMap((at) => plans[at] ?? []);
      expect(await run(reordered, folder)).toEqual(await run(plans, folder));
    }),
    { numRuns: 10 },
  );
});
