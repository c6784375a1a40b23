import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, mustalah } from '../support/cli.js';
import { root } from '../support/project.js';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = emptyFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const english = 'The fighters joined the Levant Front in Raqqa.\n';
const arabic = 'انضم المقاتلون لـLevant Front في الركة.\n';
const mended = 'انضم المقاتلون للجبهة الشامية في الرقة.\n';

test.each([
  [['--source-lang', 'en', '--target-lang', 'ar']],
  [['--source-lang', 'en']],
  [['--target-lang', 'ar']],
])('English into Arabic, asked for by %j, is linted and mended', (languages) => {
  const folder = folderWith({ 'a.en.txt': english, 'b.ar.txt': arabic });
  const pair = [
    '--source',
    'a.en.txt',
    '--target',
    'b.ar.txt',
    ...languages,
    '--glossary',
    `${root}glossary`,
  ];
  const { code, out } = mustalah(['lint', ...pair, '--format', 'json'], folder);
  expect(code).toBe(1);
  const findings: { rule: string }[] = JSON.parse(out).findings;
  expect(findings.map(({ rule }) => rule)).toEqual(['untranslated-text', 'unlisted-spelling']);
  expect(mustalah(['lint', ...pair, '--fix'], folder).code).toBe(0);
  expect(readFileSync(join(folder, 'b.ar.txt'), 'utf8')).toBe(mended);
});

test('a project whose source is English checks its Arabic versions, and asks why in that direction', () => {
  const folder = folderWith({
    'mustalah.yaml': `source: en\nglossary: [${root}glossary]\n`,
    'translations/en/news.json': JSON.stringify({ p1: english.trim() }),
    'translations/ar-x-wire/news.json': JSON.stringify({ p1: arabic.trim() }),
  });
  const { code, out } = mustalah(['lint', '--format', 'json'], folder);
  expect(code).toBe(1);
  expect(JSON.parse(out).summary).toMatchObject({ documents: 1, errors: 2 });
  const why = mustalah(['why', english.trim(), mended.trim(), '--format', 'json'], folder);
  expect(why.code).toBe(0);
  expect(JSON.parse(why.out).findings).toEqual([]);
});

test('English into Arabic as XLIFF and back', () => {
  const folder = folderWith({
    'mustalah.yaml': `source: en\nglossary: [${root}glossary]\n`,
    'translations/en/news.json': JSON.stringify({ p1: english.trim() }),
    'translations/ar/news.json': JSON.stringify({ p1: arabic.trim() }),
  });
  expect(mustalah(['export', 'xliff', '--output', 'out.xlf'], folder).code).toBe(0);
  const xliff = readFileSync(join(folder, 'out.xlf'), 'utf8');
  expect(xliff).toContain('srcLang="en" trgLang="ar"');
  writeFileSync(join(folder, 'out.xlf'), xliff.replaceAll('الركة', 'الرقة'));
  expect(mustalah(['import', 'xliff', 'out.xlf'], folder).code).toBe(0);
  expect(readFileSync(join(folder, 'translations/ar/news.json'), 'utf8')).toContain('في الرقة');
});
