import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Acceptance, nothingAccepted } from '../../src/check/acceptance.js';
import { readDirective } from '../../src/check/directive.js';
import { checkTexts } from '../../src/check/texts.js';
import { markdown as markdownFormat } from '../../src/formats/markdown/markdown.js';
import { readGlossary } from '../../src/glossary/read.js';
import { createMatcher } from '../../src/match/matcher.js';
import type { Waiver } from '../../src/model/waiver.js';
import { rules } from '../../src/rules/index.js';
import { folderWith, mustalah } from '../support/cli.js';
import { findingsIn, names, project, source, target } from '../support/desk.js';

const door = 'translations/en/a.txt:1 literal-translation';
const menbij = 'translations/en/a.txt:2 nonpreferred-term';
const lint = (folder: string, args: readonly string[] = [], today = '2026-06-01') =>
  mustalah(['lint', ...args], folder, '', { MUSTALAH_TODAY: today });

/** A waiver in YAML → what is still reported. */
const configured: [string, string[]][] = [
  ['{rule: literal-translation, reason: r}', [menbij]],
  ['{rule: [literal-translation, nonpreferred-term], reason: r}', []],
  ['{rule: nonpreferred-term, concept: manbij, reason: r}', [door]],
  ['{rule: nonpreferred-term, text: Menbij, reason: r}', [door]],
  ['{rule: nonpreferred-term, source: منبج, reason: r}', [door]],
  ['{rule: nonpreferred-term, files: [translations/en], reason: r}', [door]],
  ['{rule: nonpreferred-term, files: ["**/*.{txt,md}"], reason: r}', [door]],
  ['{rule: nonpreferred-term, until: "2026-06-01", reason: r}', [door]],
  ['{rule: nonpreferred-term, text: menbij, reason: r}', [door, menbij, 'mustalah.yaml:3 unused-waiver']],
  ['{rule: nonpreferred-term, concept: al-bab, reason: r}', [door, menbij, 'mustalah.yaml:3 unused-waiver']],
  ['{rule: nonpreferred-term, files: ["*.txt"], reason: r}', [door, menbij, 'mustalah.yaml:3 unused-waiver']],
  [
    '{rule: nonpreferred-term, files: ["**", "!**/a.txt"], reason: r}',
    [door, menbij, 'mustalah.yaml:3 unused-waiver'],
  ],
  [
    '{rule: nonpreferred-term, until: "2026-05-31", reason: r}',
    [door, menbij, 'mustalah.yaml:3 unused-waiver'],
  ],
];

describe('in the configuration', () => {
  test.each(configured)('%s', (waiver, left) => {
    const { out, err } = lint(folderWith(project(`waivers:\n  - ${waiver}\n`)));
    expect(err).toBe('');
    expect(findingsIn(out)).toEqual(left);
  });

  test('an expired waiver says when it expired', () => {
    const folder = folderWith(
      project('waivers:\n  - {rule: nonpreferred-term, until: "2026-05-31", reason: so they wrote}\n'),
    );
    expect(lint(folder).out).toMatch(/expired on 2026-05-31 \(“so they wrote”\)/);
    expect(lint(folder, ['--lang', 'ar']).out).toMatch(/انقضى هذا الإعفاء .*2026-05-31/);
  });

  test('a waiver is not called unused where the run does not cover its files', () => {
    const folder = folderWith({
      ...project('waivers:\n  - {rule: nonpreferred-term, text: Nobody, reason: r}\n'),
      'translations/ar/b.txt': source,
      'translations/en/b.txt': target,
    });
    const unused = 'mustalah.yaml:3 unused-waiver';
    expect(findingsIn(lint(folder).out)).toContain(unused);
    expect(findingsIn(lint(folder, ['translations/en/a.txt']).out)).not.toContain(unused);
    expect(findingsIn(lint(folder, ['translations/en']).out)).toContain(unused);
    const pair = ['--source', 'translations/ar/a.txt', '--target', 'translations/en/a.txt'];
    expect(findingsIn(lint(folder, pair).out)).not.toContain(unused);
  });

  test('nor where its rule is off; unused-waiver is a rule like any other', () => {
    const waivers = 'waivers:\n  - {rule: anachronism, reason: r}\n';
    const folder = folderWith(project(waivers));
    expect(findingsIn(lint(folder).out)).toContain('mustalah.yaml:3 unused-waiver');
    for (const setting of ['anachronism:off', 'unused-waiver:off'])
      expect(findingsIn(lint(folder, ['--rule', setting]).out)).toEqual([door, menbij]);
    expect(lint(folder, ['--rule', 'unused-waiver:error']).out).toMatch(/error: unused-waiver/);
  });

  test('what is waived is counted, is no finding, and is a suppression in SARIF', () => {
    const folder = folderWith(project('waivers:\n  - {rule: [literal-translation], reason: as printed}\n'));
    const report = JSON.parse(lint(folder, ['--format', 'json']).out);
    expect(report.summary).toMatchObject({ errors: 0, warnings: 1, waived: 1, baselined: 0 });
    expect(report.findings).toHaveLength(1);
    const sarif = JSON.parse(lint(folder, ['--format', 'sarif']).out);
    const suppressed = sarif.runs[0].results.filter((result: object) => 'suppressions' in result);
    expect(suppressed).toMatchObject([
      {
        ruleId: 'literal-translation',
        suppressions: [{ kind: 'external', status: 'accepted', justification: 'as printed' }],
      },
    ]);
    expect(lint(folder, ['--format', 'pretty']).out).toMatch(/Waived, and not counted: 1 finding\./);
    expect(lint(folder, ['--format', 'pretty', '--lang', 'ar']).out).toMatch(/ملاحظة واحدة معفاة/);
  });

  test('what is waived is not mended', () => {
    const folder = folderWith(project('waivers:\n  - {rule: literal-translation, reason: r}\n'));
    expect(lint(folder, ['--fix']).code).toBe(0);
    const mended = readFileSync(join(folder, 'translations/en/a.txt'), 'utf8');
    expect(mended).toBe('They entered the city of the Door.\nThey reached Manbij.\n');
  });
});

