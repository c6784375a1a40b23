import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, mustalah } from '../support/cli.js';
import { root } from '../support/project.js';
import { hasStandards, schemaOf } from '../support/schemas.js';
import { xliff12, xliff21 } from '../support/xliff.js';

const source = 'دخلت القوات مدينة الباب مع حركة نور الدين الزنكي.';
const unit = (id: string, target: string): string =>
  `<trans-unit id="${id}" xml:space="preserve"><source>${source}</source>${target}</trans-unit>`;

/** A folder with one XLIFF file in it, and nothing else: no project, the shipped store. */
function folderWith(text: string | Uint8Array): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'a.xlf'), text);
  return folder;
}

const fileIn = (folder: string, name = 'a.xlf'): string => readFileSync(join(folder, name), 'utf8');

const faulty =
  '<target>The <g id="1">forces</g> entered the city of <g id="2">the Door</g> with the Nour al-Din al-Zenki Movement.</target>';
const mended = faulty.replace('the Door', 'al-Bab');

describe('lint reads XLIFF as it is', () => {
  const text = xliff12(unit('u1', faulty) + unit('u2', '') + unit('u3', `<target>${source}</target>`));

  test.each([
    ['a path', ['a.xlf']],
    ['a target alone', ['--target', 'a.xlf']],
    ['a path whose format is said', ['--target', 'a.xlf', '--target-format', 'xliff']],
  ])('named by %s', (_, args) => {
    const { code, out } = mustalah(['lint', ...args, '--format', 'json'], folderWith(text));
    const { findings, summary } = JSON.parse(out);
    expect(code).toBe(1);
    expect(summary).toMatchObject({ documents: 1, segments: 1 });
    const column = text.indexOf('Door') + 1;
    const place = { line: 1, column, endLine: 1, endColumn: column + 4 };
    expect(findings).toMatchObject([
      { rule: 'literal-translation', file: 'a.xlf', segment: { key: 'u1' }, ...place },
    ]);
  });

  test('and what nobody has translated yet when asked', () => {
    const { out } = mustalah(['lint', 'a.xlf', '--untranslated', '--format', 'json'], folderWith(text));
    expect(JSON.parse(out).summary).toMatchObject({ segments: 3 });
    expect(
      new Set(JSON.parse(out).findings.map((each: { segment: { key: string } }) => each.segment.key)),
    ).toEqual(new Set(['u1', 'u2', 'u3']));
  });

  test('known by what it holds, and where the configuration names it', () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'jobs'));
    writeFileSync(join(folder, 'jobs', 'a.xlf'), text);
    writeFileSync(join(folder, 'b.xml'), text);
    writeFileSync(join(folder, 'mustalah.yaml'), `bilingual: [jobs]\nglossary: [${root}glossary]\n`);
    expect(mustalah(['lint'], folder).out).toContain('jobs/a.xlf:1:');
    expect(mustalah(['lint', 'b.xml'], folder).out).toContain('b.xml:1:');
    expect(mustalah(['lint', 'jobs'], folder).out).toContain('jobs/a.xlf:1:');
  });

  test.each([
    ['cut off', text.slice(0, -20), 'trouble'],
    ['no XLIFF', '<tmx version="1.4"/>', 'no XLIFF'],
    [
      'an entity bomb',
      `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${text.replace('Door', '&b;')}`,
      'entity',
    ],
  ])('one clear trouble where it is %s', (_, broken, words) => {
    const { code, err, out } = mustalah(['lint', 'a.xlf'], folderWith(broken));
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^mustalah: a\.xlf:\d+:\d+: .+\n {2}.+\n$/);
    if (words !== 'trouble') expect(err).toContain(words);
  });
});

describe('--fix', () => {
  test.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, marked', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ])('mends the words and leaves every other byte of a file in %s', (_, encoded) => {
    const text = `${xliff12(unit('u1', faulty))}\r\n<!-- kept -->\r\n`;
    const folder = folderWith(encoded(text));
    expect(mustalah(['lint', 'a.xlf', '--fix'], folder).code).toBe(0);
    expect(readFileSync(join(folder, 'a.xlf')).equals(encoded(text.replace(faulty, mended)))).toBe(true);
    expect(mustalah(['lint', 'a.xlf', '--max-warnings', '0'], folder)).toMatchObject({ code: 0, out: '' });
  });

  test('mends every document of a file', () => {
    const one = (id: string): string =>
      `<file id="${id}"><unit id="u"><segment><source>${source}</source><target>The forces entered the city of El Bab with the Nour al-Din al-Zenki Movement.</target></segment></unit></file>`;
    const text = xliff21('').replace(/<file.*<\/file>/, one('f1') + one('f2'));
    const folder = folderWith(text);
    expect(mustalah(['lint', 'a.xlf', '--fix'], folder).err).toContain('2 findings in 1 file');
    expect(fileIn(folder)).toBe(text.replaceAll('El Bab', 'al-Bab'));
  });
});

