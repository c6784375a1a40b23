import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { emptyFolder, mustalah } from '../support/cli.js';

const folder = emptyFolder();
const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);

beforeAll(() => {
  put('two.ar.txt', 'حلب\nدمشق\n');
  put('one.en.txt', 'Aleppo\n');
  put('ok.en.txt', 'Aleppo\nDamascus\n');
  put('binary.txt', 'a\0b');
  put('latin1.txt', Buffer.from([0x61, 0x0a, 0xe9, 0x0a]));
  put('comma.json', '{\n  "a": "x",\n}');
  put('ok.json', '{"a": "حلب"}');
  put('kept.json', 'kept');
  chmodSync(join(folder, 'kept.json'), 0o444);
  mkdirSync(join(folder, 'empty'));
  const stores: Record<string, string> = {
    'unknown-key': 'x:\n  kind: city\n  termss: {}\n  terms: {ar: [{text: ب, status: preferred}]}\n',
    'two-preferred':
      'x:\n  kind: city\n  terms:\n    ar: [{text: ب, status: preferred}, {text: ت, status: preferred}]\n',
    'claimed-twice':
      'x:\n  kind: city\n  terms: {en: [{text: Foo, status: preferred}]}\ny:\n  kind: city\n  terms: {en: [{text: foo, status: preferred}]}\n',
    malformed: 'x:\n  kind: [\n',
    'bad-id': 'Foo Bar:\n  kind: city\n  terms: {en: [{text: Foo, status: preferred}]}\n',
    'no-status': 'x:\n  kind: city\n  terms: {en: [{text: Foo}]}\n',
    'bad-kind': 'x:\n  kind: cty\n  terms: {en: [{text: Foo, status: preferred}]}\n',
    'bad-relation':
      'x:\n  kind: city\n  relations: {partOf: z}\n  terms: {en: [{text: Foo, status: preferred}]}\n',
  };
  for (const [name, yaml] of Object.entries(stores)) {
    mkdirSync(join(folder, name));
    put(`${name}/store.yaml`, yaml);
  }
});

const pair = ['--source', 'two.ar.txt', '--target', 'ok.en.txt'];

/** What is typed → what the one message must name. */
const table: [string[], RegExp][] = [
  [['lint', '--source', 'none.txt', '--target', 'ok.en.txt'], /none\.txt: There is no such file/],
  [['lint', '--source', 'empty', '--target', 'ok.en.txt'], /empty: This is a folder/],
  [['lint', '--source', 'two.ar.txt', '--target', 'binary.txt'], /binary\.txt: .*not text/],
  [['lint', '--source', 'two.ar.txt', '--target', 'latin1.txt'], /latin1\.txt:2: .*not UTF-8/],
  [['lint', '--source', 'two.ar.txt', '--target', 'one.en.txt'], /one\.en\.txt: .*2 in two\.ar\.txt, 1 here/],
  [['lint', '--source', 'ok.json', '--target', 'comma.json'], /comma\.json:3:1: .*not JSON/],
  [['lint', '--source', 'ok.json', '--target', 'ok.en.txt'], /ok\.en\.txt: .*i18next.*text/],
  [['lint'], /no mustalah\.yaml/],
  [['lint', '--source', 'two.ar.txt'], /both --source and --target/],
  [['lint', ...pair, '--profile', 'unn'], /no profile “unn”[\s\S]*“un”/],
  [['lint', ...pair, '--rule', 'missng-term:off'], /no rule “missng-term”[\s\S]*missing-term/],
  [['lint', ...pair, '--rule', 'missing-term:of'], /“missing-term:of”[\s\S]*off, info, warning, error/],
  [['lint', ...pair, '--format', 'jsn'], /report format “jsn”[\s\S]*json/],
  [['lint', ...pair, '--source-format', 'doc'], /text format “doc”/],
  [['lint', ...pair, '--date', '2016-13'], /“2016-13” is no date/],
  [['lint', ...pair, '--max-warnings', 'x'], /whole number/],
  [['lint', ...pair, '--output', 'kept.json'], /kept\.json: It cannot be written/],
  [['lint', ...pair, '--output', 'no/such/report.json'], /no\/such\/report\.json: It cannot be written/],
  [['lint', ...pair, '--output', 'empty'], /empty: This is a folder/],
  [
    ['lint', ...pair, '--glossary', 'unknown-key'],
    /unknown-key\/store\.yaml:3:3: Unknown key “termss”[\s\S]*“terms”/,
  ],
  [
    ['lint', ...pair, '--glossary', 'two-preferred'],
    /two-preferred\/store\.yaml:4:5: .*more than one preferred/,
  ],
  [
    ['glossary', 'check', '--glossary', 'claimed-twice'],
    /claimed-twice\/store\.yaml:6:11: .*“foo” of “y” is a form of “x” too/,
  ],
  [['lint', ...pair, '--glossary', 'malformed'], /malformed\/store\.yaml:\d+:\d+: This is not YAML/],
  [['lint', ...pair, '--glossary', 'bad-kind'], /bad-kind\/store\.yaml:2:3: “x → kind” is none of: faction/],
  [
    ['lint', ...pair, '--glossary', 'bad-relation'],
    /bad-relation\/store\.yaml:3:15: No concept has the id “z”/,
  ],
  [['lint', ...pair, '--glossary', 'bad-id'], /bad-id\/store\.yaml:1:1: “Foo Bar” cannot be a key/],
  [['lint', ...pair, '--glossary', 'no-status'], /no-status\/store\.yaml:3:\d+: .*lacks the key “status”/],
  [['lint', ...pair, '--glossary', 'empty'], /empty: There is no YAML file/],
  [['lint', ...pair, '--glossary', 'none'], /none: There is no such file/],
  [['lint', ...pair, '--target-lang', 'e_n!'], /“e_n!” is no language tag/],
  [['lint', ...pair, '--target', 'one.en.txt', '--format', 'json'], /one\.en\.txt: .*line counts/],
  [['lint', '--sorce', 'x'], /“--sorce”[\s\S]*--source/],
  [['lnt'], /no command “lnt”[\s\S]*lint/],
  [['lookup'], /nothing to look up/],
  [['lookup', 'x', '--lang', 'fr'], /does not speak “fr”/],
  [['why', 'one'], /source sentence and a target sentence/],
  [['glossary', 'chek'], /“chek”[\s\S]*check/],
  [['rules', 'wrong-tem'], /“wrong-tem”[\s\S]*wrong-term/],
];

