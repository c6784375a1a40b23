import { describe, expect, test } from 'vitest';
import { folderWith, mustalah } from '../support/cli.js';
import { findingsIn, names, source, target } from '../support/desk.js';

const json = (text: string): string => JSON.stringify(Object.fromEntries(text.trim().split('\n').entries()));

/** A project whose `pairs` are these, with these files. */
const folder = (pairs: string, files: Readonly<Record<string, string>>): string =>
  folderWith({ 'mustalah.yaml': `glossary: [names.yaml]\npairs:\n${pairs}`, 'names.yaml': names, ...files });

const filesIn = (out: string): string[] => [
  ...new Set(findingsIn(out).map((each) => each.replace(/:.*/, ''))),
];

/** Patterns, the files there are (sources in Arabic, else translations) → the translations that are checked. */
const layouts: [string, string, string[], string[]][] = [
  [
    'translations/ar/*.json',
    'translations/{lang}/*.json',
    [
      'translations/ar/a.json',
      'translations/en/a.json',
      'translations/en-GB/a.json',
      'translations/notes/a.json',
    ],
    ['translations/en-GB/a.json', 'translations/en/a.json'],
  ],
  [
    'texts/**/*.ar.txt',
    'texts/**/*.{lang}.txt',
    [
      'texts/a.ar.txt',
      'texts/a.en.txt',
      'texts/2016/12/b.ar.txt',
      'texts/2016/12/b.en.txt',
      'texts/2017/b.en.txt',
    ],
    ['texts/2016/12/b.en.txt', 'texts/a.en.txt'],
  ],
  [
    '{desk}/*/ar.txt',
    'out/*/{desk}.txt',
    ['news/a/ar.txt', 'out/a/news.txt', 'out/news/a.txt', 'out/b/news.txt'],
    ['out/a/news.txt'],
  ],
  ['./a.b.(x)/*.ar.txt', 'a.b.(x)/*.en.txt', ['a.b.(x)/1.ar.txt', 'a.b.(x)/1.en.txt'], ['a.b.(x)/1.en.txt']],
  [
    '*.ar.txt',
    '*.{lang}.txt',
    [
      'a.ar.txt',
      'a.en.txt',
      'node_modules/a.en.txt',
      '.hidden.ar.txt',
      '.hidden.en.txt',
      'a.b.ar.txt',
      'a.b.en.txt',
    ],
    ['a.b.en.txt', 'a.en.txt'],
  ],
];

const isSource = (name: string): boolean => /(?:^|[/.])ar(?:\/|\.)/.test(name);
const contents = (name: string): string => {
  const text = isSource(name) ? source : target;
  return name.endsWith('.json') ? json(text) : text;
};

describe('pairs by pattern', () => {
  test.each(layouts)('%s beside %s', (from, to, files, checked) => {
    const pair = `  - {source: "${from}", target: "${to}"}\n`;
    const made = folder(pair, Object.fromEntries(files.map((name) => [name, contents(name)])));
    const { code, out } = mustalah(['lint'], made);
    expect(code).toBe(1);
    expect(filesIn(out).sort()).toEqual(checked);
  });

  const made = folder('  - {source: "ar/**/*.txt", target: "{lang}/**/*.txt"}\n', {
    'ar/a.txt': source,
    'ar/b/c.txt': source,
    'ar/lonely.txt': source,
    'en/a.txt': target,
    'en/b/c.txt': target,
    'en/orphan.txt': target,
  });

  test('files that stay alone are told, in a run over all', () => {
    const { err } = mustalah(['lint'], made);
    expect(err).toBe(
      'Without a translation that “pairs” finds: ar/lonely.txt\nWithout a source that “pairs” finds: en/orphan.txt\n',
    );
    expect(mustalah(['lint', '--lang', 'ar'], made).err).toMatch(/مصدر لا تجد له «pairs» ترجمة/);
  });

  test('paths narrow', () => {
    const { out, err } = mustalah(['lint', 'en/b'], made);
    expect([filesIn(out), err]).toEqual([['en/b/c.txt'], '']);
    expect(filesIn(mustalah(['lint', 'b/c.txt'], `${made}/en`).out)).toEqual(['b/c.txt']);
    const none = mustalah(['lint', 'en/orphan.txt'], made);
    expect([none.code, none.err]).toEqual([
      2,
      expect.stringMatching(/en\/orphan\.txt: It holds no translation/),
    ]);
  });

  test('languages: of the pair, of {lang}, of the configuration', () => {
    const files = { 'a.fa.txt': source, 'a.de.txt': target };
    const stated = '  - {source: "*.fa.txt", target: "*.de.txt", sourceLanguage: ar, targetLanguage: en}\n';
    expect(findingsIn(mustalah(['lint'], folder(stated, files)).out)).toHaveLength(2);
    const caught = '  - {source: "*.fa.txt", target: "*.{lang}.txt"}\n';
    expect(mustalah(['lint'], folder(caught, files)).out).toBe('');
  });

  test('beside folders and bilingual files', () => {
    const both = folder('  - {source: "x/*.ar.txt", target: "x/*.en.txt"}\ntranslations: t\n', {
      'x/a.ar.txt': source,
      'x/a.en.txt': target,
      't/ar/b.txt': source,
      't/en/b.txt': target,
    });
    expect(filesIn(mustalah(['lint'], both).out)).toEqual(['t/en/b.txt', 'x/a.en.txt']);
  });
});

describe('trouble', () => {
  test.each([
    [
      '{source: "x/*.txt", target: "y/*.txt"}',
      /mustalah\.yaml:3:5: No file matches the source pattern “x\/\*\.txt”/,
    ],
    ['{source: "*.yaml", target: "y/x.txt"}', /mustalah\.yaml:3:5: .*cannot be filled from “\*\.yaml”/],
    ['{source: "*.yaml", target: "{nme}/*.txt"}', /“\{nme\}\/\*\.txt” cannot be filled/],
    [
      '{source: "*.yaml", target: "*.x", sourceLanguage: e_n!}',
      /mustalah\.yaml:3:5: “e_n!” is no language tag/,
    ],
    ['{source: "*.yaml"}', /mustalah\.yaml:3:5: .*lacks the key “target”/],
    ['{source: "*.yaml", target: "*.x", lang: en}', /mustalah\.yaml:3:39: Unknown key “lang”/],
  ])('%s', (pair, message) => {
    const { code, out, err } = mustalah(['lint'], folder(`  - ${pair}\n`, {}));
    expect(err).toMatch(message);
    expect(err).toMatch(/\n {2}\S/);
    expect([code, out]).toEqual([2, '']);
  });
});
