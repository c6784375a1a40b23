import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkTexts } from '../src/check/texts.js';
import type { Finding } from '../src/model/finding.js';
import { rules } from '../src/rules/index.js';
import { linesOf, matcher, read, root } from './support/project.js';

/** A mistake planted in a version of an article; `wrong` is null where a name was dropped. */
interface Planted {
  readonly paragraph: number;
  readonly kind: string;
  readonly wrong: string | null;
  readonly occurrence?: number | null;
  readonly right: string;
}

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

/** Whether a finding stands on the planted mistake: the same words, or the same name missed in that paragraph. */
function isFound(
  { paragraph, wrong, occurrence, right }: Planted,
  lines: readonly string[],
  findings: readonly Finding[],
): boolean {
  const here = findings.filter(({ segment }) => segment.index === paragraph - 1);
  if (wrong === null)
    return here.some(
      ({ rule, expected }) =>
        rule === 'missing-term' && expected.some((form) => right.includes(form) || form.includes(right)),
    );
  let start = -1;
  for (let count = 0; count < (occurrence ?? 1); count++)
    start = (lines[paragraph - 1] ?? '').indexOf(wrong, start + 1);
  return here.some(
    ({ target }) => target !== null && target.start < start + wrong.length && start < target.end,
  );
}

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
        .map((mistake) => isFound(mistake, linesOf(path), findings));
    });
    expect(outcomes.length).toBeGreaterThan(250);
    expect(outcomes.filter(Boolean).length / outcomes.length).toBeGreaterThanOrEqual(0.95);
  });
});