describe('trouble is told once, with its remedy, and leaves with 2', () => {
  test.each(table)('%j', (args, message) => {
    const { code, out, err } = mustalah(args, folder);
    expect(err).toMatch(message);
    expect(err).toMatch(/\n {2}\S/);
    expect(err).not.toMatch(/\bat .*\.js:\d+/);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  test('but a form that two concepts claim hinders no check of a text', () => {
    const { code, err } = mustalah(['lint', ...pair, '--glossary', 'claimed-twice'], folder);
    expect(err).toMatch(/disagrees with itself in 1 place/);
    expect(code).toBe(0);
  });

  test('and is told in Arabic', () => {
    const { code, err } = mustalah(
      ['lint', '--lang', 'ar', '--source', 'two.ar.txt', '--target', 'one.en.txt'],
      folder,
    );
    expect(err).toMatch(/one\.en\.txt: عدد الأسطر/);
    expect(code).toBe(2);
  });

  test('a configuration is told apart by file and line too', () => {
    put('mustalah.yaml', 'glossary: [x]\nprofil: un\n');
    const unknown = mustalah(['lint'], folder);
    put('mustalah.yaml', 'rules: {missing-term: of}\n');
    const setting = mustalah(['lint'], folder);
    put('mustalah.yaml', 'rules: {missng-term: off}\n');
    const rule = mustalah(['lint'], folder);
    put('mustalah.yaml', 'rules: {');
    const malformed = mustalah(['lint'], folder);
    rmSync(join(folder, 'mustalah.yaml'));
    expect(unknown.err).toMatch(/mustalah\.yaml:2:1: Unknown key “profil”[\s\S]*“profile”/);
    expect(setting.err).toMatch(/mustalah\.yaml:1:\d+: “rules → missing-term” is none of: off/);
    expect(rule.err).toMatch(/mustalah\.yaml:1:9: There is no rule “missng-term”/);
    expect(malformed.err).toMatch(/mustalah\.yaml:1:\d+: This is not YAML/);
    expect([unknown, setting, rule, malformed].map(({ code }) => code)).toEqual([2, 2, 2, 2]);
  });

  test('nothing is half written', () => {
    expect(readFileSync(join(folder, 'kept.json'), 'utf8')).toBe('kept');
    put('report.json', 'before');
    const { code } = mustalah(
      [
        'lint',
        '--source',
        'two.ar.txt',
        '--target',
        'ok.en.txt',
        '--target',
        'one.en.txt',
        '--output',
        'report.json',
      ],
      folder,
    );
    expect(code).toBe(2);
    expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe('before');
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
