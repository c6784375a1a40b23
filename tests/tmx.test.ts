import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { i18nextJson } from '../src/formats/i18next/i18next.js';
import { plainText } from '../src/formats/text/text.js';
import { memoryPairs } from '../src/formats/tmx/stream.js';
import { tmxFormat } from '../src/formats/tmx/tmx.js';
import { tmx } from '../src/formats/tmx/write.js';
import type { DocumentPair } from '../src/model/document.js';
import { positionAt } from '../src/model/document.js';
import { emptyFolder, mustalah } from './support/cli.js';
import { anyText } from './support/stores.js';

const languages = { sourceLanguage: 'ar', targetLanguage: 'en' };

function pairOf(source: string, target: string, format = plainText): DocumentPair {
  const read = (language: string, text: string) => format.read({ file: `f.${language}`, language, text });
  const [from, into] = [read('ar', source), read('en', target)];
  return { source: from, target: into, segments: format.pair(from, into), date: undefined };
}

async function written(...pairs: DocumentPair[]): Promise<string> {
  let text = '';
  for await (const chunk of tmx(pairs, { version: '0', sourceLanguage: 'ar' })) text += chunk;
  return text;
}

const read = (text: string, options: Partial<typeof languages & { untranslated: boolean }> = {}) =>
  tmxFormat.readPairs({ file: 'f.tmx', text, ...languages, untranslated: false, ...options });

async function streamed(text: string, wanted = languages) {
  const bytes = new TextEncoder().encode(text);
  const pieces = (async function* () {
    for (let at = 0; at < bytes.length; at += 1013) yield bytes.subarray(at, at + 1013);
  })();
  const pairs: { source: string; target: string; id: string }[] = [];
  for await (const pair of memoryPairs('f.tmx', pieces, wanted)) pairs.push(pair);
  return pairs;
}

const oneLine = anyText.map((text) => text.replace(/[\r\n]/g, '·'));

test('every translated segment is a unit, read back to the letter, whole or as a stream', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(oneLine, oneLine), { minLength: 1 }), async (lines) => {
      const text = await written(
        pairOf(lines.map(([source]) => source).join('\n'), lines.map(([, target]) => target).join('\n')),
      );
      expect((await streamed(text)).map(({ source, target }) => [source, target])).toEqual(lines);
      const [pair] = read(text);
      expect(pair?.segments.map(({ source, target }) => [source.text, target.text])).toEqual(lines);
    }),
  );
});

test('placeholders stand in ph, the same under the same number', async () => {
  const pair = pairOf('{"a": "{{count}} من <0>حلب</0>"}', '{"a": "<0>Aleppo</0>: {{count}}"}', i18nextJson);
  const text = await written(pair);
  expect(text).toContain(
    '<seg><ph x="1">{{count}}</ph> من <ph x="2">&lt;0&gt;</ph>حلب<ph x="3">&lt;/0&gt;</ph></seg>',
  );
  expect(text).toContain(
    '<seg><ph x="2">&lt;0&gt;</ph>Aleppo<ph x="3">&lt;/0&gt;</ph>: <ph x="1">{{count}}</ph></seg>',
  );
  expect(await streamed(text)).toEqual([
    { source: '{{count}} من <0>حلب</0>', target: '<0>Aleppo</0>: {{count}}', id: 'f.en#a' },
  ]);
});

test('segments without a translation are left out', async () => {
  expect(await streamed(await written(pairOf('حلب\n\nدمشق', 'Aleppo\n\n ')))).toHaveLength(1);
});

const foreign = `<?xml version="1.0"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="AR_EG" datatype="rtf"/>
<body>
<tu><prop type="x">y</prop><tuv xml:lang="en-GB"><seg>El <bpt i="1">{\\b </bpt>Bab<ept i="1">}</ept><ph/> &amp; <hi>Aleppo</hi></seg></tuv><tuv xml:lang="ar-eg"><seg>الباب</seg></tuv></tu>
<tu tuid="2"><tuv lang="AR"><seg>حلب</seg></tuv><tuv lang="FR"><seg>Alep</seg></tuv><tuv lang="EN"><seg></seg></tuv></tu>
</body></tmx>`;

