import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { emptyFolder, mustalah } from '../support/cli.js';
import { root } from '../support/project.js';

let folder = '';
beforeEach(() => {
  folder = emptyFolder();
});

const store = ['--glossary', `${root}glossary`];
const write = (name: string, text: string | Uint8Array): void => writeFileSync(join(folder, name), text);
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const run = (...args: string[]) => mustalah([...args, ...store], folder);
const lint = (...args: string[]) => run('lint', ...args, '--format', 'json');

/** A source, a translation with faults, and the translation after mending. */
interface Sample {
  readonly extension: string;
  readonly source: string;
  readonly target: string;
  readonly mended: string;
}

const samples: readonly Sample[] = [
  {
    extension: 'yml',
    source: 'ar:\n  a: فيلق الشام\n  b: |\n    حلب\n',
    target: 'en:\n  # keep\n  a: "Sham Legion" # why\n  b: |\n    He shelled\n    Haleb\n',
    mended: 'en:\n  # keep\n  a: "Faylaq al-Sham" # why\n  b: |\n    He shelled\n    Aleppo\n',
  },
  {
    extension: 'properties',
    source: '# ملاحظة\na=فيلق الشام {0}\nb=حلب\n',
    target: '\uFEFF# keep\r\na : Sham \\\r\n    Legion {0}\r\nb = Haleb\\u2019s\r\n',
    mended: '\uFEFF# keep\r\na : Faylaq al-Sham\\\r\n     {0}\r\nb = Aleppo\\u2019s\r\n',
  },
  {
    extension: 'srt',
    source: '1\n00:00:01,000 --> 00:00:02,000\nفيلق الشام\n\n2\n00:00:03,000 --> 00:00:04,000\nحلب\n',
    target:
      '\uFEFF1\r\n00:00:01,000 --> 00:00:02,000\r\n<i>Sham\r\nLegion</i>\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nHaleb\r\n',
    mended:
      '\uFEFF1\r\n00:00:01,000 --> 00:00:02,000\r\n<i>Faylaq\r\nal-Sham</i>\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nAleppo\r\n',
  },
  {
    extension: 'vtt',
    source: 'WEBVTT\n\n00:01.000 --> 00:02.000\nفيلق الشام\n\n00:03.000 --> 00:04.000\nحلب\n',
    target:
      'WEBVTT\n\nNOTE keep\n\na\n00:01.000 --> 00:02.000\n<v X>Sham Legion &amp;\n\n00:03.000 --> 00:04.000\nHaleb\n',
    mended:
      'WEBVTT\n\nNOTE keep\n\na\n00:01.000 --> 00:02.000\n<v X>Faylaq al-Sham &amp;\n\n00:03.000 --> 00:04.000\nAleppo\n',
  },
  {
    extension: 'po',
    source: 'msgid "a.b"\nmsgstr "فيلق الشام"\n\nmsgid "a.c"\nmsgstr "حلب"\n',
    target: '# keep\nmsgid "a.b"\nmsgstr ""\n"the \\"Sham Legion\\"\\n"\n\nmsgid "a.c"\nmsgstr "Haleb"\n',
    mended: '# keep\nmsgid "a.b"\nmsgstr ""\n"\\"Faylaq al-Sham\\"\\n"\n\nmsgid "a.c"\nmsgstr "Aleppo"\n',
  },
];

describe.each(samples)('$extension', ({ extension, source, target, mended }) => {
  const files = { source: `a.${extension}`, target: `b.${extension}` };
  const pair = ['--source', files.source, '--target', files.target];
  beforeEach(() => {
    write(files.source, source);
    write(files.target, target);
  });

  test('is checked, each finding where its words stand', () => {
    const { findings } = JSON.parse(lint(...pair).out);
    expect(findings).toHaveLength(2);
    const lines = target.replace('\uFEFF', '').split(/\r?\n/);
    for (const { line, column, target: words } of findings)
      expect(lines[line - 1]?.slice(column - 1)).toContain(words.text.split(/\s/)[0]);
  });

  test('is mended, and nothing else of it changes', () => {
    lint(...pair, '--fix');
    expect(read(files.target)).toBe(mended);
    expect(JSON.parse(lint(...pair).out).findings).toEqual([]);
  });

  test('goes to XLIFF and back unchanged', () => {
    const exported = run('export', 'xliff', ...pair, '--output', 'x.xlf');
    expect(exported.err).toBe('');
    const back = mustalah(['import', 'xliff', 'x.xlf'], folder);
    expect(back.code).toBe(0);
    expect(read(files.target)).toBe(target);
  });

  test('a translation that is begun in XLIFF becomes a file of its own', () => {
    run('export', 'xliff', '--source', files.source, '--fill-source', '--plain', '--output', 'x.xlf');
    const filled = read('x.xlf')
      .replaceAll('state="initial"', 'state="translated"')
      .replace(/<target>فيلق الشام/, '<target>A')
      .replace(/<target>([^<]*)حلب/, '<target>$1B');
    write('x.xlf', filled);
    expect(mustalah(['import', 'xliff', 'x.xlf', '--into', `n.${extension}`], folder)).toMatchObject({
      code: 0,
      err: '',
    });
    const { findings } = JSON.parse(lint('--source', files.source, '--target', `n.${extension}`).out);
    expect(findings.map(({ rule }: { rule: string }) => rule)).not.toContain('untranslated-text');
    expect(read(`n.${extension}`)).toMatch(/A[\s\S]*B/);
  });
});

