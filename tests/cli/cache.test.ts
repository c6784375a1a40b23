import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, mustalah, type Ran } from '../support/cli.js';
import { root } from '../support/project.js';
import { concept, newProject, put, smallProject } from '../support/small-project.js';

const withCache = ['lint', '--cache-location', '.cache'];
const lint = (folder: string, ...args: string[]): Ran => mustalah([...withCache, ...args], folder);

const kept = (folder: string): string[] => {
  const cache = join(folder, '.cache');
  return existsSync(cache) ? jsonIn(cache).map((name) => join(cache, name)) : [];
};

/** What is kept of texts; stores lie beside it. */
const jsonIn = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.json'));

/** Makes what is kept say something that no check would, so that it shows where it is used. */
function forge(folder: string): void {
  for (const file of kept(folder)) {
    const body = readFileSync(file, 'utf8').split('\n')[1]?.replaceAll('El Bab', 'FORGED') ?? '';
    writeFileSync(file, `${createHash('sha256').update(body).digest('hex')}\n${body}`);
  }
}

/** A project whose texts have been checked, and whose cache has been forged since. */
function forgedProject(): string {
  const folder = newProject();
  lint(folder);
  forge(folder);
  return folder;
}

describe('a cached run says what a fresh one says', () => {
  test.each(['line', 'pretty', 'json', 'sarif', 'github', 'junit', 'html'])('as %s', (format) => {
    const args = ['translations/en', 'translations/en-x-wire', '--format', format];
    const folder = emptyFolder();
    const run = (...more: string[]): Ran => mustalah(['lint', ...args, ...more]);
    const fresh = run();
    for (const time of ['cold', 'warm']) expect(run('--cache-location', folder), time).toEqual(fresh);
    expect(jsonIn(folder)).toHaveLength(3);
  });

  test('of a file that holds both texts', () => {
    const folder = emptyFolder();
    put(folder, { 'a.xlf': bilingual });
    const args = ['a.xlf', '--format', 'html'];
    const fresh = mustalah(['lint', ...args], folder);
    for (const time of ['cold', 'warm']) expect(lint(folder, ...args), time).toEqual(fresh);
    expect(fresh.out).toContain('nonpreferred-term');
  });

  test('and is indeed a cached one', () => {
    expect(lint(forgedProject()).out).toContain('FORGED');
  });
});

const bilingual = `<?xml version="1.0"?>
<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="ar" trgLang="en">
<file id="f"><unit id="u"><segment><source>في مدينة الباب</source><target>In the city of El Bab</target></segment></unit></file>
<file id="g"><unit id="u"><segment><source>في مدينة الباب</source><target>In the city of al-Bab</target></segment></unit></file>
</xliff>
`;

describe('what decides the findings decides whether they are checked again', () => {
  const city = smallProject['translations/en/one.txt'] ?? '';
  const cities = smallProject['glossary/cities.yaml'] ?? '';
  test.each<[string, Record<string, string>, string[]]>([
    ['the translation', { 'translations/en/one.txt': city.replace('They', 'We') }, []],
    ['the source', { 'translations/ar/one.txt': 'وصلوا الى مدينة الباب.\n' }, []],
    [
      'what the store says of a name in it',
      { 'glossary/cities.yaml': cities.replace('  kind: city\n', '  kind: city\n  notes: [seen]\n') },
      [],
    ],
    [
      'a name that the store has now, and the text may have',
      { 'glossary/more.yaml': concept('city', 'مدينة', 'town', 'township') },
      [],
    ],
    [
      'the profile',
      {
        'glossary/profiles/wire.yaml':
          'name: wire\ntitle: Wire\nterms: {al-bab: {preferred: El Bab, nonpreferred: [al-Bab]}}\n',
      },
      ['--profile', 'wire'],
    ],
    [
      'a rule of the configuration',
      { 'mustalah.yaml': `${smallProject['mustalah.yaml']}rules: {nonpreferred-term: error}\n` },
      [],
    ],
    ['a rule of the command line', {}, ['--rule', 'nonpreferred-term:error']],
    ['the date', {}, ['--date', '2016-12-05']],
  ])('%s', (_, files, args) => {
    const folder = forgedProject();
    put(folder, files);
    expect(lint(folder, ...args)).toMatchObject({ err: '', out: expect.not.stringContaining('FORGED') });
  });

  test.each([
    ['a comment in the store', `# Cities\n${cities}`],
    ['what the store says of a name that is not in the text', `${cities}  notes: [seen]\n`],
    ['a name that the text cannot have', `${cities}${concept('manbij', 'منبج', 'Manbij', 'Membij')}`],
  ])('and nothing else: the report asked for, %s', (_, store) => {
    const folder = forgedProject();
    put(folder, { 'glossary/cities.yaml': store });
    expect(lint(folder, '--format', 'json')).toMatchObject({
      err: '',
      out: expect.stringContaining('FORGED'),
    });
  });

  test('what is accepted is settled anew over what is kept', () => {
    const waivers =
      'waivers:\n  - {rule: nonpreferred-term, concept: al-bab, reason: house of the city, until: 2026-12-31}\n';
    const folder = forgedProject();
    put(folder, { 'mustalah.yaml': `${smallProject['mustalah.yaml']}${waivers}` });
    const on = (day: string, ...args: string[]): string =>
      mustalah([...withCache, ...args], folder, '', { MUSTALAH_TODAY: day }).out;
    expect(on('2026-12-31')).not.toContain('FORGED');
    expect(on('2027-01-01')).toContain('FORGED');
    expect(on('2027-01-01')).toContain('unused-waiver');
    on('2027-01-01', '--baseline', 'baseline.json', '--update-baseline');
    expect(on('2027-01-01', '--baseline', 'baseline.json')).toBe('');
    expect(on('2027-01-01')).toContain('FORGED');
  });

  test('mending reads the texts', () => {
    const folder = forgedProject();
    expect(lint(folder, '--fix').code).toBe(0);
    expect(readFileSync(join(folder, 'translations/en/one.txt'), 'utf8')).toContain('al-Bab');
  });
});

