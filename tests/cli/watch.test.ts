import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { concept, newProject, put, smallProject } from '../support/small-project.js';
import { Watching } from '../support/watching.js';

/** Watches a new project, does something with it, and ends. */
async function watched(
  work: (watching: Watching, folder: string) => Promise<void>,
  args: readonly string[] = [],
): Promise<void> {
  const folder = newProject();
  const watching = new Watching(folder, args);
  try {
    await work(watching, folder);
  } finally {
    await watching.stop('SIGKILL');
  }
}

const both = /one\.txt.*El Bab[\s\S]*two\.txt.*Rakka/;

const withoutOne = /^(?![\s\S]*one\.txt)/;

describe('what is changed is checked again', () => {
  test('a text', () =>
    watched(async (watching, folder) => {
      expect(await watching.run()).toMatch(both);
      put(folder, { 'translations/en/one.txt': 'They reached the city of al-Bab.\n' });
      await watching.until(withoutOne);
    }));

  test('a text that an editor saves by renaming', () =>
    watched(async (watching, folder) => {
      await watching.run();
      for (const city of ['al-Bab', 'El Bab', 'al-Bab']) {
        const file = join(folder, 'translations/en/one.txt');
        writeFileSync(`${file}~`, `They reached the city of ${city}.\n`);
        renameSync(`${file}~`, file);
        await watching.until(city === 'al-Bab' ? withoutOne : /one\.txt/);
      }
    }));

  test('a text that is new, in a folder that is new, and one that is gone', () =>
    watched(async (watching, folder) => {
      await watching.run();
      put(folder, { 'translations/en-x-wire/two.txt': 'They reached the city of Rakka.\n' });
      await watching.until(/wire\/two\.txt/);
      rmSync(join(folder, 'translations/en-x-wire'), { recursive: true });
      await watching.until(/^(?![\s\S]*wire\/two\.txt)/);
    }));

  test('the store', () =>
    watched(async (watching, folder) => {
      await watching.run();
      const cities = smallProject['glossary/cities.yaml']?.replace(
        'text: El Bab, status: nonpreferred',
        'text: El Bab, status: admitted',
      );
      put(folder, { 'glossary/cities.yaml': cities ?? '' });
      await watching.until(withoutOne);
    }));

  test('of the store, only what may touch a text', () =>
    watched(
      async (watching, folder) => {
        expect(await watching.run()).toContain('checked: 2; as they were found before: 0.');
        put(folder, { 'glossary/more.yaml': concept('manbij', 'منبج', 'Manbij', 'Membij') });
        await watching.until(/checked: 0; as they were found before: 2\./);
        put(folder, { 'glossary/more.yaml': concept('rakka', 'رقة', 'Riqqa', 'Rakka') });
        await watching.until(/checked: 1; as they were found before: 1\./);
      },
      ['--verbose'],
    ));

  test('the configuration', () =>
    watched(async (watching, folder) => {
      await watching.run();
      put(folder, { 'mustalah.yaml': `${smallProject['mustalah.yaml']}rules: {nonpreferred-term: error}\n` });
      await watching.until(/error: nonpreferred-term/);
    }));
});

describe('trouble is shown, and the watch goes on', () => {
  test.each([
    ['a broken store', 'glossary/cities.yaml', 'al-bab:\n  kind: [\n', /glossary\/cities\.yaml:/],
    ['a broken configuration', 'mustalah.yaml', 'glossary: [\n', /mustalah\.yaml:/],
    ['a text that is half saved', 'translations/en/one.txt', 'They\0', /one\.txt: /],
  ])('%s, while it watches and from the start', async (_, file, broken, says) => {
    const folder = newProject();
    const watching = new Watching(folder);
    await watching.run();
    put(folder, { [file]: broken });
    await watching.until(says);
    const second = new Watching(folder);
    await second.until(says);
    put(folder, { [file]: smallProject[file] ?? '' });
    for (const each of [watching, second]) {
      await each.until(both);
      await each.stop('SIGKILL');
    }
  });
});

test('a report that lies among what is watched is no change', () =>
  watched(
    async (watching, folder) => {
      await watching.run();
      put(folder, { 'translations/en/one.txt': 'They reached the city of al-Bab.\n' });
      await watching.until(/^$/);
      // A run for nothing would come before this one.
      put(folder, { 'mustalah.yaml': 'glossary: [\n' });
      expect(await watching.run()).toMatch(/mustalah\.yaml:/);
    },
    ['--output', 'translations/en/report.txt'],
  ));

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends it with %i and no word', async (signal, code) => {
  const watching = new Watching(newProject());
  await watching.run();
  expect(await watching.stop(signal)).toBe(code);
});
