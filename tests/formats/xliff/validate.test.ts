import { describe, expect, test } from 'vitest';
import { validators } from '../../../src/formats/validators.js';
import { slice } from '../../../src/model/span.js';
import { read } from '../../support/project.js';
import { bad, good, inFile, segment } from './samples.js';
import { brokenBy, filesIn, haveSuites, violationsOf, without } from './suites.js';

const errorsOf = (text: string): string[] =>
  violationsOf(text).flatMap(({ constraint, severity }) => (severity === 'error' ? [constraint] : []));

describe('our own samples', () => {
  test.each(good)('accepted: %s', (text) => {
    expect(violationsOf(text)).toEqual([]);
  });

  test.each(bad)('%s: %s', (constraint, text) => {
    expect(violationsOf(text).map((each) => each.constraint)).toContain(constraint);
  });

  test('every constraint has a sample that breaks it', () => {
    const broken = new Set(bad.map(([constraint]) => constraint));
    const known = validators
      .filter(({ id }) => id === 'xliff')
      .flatMap(({ families }) => families.flatMap(({ constraints }) => constraints));
    expect(known.filter((constraint) => !broken.has(constraint))).toEqual([]);
  });

  test('a violation stands where it belongs', () => {
    const text = segment('<ph id="1" dataRef="d9"/>');
    const [violation] = violationsOf(text);
    expect(violation && slice(text, violation.place)).toBe('dataRef="d9"');
  });
});

describe('words', () => {
  const known = [
    ...new Set(validators.flatMap(({ families }) => families.flatMap((each) => each.constraints))),
  ];
  const families = [...new Set(validators.flatMap((each) => each.families.map(({ id }) => id)))];

  test.each(['en', 'ar'])('every constraint is told in %s', (language) => {
    const words = JSON.parse(read(`translations/${language}/messages.json`));
    for (const id of known) expect(words.constraints[id], id).toMatchObject({ what: /\S/, remedy: /\S/ });
    for (const id of families)
      expect(words.constraintFamilies[id], id).toMatchObject({ title: /\S/, why: /\S/ });
    expect(Object.keys(words.constraints).sort()).toEqual(known.toSorted());
  });
});

/** Files that the suite of 2.2 calls valid, and why they are not. */
const defective: Readonly<Record<string, readonly string[]>> = {
  'Good-itsm_text-analytics.xlf': ['value-list'], // its:version="2.2"; ITS has no such version.
  'Good-mda_top-level.xlf': ['missing-element', 'unexpected-element'], // <meta> outside its namespace.
  'Good-pgs_plural.xlf': ['xml-prefix'], // The prefix pgs is declared nowhere.
};

const versions = ['2.0', '2.1', '2.2'];

describe.skipIf(!haveSuites)(`the official suites (${without})`, () => {
  const valid = versions.flatMap((version) =>
    ['core', 'modules', 'in-out'].flatMap((kind) =>
      version === '2.2' && kind === 'in-out'
        ? []
        : filesIn(`suite-valid/${version}-${kind}`).map(
            (name) => [`suite-valid/${version}-${kind}`, name] as const,
          ),
    ),
  );

  test.each(valid)('%s/%s is accepted', (folder, name) => {
    const excused = folder.includes('2.2') ? defective[name] : undefined;
    expect(brokenBy(`${folder}/${name}`)).toEqual(excused ?? []);
  });

  const reasons = new Map(
    read('tests/formats/xliff/invalid.tsv')
      .trim()
      .split('\n')
      .map((line): [string, string] => [line.split('\t')[0] ?? '', line.split('\t')[1] ?? '']),
  );
  const invalid = versions.flatMap((version) =>
    ['core', 'modules'].flatMap((kind) =>
      filesIn(`suite-invalid/${version}-${kind}`).map(
        (name) => [`suite-invalid/${version}-${kind}`, name] as const,
      ),
    ),
  );

  test.each(invalid)('%s/%s is refused for what it is named after', (folder, name) => {
    expect(brokenBy(`${folder}/${name}`)).toContain(reasons.get(name.replace('.xlf', '')));
  });

  test('none is left out', () => {
    expect([valid.length, invalid.length]).toEqual([211, 489]);
  });

  test('XLIFF 1.2 of OASIS and of the W3C is accepted', () => {
    const folders = [
      'suite-valid/1.2-oasis-sample',
      'its20-xliff12-samples/xliff12/terminology',
      'its20-xliff12-samples/xliff12/locqualityissue',
    ];
    const files = folders.flatMap((folder) => filesIn(folder).map((name) => `${folder}/${name}`));
    expect(files).toHaveLength(40);
    for (const file of files) expect(brokenBy(file), file).toEqual([]);
  });
});

test('references lead across a large document', () => {
  const units = Array.from(
    { length: 2000 },
    (_, index) =>
      `<unit id="u${index}"><segment><source><mrk id="m" type="term" ref="#/f=f1/u=u${1999 - index}">أ</mrk></source></segment></unit>`,
  );
  expect(errorsOf(inFile(units.join('')))).toEqual([]);
  expect(errorsOf(inFile(units.slice(1).join('')))).toEqual(['fragment-target']);
});