/** A project of one article in Arabic and its translation. */
function desk(target: Record<string, unknown>, indent = 4): string {
  const folder = emptyFolder();
  for (const language of ['ar', 'en']) mkdirSync(join(folder, 'translations', language), { recursive: true });
  const article = { head: 'الباب', body: { p1: source, count: 'وصل {{count}} من مدينة الباب' } };
  writeFileSync(join(folder, 'translations/ar/a.json'), JSON.stringify(article, null, 2));
  writeFileSync(join(folder, 'translations/en/a.json'), JSON.stringify(target, null, indent));
  writeFileSync(join(folder, 'mustalah.yaml'), `glossary: [${root}glossary]\n`);
  return folder;
}

const translation = {
  head: 'al-Bab',
  body: { p1: 'Forces entered El Bab with Nour al-Din al-Zenki.', count: '{{count}} came from El Bab' },
};
const exported = (folder: string, ...args: readonly string[]): void => {
  expect(mustalah(['export', 'xliff', '--output', 'a.xlf', ...args], folder)).toMatchObject({
    code: 0,
    err: '',
  });
};
const edit = (folder: string, from: string | RegExp, to: string): void => {
  const before = fileIn(folder);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(join(folder, 'a.xlf'), after);
};
const imported = (folder: string, ...args: readonly string[]) => {
  const { code, out, err } = mustalah(['import', 'xliff', 'a.xlf', '--format', 'json', ...args], folder);
  return { code, err, file: out === '' ? undefined : JSON.parse(out).files[0] };
};

