import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { docx } from '../../src/formats/docx/docx.js';
import { html } from '../../src/formats/html/html.js';
import { odt } from '../../src/formats/odt/odt.js';
import { emptyFolder, mustalah, type Ran } from '../support/cli.js';
import { textsOf } from '../support/mending.js';
import { docxEntries, docxOf, odtOf, wordParagraph, wordXml } from '../support/office.js';
import { zipOf } from '../support/zip.js';

const source = ['وانسحب فيلق الشام من البلدة.', 'دخلوا مدينة الباب.'];
const target = ['The Sham Legion left the town.', 'They entered the city of the Door.'];
const mended = ['Faylaq al-Sham left the town.', 'They entered the city of al-Bab.'];

const kinds = {
  docx: {
    format: docx,
    write: (texts: readonly string[]) => docxOf(texts.map((text) => wordParagraph(text)).join('')),
  },
  odt: {
    format: odt,
    write: (texts: readonly string[]) => odtOf(texts.map((text) => `<text:p>${text}</text:p>`).join('')),
  },
  html: {
    format: html,
    write: (texts: readonly string[]) =>
      new TextEncoder().encode(texts.map((text) => `<p>${text}\n`).join('')),
  },
};
type Kind = keyof typeof kinds;
const all: readonly Kind[] = ['docx', 'odt', 'html'];

/** A folder with a source and a translation. */
function folderOf(files: Readonly<Record<string, Uint8Array>>) {
  const folder = emptyFolder();
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  const [sourceFile = '', targetFile = ''] = Object.keys(files);
  const pair = ['--source', sourceFile, '--target', targetFile];
  return {
    run: (...args: string[]): Ran => mustalah(args, folder),
    lint: (...flags: string[]): Ran => mustalah(['lint', ...pair, ...flags], folder),
    pair,
    bytes: (name: string): Uint8Array => readFileSync(join(folder, name)),
  };
}

const folderWith = (from: Kind, to: Kind, texts = target) =>
  folderOf({ [`a.ar.${from}`]: kinds[from].write(source), [`a.en.${to}`]: kinds[to].write(texts) });

describe.each(all)('a pair of %s', (kind) => {
  test('is checked, with a place that a person finds', () => {
    const { code, out } = folderWith(kind, kind).lint('--format', 'line');
    const column = kind === 'html' ? 3 : 0;
    expect(code).toBe(1);
    expect(out).toContain(`a.en.${kind}:1:${column + 5}: warning: nonpreferred-term`);
    expect(out).toContain(`a.en.${kind}:2:${column + 30}: error: literal-translation`);
  });

  test('is mended, and then is clean', () => {
    const { lint, bytes } = folderWith(kind, kind);
    expect(lint('--fix')).toMatchObject({ code: 0, out: '' });
    expect(textsOf(kinds[kind].format, bytes(`a.en.${kind}`))).toEqual(mended);
    const after = bytes(`a.en.${kind}`);
    expect(lint('--fix').code).toBe(0);
    expect(bytes(`a.en.${kind}`)).toEqual(after);
  });

  test('a dry run shows the words and writes nothing', () => {
    const { lint, bytes } = folderWith(kind, kind);
    const before = bytes(`a.en.${kind}`);
    const lines = lint('--fix-dry-run').out.split('\n');
    const mark = kind === 'html' ? '<p>' : '';
    expect(lines.filter((line) => /^[-+](?![-+])/.test(line))).toEqual([
      ...target.map((text) => `-${mark}${text}`),
      ...mended.map((text) => `+${mark}${text}`),
    ]);
    expect(bytes(`a.en.${kind}`)).toEqual(before);
  });

  test('is exported as XLIFF without markup, and nothing is merged into it', () => {
    const { run, pair } = folderWith(kind, kind);
    expect(run('export', 'xliff', ...pair.slice(0, 2), '--plain').out).toContain(source[1]);
    expect(run('export', 'xliff', ...pair, '--plain', '--output', 'a.xlf').code).toBe(0);
    expect(run('lint', 'a.xlf').out).toContain('literal-translation');
    const { code, err } = run('import', 'a.xlf');
    expect([code, err]).toEqual([2, expect.stringContaining(`a.en.${kind}`)]);
  });
});

describe('texts of two formats', () => {
  test.each(all.flatMap((from) => all.filter((to) => to !== from).map((to) => [from, to] as const)))(
    '%s beside %s',
    (from, to) => {
      const { lint, bytes } = folderWith(from, to);
      expect(lint('--fix').code).toBe(0);
      expect(textsOf(kinds[to].format, bytes(`a.en.${to}`))).toEqual(mended);
    },
  );

  test('blank lines of a plain text answer nothing', () => {
    const lines = new TextEncoder().encode(source.join('\n\n'));
    const { out } = folderOf({ 'a.ar.txt': lines, 'a.en.docx': kinds.docx.write(target) }).lint(
      '--format',
      'line',
    );
    expect(out).toContain('a.en.docx:2:30: error: literal-translation');
  });

  test('keys answer no paragraphs', () => {
    const bundle = new TextEncoder().encode('{"a": "حلب"}');
    const { code, err } = folderOf({ 'a.ar.json': bundle, 'a.en.docx': kinds.docx.write(target) }).lint();
    expect([code, err]).toEqual([2, expect.stringContaining('i18next')]);
  });
});

