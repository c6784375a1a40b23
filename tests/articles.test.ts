import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkTexts } from '../src/check/texts.js';
import type { Finding } from '../src/model/finding.js';
import { rules } from '../src/rules/index.js';
import { findingOn, type Planted } from './support/planted.mjs';
import { linesOf, matcher, read, root } from './support/project.js';

const article = Object.values<string>(JSON.parse(read('translations/ar/ankara-talks.json'))).join('\n');
const files = (folder: string, end: string): string[] =>
  readdirSync(`${root}tests/articles/${folder}`)
    .filter((name) => name.endsWith(end))
    .sort();
const findingsOf = (source: string, path: string): Finding[] =>
  checkTexts({ source, target: linesOf(path).join('\n') }, matcher, rules);
const marks = (findings: readonly Finding[]): string[] =>
  findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, segment, target }) => `${segment.key} ${rule} ${target?.text ?? ''}`);

describe('careful translations are left in peace', () => {
  test.each(files('careful', '.txt'))('%s', (name) => {
    expect(marks(findingsOf(article, `tests/articles/careful/${name}`))).toEqual([]);
  });

  test('an article about something else, full of ordinary words', () => {
    const source = linesOf('tests/articles/other/syria.ar.txt').join('\n');
    expect(marks(findingsOf(source, 'tests/articles/other/syria.careful.en.txt'))).toEqual([]);
  });
});

describe('hurried translations are seen through', () => {
  const planted = (folder: string, name: string): Planted[] =>
    JSON.parse(read(`tests/articles/${folder}/${name}`));
  const measured = ['listed-form', 'look-alike', 'missing', 'left-over-arabic'];

  test('at least 95 of 100 listed forms, look-alikes, dropped names and left-over Arabic are found', () => {
    const outcomes = files('wire', '.json').flatMap((name) => {
      const path = `tests/articles/wire/${name.replace('.json', '.en.txt')}`;
      const findings = findingsOf(article, path);
      return planted('wire', name)
        .filter(({ kind }) => measured.includes(kind))
        .map((mistake) => findingOn(mistake, linesOf(path), findings) !== undefined);
    });
    expect(outcomes.length).toBeGreaterThan(250);
    expect(outcomes.filter(Boolean).length / outcomes.length).toBeGreaterThanOrEqual(0.95);
  });

  test('at least 80 of 100 spellings that nobody listed, foreign names and slips among them', () => {
    const outcomes = files('wire', '.json').flatMap((name) => {
      const path = `tests/articles/wire/${name.replace('.json', '.en.txt')}`;
      const findings = findingsOf(article, path);
      return planted('wire', name)
        .filter(({ kind }) => kind === 'unlisted-spelling')
        .map((mistake) => findingOn(mistake, linesOf(path), findings) !== undefined);
    });
    expect(outcomes.length).toBeGreaterThan(150);
    expect(outcomes.filter(Boolean).length / outcomes.length).toBeGreaterThanOrEqual(0.8);
  });
});