describe('export xliff', () => {
  test('marks terms, brings the glossary, and tells findings as ITS and as notes', () => {
    const folder = desk(translation);
    exported(folder);
    const text = fileIn(folder);
    expect(text).toContain('<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0"');
    expect(text).toContain('version="2.1" srcLang="ar" trgLang="en"');
    expect(text).toContain('<unit id="body.p1" name="body.p1">');
    expect(text).toMatch(/<source>.*<mrk id="m1" type="term" ref="#gls=al-bab">الباب<\/mrk>/);
    expect(text).toMatch(/<gls:glossEntry id="al-bab" ref="#m\d+">/);
    expect(text).toMatch(/<gls:translation ref="#m\d+"[^>]*>al-Bab<\/gls:translation>/);
    expect(text).toContain('<mda:meta type="administrativeStatus">preferredTerm-admn-sts</mda:meta>');
    expect(text).toMatch(
      /its:locQualityIssueType="terminology" its:locQualityIssueComment="“El Bab” [^"]*al-Bab[^"]*" its:locQualityIssueSeverity="50">El Bab</,
    );
    expect(text).toMatch(
      /<note category="mustalah: nonpreferred-term" priority="3" appliesTo="target">“El Bab”/,
    );
    expect(text).toContain('<data id="d1">{{count}}</data>');
    expect(text).toContain('<ph id="1" dataRef="d1" equiv="{{count}}" disp="{{count}}"/>');
    expect(text).not.toMatch(/[\u2066-\u2069]/);
  });

  test('again changes nothing, and in another version says the same texts', () => {
    const folder = desk(translation);
    exported(folder);
    const again = mustalah(['export', 'xliff', 'a.xlf'], folder);
    expect(again.out).toBe(fileIn(folder));
    const older = mustalah(['export', 'xliff', 'a.xlf', '--version', '1.2'], folder);
    expect(older.out).toContain('<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">');
    writeFileSync(join(folder, 'b.xlf'), older.out);
    const findings = (file: string) =>
      JSON.parse(mustalah(['lint', file, '--format', 'json'], folder).out).findings.map(
        ({ rule, target }: { rule: string; target: unknown }) => [rule, target],
      );
    expect(findings('b.xlf')).toEqual(findings('a.xlf'));
  });

  test('marks a file of another tool and changes nothing else in it', () => {
    const text = xliff12(
      `${unit('u1', faulty)}<!-- theirs --><trans-unit id="u9"><source>x</source></trans-unit>`,
    );
    const { out } = mustalah(['export', 'xliff', 'a.xlf'], folderWith(text));
    expect(out).toContain('<mrk mtype="term" comment="al-bab">الباب</mrk>');
    expect(out.replace(/<\/?mrk[^>]*>|<note[^>]*>[^<]*<\/note>/g, '')).toBe(text);
  });

  test.each([
    ['needs-translation', '1.2'],
    ['initial', '2.2'],
  ])('puts the source where a tool needs a target, as %s', (state, version) => {
    const folder = desk({});
    exported(folder, '--version', version, '--fill-source', '--plain');
    expect(fileIn(folder)).toContain(`state="${state}"`);
    expect(fileIn(folder)).toMatch(/<target[^>]*>الباب<\/target>/);
    expect(imported(folder)).toMatchObject({
      code: 0,
      file: { changed: [], untranslated: ['head', 'body.p1', 'body.count'] },
    });
  });

  test('of several pairs of languages goes into 1.2 only', () => {
    const folder = desk(translation);
    mkdirSync(join(folder, 'translations/fr'));
    writeFileSync(join(folder, 'translations/fr/a.json'), JSON.stringify({ head: 'al-Bab' }));
    const refused = mustalah(['export', 'xliff'], folder);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('ar → en, ar → fr');
    const { out } = mustalah(['export', 'xliff', '--version', '1.2'], folder);
    expect(out.match(/target-language="[a-z]+"/g)).toEqual(['target-language="en"', 'target-language="fr"']);
  });

  test('of a version that there is not names those that there are', () => {
    const { code, err } = mustalah(['export', 'xliff', '--version', '2.5'], desk(translation));
    expect(code).toBe(2);
    expect(err).toContain('1.2, 2.0, 2.1, 2.2');
  });

  test.skipIf(!hasStandards).each(['1.2', '2.0', '2.1', '2.2'])(
    'of this project’s article is valid %s (needs ../shared)',
    (version) => {
      const faultsOf = schemaOf(version);
      for (const name of ['en', 'en-x-wire']) {
        const { out } = mustalah([
          'export',
          'xliff',
          `translations/${name}/ankara-talks.json`,
          '--version',
          version,
        ]);
        expect(faultsOf(out)).toEqual([]);
      }
    },
  );
});