const markdown = (text: string): Record<string, string> => ({
  ...project(),
  'translations/ar/a.txt': '',
  'translations/en/a.txt': '',
  'translations/ar/a.md': source,
  'translations/en/a.md': text,
});
const [first = '', second = ''] = target.split('\n');

/** A translation in Markdown → lines and rules that are still reported. */
const beside: [string, string, string[]][] = [
  [
    'the next line',
    `<!-- mustalah-disable-next-line literal-translation -- r -->\n${first}\n${second}\n`,
    ['3 nonpreferred-term'],
  ],
  [
    'this line',
    `${first}\n${second} <!-- mustalah-disable-line nonpreferred-term -- r -->\n`,
    ['1 literal-translation'],
  ],
  [
    'a stretch',
    `<!-- mustalah-disable literal-translation, nonpreferred-term -- r -->\n${first}\n<!-- mustalah-enable nonpreferred-term -->\n${second}\n`,
    ['4 nonpreferred-term'],
  ],
  [
    'a stretch to the end',
    `${first}\n<!-- mustalah-disable nonpreferred-term -- r -->\n${second}\n`,
    ['1 literal-translation'],
  ],
  [
    'a stretch that is closed for all',
    `<!-- mustalah-disable nonpreferred-term -- r -->\n${first}\n<!-- mustalah-enable -->\n${second}\n`,
    ['1 unused-waiver', '2 literal-translation', '4 nonpreferred-term'],
  ],
  [
    'the file, wherever it stands',
    `${first}\n${second}\n<!-- mustalah-disable-file literal-translation nonpreferred-term -- r -->\n`,
    [],
  ],
  [
    'over several lines',
    `${first}\n<!--\nmustalah-disable-next-line nonpreferred-term text="Menbij"\n  -- r\n-->\n${second}\n`,
    ['1 literal-translation'],
  ],
  [
    'another concept',
    `${first}\n${second} <!-- mustalah-disable-line nonpreferred-term concept=al-bab -- r -->\n`,
    ['1 literal-translation', '2 nonpreferred-term', '2 unused-waiver'],
  ],
  [
    'no longer',
    `${first}\n${second} <!-- mustalah-disable-line nonpreferred-term until=2026-01-01 -- r -->\n`,
    ['1 literal-translation', '2 nonpreferred-term', '2 unused-waiver'],
  ],
  [
    'in code it is no waiver',
    `\`<!-- mustalah-disable-file nonpreferred-term -->\` ${first}\n${second}\n`,
    ['1 literal-translation', '2 nonpreferred-term'],
  ],
  [
    'another remark',
    `${first} <!-- to be checked -->\n${second} <!-- mustalah is a word -->\n`,
    ['1 literal-translation', '2 nonpreferred-term'],
  ],
];

