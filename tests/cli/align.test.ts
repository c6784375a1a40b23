import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, mustalah } from '../support/cli.js';
import { read } from '../support/project.js';

const source: string[] = Object.values(JSON.parse(read('translations/ar/ankara-talks.json')));
const linesOf = (path: string): string[] => read(path).replace(/\n$/, '').split('\n');
const wire = linesOf('tests/articles/wire/01.en.txt');

/** A folder with the article and a version of it, its paragraphs parted by blank lines. */
function folderWith(target: readonly string[], from: readonly string[] = source): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'a.ar.txt'), `${from.join('\n')}\n`);
  writeFileSync(join(folder, 'b.en.txt'), `${target.join('\n\n')}\n`);
  return folder;
}

const pair = ['--source', 'a.ar.txt', '--target', 'b.en.txt'];
const joined = [...wire.slice(0, 3), `${wire[3]} ${wire[4]}`, ...wire.slice(5)];

interface Published {
  rule: string;
  severity: string;
  line: number | null;
  column: number | null;
  target: { text: string } | null;
  source: { text: string } | null;
  confidence?: number;
}

const findingsIn = (folder: string): Published[] =>
  JSON.parse(mustalah(['lint', ...pair, '--format', 'json'], folder).out).findings;

describe('mustalah align', () => {
  test('prints a pair a line, and what it did beside it', () => {
    const { code, out, err } = mustalah(['align', 'a.ar.txt', 'b.en.txt'], folderWith(joined));
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toMatch(/^1 = 1 [01]\.\d\d\t/);
    expect(err).toMatch(/1–1: \d+.*sure on the whole to \d+ %/);
  });

  test.each(['tmx', 'xlf'])('writes %s that validates, with its confidence', (extension) => {
    const folder = folderWith(joined);
    const file = `out.${extension}`;
    expect(mustalah(['align', 'a.ar.txt', 'b.en.txt', '--output', file], folder).code).toBe(0);
    expect(mustalah(['validate', file], folder)).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, file), 'utf8')).toMatch(/confidence"?>[01]\.\d{3}</);
    expect(mustalah(['lint', file], folder).code).toBe(1);
  });

  test('by paragraph: those of the source, and lines that are left out are named', () => {
    const folder = folderWith(joined.toSpliced(6, 1));
    const { out, err } = mustalah(
      ['align', 'a.ar.txt', 'b.en.txt', '--by', 'paragraph', '--format', 'json'],
      folder,
    );
    expect(JSON.parse(out).pairs).toHaveLength(source.length);
    expect(err).toMatch(/Without a translation, 1 place: 8/);
  });

  test.each<[string[], RegExp]>([
    [['align', 'a.ar.txt'], /takes a source text and a translation/],
    [['align', 'a.ar.txt', 'b.en.txt', '--by', 'word'], /sentence, paragraph/],
    [['align', 'a.ar.txt', 'c.json'], /need no alignment/],
    [['lint', ...pair, '--align', 'maybe'], /auto, never, always/],
  ])('%j is trouble', (args, message) => {
    const folder = folderWith(joined);
    writeFileSync(join(folder, 'c.json'), '{"a": "b"}');
    expect(mustalah(args, folder)).toMatchObject({ code: 2, err: expect.stringMatching(message) });
  });
});

describe('lint', () => {
  const place = ({ rule, severity, target, source: from }: Published) =>
    [rule, severity, target?.text ?? '', from?.text ?? ''].join(' | ');

  test('finds in joined paragraphs what it finds in the article as it is, where it stands', () => {
    const folder = folderWith(joined);
    const aligned = findingsIn(folder);
    writeFileSync(join(folder, 'b.en.txt'), `${wire.join('\n')}\n`);
    const asItIs = findingsIn(folder);
    expect(aligned.map(place)).toEqual(asItIs.map(place));
    const lines = joined.flatMap((line) => [line, '']);
    for (const { line, column, target } of aligned)
      if (line !== null && column !== null && target !== null)
        expect(lines[line - 1]?.slice(column - 1, column - 1 + target.text.length)).toBe(target.text);
  });

  test('says that it has aligned; with --align never, or a text that is no translation, the counts are trouble', () => {
    const folder = folderWith(joined);
    expect(mustalah(['lint', ...pair], folder).err).toMatch(/do not line up and were aligned/);
    const never = mustalah(['lint', ...pair, '--align', 'never'], folder);
    expect(never).toMatchObject({ code: 2, err: expect.stringMatching(/line counts differ: 13 .* 23 here/) });
    const other = folderWith(linesOf('tests/articles/other/rabat.careful.en.txt'));
    expect(mustalah(['lint', ...pair], other)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/line counts differ/),
    });
  });

  test('the configuration may forbid it', () => {
    const folder = folderWith(joined);
    writeFileSync(join(folder, 'mustalah.yaml'), 'align: never\n');
    expect(mustalah(['lint', ...pair], folder).code).toBe(2);
  });

  test('mends an aligned text, and leaves its paragraphs', () => {
    const folder = folderWith(joined);
    expect(mustalah(['lint', ...pair, '--fix'], folder).err).toMatch(/Mended \d+ findings/);
    const mended = readFileSync(join(folder, 'b.en.txt'), 'utf8');
    expect(mended.split('\n\n')).toHaveLength(joined.length);
    expect(mended).not.toBe(`${joined.join('\n\n')}\n`);
    expect(mustalah(['lint', ...pair, '--fix-dry-run'], folder).err).toMatch(
      /nothing here that --fix can mend/i,
    );
  });
});
