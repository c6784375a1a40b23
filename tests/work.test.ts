/**
 * What a run costs, counted in steps of its code and not in seconds, so that a machine's speed does not matter: more
 * text costs as much more, more names nearly nothing. V8 does the counting; what native functions do in one call
 * (`indexOf`, `sort`, a pattern) counts as nothing, which the allocations and `npm run bench` would show.
 */
import { describe, expect, test } from 'vitest';
import { folderWith } from './support/cli.js';
import { read } from './support/project.js';
import { allocatedBy, type Work, workOf } from './support/work.js';

const textOf = (version: string): string => {
  const paragraphs: Record<string, string> = JSON.parse(read(`translations/${version}/ankara-talks.json`));
  return `${Object.values(paragraphs).join('\n')}\n`;
};
const article = { ar: textOf('ar'), en: textOf('en-x-wire') };
const words = `${article.ar} ${article.en}`.split(/\s+/).length;

/** Syllables in Arabic and in Latin letters, of which the names of a store are made; no language has them. */
const syllables = Array.from('bdfklmnrsz', (consonant, at) => [consonant, 'بدفكلمنرسز'.charAt(at)]).flatMap(
  ([en, ar]) => [`${en}a ${ar}ا`, `${en}i ${ar}ي`, `${en}u ${ar}و`].map((each) => each.split(' ')),
);

interface Name {
  readonly ar: string;
  readonly en: string;
}

function nameOf(number: number): Name {
  const parts = [0, 1, 2].map((at) => syllables[Math.floor(number / 30 ** at) % 30] ?? []);
  const [en, ar] = [0, 1].map((side) => parts.map((part) => part[side]).join(''));
  return { ar: `${ar}ق`, en: `${en?.charAt(0).toUpperCase()}${en?.slice(1)}q` };
}

const storeOf = (count: number): string =>
  Array.from({ length: count }, (_, number) => {
    const { ar, en } = nameOf(number);
    const terms = `ar: [{text: ${ar}, status: preferred}], en: [{text: ${en}, status: preferred}]`;
    return `n${number}: {kind: person, terms: {${terms}}}\n`;
  }).join('');

const few = 500;
const many = 5000;

/** Sentences that each name one of the first names, and how they say it in English. */
const sentences = (spelled: (name: Name, at: number) => string): Readonly<Record<keyof Name, string>> => {
  const named = Array.from({ length: 24 }, (_, at) => nameOf(at * 7));
  const text = (each: (name: Name, at: number) => string): string => `${named.map(each).join('\n')}\n`;
  return {
    ar: text(({ ar }) => `وصل ${ar} إلى المدينة أمس.`),
    en: text((name, at) => `${spelled(name, at)} arrived in the city yesterday.`),
  };
};

const texts: Readonly<Record<string, Readonly<Record<keyof Name, string>>>> = {
  once: article,
  twice: { ar: article.ar.repeat(2), en: article.en.repeat(2) },
  fourTimes: { ar: article.ar.repeat(4), en: article.en.repeat(4) },
  right: sentences(({ en }) => en),
  wrong: sentences(({ en }, at) => [`${en}ue`, nameOf(at * 11 + 3).en, 'He'][at % 3] ?? ''),
};

const folder = folderWith(
  Object.fromEntries([
    ...Object.entries(texts).flatMap(([name, { ar, en }]) => [
      [`${name}.ar.txt`, ar],
      [`${name}.en.txt`, en],
    ]),
    ...[few, many].map((names) => [`${names}.yaml`, storeOf(names)]),
  ]),
);

const lint = (text: string): string[] => {
  const pair = ['--source', `${folder}/${text}.ar.txt`, '--target', `${folder}/${text}.en.txt`];
  return ['lint', ...pair, '--jobs', '1', '--format', 'line'];
};

/** Without what the clock decides: how often a run stops to hear whether it is interrupted. */
const untimed = (work: Work): number => work.steps() - work.steps('session/breath.js');

describe('more text', () => {
  workOf(...lint('once'));
  const [once, twice] = [workOf(...lint('once')), workOf(...lint('twice'))];

  test('is counted alike from run to run', () => {
    expect(untimed(workOf(...lint('once')))).toBe(untimed(once));
  });

  test('costs as much more', () => {
    const further = workOf(...lint('fourTimes')).steps() - twice.steps();
    expect(further).toBeLessThan(2.1 * (twice.steps() - once.steps()));
  });

  test.each([
    ['text/', 320],
    ['match/automaton/', 55],
    ['match/values/', 60],
    ['romanize/recognizer/', 600],
    ['rules/', 11],
  ])('%s takes at most so many steps a word: %s', (path, most) => {
    const steps = (twice.steps(path) - once.steps(path)) / words;
    expect(steps).toBeGreaterThan(0);
    expect(steps).toBeLessThan(most);
  });

  test('takes at most so many bytes a word in passing', () => {
    const bytes = allocatedBy(...lint('fourTimes')) - allocatedBy(...lint('twice'));
    expect(bytes / (2 * words)).toBeGreaterThan(0);
    expect(bytes / (2 * words)).toBeLessThan(55_000);
  });
});

/** Each byte of a kept store is looked at once when it is opened; that is apart from what searching costs. */
const beyondOpening = (work: Work): number => work.steps() - work.steps('match/automaton/binary.js');

/** Steps that a command takes more for each name more in its store, when that was opened before. */
function stepsAName(...args: string[]): number {
  const [some = 0, more = 0] = [few, many].map((names) => {
    const asked = [...args, '--glossary', `${folder}/${names}.yaml`];
    workOf(...asked);
    return beyondOpening(workOf(...asked));
  });
  return (more - some) / (many - few);
}

describe('each name more in the store', () => {
  test.each([
    ['a text that names none', 'once', 2],
    ['a text that names some', 'right', 2],
    ['a text that misspells, confuses and lacks some', 'wrong', 20],
  ])('%s', (_, text, most) => {
    expect(stepsAName(...lint(text))).toBeLessThan(most);
  });

  test('a look-up', () => {
    expect(stepsAName('lookup', 'Dafilaq')).toBeLessThan(60);
  });
});
