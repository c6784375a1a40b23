import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, mustalah } from '../support/cli.js';

/** A store of one faction, with a profile of its own. */
function project(profile: string, files: Readonly<Record<string, string>> = {}): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'glossary/profiles'), { recursive: true });
  writeFileSync(
    join(folder, 'glossary/names.yaml'),
    `islamic-state:
  kind: faction
  terms:
    ar:
      - {text: تنظيم الدولة الإسلامية, status: preferred}
      - {text: داعش, status: admitted, type: acronym}
    en:
      - {text: Islamic State group, status: preferred, article: the}
      - {text: IS, status: admitted, type: acronym, licensedBy: [Islamic State group], caseSensitive: true}
      - {text: Daesh, status: forbidden, type: transliteration}
`,
  );
  writeFileSync(
    join(folder, 'glossary/profiles/own.yaml'),
    `name: own\ntitle: Own\nterms:\n  islamic-state: {${profile}}\n`,
  );
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const sources = [
  'قاتلوا تنظيم الدولة الإسلامية.',
  'انسحب تنظيم الدولة الإسلامية.',
  'عاد تنظيم الدولة الإسلامية.',
];

function mendedBy(profile: string, lines: readonly string[], source = sources): string[] {
  const folder = project(profile, {
    'a.txt': source.slice(0, lines.length).join('\n'),
    'b.txt': lines.join('\n'),
  });
  const flags = [
    '--source',
    'a.txt',
    '--target',
    'b.txt',
    '--profile',
    'own',
    '--rule',
    'first-mention:warning',
  ];
  mustalah(['lint', ...flags, '--fix'], folder);
  expect(mustalah(['lint', ...flags, '--max-warnings', '0'], folder)).toMatchObject({ code: 0 });
  return readFileSync(join(folder, 'b.txt'), 'utf8').split('\n');
}

describe('the first mention as the profile has it', () => {
  const cases: [string, readonly string[], readonly string[]][] = [
    [
      'first: Islamic State group, later: IS',
      ['They fought IS.', 'The Islamic State group withdrew.', 'IS came back.'],
      ['They fought the Islamic State group.', 'IS withdrew.', 'IS came back.'],
    ],
    [
      'first: Islamic State group (IS)',
      ['They fought IS’s fighters.', 'IS withdrew.'],
      ['They fought the Islamic State group’s (IS) fighters.', 'IS withdrew.'],
    ],
    [
      'first: "Islamic State group, known as Daesh", later: IS',
      ['The Islamic State group withdrew.', 'They fought IS.'],
      ['The Islamic State group, known as Daesh, withdrew.', 'They fought IS.'],
    ],
    [
      'later: IS',
      ['They fought IS.', 'IS withdrew.'],
      ['They fought the Islamic State group.', 'IS withdrew.'],
    ],
  ];
  test.each(cases)('%s', (profile, lines, expected) => {
    expect(mendedBy(profile, lines)).toEqual(expected);
  });

  test('a heading is no first mention', () => {
    const lines = ['IS withdraws from the town', 'They fought the Islamic State group (IS).', 'IS left.'];
    const source = ['انسحاب تنظيم الدولة الإسلامية من البلدة', ...sources];
    expect(mendedBy('first: Islamic State group (IS)', lines, source)).toEqual(lines);
  });

  test('the form that glosses it may be one that the house forbids elsewhere', () => {
    const folder = project('first: "Islamic State group, known as Daesh"', {
      'a.txt': sources.slice(0, 2).join('\n'),
      'b.txt': 'They fought the Islamic State group, known as “Daesh”.\nDaesh withdrew.',
    });
    const { out } = mustalah(
      ['lint', '--source', 'a.txt', '--target', 'b.txt', '--profile', 'own', '--format', 'line'],
      folder,
    );
    expect(out.trim().split('\n')).toEqual([expect.stringMatching(/^b\.txt:2:1: error: deprecated-term/)]);
  });
});

describe('the profile is held against the store', () => {
  test.each([
    ['first: Caliphate (IS)', 'Caliphate (IS)'],
    ['later: ISIS', 'ISIS'],
    ['first: "Daesh, as it is called"', 'forbidden'],
    ['first: Islamic State groups', 'Islamic State groups'],
  ])('%s', (profile, named) => {
    const { code, err } = mustalah(['glossary', 'check'], project(profile));
    expect(code).not.toBe(0);
    expect(err + mustalah(['glossary', 'check'], project(profile)).out).toContain(named);
    expect(err).toMatch(/own\.yaml:\d+:\d+/);
  });
});