describe('beside the text', () => {
  test.each(beside)('Markdown: %s', (_, text, left) => {
    const { out, err } = lint(folderWith(markdown(text)));
    expect(err).toBe('');
    expect(findingsIn(out).sort()).toEqual(left.map((each) => `translations/en/a.md:${each}`));
  });

  test('Markdown is mended around its remarks', () => {
    const text = `<!-- mustalah-disable-next-line literal-translation -- r -->\n${first}\n${second} <!-- said -->\n`;
    const folder = folderWith(markdown(text));
    expect(lint(folder, ['--fix-dry-run']).out).toMatch(
      /^-They reached Menbij\. <!-- said -->\n\+They reached Manbij\. <!-- said -->$/m,
    );
  });

  const unit1 = (id: number, note: string): string =>
    `<trans-unit id="${id}"><source>وصلوا إلى منبج.</source><target>They reached Menbij.</target>${note}</trans-unit>`;
  const unit2 = (id: number, note: string): string =>
    `<unit id="${id}">${note}<segment><source>وصلوا إلى منبج.</source><target>They reached Menbij.</target></segment></unit>`;
  const note = '<note>mustalah-disable nonpreferred-term until=2027-01-01 -- quoted from the ministry</note>';
  const xliff1 = (body: string, head = ''): string =>
    `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="f" datatype="plaintext" source-language="ar" target-language="en"><header>${head}</header><body>${body}</body></file></xliff>`;
  const xliff2 = (body: string): string =>
    `<xliff version="2.0" srcLang="ar" trgLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f">${body}</file></xliff>`;
  const tu = (inside: string, inTarget = ''): string =>
    `<tu>${inside}<tuv xml:lang="ar"><seg>وصلوا إلى منبج.</seg></tuv><tuv xml:lang="en">${inTarget}<seg>They reached Menbij.</seg></tuv></tu>`;
  const tmx = (body: string): string =>
    `<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="ar" datatype="plaintext"/><body>${body}</body></tmx>`;

  const bilingual: [string, string, number][] = [
    ['a.xlf', xliff1(unit1(1, note) + unit1(2, '')), 1],
    ['a.xlf', xliff1(unit1(1, '') + unit1(2, ''), note), 0],
    ['b.xlf', xliff2(unit2(1, `<notes>${note}</notes>`) + unit2(2, '')), 1],
    ['b.xlf', xliff2(`<notes>${note}</notes>${unit2(1, '')}${unit2(2, '')}`), 0],
    ['c.tmx', tmx(tu(note) + tu('')), 1],
    ['c.tmx', tmx(tu('', note) + tu('', note)), 0],
  ];

  test.each(bilingual)('notes of %s speak for what they are on', (name, text, left) => {
    const folder = folderWith({ 'names.yaml': names, [name]: text });
    const { out, err } = lint(folder, [name, '--glossary', 'names.yaml']);
    expect(err).toBe('');
    expect(findingsIn(out)).toEqual(Array.from({ length: left }, () => `${name}:1 nonpreferred-term`));
    const late = lint(folder, [name, '--glossary', 'names.yaml'], '2027-01-02');
    expect(findingsIn(late.out)).toContain(`${name}:1 unused-waiver`);
  });

  test('what a note waives is no issue in an annotated XLIFF', () => {
    const issues = (text: string): number => {
      const folder = folderWith({ 'names.yaml': names, 'a.xlf': text });
      const { out } = mustalah(['export', 'xliff', 'a.xlf', '--glossary', 'names.yaml'], folder);
      return out.split('nonpreferred-term').length - text.split('nonpreferred-term').length;
    };
    const bare = issues(xliff1(unit1(1, '') + unit1(2, '')));
    expect(bare).toBeGreaterThan(0);
    expect(issues(xliff1(unit1(1, note) + unit1(2, '')))).toBe(bare / 2);
  });
});

/** A waiver that cannot be meant → what is said of it. */
const wrong: [string, RegExp][] = [
  ['mustalah-disable-line nonpreferred-term', /a\.md:2:1: The waiver gives no reason/],
  ['mustalah-disable-line nonpreferred-term --', /a\.md:2:1: The waiver gives no reason/],
  ['mustalah-disable-line -- r', /a\.md:2:1: The waiver names no rule/],
  ['mustalah-disable-line wrong-tem -- r', /a\.md:2:1: There is no rule “wrong-tem”[\s\S]*wrong-term/],
  ['mustalah-disable-line wrong-term until=2026-02-30 -- r', /a\.md:2:1: “2026-02-30” is no day/],
  ['mustalah-disable-line wrong-term concpt=x -- r', /a\.md:2:1: A waiver has no “concpt”/],
  [
    'mustalah-disable-nextline wrong-term -- r',
    /“mustalah-disable-nextline” is no directive[\s\S]*disable-next-line/,
  ],
];

describe('trouble, with 2, and nothing is reported', () => {
  test.each(wrong)('%s', (remark, message) => {
    const folder = folderWith(markdown(`${first}\n<!-- ${remark} -->\n${second}\n`));
    const { code, out, err } = lint(folder);
    expect(err).toMatch(message);
    expect([code, out]).toEqual([2, '']);
  });

  test.each([
    ['{rule: wrong-tem, reason: r}', /mustalah\.yaml:3:6: There is no rule “wrong-tem”/],
    ['{rule: wrong-term}', /mustalah\.yaml:3:5: .*lacks the key “reason”/],
    ['{rule: wrong-term, reason: " "}', /mustalah\.yaml:3:24: /],
    ['{rule: wrong-term, reason: r, untill: x}', /mustalah\.yaml:3:35: Unknown key “untill”[\s\S]*“until”/],
    ['{rule: wrong-term, reason: r, until: 2026-02-30}', /mustalah\.yaml:3:35: “2026-02-30” is no day/],
    ['{rule: wrong-term, reason: r, until: soon}', /mustalah\.yaml:3:35: /],
  ])('%s', (waiver, message) => {
    const { code, out, err } = lint(folderWith(project(`waivers:\n  - ${waiver}\n`)));
    expect(err).toMatch(message);
    expect([code, out]).toEqual([2, '']);
  });
});

