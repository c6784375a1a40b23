import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentKey } from '../src/session/content-key.js';
import { emptyFolder } from './support/cli.js';

const long = new Date('2020-01-01');

/** Two files that were written long ago, and what remembers them; times of change are the system's own. */
function twoFiles() {
  const folder = emptyFolder();
  const [a, b, place] = [join(folder, 'a'), join(folder, 'b'), join(folder, 'seen')];
  writeFileSync(a, 'one');
  writeFileSync(b, 'two');
  for (const file of [a, b]) utimesSync(file, long, long);
  return { a, place, key: (rest = '', least = 0) => contentKey(place, [a, b], rest, least) };
}

const isThere = (place: string): boolean => {
  try {
    return readFileSync(place).length > 0;
  } catch {
    return false;
  }
};

/** Until what was just touched has been so for a while, as the system has it. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 3500));

test('files are known by what they hold, and by what else decides', async () => {
  const { a, key } = twoFiles();
  const before = await key();
  expect(before).toMatch(/^[0-9a-f]{64}$/);
  expect(await key('another')).not.toBe(before);
  writeFileSync(a, 'One');
  expect(await key()).not.toBe(before);
});

test('nothing is remembered of files that were touched just now', async () => {
  const { place, key } = twoFiles();
  await key();
  expect(isThere(place)).toBe(false);
});

test('what is remembered is forgotten with any change, the size and the time of writing kept', async () => {
  const { a, place, key } = twoFiles();
  await settled();
  const before = await key('', 100);
  expect(isThere(place)).toBe(false);
  expect(await key()).toBe(before);
  expect(isThere(place)).toBe(true);
  expect(await key()).toBe(before);
  const { look } = JSON.parse(readFileSync(place, 'utf8'));
  writeFileSync(place, JSON.stringify({ look, key: 'remembered' }));
  expect(await key()).toBe('remembered');
  writeFileSync(a, 'One');
  utimesSync(a, long, long);
  expect(await key()).not.toBe('remembered');
  expect(await key()).not.toBe(before);
  writeFileSync(place, '{"look');
  expect(await key()).toMatch(/^[0-9a-f]{64}$/);
}, 20_000);

test('a file that is not there is known by nothing', async () => {
  const { place } = twoFiles();
  expect(await contentKey(place, [`${place}-none`], '', 0)).toBeUndefined();
});
