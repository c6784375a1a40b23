import { lstatSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, mustalah } from '../support/cli.js';
import { read, root } from '../support/project.js';

interface Published {
  readonly rule: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly segment: { readonly index: number; readonly key: string };
  readonly target: { readonly text: string; readonly start: number; readonly end: number } | null;
  readonly source: { readonly text: string } | null;
}

interface Report {
  readonly version: number;
  readonly tool: { readonly name: string };
  readonly summary: Record<string, number>;
  readonly findings: readonly Published[];
}

const json = (args: readonly string[], cwd = root): { code: number | null; report: Report } => {
  const { code, out } = mustalah([...args, '--format', 'json'], cwd);
  return { code, report: JSON.parse(out) };
};

describe('the project lints itself', () => {
  test('its careful version without a word but on the slips of its source', () => {
    const { code, out } = mustalah(['lint', 'translations/en', '--max-warnings', '0']);
    expect(out.trim().split('\n')).toEqual([
      expect.stringMatching(/: info: source-misspelling: .*واشطن/),
      expect.stringMatching(/: info: source-misspelling: .*تي 92/),
    ]);
    expect(code).toBe(0);
  });

  test('its hurried version with every kind of finding', () => {
    const { code, report } = json(['lint', 'translations/en-x-wire']);
    expect(code).toBe(1);
    const seen = new Set(report.findings.map(({ rule }) => rule));
    for (const rule of [
      'nonpreferred-term',
      'deprecated-term',
      'missing-term',
      'wrong-term',
      'literal-translation',
      'unexpanded-acronym',
      'untranslated-text',
      'name-casing',
      'unlisted-spelling',
    ])
      expect(seen, rule).toContain(rule);
  });

  test.each(['un', 'bbc', 'ap'])(
    'its careful version in the style of %s: the differences and nothing else',
    (profile) => {
      const { report } = json(['lint', 'translations/en/ankara-talks.json', '--profile', profile]);
      expect(report.findings.length).toBeGreaterThan(0);
      const rules = new Set(report.findings.map(({ rule }) => rule));
      rules.delete('source-misspelling');
      expect([...rules]).toEqual(['nonpreferred-term']);
    },
  );
});

describe('JSON', () => {
  const { report } = json(['lint', 'translations/en-x-wire']);
  const file = 'translations/en-x-wire/ankara-talks.json';
  const lines = read(file).split('\n');

  test('has the fixed fields', () => {
    expect(report).toMatchObject({
      version: 1,
      tool: { name: 'mustalah' },
      summary: { documents: 1, segments: 13 },
    });
    for (const finding of report.findings)
      expect(Object.keys(finding)).toEqual(
        expect.arrayContaining([
          'rule',
          'severity',
          'message',
          'concept',
          'file',
          'line',
          'column',
          'endLine',
          'endColumn',
          'segment',
          'target',
          'source',
          'expected',
          'fix',
          'related',
          'url',
        ]),
      );
    expect(report.findings.length).toBe(
      (report.summary['errors'] ?? 0) + (report.summary['warnings'] ?? 0) + (report.summary['infos'] ?? 0),
    );
  });

  test('line and column lead to the words, through escapes', () => {
    for (const { file: named, line, column, target } of report.findings) {
      expect(named).toBe(file);
      if (target === null) expect([line, column]).toEqual([null, null]);
      else {
        const raw = JSON.stringify(target.text).slice(1, -1);
        expect(lines[(line ?? 0) - 1]?.slice((column ?? 0) - 1)).toMatch(
          new RegExp(`^${raw.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`),
        );
      }
    }
  });
});