test('a day that MUSTALAH_TODAY cannot mean', () => {
  const { code, err } = lint(folderWith(project()), [], 'tomorrow');
  expect([code, err]).toEqual([2, expect.stringMatching(/MUSTALAH_TODAY is “tomorrow”/)]);
});

const matcher = createMatcher(readGlossary({ 'names.yaml': names }), 'ar', 'en');
const found = checkTexts({ source, target }, matcher, rules);

const waiver = fc.record({
  rules: fc.subarray(['literal-translation', 'nonpreferred-term', 'wrong-term'], { minLength: 1 }),
  concept: fc.constantFrom(undefined, 'al-bab', 'manbij'),
  text: fc.constantFrom(undefined, 'Door', 'Menbij'),
  until: fc.constantFrom(undefined, '2026-05-31', '2026-06-01'),
  reason: fc.constant('r'),
  file: fc.constantFrom('a', 'b'),
  line: fc.nat(5),
});

test('the order of waivers makes no difference', () => {
  const outcome = (waivers: readonly Waiver[]) => {
    const acceptance = new Acceptance({ ...nothingAccepted('2026-06-01'), waiversFor: () => waivers });
    const left = Array.from(acceptance.reported(found, 'f', []));
    return [left, acceptance.takeWaived(), acceptance.unused(waivers, new Map())];
  };
  expect(found).toHaveLength(2);
  fc.assert(
    fc.property(
      fc
        .uniqueArray(waiver, { maxLength: 6, selector: ({ file, line }) => `${file}${line}` })
        .chain((each) => {
          const waivers = each.map(({ line, ...rest }): Waiver => {
            const at = { line: line + 1, column: 1 };
            return { ...rest, place: { start: at, end: at } };
          });
          return fc.tuple(fc.constant(waivers), fc.shuffledSubarray(waivers, { minLength: waivers.length }));
        }),
      ([waivers, shuffled]) => {
        expect(outcome(shuffled)).toEqual(outcome(waivers));
      },
    ),
  );
});

const piece = fc.constantFrom(
  ...[
    'disable',
    '-next-line',
    '-line',
    '-file',
    'enable',
    ' ',
    ',',
    '--',
    ' -- ',
    'wrong-term',
    'x',
    '"',
    '=',
  ],
  ...['text="a b"', 'concept=al-bab', 'until=2027-01-01', 'until=2027-02-30', '\n', '\uD800', 'سبب'],
);

test('whatever a remark says, what holds has a rule that exists and a reason', () => {
  const ids = rules.map(({ id }) => id);
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }), (pieces) => {
      const read = readDirective(`mustalah-${pieces.join('')}`, ids);
      if (read === undefined || Array.isArray(read) || read.directive === 'enable') return;
      expect(read.statement.rules.length).toBeGreaterThan(0);
      expect(read.statement.rules.filter((id) => !ids.includes(id))).toEqual([]);
      expect(read.statement.reason).toMatch(/\S/);
    }),
  );
});

test('a remark takes nothing from the text around it, and its lines are no lines of it', () => {
  const said = 'mustalah-disable-line wrong-term -- r';
  const remark = fc.constantFrom(`<!-- ${said} -->`, `<!--\n${said}\n-->`);
  const lines = fc.array(
    fc.constantFrom<string>('', 'Aleppo', '**al-Bab** fell', '`<!-- x`', 'a <!-- b --> c'),
    {
      minLength: 1,
    },
  );
  fc.assert(
    fc.property(lines, fc.nat(), remark, (drawn, place, comment) => {
      const plain = [...drawn, 'The end.'];
      const at = place % plain.length;
      const read = (text: string) => markdownFormat.read({ file: 'f', language: 'en', text });
      const before = read(plain.join('\n')).units.map(({ text }) => text);
      const alone = read(plain.toSpliced(at, 0, comment).join('\n'));
      expect(alone.units.map(({ text }) => text)).toEqual(before);
      const file = plain.with(at, `${plain[at]} ${comment}`).join('\n');
      for (const { text, origin } of read(file).units)
        for (const [index, letter] of [...text].entries())
          expect(file[origin.offsets?.[index] ?? origin.start + index]).toBe(letter);
    }),
  );
});