describe('import xliff', () => {
  test('puts what changed into the bundle and keeps the rest of it as it was', () => {
    const folder = desk(translation);
    const before = fileIn(folder, 'translations/en/a.json');
    exported(folder);
    edit(folder, />El Bab<\/mrk><\/mrk> with/, '>al-Bab</mrk></mrk> &amp; left with');
    const dry = imported(folder, '--dry-run');
    expect(dry).toMatchObject({
      code: 0,
      file: { changed: [{ key: 'body.p1', isNew: false }], unchanged: ['head', 'body.count'] },
    });
    expect(fileIn(folder, 'translations/en/a.json')).toBe(before);
    expect(imported(folder).code).toBe(0);
    expect(fileIn(folder, 'translations/en/a.json')).toBe(
      before.replace('El Bab with', 'al-Bab & left with'),
    );
    expect(imported(folder).file.changed).toEqual([]);
  });

  test('adds keys that the bundle lacks, where the source has them', () => {
    const folder = desk({ head: 'al-Bab', body: { count: '{{count}} came' } }, 2);
    exported(folder);
    edit(folder, /(<unit id="body.p1"[\s\S]*?<\/source>)/, '$1<target>Forces entered al-Bab.</target>');
    expect(imported(folder)).toMatchObject({
      code: 0,
      file: { changed: [{ key: 'body.p1', before: '', isNew: true }] },
    });
    const after = { head: 'al-Bab', body: { p1: 'Forces entered al-Bab.', count: '{{count}} came' } };
    expect(fileIn(folder, 'translations/en/a.json')).toBe(JSON.stringify(after, null, 2));
  });

  test('tells what is missing, unknown, altered, and whose placeholders are lost', () => {
    const folder = desk(translation);
    exported(folder, '--plain');
    edit(folder, /<unit id="head"[\s\S]*?<\/unit>/, '');
    edit(folder, 'name="body.p1"', 'name="body.p9"');
    edit(folder, 'وصل ', 'جاء ');
    edit(folder, /<target><ph [^>]*> came/, '<target>Some came');
    const { code, file } = imported(folder);
    expect(code).toBe(1);
    expect(file.remarks).toEqual([
      { kind: 'missing', key: 'head' },
      { kind: 'missing', key: 'body.p1' },
      {
        kind: 'source-altered',
        key: 'body.count',
        original: 'وصل {{count}} من مدينة الباب',
        returned: 'جاء {{count}} من مدينة الباب',
      },
      { kind: 'placeholders', key: 'body.count', lost: ['{{count}}'], gained: [] },
      { kind: 'unknown', key: 'body.p9' },
    ]);
    expect(JSON.parse(fileIn(folder, 'translations/en/a.json'))).toEqual({
      ...translation,
      body: { ...translation.body, count: 'Some came from El Bab' },
    });
  });

  test('joins the segments that a tool has made of a unit, and waits for all of them', () => {
    const folder = desk(translation);
    exported(folder, '--plain');
    const parts = (second: string): string =>
      `<segment id="s1"><source>${source.slice(0, 10)}</source><target order="3">second</target></segment><ignorable><source>${source.slice(10, 11)}</source><target>, </target></ignorable><segment id="s2"><source>${source.slice(11)}</source>${second}</segment>`;
    const inUnit = /(<unit id="body.p1"[^>]*>)[\s\S]*?(<\/unit>)/;
    edit(folder, inUnit, `$1${parts('')}$2`);
    expect(imported(folder)).toMatchObject({
      code: 1,
      file: { remarks: [{ kind: 'withheld', key: 'body.p1', reason: 'incomplete' }] },
    });
    edit(folder, inUnit, `$1${parts('<target order="1">first</target>')}$2`);
    expect(imported(folder)).toMatchObject({
      code: 0,
      file: { changed: [{ key: 'body.p1', after: 'first, second' }] },
    });
  });

  test('keeps line breaks out of texts whose units are lines', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'a.ar.txt'), `${source}\n\nالباب\n`);
    writeFileSync(join(folder, 'a.en.txt'), 'Forces.\n\nEl Bab\n');
    exported(folder, '--source', 'a.ar.txt', '--target', 'a.en.txt', '--plain');
    edit(folder, '>Forces.<', '>Forces\nmore<');
    edit(folder, '>El Bab<', '>al-Bab<');
    expect(imported(folder)).toMatchObject({
      code: 1,
      file: { remarks: [{ key: '1', reason: 'line-break' }] },
    });
    expect(fileIn(folder, 'a.en.txt')).toBe('Forces.\n\nal-Bab\n');
  });

  test('begins a translation of a source that has none', () => {
    const folder = desk({});
    exported(folder, '--source', 'translations/ar/a.json', '--target-lang', 'fr', '--plain');
    edit(folder, /(<unit id="head"[\s\S]*?<\/source>)/, '$1<target>Al-Bab</target>');
    expect(imported(folder).err).toContain('--into FILE');
    expect(imported(folder, '--into', 'translations/fr.json')).toMatchObject({
      code: 0,
      file: { isNew: true },
    });
    expect(JSON.parse(fileIn(folder, 'translations/fr.json'))).toEqual({ head: 'Al-Bab' });
  });

  test('writes nowhere that the returned file should not name', () => {
    const folder = desk(translation);
    exported(folder, '--plain');
    edit(folder, '>translations/en/a.json<', '>../elsewhere.json<');
    expect(imported(folder)).toMatchObject({
      code: 2,
      err: expect.stringContaining('outside of this project'),
    });
  });

  test('says so where the original is not found, or is XLIFF itself', () => {
    const folder = desk(translation);
    exported(folder, '--plain');
    edit(folder, 'original="translations/ar/a.json"', 'original="gone.json"');
    expect(imported(folder)).toMatchObject({ code: 2, err: expect.stringContaining('“gone.json”') });
    edit(folder, 'original="gone.json"', 'original="a.xlf"');
    expect(imported(folder)).toMatchObject({ code: 2, err: expect.stringContaining('mustalah lint') });
  });
});
