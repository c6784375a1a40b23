import { describe, expect, test } from 'vitest';
import { folderWith, mustalah } from '../support/cli.js';
import { findingsIn, names, project, source, target } from '../support/desk.js';

const lint = (files: Readonly<Record<string, string>>, args: readonly string[] = []) =>
  mustalah(['lint', ...args], folderWith(files));

const door = 'translations/en/a.txt:1 literal-translation';
const menbij = 'translations/en/a.txt:2 nonpreferred-term';

/** A project with a second text, and its configuration. */
const two = (config: string): Record<string, string> => ({
  ...project(config),
  'translations/ar/quotes/b.txt': source,
  'translations/en/quotes/b.txt': target,
});

describe('overrides', () => {
  test.each([
    ['{files: [translations/en/quotes], rules: {nonpreferred-term: off}}', 3],
    ['{files: ["translations/en/quotes/**"], rules: {nonpreferred-term: off, literal-translation: off}}', 2],
    ['{files: ["**/b.txt", "!translations/en/quotes"], rules: {nonpreferred-term: off}}', 4],
    ['{files: ["**"], rules: {nonpreferred-term: off}}', 2],
    [
      '{files: ["**"], rules: {nonpreferred-term: off}}\n  - {files: ["**/b.txt"], rules: {nonpreferred-term: info}}',
      3,
    ],
    [
      '{files: ["**/b.txt"], rules: {nonpreferred-term: off}}\n  - {files: ["**"], rules: {nonpreferred-term: info}}',
      4,
    ],
  ])('%s', (override, count) => {
    const { out, err } = lint(two(`overrides:\n  - ${override}\n`));
    expect(err).toBe('');
    expect(findingsIn(out)).toHaveLength(count);
  });

  test('the command line wins over all', () => {
    const config = 'overrides:\n  - {files: ["**"], rules: {nonpreferred-term: off}}\n';
    expect(findingsIn(lint(two(config), ['--rule', 'nonpreferred-term:error']).out)).toHaveLength(4);
  });

  test('one pair by itself is overridden too, and --fix keeps to it', () => {
    const config = 'overrides:\n  - {files: [translations/en/quotes], rules: {nonpreferred-term: off}}\n';
    const pair = ['--source', 'translations/ar/quotes/b.txt', '--target', 'translations/en/quotes/b.txt'];
    expect(findingsIn(lint(two(config), pair).out)).toHaveLength(1);
    expect(lint(two(config), [...pair, '--fix-dry-run']).out).not.toMatch(/Manbij/);
  });

  test('a profile for some files', () => {
    const config = 'overrides:\n  - {files: [translations/en/quotes], profile: local}\n';
    const files = {
      ...two(config),
      'profiles/local.yaml': 'name: local\ntitle: Local\nterms: {manbij: {preferred: Menbij}}\n',
    };
    expect(findingsIn(lint(files).out)).toEqual([
      door,
      menbij,
      'translations/en/quotes/b.txt:1 literal-translation',
    ]);
    expect(lint(two(config)).err).toMatch(
      /mustalah\.yaml:3:39: There is no profile “local”[\s\S]*profiles\//,
    );
    expect(lint(two('profile: loc\n')).err).toMatch(/mustalah\.yaml:2:1: There is no profile “loc”/);
  });

  test('a date for some files; the document’s own date and the command line win over it', () => {
    const late = names.replace(/(al-bab:\n {2}kind: city\n)/, '$1  valid: {from: "2017"}\n');
    const files = (config: string) => ({
      ...two(config),
      'names.yaml': late,
      'translations/en/a.txt': 'They entered the city of al-Bab.\nThey reached Manbij.\n',
      'translations/en/quotes/b.txt': 'They entered the city of al-Bab.\nThey reached Manbij.\n',
    });
    const config = 'date: "2018"\noverrides:\n  - {files: ["**/b.txt"], date: "2016"}\n';
    const spoke = 'translations/en/quotes/b.txt:1 anachronism';
    expect(findingsIn(lint(files(config)).out)).toEqual([spoke]);
    expect(findingsIn(lint(files(`${config}dates: {quotes/b: "2018"}\n`)).out)).toEqual([]);
    expect(findingsIn(lint(files(config), ['--date', '2018']).out)).toEqual([]);
  });
});