describe('flags', () => {
  const wire = ['lint', 'translations/en-x-wire'];

  test('--quiet tells errors only', () => {
    const { report } = json([...wire, '--quiet']);
    expect([...new Set(report.findings.map(({ severity }) => severity))]).toEqual(['error']);
  });

  test('--rule sets severities, off included', () => {
    const { report } = json([...wire, '--rule', 'nonpreferred-term:off', '--rule', 'missing-term:error']);
    expect(report.findings.filter(({ rule }) => rule === 'nonpreferred-term')).toEqual([]);
    expect(
      report.findings.filter(({ rule, severity }) => rule === 'missing-term' && severity === 'warning'),
    ).toEqual([]);
  });

  test('--max-warnings turns warnings into a failure', () => {
    const careful = ['lint', 'translations/en/ankara-talks.json', '--profile', 'ap'];
    expect(mustalah(careful).code).toBe(0);
    expect(mustalah([...careful, '--max-warnings', '1']).code).toBe(1);
  });

  test('--output writes the report there and prints nothing', () => {
    const file = join(emptyFolder(), 'report.json');
    const { out, code } = mustalah([...wire, '--format', 'json', '--output', file]);
    expect([out, code]).toEqual(['', 1]);
    expect(JSON.parse(readFileSync(file, 'utf8')).version).toBe(1);
  });

  test('--output follows a link, keeps the mode of a file, and spares a device', () => {
    const folder = emptyFolder();
    const [file, link] = [join(folder, 'report.txt'), join(folder, 'link.txt')];
    writeFileSync(file, 'before', { mode: 0o640 });
    symlinkSync(file, link);
    mustalah([...wire, '--output', link]);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(file, 'utf8')).toMatch(/nonpreferred-term/);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(mustalah([...wire, '--output', '/dev/null']).code).toBe(1);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('--date brings names with dates to speak', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'a.ar.txt'), 'خروج جبهة فتح الشام من حلب.');
    writeFileSync(join(folder, 'a.en.txt'), 'The departure of Hayat Tahrir al-Sham from Aleppo.');
    const lint = ['lint', '--source', 'a.ar.txt', '--target', 'a.en.txt'];
    expect(json(lint, folder).report.findings.map(({ rule }) => rule)).toEqual(['wrong-term']);
    expect(json([...lint, '--date', '2016-12-05'], folder).report.findings.map(({ rule }) => rule)).toEqual([
      'anachronism',
    ]);
  });

  test('several versions of one text; what differs between them is an info', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'a.txt'), 'في شمال شرقي حلب.');
    writeFileSync(join(folder, 'b.txt'), 'In northeastern Aleppo.');
    writeFileSync(join(folder, 'c.txt'), 'In north-eastern Aleppo.');
    const { report, code } = json(
      ['lint', '--source', 'a.txt', '--target', 'b.txt', '--target', 'c.txt'],
      folder,
    );
    expect(code).toBe(0);
    expect(report.summary['documents']).toBe(2);
    expect(report.findings.map(({ rule, severity, file }) => [rule, severity, file])).toEqual([
      ['inconsistent-term', 'info', 'c.txt'],
    ]);
  });
});

describe('other formats', () => {
  test('line: place first, one line a finding', () => {
    const { out } = mustalah(['lint', 'translations/en-x-wire', '--format', 'line']);
    for (const text of out.trimEnd().split('\n'))
      expect(text).toMatch(
        /^translations\/en-x-wire\/ankara-talks\.json:\d+:\d+: (?:error|warning|info): [a-z-]+: /,
      );
  });

  test('github: one workflow command a finding', () => {
    const { out } = mustalah(['lint', 'translations/en-x-wire', '--format', 'github']);
    for (const text of out.trimEnd().split('\n'))
      expect(text).toMatch(/^::(?:error|warning|notice) file=[^:]+,line=\d+,.*title=[a-z-]+::\S/);
  });

  test('sarif: one run, every result of a described rule', () => {
    const { out } = mustalah(['lint', 'translations/en-x-wire', '--format', 'sarif']);
    const { version, runs } = JSON.parse(out);
    expect([version, runs.length]).toEqual(['2.1.0', 1]);
    const ids = runs[0].tool.driver.rules.map((rule: { id: string }) => rule.id);
    for (const { ruleId, ruleIndex, locations } of runs[0].results) {
      expect(ids[ruleIndex]).toBe(ruleId);
      expect(locations[0].physicalLocation.region.startLine).toBeGreaterThan(0);
    }
  });

  test('pretty: what, why, what to do, and the table of versions, in both languages', () => {
    const { out } = mustalah(['lint', '--format', 'pretty']);
    expect(out).toMatch(/“Sham Legion” is listed, but the house writes “Faylaq al-Sham”/);
    expect(out).toMatch(/why A reader who meets/);
    expect(out).toMatch(/names found {2}correct {2}drifting {2}missing\n/);
    expect(out).toMatch(/translations\/en\/ankara-talks\.json +\d+ +\d+ +0 +0\n/);
    expect(mustalah(['lint', '--format', 'pretty', '--lang', 'ar']).out).toMatch(/السبب/);
  });
});

describe('a project of one’s own', () => {
  test('init, lint, mend, peace', () => {
    const folder = emptyFolder();
    expect(mustalah(['init'], folder).code).toBe(0);
    expect(mustalah(['init'], folder)).toMatchObject({ code: 2 });
    expect(mustalah(['glossary', 'check'], folder)).toMatchObject({ code: 0 });
    const first = json(['lint'], folder);
    expect(first.report.findings.map(({ rule }) => rule)).toEqual(['nonpreferred-term']);
    const file = join(folder, 'translations/en/example.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('El Bab', 'al-Bab'));
    expect(json(['lint'], folder).report.findings).toEqual([]);
  });

  test('paths are shown as typed, from a folder below too', () => {
    const folder = emptyFolder();
    mustalah(['init'], folder);
    mkdirSync(join(folder, 'below'));
    expect(json(['lint'], join(folder, 'below')).report.findings[0]?.file).toBe(
      '../translations/en/example.json',
    );
  });
});

test('what a shell makes of a pattern behind --target are versions too', () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'a.ar.txt'), 'وصل فيلق الشام.\n');
  for (const name of ['b.en.txt', 'c.en.txt']) writeFileSync(join(folder, name), 'Sham Legion arrived.\n');
  const pair = ['--source', 'a.ar.txt', '--target', 'b.en.txt', 'c.en.txt'];
  const { report } = json(['lint', ...pair, '--glossary', join(root, 'glossary')], folder);
  expect(report.findings.map(({ file }) => file)).toEqual(['b.en.txt', 'c.en.txt']);
});