describe('only what has changed, and what that may touch, is checked again', () => {
  const cities = smallProject['glossary/cities.yaml'] ?? '';
  test.each<[string, Record<string, string>, number]>([
    ['nothing', {}, 0],
    ['a text', { 'translations/en/one.txt': 'They reached the city of al-Bab.\n' }, 1],
    ['a name of one text', { 'glossary/cities.yaml': cities.replace('El Bab', 'Elbab') }, 1],
    ['a name that both have', { 'glossary/more.yaml': concept('city', 'مدينة', 'town', 'township') }, 2],
    ['a name that neither has', { 'glossary/more.yaml': concept('manbij', 'منبج', 'Manbij', 'Membij') }, 0],
  ])('%s', (_, files, checked) => {
    const folder = newProject();
    lint(folder);
    put(folder, files);
    const fresh = mustalah(['lint'], folder);
    const told = (count: number): string =>
      `Texts checked: ${count}; as they were found before: ${2 - count}.\n`;
    expect(lint(folder, '--verbose')).toEqual({ ...fresh, err: told(checked) });
    expect(lint(folder, '--verbose')).toEqual({ ...fresh, err: told(0) });
  });

  test('one change after the other, each beside what the last has left', () => {
    const folder = newProject();
    lint(folder);
    for (const name of ['Afrin', 'Azaz', 'Harem', 'Idlib', 'Manbij', 'Saraqib', 'Sarmada', 'Tartus']) {
      put(folder, { [`glossary/${name}.yaml`]: concept(name.toLowerCase(), 'سرمدا', name, `${name}x`) });
      expect(lint(folder, '--verbose').err, name).toContain('checked: 0;');
    }
    expect(readdirSync(join(folder, '.cache')).filter((name) => name.startsWith('store-'))).toHaveLength(6);
  });
});

describe('whatever is wrong with the cache, the findings are right', () => {
  test.each<[string, (file: string) => void]>([
    ['cut short', (file) => truncateSync(file, 100)],
    ['empty', (file) => truncateSync(file, 0)],
    [
      'one letter changed',
      (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('El Bab', 'El Bad')),
    ],
    ['not ours', (file) => writeFileSync(file, '{"a": 1}\n')],
    ['not text', (file) => writeFileSync(file, new Uint8Array([0xff, 0xfe, 0]))],
  ])('%s', (_, damage) => {
    const folder = newProject();
    const fresh = lint(folder);
    for (const file of kept(folder)) damage(file);
    expect(lint(folder)).toEqual(fresh);
    forge(folder);
    expect(lint(folder).out).toContain('FORGED');
  });

  test.each<[string, (file: string) => void]>([
    ['cut short', (file) => truncateSync(file, 100)],
    ['empty', (file) => truncateSync(file, 0)],
    ['not ours', (file) => writeFileSync(file, '{"a": 1}\n')],
    [
      'one byte changed',
      (file) => {
        const bytes = readFileSync(file);
        bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
        writeFileSync(file, bytes);
      },
    ],
    ['gone', (file) => rmSync(file)],
  ])('a store %s', (_, damage) => {
    const folder = newProject();
    const stores = (): string[] =>
      readdirSync(join(folder, '.cache')).filter((name) => name.startsWith('store-'));
    lint(folder);
    for (const file of stores()) damage(join(folder, '.cache', file));
    put(folder, { 'glossary/more.yaml': concept('afrin', 'عفرين', 'Afrin', 'Efrin') });
    const fresh = mustalah(['lint'], folder);
    expect(lint(folder, '--verbose')).toMatchObject({
      out: fresh.out,
      err: expect.stringContaining('checked: 2;'),
    });
    expect(stores()).toHaveLength(1);
    put(folder, { 'glossary/more.yaml': concept('azaz', 'أعزاز', 'Azaz', 'Aazaz') });
    expect(lint(folder, '--verbose')).toMatchObject({
      out: fresh.out,
      err: expect.stringContaining('checked: 0;'),
    });
  });

  test('a folder that cannot be made or written', () => {
    const folder = newProject();
    const fresh = mustalah(['lint'], folder);
    put(folder, { blocked: '' });
    expect(mustalah(['lint', '--cache-location', 'blocked/cache'], folder)).toEqual(fresh);
    lint(folder);
    chmodSync(join(folder, '.cache'), 0o500);
    expect(lint(folder)).toEqual(fresh);
    chmodSync(join(folder, '.cache'), 0o700);
  });

  test('runs at the same time', async () => {
    const folder = newProject();
    const runs = Array.from({ length: 4 }, () => started(folder));
    const outputs = new Set(await Promise.all(runs));
    expect(outputs).toEqual(new Set([mustalah(['lint'], folder).out]));
    expect(lint(folder).out).toBe([...outputs][0]);
  });
});

test('a text that cannot be read is told before anything is reported, cached or not', () => {
  const folder = newProject();
  lint(folder);
  put(folder, { 'translations/en/two.txt': '\0' });
  expect(lint(folder)).toMatchObject({ code: 2, out: '' });
});

function started(folder: string): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`${root}dist/cli/mustalah.js`, ...withCache], {
      cwd: folder,
      env: { ...process.env, NO_COLOR: '1', LANG: 'en_GB.UTF-8', LC_ALL: '' },
    });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk;
    });
    child.on('close', () => resolve(out));
  });
}