describe('extends', () => {
  const base = 'rules: {nonpreferred-term: off}\n';

  test.each([
    ['a path', '[./house/desk.yaml]', 'house/desk.yaml'],
    ['a path without its ending', '[./house/desk]', 'house/desk.yaml'],
    ['a folder', '[./house]', 'house/mustalah.yaml'],
    ['a package', '[news-house]', 'node_modules/news-house/mustalah.yaml'],
    ['a scoped package', '["@news/house"]', 'node_modules/@news/house/mustalah.yaml'],
    ['a file of a package', '["@news/house/strict"]', 'node_modules/@news/house/strict.yaml'],
  ])('%s', (_, named, file) => {
    const { out, err } = lint({ ...project(`extends: ${named}\n`), [file]: base });
    expect(err).toBe('');
    expect(findingsIn(out)).toEqual([door]);
  });

  test('rules merge: later ones win, the project’s own over all', () => {
    const files = {
      'one.yaml': 'rules: {nonpreferred-term: off, literal-translation: off}\n',
      'two.yaml': 'rules: {nonpreferred-term: warning}\n',
    };
    expect(findingsIn(lint({ ...project('extends: [./one.yaml, ./two.yaml]\n'), ...files }).out)).toEqual([
      menbij,
    ]);
    const own = 'extends: [./one.yaml]\nrules: {literal-translation: error}\n';
    expect(findingsIn(lint({ ...project(own), ...files }).out)).toEqual([door]);
  });

  test('its overrides yield to the project’s own rules', () => {
    const shared = 'overrides:\n  - {files: ["**"], rules: {nonpreferred-term: off}}\n';
    const own = 'extends: [./shared.yaml]\nrules: {nonpreferred-term: warning}\n';
    expect(findingsIn(lint({ ...project(own), 'shared.yaml': shared }).out)).toEqual([door, menbij]);
    expect(findingsIn(lint({ ...project('extends: [./shared.yaml]\n'), 'shared.yaml': shared }).out)).toEqual(
      [door],
    );
  });

  test('its glossary lies beside it, and adds to the project’s own', () => {
    const [bab = '', manbij = ''] = names.split(/(?=^manbij)/m);
    const files = {
      ...project('extends: [news-house]\n'),
      'names.yaml': bab,
      'node_modules/news-house/mustalah.yaml': 'glossary: [store]\n',
      'node_modules/news-house/store/names.yaml': manbij,
    };
    expect(findingsIn(lint(files).out)).toEqual([door, menbij]);
    expect(findingsIn(lint({ ...files, 'mustalah.yaml': 'extends: [news-house]\n' }).out)).toEqual([menbij]);
  });

  test('its waivers hold, and are not called unused: they are for all who extend it', () => {
    const shared = 'waivers:\n  - {rule: nonpreferred-term, reason: r}\n  - {rule: wrong-term, reason: r}\n';
    const { out } = lint({ ...project('extends: [./shared/house.yaml]\n'), 'shared/house.yaml': shared });
    expect(findingsIn(out)).toEqual([door]);
  });

  test.each([
    ['extends: [./none.yaml]', {}, /mustalah\.yaml:2:11: There is no configuration “\.\/none\.yaml”/],
    ['extends: [none]', {}, /mustalah\.yaml:2:11: There is no installed package “none”[\s\S]*npm/],
    [
      'extends: [./a.yaml]',
      { 'a.yaml': 'extends: [./b.yaml]\n', 'b.yaml': 'extends: [./a.yaml]\n' },
      /b\.yaml:1:11: .*builds on itself: a\.yaml → b\.yaml → a\.yaml/,
    ],
    ['extends: [./mustalah.yaml]', {}, /mustalah\.yaml:2:11: .*builds on itself/],
    ['extends: [./a.yaml]', { 'a.yaml': '\nrulez: {}\n' }, /a\.yaml:2:1: Unknown key “rulez”[\s\S]*“rules”/],
    [
      'extends: [./a.yaml]',
      { 'a.yaml': 'rules: {wrong-tem: off}\n' },
      /a\.yaml:1:9: There is no rule “wrong-tem”/,
    ],
    [
      'overrides: [{files: [x], rules: {wrong-tem: off}}]',
      {},
      /mustalah\.yaml:2:34: There is no rule “wrong-tem”/,
    ],
    ['overrides: [{files: [x], profile: y}]', {}, /mustalah\.yaml:2:26: There is no profile “y”/],
    ['overrides: [{rules: {}}]', {}, /mustalah\.yaml:2:13: .*lacks the key “files”/],
    ['overrides: [{files: [x], rule: {}}]', {}, /mustalah\.yaml:2:26: Unknown key “rule”[\s\S]*“rules”/],
    ['baselin: x', {}, /mustalah\.yaml:2:1: Unknown key “baselin”[\s\S]*“baseline”/],
  ])('trouble: %s', (config, files, message) => {
    const { code, out, err } = lint({ ...project(`${config}\n`), ...files });
    expect(err).toMatch(message);
    expect([code, out]).toEqual([2, '']);
  });
});

test('--config names another file; its folder is the project', () => {
  const folder = folderWith({
    ...project(),
    'ci/strict.yaml':
      'glossary: [../names.yaml]\ntranslations: ../translations\nrules: {nonpreferred-term: error}\n',
  });
  const { code, out } = mustalah(['lint', '--config', 'ci/strict.yaml'], folder);
  expect(out).toMatch(/error: nonpreferred-term/);
  expect(code).toBe(1);
  const none = mustalah(['lint', '--config', 'none.yaml'], folder);
  expect([none.code, none.err]).toEqual([2, expect.stringMatching(/none\.yaml: There is no such file/)]);
});