describe('gettext PO that holds both texts', () => {
  const file =
    'msgid ""\nmsgstr "Language: en\\n"\n\n#, fuzzy\nmsgid "حلب\\n"\nmsgstr "Haleb\\n"\n\nmsgid "إدلب"\nmsgstr ""\n\nmsgid "فيلق الشام"\nmsgstr "Sham Legion"\n';

  test('is checked by itself; what is not done only where asked', () => {
    write('a.po', file);
    const texts = (...args: string[]): string[] =>
      JSON.parse(lint('a.po', ...args).out).findings.map(
        (finding: { target: { text: string } | null }) => finding.target?.text,
      );
    expect(texts()).toEqual(['Sham Legion']);
    expect(texts('--untranslated')).toContain('Haleb');
  });

  test('takes back what a translator filled in', () => {
    write('a.po', file);
    run('export', 'xliff', 'a.po', '--plain', '--output', 'x.xlf');
    write(
      'x.xlf',
      read('x.xlf')
        .replace('Sham Legion', 'Faylaq al-Sham')
        .replace('<source>إدلب</source>', '$&<target>Idlib</target>'),
    );
    expect(mustalah(['import', 'xliff', 'x.xlf'], folder).err).toBe('');
    expect(read('a.po')).toBe(
      file.replace('Sham Legion', 'Faylaq al-Sham').replace('"إدلب"\nmsgstr ""', '"إدلب"\nmsgstr "Idlib"'),
    );
  });

  test('keeps its encoding, and is left alone where that cannot hold the words', () => {
    const head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=windows-1256\\n"\n\nmsgid "';
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode(head),
      ...[0xcd, 0xe1, 0xc8],
      ...new TextEncoder().encode('"\nmsgstr "Haleb"\n'),
    ]);
    write('a.po', bytes);
    run('lint', 'a.po', '--fix');
    const after = readFileSync(join(folder, 'a.po'));
    expect(after.includes(Buffer.from([0xcd, 0xe1, 0xc8]))).toBe(true);
    expect(after.toString('latin1')).toContain('msgstr "Aleppo"');
  });

  test('in a project, is one of a pair where its source is in a file of its own', () => {
    write('mustalah.yaml', 'source: ar\n');
    for (const [language, text] of [
      ['ar', 'فيلق الشام'],
      ['en', 'Sham Legion'],
    ] as const) {
      mkdirSync(join(folder, 'translations', language), { recursive: true });
      write(`translations/${language}/a.po`, `msgid "a.b"\nmsgstr "${text}"\n`);
    }
    expect(JSON.parse(lint('translations/en/a.po').out).findings).toHaveLength(1);
  });
});

const rule = 'nonpreferred-term -- quoted';

test.each([
  [
    'yml',
    'a: فيلق الشام\nb: فيلق الشام\n',
    `# mustalah-disable-next-line ${rule}\na: Sham Legion\nb: Sham Legion # mustalah-disable-line ${rule}\n`,
  ],
  ['properties', 'a=فيلق الشام\n', `! mustalah-disable-next-line ${rule}\na=Sham \\\n  Legion\n`],
  [
    'vtt',
    'WEBVTT\n\n00:01.000 --> 00:02.000\nفيلق الشام\n',
    `WEBVTT\n\nNOTE mustalah-disable-next-line ${rule}\n\n1\n00:01.000 --> 00:02.000\nSham Legion\n`,
  ],
  [
    'po',
    'msgid "a.b"\nmsgstr "فيلق الشام"\n',
    `# mustalah-disable-next-line ${rule}\n#: a.c:1\nmsgid "a.b"\nmsgstr ""\n"Sham "\n"Legion"\n`,
  ],
])('in .%s a comment waives a finding', (extension, source, target) => {
  write(`a.${extension}`, source);
  const findings = (text: string): unknown[] => {
    write(`b.${extension}`, text);
    return JSON.parse(lint('--source', `a.${extension}`, '--target', `b.${extension}`).out).findings;
  };
  expect(findings(target)).toEqual([]);
  expect(findings(target.replaceAll('mustalah-', ''))).not.toEqual([]);
});

test('properties in ISO 8859-1 stay so, on mending and on import', () => {
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
  write('a.properties', 'a=حلب\nb=إدلب\n');
  write('b.properties', latin('# caf\xE9\na=Haleb\nb=x\n'));
  const pair = ['--source', 'a.properties', '--target', 'b.properties'];
  run('lint', ...pair, '--fix');
  run('export', 'xliff', ...pair, '--plain', '--output', 'x.xlf');
  write('x.xlf', read('x.xlf').replace('<target>x<', '<target>é ب<'));
  mustalah(['import', 'xliff', 'x.xlf'], folder);
  expect(readFileSync(join(folder, 'b.properties'), 'latin1')).toBe('# caf\xE9\na=Aleppo\nb=\xE9 \\u0628\n');
});

test.each([
  ['po', 'msgid "a\n', 1],
  ['yml', 'a: b: c\n', 1],
  ['properties', 'a=b\nc=\\u1\n', 2],
  ['srt', '1\n00:00:01 -> 2\nx\n', 2],
  ['vtt', 'x\n', 1],
])('a broken .%s file is one trouble at its line, in both languages', (extension, text, line) => {
  write(`a.${extension}`, text);
  write(`b.${extension}`, text);
  for (const language of ['en', 'ar']) {
    const { code, err } = run(
      'lint',
      '--source',
      `a.${extension}`,
      '--target',
      `b.${extension}`,
      '--lang',
      language,
    );
    expect(code).toBe(2);
    expect(err).toContain(`a.${extension}:${line}:`);
    expect(err.trim().split('\n')).toHaveLength(2);
  }
});
