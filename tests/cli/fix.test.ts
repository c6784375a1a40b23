import {
  chmodSync,
  cpSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeMended } from '../../src/session/mend.js';
import { emptyFolder, mustalah, type Ran } from '../support/cli.js';
import { root } from '../support/project.js';

/** A folder with one pair; the source as plain text or as the target's extension asks. */
function pairOf(source: string, target: string | Uint8Array, extension = 'txt') {
  const folder = emptyFolder();
  const [sourceFile, targetFile] = [`a.ar.${extension}`, `a.en.${extension}`];
  writeFileSync(join(folder, sourceFile), source);
  writeFileSync(join(folder, targetFile), target);
  const lint = (...flags: string[]): Ran =>
    mustalah(['lint', '--source', sourceFile, '--target', targetFile, ...flags], folder);
  return {
    folder,
    lint,
    path: join(folder, targetFile),
    text: () => readFileSync(join(folder, targetFile), 'utf8'),
  };
}

interface Report {
  readonly summary: Readonly<Record<string, number>>;
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly fix: unknown }[];
}

const reportOf = ({ out }: Ran): Report => JSON.parse(out);

const legion = 'وانسحب فيلق الشام من البلدة.';

describe('the hurried version of the article', () => {
  const folder = emptyFolder();
  for (const part of ['translations', 'glossary', 'mustalah.yaml'])
    cpSync(`${root}${part}`, join(folder, part), { recursive: true });
  const wire = 'translations/en-x-wire/ankara-talks.json';
  const path = join(folder, wire);
  const before = readFileSync(path, 'utf8');
  const lint = (...flags: string[]): Ran => mustalah(['lint', 'translations/en-x-wire', ...flags], folder);

  test('a dry run prints a unified diff, writes nothing, and exits as mending would', () => {
    const { code, out, err } = lint('--fix-dry-run');
    expect(out).toMatch(new RegExp(`^--- ${wire}\n\\+\\+\\+ ${wire}\n@@ -1,15 \\+1,15 @@\n`));
    expect(err).toMatch(/^--fix would mend \d\d findings in 1 file; nothing has been written\.\n$/);
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(code).toBe(0);
  });

  test('a dry run reports what would be left where the report has a file', () => {
    const { out } = lint('--fix-dry-run', '--format', 'json', '--output', 'left.json');
    expect(out).toMatch(/^--- /);
    const report: Report = JSON.parse(readFileSync(join(folder, 'left.json'), 'utf8'));
    expect(report.summary['fixed']).toBeGreaterThan(40);
    expect(report.findings.map(({ rule }) => rule).sort()).toEqual([
      'missing-term',
      // Names that only one side quotes, told as infos.
      ...Array(3).fill('quotation-marks'),
      'source-misspelling',
      'source-misspelling',
    ]);
  });

  test('is mended but for what only a translator can mend, and then is left alone', () => {
    const dry = lint('--fix-dry-run').out;
    const first = reportOf(lint('--fix', '--format', 'json'));
    expect(first.summary['fixed']).toBeGreaterThan(40);
    expect(first.summary).toMatchObject({ errors: 0, warnings: 1, fixable: 0 });
    expect(first.findings.filter(({ severity, fix }) => severity !== 'info' && fix !== null)).toEqual([]);
    const mended = readFileSync(path, 'utf8');
    expect(Object.keys(JSON.parse(mended))).toEqual(Object.keys(JSON.parse(before)));
    expect(dry.split('\n').filter((line) => line.startsWith('+ '))).toEqual(
      mended.split('\n').flatMap((line, at) => (line === before.split('\n')[at] ? [] : [`+${line}`])),
    );
    const again = lint('--fix', '--format', 'json');
    expect(reportOf(again)).toEqual({ ...first, summary: { ...first.summary, fixed: 0 } });
    expect(again.err).toBe('There is nothing here that --fix can mend.\n');
    expect(readFileSync(path, 'utf8')).toBe(mended);
  });

  test('says so in Arabic too', () => {
    expect(lint('--fix', '--lang', 'ar').err).toMatch(/لا شيء هنا يستطيع/);
  });
});