describe('memories of other tools', () => {
  test('one pair of documents for every pair of languages, codes out of the text', () => {
    const pairs = read(foreign);
    expect(pairs.map(({ source, target }) => `${source.language} ${target.language}`)).toEqual([
      'ar-EG en-GB',
      'ar fr',
      'ar en',
    ]);
    const [first] = pairs;
    expect(first?.segments.map(({ source, target }) => [source.key, source.text, target.text])).toEqual([
      ['1', 'الباب', 'El Bab\uFFFC & Aleppo'],
    ]);
    expect(pairs[2]?.segments).toEqual([]);
    expect(read(foreign, { untranslated: true })[2]?.segments).toHaveLength(1);
  });

  test('every character of a text knows its place', () => {
    const [first] = read(foreign);
    const unit = first?.target.units[0];
    if (first === undefined || unit === undefined) throw new Error('no unit');
    const { line, column } = positionAt(first.target, unit, unit.text.indexOf('Bab'));
    expect(foreign.split('\n')[line - 1]?.slice(column - 1, column + 2)).toBe('Bab');
  });

  test('read in the other direction where that is asked', async () => {
    const [first] = read(foreign, { sourceLanguage: 'en', targetLanguage: 'ar' });
    expect(first?.source.language).toBe('en-GB');
    expect(await streamed(foreign, { sourceLanguage: 'en', targetLanguage: 'ar' })).toEqual([
      { source: 'El {\\b Bab} & Aleppo', target: 'الباب', id: '' },
      { source: '', target: 'حلب', id: '2' },
    ]);
  });

  test.each<[string, string]>([
    ['<a/>', 'not-tmx'],
    ['<tmx version="1.4"><header/></tmx>', 'not-tmx'],
    [foreign.replace('ar-eg', 'arabic!'), 'language-tag'],
  ])('%j is trouble', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  test('as a stream too', async () => {
    await expect(streamed('<a><b><tu/></b></a>')).rejects.toThrow('not-tmx');
    await expect(streamed(foreign.slice(0, -20))).rejects.toMatchObject({ problems: [{ line: 6 }] });
  });
});

describe('at the command line', () => {
  const folder = emptyFolder();
  beforeAll(() => {
    writeFileSync(join(folder, 'a.ar.txt'), 'وصلوا إلى مدينة الباب.\nحلب\n');
    writeFileSync(join(folder, 'a.en.txt'), 'They reached El Bab.\nAleppo\n');
  });
  const pair = ['--source', 'a.ar.txt', '--target', 'a.en.txt'];

  test('a pair goes out, is linted and mended as it is, and comes back as two texts', () => {
    expect(mustalah(['export', 'tmx', ...pair, '--output', 'a.tmx'], folder)).toMatchObject({
      code: 0,
      err: '',
    });
    const { code, out } = mustalah(['lint', 'a.tmx', '--format', 'line'], folder);
    expect(out).toMatch(/^a\.tmx:\d+:23: warning: nonpreferred-term: “El Bab”/);
    expect(code).toBe(0);
    mustalah(['lint', 'a.tmx', '--fix'], folder);
    expect(mustalah(['import', 'a.tmx', '--into', 'b.txt'], folder)).toMatchObject({
      code: 0,
      out: '2 pairs written to b.ar.txt, b.en.txt.\n',
    });
    expect(readFileSync(join(folder, 'b.en.txt'), 'utf8')).toBe('They reached al-Bab.\nAleppo\n');
  });

  test('or as a table', () => {
    writeFileSync(join(folder, 'foreign.tmx'), foreign);
    expect(mustalah(['import', 'tmx', 'foreign.tmx'], folder)).toMatchObject({
      code: 0,
      out: 'ar\ten\tid\nالباب\tEl {\\b Bab} & Aleppo\t\nحلب\t\t2\n',
    });
  });

  test.each<[string[], RegExp]>([
    [['import', 'tmx', 'foreign.tmx', '--target-lang', 'de'], /foreign\.tmx: .*from “ar” to “de”/],
    [['import', 'tmx', 'foreign.tmx', '--into', 'x.docx'], /x\.docx: .*[\s\S]*\.tsv, \.csv, \.txt/],
    [['export', 'tmx', '--source', 'a.ar.txt'], /both --source and --target/],
    [['export', 'tmx'], /no mustalah\.yaml/],
  ])('%j is trouble', (args, message) => {
    const { code, out, err } = mustalah(args, folder);
    expect(err).toMatch(message);
    expect(out).toBe('');
    expect(code).toBe(2);
    expect(existsSync(join(folder, 'x.docx'))).toBe(false);
  });
});
