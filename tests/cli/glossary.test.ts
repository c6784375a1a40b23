import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, mustalah } from '../support/cli.js';

function project(store = ''): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'glossary'));
  writeFileSync(join(folder, 'mustalah.yaml'), 'glossary: [glossary]\n');
  if (store !== '') writeFileSync(join(folder, 'glossary', 'store.yaml'), store);
  return folder;
}

const nujaba = `# kept
nujaba:
  kind: militia
  terms:
    ar:
      - {text: حركة النجباء, status: preferred}
    en:
      - {text: Nujaba Movement, status: preferred}
`;

describe('glossary add', () => {
  test('opens a concept, its first form of each language preferred', () => {
    const folder = project();
    const add = [
      'glossary',
      'add',
      'حركة النجباء',
      'Nujaba Movement',
      'Harakat al-Nujaba',
      '--kind',
      'militia',
    ];
    expect(mustalah([...add, '--into', 'glossary/new.yaml'], folder).code).toBe(0);
    const { out } = mustalah(['lookup', 'Harakat al-Nujaba', '--format', 'json'], folder);
    const [found] = JSON.parse(out).results;
    expect(found).toMatchObject({
      concept: 'nujaba-movement',
      kind: 'militia',
      preferred: { ar: 'حركة النجباء', en: 'Nujaba Movement' },
    });
  });

  test('adds a form to a concept that is there, and keeps the file as it is written', () => {
    const folder = project(nujaba);
    expect(mustalah(['glossary', 'add', 'حركة النجباء', 'al-Nujaba'], folder).code).toBe(0);
    const text = readFileSync(join(folder, 'glossary', 'store.yaml'), 'utf8');
    expect(text).toBe(`${nujaba}      - {text: al-Nujaba, status: admitted}\n`);
  });

  test('writes nothing in a dry run, and wants a name', () => {
    const folder = project(nujaba);
    expect(mustalah(['glossary', 'add', 'الباب', 'al-Bab', '--dry-run'], folder).code).toBe(0);
    expect(readFileSync(join(folder, 'glossary', 'store.yaml'), 'utf8')).toBe(nujaba);
    expect(mustalah(['glossary', 'add'], folder)).toMatchObject({ code: 2 });
  });
});

describe('glossary merge and diff', () => {
  const other = `${nujaba}      - {text: Harakat al-Nujaba, status: admitted}
bab:
  kind: town
  terms:
    ar: [{text: الباب, status: preferred}]
    en: [{text: al-Bab, status: preferred}]
`;

  test('a merge leaves no difference, and a second one nothing to do', () => {
    const folder = project(nujaba);
    mkdirSync(join(folder, 'theirs'));
    writeFileSync(join(folder, 'theirs', 'store.yaml'), other);
    cpSync(join(folder, 'glossary'), join(folder, 'before'), { recursive: true });
    expect(mustalah(['glossary', 'diff', 'glossary', 'theirs'], folder).code).toBe(1);
    expect(mustalah(['glossary', 'merge', 'theirs'], folder).code).toBe(0);
    expect(mustalah(['glossary', 'diff', 'glossary', 'theirs'], folder).code).toBe(0);
    const { out } = mustalah(['glossary', 'diff', 'before', 'glossary', '--format', 'json'], folder);
    expect(JSON.parse(out).differences).toMatchObject([
      { id: 'bab', is: 'added' },
      { id: 'nujaba', is: 'changed', terms: [{ language: 'en', text: 'Harakat al-Nujaba', is: 'added' }] },
    ]);
    const again = JSON.parse(mustalah(['glossary', 'merge', 'theirs', '--format', 'json'], folder).out);
    expect(again).toMatchObject({ added: [], changed: [], unchanged: 2 });
  });

  test('a term that changed its status and one that went are told', () => {
    const folder = project(nujaba);
    writeFileSync(
      join(folder, 'new.yaml'),
      nujaba.replace('Nujaba Movement, status: preferred', 'Nujaba, status: preferred'),
    );
    const { out, code } = mustalah(['glossary', 'diff', 'glossary', 'new.yaml'], folder);
    expect(code).toBe(1);
    expect(out).toMatch(/~ nujaba\n\s+- en .*Nujaba Movement.*\n\s+\+ en .*Nujaba/u);
    expect(mustalah(['glossary', 'diff', 'glossary'], folder).code).toBe(2);
  });
});