describe('what is kept', () => {
  test('byte-order mark, line ends, blank lines, the missing last line break', () => {
    const { lint, text } = pairOf(
      `${legion}\n\nحلب\n${legion}`,
      '\uFEFFThe Sham Legion left.\r\n\r\nAleppo\r\n Sham Legion’s men left.  ',
    );
    expect(lint('--fix').code).toBe(0);
    expect(text()).toBe('\uFEFFFaylaq al-Sham left.\r\n\r\nAleppo\r\n Faylaq al-Sham’s men left.  ');
  });

  test('the shape of JSON: indents, order, escapes outside the fixed words; new words are escaped', () => {
    const bundle = String.raw`{ "b" : "\ud83d\ude00 \"The Sham \u004cegion\" left\u2026\n",
	"a": {"c": "Sham\tLegion", "d":"\u0053ham Legion\u2019s"} }`;
    const source = JSON.stringify({ b: legion, a: { c: legion, d: legion } });
    const { lint, text } = pairOf(source, bundle, 'json');
    expect(lint('--fix').code).toBe(0);
    expect(text()).toBe(String.raw`{ "b" : "\ud83d\ude00 \"Faylaq al-Sham\" left\u2026\n",
	"a": {"c": "Faylaq al-Sham", "d":"Faylaq al-Sham\u2019s"} }`);
  });

  test.each([
    ['The **Sham** Legion left.', '**Faylaq al-Sham** left.'],
    [
      'Then the [**Sham Legion**](https://x.y/Sham_Legion) left.',
      'Then [**Faylaq al-Sham**](https://x.y/Sham_Legion) left.',
    ],
    ['**The** Sham Legion left.', 'Faylaq al-Sham left.'],
    ['> **Sham** *Legion*’s men left.', '> **Faylaq al-Sham**’s men left.'],
    ['<b>Sham</b> Legion left; `Sham Legion` stays.', '<b>Faylaq al-Sham</b> left; `Sham Legion` stays.'],
    ['Sham [Legion](x) left.', 'Sham [Legion](x) left.'],
  ])('Markdown: %s', (before, after) => {
    const { lint, text } = pairOf(`${legion}\n`, `${before}\n`, 'md');
    lint('--fix');
    expect(text()).toBe(`${after}\n`);
  });

  test('the mode of a file, and the link that leads to it', () => {
    const { folder, path, text } = pairOf(legion, 'Sham Legion left.');
    chmodSync(path, 0o662);
    symlinkSync(path, join(folder, 'link.en.txt'));
    mustalah(['lint', '--fix', '--source', 'a.ar.txt', '--target', 'link.en.txt'], folder);
    expect(text()).toBe('Faylaq al-Sham left.');
    expect(lstatSync(join(folder, 'link.en.txt')).isSymbolicLink()).toBe(true);
    expect(statSync(path).mode & 0o777).toBe(0o662);
  });
});

describe('what is mended', () => {
  test('errors only with --quiet; a rule that is off mends nothing', () => {
    const two = pairOf(`${legion}\nعملية "درع الفرات".\n`, 'Sham Legion left.\nOperation "درع الفرات".\n');
    two.lint('--fix', '--quiet');
    expect(two.text()).toBe('Sham Legion left.\nOperation "Euphrates Shield".\n');
    two.lint('--fix', '--rule', 'nonpreferred-term:off');
    expect(two.text()).toBe('Sham Legion left.\nOperation "Euphrates Shield".\n');
    two.lint('--fix');
    expect(two.text()).toBe('Faylaq al-Sham left.\nOperation "Euphrates Shield".\n');
  });

  test('several versions of one text, each by itself; what they do differently stays', () => {
    const folder = emptyFolder();
    const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
    put('a.txt', `${legion}\nفي شمال شرقي حلب.\n`);
    put('b.txt', 'Sham Legion left.\nIn northeastern Aleppo.\n');
    put('c.txt', 'The Sham Corps left.\nIn north-eastern Aleppo.\n');
    const { err, code, out } = mustalah(
      ['lint', '--source', 'a.txt', '--target', 'b.txt', '--target', 'c.txt', '--fix'],
      folder,
    );
    expect([code, err]).toEqual([0, 'Mended 2 findings in 2 files.\n']);
    expect(out).toMatch(/^c\.txt:2:4: info: inconsistent-term: [^\n]*\n$/);
    expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe(
      'Faylaq al-Sham left.\nIn northeastern Aleppo.\n',
    );
    expect(readFileSync(join(folder, 'c.txt'), 'utf8')).toBe(
      'Faylaq al-Sham left.\nIn north-eastern Aleppo.\n',
    );
  });
});

describe('trouble', () => {
  test('a file that cannot be written leaves every file as it was, and nothing beside it', () => {
    const { folder } = pairOf(legion, 'Sham Legion left.');
    writeFileSync(join(folder, 'kept.txt'), 'Sham Legion left.');
    chmodSync(join(folder, 'kept.txt'), 0o444);
    const before = readdirSync(folder);
    const { code, err, out } = mustalah(
      ['lint', '--fix', '--source', 'a.ar.txt', '--target', 'a.en.txt', '--target', 'kept.txt'],
      folder,
    );
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/kept\.txt: It cannot be written/);
    for (const file of ['a.en.txt', 'kept.txt'])
      expect(readFileSync(join(folder, file), 'utf8')).toBe('Sham Legion left.');
    expect(readdirSync(folder)).toEqual(before);
  });

  test('a file that another program changed meanwhile is not written over, nor is any other', async () => {
    const { folder } = pairOf(legion, 'Sham Legion left.');
    writeFileSync(join(folder, 'b.en.txt'), 'changed');
    const file = (name: string) => ({ file: name, before: 'Sham Legion left.', after: 'mended' });
    await expect(writeMended([file('a.en.txt'), file('b.en.txt')], folder)).rejects.toThrow(
      'changed-meanwhile',
    );
    expect(readFileSync(join(folder, 'a.en.txt'), 'utf8')).toBe('Sham Legion left.');
    expect(readFileSync(join(folder, 'b.en.txt'), 'utf8')).toBe('changed');
    expect(readdirSync(folder).sort()).toEqual(['a.ar.txt', 'a.en.txt', 'b.en.txt']);
  });

  test('a text that cannot be read keeps the others from being mended', () => {
    const { folder, text } = pairOf(legion, 'Sham Legion left.');
    const { code } = mustalah(
      ['lint', '--fix', '--source', 'a.ar.txt', '--target', 'a.en.txt', '--target', 'none.txt'],
      folder,
    );
    expect([code, text()]).toEqual([2, 'Sham Legion left.']);
  });
});
