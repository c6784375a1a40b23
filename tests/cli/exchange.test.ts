import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, mustalah } from '../support/cli.js';

const towns = `# The towns.
aleppo:
  kind: city   # the largest
  terms:
    ar: [{text: حلب, status: preferred}]
    en:
      - {text: Aleppo, status: preferred}   # as ever
`;

/** A project with a store of one file. */
function project(files: Readonly<Record<string, string>> = {}): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'glossary'));
  for (const [name, text] of Object.entries({
    'mustalah.yaml': 'glossary: [glossary]\n',
    'glossary/towns.yaml': towns,
    ...files,
  }))
    writeFileSync(join(folder, name), text);
  return folder;
}

const storeOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(folder, 'glossary')).map((name) => [
      name,
      readFileSync(join(folder, 'glossary', name), 'utf8'),
    ]),
  );

const tbxOf = (entries: string): string =>
  `<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>${entries}</body></text></tbx>`;
const entryOf = (id: string, en: string, said = ''): string =>
  `<conceptEntry id="${id}"><langSec xml:lang="en"><termSec><term>${en}</term>${said}</termSec></langSec></conceptEntry>`;

describe('export', () => {
  test.each(['v3-basic-dca', 'v3-linguist-dct', 'v2'])(
    'tbx %s, imported again, changes nothing',
    (variant) => {
      const folder = emptyFolder();
      const file = join(folder, 'store.tbx');
      expect(mustalah(['export', 'tbx', '--variant', variant, '--output', file])).toMatchObject({
        code: 0,
        err: '',
      });
      const { code, out } = mustalah(['import', file, '--dry-run', '--format', 'json']);
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({
        read: 258,
        added: [],
        changed: [],
        unchanged: 258,
        conflicts: [],
        remarks: [],
        written: [],
      });
    },
  );

  test('to the terminal, in the style of a house', () => {
    const plain = JSON.parse(mustalah(['export', 'json']).out);
    const un = JSON.parse(mustalah(['export', 'json', '--profile', 'un']).out);
    expect(Object.keys(un)).toEqual(Object.keys(plain));
    expect(un).not.toEqual(plain);
  });

  test.each([
    [['export'], /in which format/],
    [['export', 'tbxx'], /tbx/],
    [['export', 'tbx', 'stray'], /one argument too many/],
    [['export', 'tbx', '--variant', 'v3-basic'], /v3-basic-dca/],
    [['export', 'tbx', '--source-lang', '-'], /language tag/],
    [['export', 'tbx', '--output', '/nowhere/x.tbx'], /cannot be written/],
  ])('%j: one clear error', (args, says) => {
    const { code, out, err } = mustalah(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(says);
  });
});

describe('import', () => {
  test('a dry run shows everything and writes nothing', () => {
    const folder = project({
      'in.tbx': tbxOf(entryOf('aleppo', 'Aleppo', '<note>n</note>') + entryOf('c2', 'Homs')),
    });
    const before = storeOf(folder);
    const { code, out } = mustalah(['import', 'in.tbx', '--dry-run'], folder);
    expect(code).toBe(0);
    expect(out).toMatch(/\+ homs {2}term {2}Homs/);
    expect(out).toMatch(/~ aleppo {2}glossary\/towns\.yaml\n {6}en Aleppo note \+ n/);
    expect(out).toMatch(/New: 1, changed: 1, as before: 0, conflicts: 0\.\nNothing has been written/);
    expect(storeOf(folder)).toEqual(before);
  });

  test('writes changes where they stand and new concepts apart; the second time there is nothing to do', () => {
    const folder = project({
      'in.tbx': tbxOf(entryOf('aleppo', 'Aleppo', '<note>n</note>') + entryOf('c2', 'Homs')),
    });
    expect(mustalah(['import', 'tbx', 'in.tbx', '--kind', 'city'], folder).code).toBe(0);
    expect(storeOf(folder)).toEqual({
      'towns.yaml': towns.replace('status: preferred}   # as', 'status: preferred, note: n}   # as'),
      'imported.yaml':
        '# Imported concepts: id → concept. How to write one: docs/glossary-format.md\n\nhoms:\n  kind: city\n  terms:\n    en:\n      - {text: Homs, status: preferred}\n',
    });
    expect(mustalah(['glossary', 'check'], folder).code).toBe(0);
    expect(mustalah(['import', 'in.tbx'], folder).out).toMatch(
      /as before: 2, conflicts: 0\.\nThe store stays as it is/,
    );
  });

  test('new concepts go into the file asked for', () => {
    const folder = project({ 'in.tbx': tbxOf(entryOf('c2', 'Homs')) });
    expect(mustalah(['import', 'in.tbx', '--into', 'glossary/towns.yaml'], folder).code).toBe(0);
    expect(Object.keys(storeOf(folder))).toEqual(['towns.yaml']);
    expect(storeOf(folder)['towns.yaml']).toBe(
      `${towns}\nhoms:\n  kind: term\n  terms:\n    en:\n      - {text: Homs, status: preferred}\n`,
    );
  });

  test('what conflicts is listed with its line, the rest is written, and the exit code is 1', () => {
    const second = '<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>';
    const folder = project({
      'in.tbx': tbxOf(
        `\n${entryOf('aleppo', 'Aleppo')}\n${entryOf('aleppo2', 'Homs')}\n<conceptEntry id="aleppo"><langSec xml:lang="ar"><termSec><term>حلب</term></termSec></langSec><langSec xml:lang="en"><termSec><term>Alep</term>${second}</termSec></langSec></conceptEntry>`,
      ),
    });
    const { code, out } = mustalah(['import', 'in.tbx'], folder);
    expect(code).toBe(1);
    expect(out).toMatch(/in\.tbx:4:1: “aleppo” prefers “Aleppo”/);
    expect(out).toMatch(/Written: glossary\/imported\.yaml/);
    expect(storeOf(folder)['towns.yaml']).toBe(towns);
  });

  test('a file without an extension is known by how it begins', () => {
    const folder = project({ in: tbxOf(entryOf('c2', 'Homs')), other: 'just words' });
    expect(mustalah(['import', 'in', '--dry-run'], folder).out).toMatch(/read as tbx: 1 concept\./);
    expect(mustalah(['import', 'other', '--dry-run'], folder)).toMatchObject({ code: 2, out: '' });
  });

  test('in Arabic', () => {
    const folder = project({ 'in.tbx': tbxOf(entryOf('c2', 'Homs')) });
    expect(mustalah(['import', 'in.tbx', '--dry-run', '--lang', 'ar'], folder).out).toMatch(/مفهوم واحد/);
  });

  test.each<readonly [readonly string[], RegExp]>([
    [['import'], /what to import/],
    [['import', 'tbx'], /what to import/],
    [['import', 'absent.tbx'], /absent\.tbx: There is no such file/],
    [['import', 'glossary'], /glossary/],
    [['import', 'tbx', 'in.tbx', 'more'], /one argument too many/],
    [['import', 'in.tbx', '--kind', 'citi'], /Nearest: city/],
    [['import', 'in.tbx', '--into', 'elsewhere.yaml'], /outside the store/],
    [['import', 'in.tbx', '--into', 'glossary/x.txt'], /outside the store/],
    [['import', 'broken.tbx'], /broken\.tbx:1:\d+/],
  ])('%j: one clear error, nothing written', (args, says) => {
    const folder = project({
      'in.tbx': tbxOf(entryOf('c2', 'Homs')),
      'broken.tbx': tbxOf(entryOf('c2', 'Homs')).slice(0, -9),
    });
    const before = storeOf(folder);
    const { code, out, err } = mustalah(args, folder);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(says);
    expect(storeOf(folder)).toEqual(before);
  });

  test('the store that comes with the tool is not written into', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'in.tbx'), tbxOf(entryOf('c2', 'Zzyzx')));
    const { code, err } = mustalah(['import', 'in.tbx'], folder);
    expect(code).toBe(2);
    expect(err).toMatch(/mustalah init/);
  });

  test('all files are written or none', () => {
    const folder = project({
      'in.tbx': tbxOf(entryOf('aleppo', 'Aleppo', '<note>n</note>') + entryOf('c2', 'Homs')),
    });
    writeFileSync(join(folder, 'glossary/zz.yaml'), '# closed\n');
    chmodSync(join(folder, 'glossary/zz.yaml'), 0o444);
    const before = storeOf(folder);
    const { code, err } = mustalah(['import', 'in.tbx', '--into', 'glossary/zz.yaml'], folder);
    expect(code).toBe(2);
    expect(err).toMatch(/cannot be written/);
    expect(storeOf(folder)).toEqual(before);
  });
});
