import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { read, root } from './support/project.js';

const floors = [
  'model',
  'text',
  'romanize',
  'glossary',
  'formats',
  'match',
  'align',
  'rules',
  'extract',
  'check',
  'report',
  'session',
  'faces',
];

/** Floors beside others, which know nothing of one another. */
const beside: Readonly<Record<string, string>> = { formats: 'glossary', extract: 'rules', align: 'rules' };
const height = (floor: string): number => floors.indexOf(beside[floor] ?? floor);

/** Floors that touch disk, clock or process; everything below them runs in a browser too. */
const touching = new Set(['session', 'faces']);

const files = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.(?:ts|js)$/.test(name) && !name.endsWith('.d.ts'),
);

const importsOf = (file: string): string[] =>
  [...read(join('src', file)).matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((match) => match[1] ?? '');

const floorOf = (file: string): string => file.split('/')[0] ?? '';

test('a floor imports only from floors below', () => {
  const upward = files.flatMap((file) =>
    importsOf(file)
      .filter((name) => name.startsWith('.') && floors.includes(floorOf(file)))
      .map((name) => relative('.', join(dirname(file), name)))
      .filter((target) => floors.includes(floorOf(target)) && floorOf(target) !== floorOf(file))
      .filter((target) => height(floorOf(target)) >= height(floorOf(file)))
      .map((target) => `${file} → ${target}`),
  );
  expect(upward).toEqual([]);
});

test('only session and faces touch Node', () => {
  const touched = files
    .filter((file) => !touching.has(floorOf(file)) && floorOf(file) !== 'index.ts')
    .filter(
      (file) =>
        importsOf(file).some((name) => name.startsWith('node:')) ||
        /\bprocess\./.test(read(join('src', file))),
    );
  expect(touched).toEqual([]);
});

test('no import goes round in a circle', () => {
  const graph = new Map(
    files.map((file) => [
      file,
      importsOf(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => join(dirname(file), name).replace(/\.js$/, '.ts')),
    ]),
  );
  const circles: string[] = [];
  const walk = (file: string, path: readonly string[], done: Set<string>): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...path, file], done);
    done.add(file);
  };
  const done = new Set<string>();
  for (const file of files) walk(file, [], done);
  expect(circles).toEqual([]);
});