describe('a document that must not be changed', () => {
  const signed = zipOf([
    ...docxEntries(target.map((text) => wordParagraph(text)).join('')),
    { name: '_xmlsignatures/sig1.xml', content: '<Signature/>' },
  ]);
  const { lint, bytes } = folderOf({ 'a.ar.docx': kinds.docx.write(source), 'a.en.docx': signed });

  test('is checked', () => expect(lint().code).toBe(1));

  test.each(['--fix', '--fix-dry-run'])('and refused for %s', (flag) => {
    const { code, err } = lint(flag);
    expect([code, err]).toEqual([2, expect.stringContaining('signed')]);
    expect(new Uint8Array(bytes('a.en.docx'))).toEqual(signed);
  });
});

describe('a file that cannot be read', () => {
  test.each([
    ['text', new TextEncoder().encode('Sham Legion'), 'no Word or OpenDocument file'],
    ['cut off', docxOf('').slice(0, 300), 'damaged'],
    ['broken XML, by its part', zipOf(docxEntries('<w:p></w:q>')), 'a.en.docx/word/document.xml:2:'],
  ])('%s', (_, bytes, words) => {
    const { code, err } = folderOf({ 'a.ar.docx': kinds.docx.write(source), 'a.en.docx': bytes }).lint();
    expect([code, err]).toEqual([2, expect.stringContaining(words)]);
  });

  test('in Arabic', () => {
    const { lint } = folderOf({
      'a.ar.docx': kinds.docx.write(source),
      'a.en.docx': docxOf('').slice(0, 300),
    });
    expect(lint('--lang', 'ar').err).toMatch(/تالف/);
  });
});

test('names are extracted from documents, with a translation and without', () => {
  const texts = ['وقال فلان الفلاني إن فلان الفلاني وصل.'];
  const { run } = folderOf({
    'a.ar.docx': kinds.docx.write(texts),
    'a.en.odt': kinds.odt.write(['He arrived.']),
  });
  expect(run('extract', 'a.ar.docx')).toMatchObject({ code: 0, err: '' });
  expect(run('extract', '--source', 'a.ar.docx', '--target', 'a.en.odt')).toMatchObject({ code: 0, err: '' });
});

test('a file without a known name is read as asked', () => {
  const { lint } = folderOf({ 'a.ar': kinds.docx.write(source), 'a.en': kinds.odt.write(mended) });
  expect(lint('--source-format', 'docx', '--target-format', 'odt')).toMatchObject({ code: 0 });
  expect(lint('--source-format', 'docx').code).toBe(2);
});

describe('a comment that waives', () => {
  const waiver = 'mustalah-disable nonpreferred-term -- quoted';
  const first = target[0] ?? '';
  const comment = wordXml('comments', `<w:comment w:id="1">${wordParagraph(waiver)}</w:comment>`);
  const noted = `<w:p><w:r><w:t>${first}</w:t></w:r><w:r><w:commentReference w:id="1"/></w:r></w:p>`;
  const annotated = `<text:p>${first}<office:annotation><text:p>${waiver}</text:p></office:annotation></text:p>`;

  test.each([
    ['docx', docxOf(`${noted}${wordParagraph(first)}`, { comments: comment })],
    ['odt', odtOf(`${annotated}<text:p>${first}</text:p>`)],
    [
      'html',
      new TextEncoder().encode(
        `<!-- ${waiver.replace('disable', 'disable-next-line')} -->\n<p>${first}</p>\n<p>${first}`,
      ),
    ],
  ] as const)('in %s holds for its paragraph', (kind, bytes) => {
    const twice = kinds[kind].write([source[0] ?? '', source[0] ?? '']);
    const { out } = folderOf({ [`a.ar.${kind}`]: twice, [`a.en.${kind}`]: bytes }).lint('--format', 'line');
    expect(out.match(/:\d+:\d+: \w+: [\w-]+/g)).toEqual([
      kind === 'html' ? ':3:8: warning: nonpreferred-term' : ':2:5: warning: nonpreferred-term',
    ]);
  });
});

test('headers and notes are checked too', () => {
  const files = (text: string) => docxOf(wordParagraph('x'), { header: wordXml('hdr', wordParagraph(text)) });
  const { out } = folderOf({ 'a.ar.docx': files(source[1] ?? ''), 'a.en.docx': files(target[1] ?? '') }).lint(
    '--format',
    'line',
  );
  expect(out).toContain('a.en.docx:2:30: error: literal-translation');
});
