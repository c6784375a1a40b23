import { describe, expect, test } from 'vitest';
import { checkTexts } from '../../src/check/texts.js';
import { plainText } from '../../src/formats/text/text.js';
import { readGlossary } from '../../src/glossary/read.js';
import { createMatcher } from '../../src/match/matcher.js';
import type { MatchedSegment } from '../../src/model/hit.js';
import { slice } from '../../src/model/span.js';
import { rules } from '../../src/rules/index.js';

const glossary = readGlossary({
  'terms.yaml': `
pandemic:
  kind: term
  terms:
    ar: [{text: جائحة, status: preferred}]
    en: [{text: pandemic, status: preferred}]
clinical-trial:
  kind: term
  terms:
    ar: [{text: تجارب سريرية, status: preferred}]
    en: [{text: clinical trial, status: preferred}]
aleppo:
  kind: city
  terms:
    ar: [{text: حلب, status: preferred}]
    en: [{text: Aleppo, status: preferred}]
eastern-aleppo:
  kind: area
  terms:
    ar: [{text: حلب الشرقية, status: preferred}]
    en: [{text: eastern Aleppo, status: preferred}]
  relations: {partOf: aleppo}
amman:
  kind: city
  homonymOf: [oman]
  terms:
    ar: [{text: عمان, status: preferred}]
    en: [{text: Amman, status: preferred}]
oman:
  kind: state
  terms:
    ar: [{text: عمان, status: preferred}]
    en: [{text: Oman, status: preferred}]
untranslatable:
  kind: term
  terms:
    ar: [{text: صنف, status: preferred}]
`,
});

const unit = (text: string) => ({ index: 0, key: '1', text, origin: { start: 0 }, opaque: [] });

function match(source: string, target = ''): MatchedSegment {
  const [segment] = createMatcher(glossary, 'ar', 'en').match({
    segments: [{ source: unit(source), target: unit(target) }],
  });
  if (segment === undefined) throw new Error('no segment');
  return segment;
}

const found = (source: string): string[] => match(source).sourceHits.map((hit) => slice(source, hit));

describe('common nouns take and lose their article; proper names do not', () => {
  test.each([
    ['انتشرت الجائحة', ['الجائحة']],
    ['أثناء جائحة', ['جائحة']],
    ['وبالجائحة', ['الجائحة']],
    ['للجائحة', ['لجائحة']],
    ['التجارب السريرية', ['التجارب السريرية']],
    ['والتجارب السريرية', ['التجارب السريرية']],
    ['تجارب سريرية', ['تجارب سريرية']],
    ['الحلب اليدوي', []],
    ['وحلب', ['حلب']],
  ])('%s', (text, names) => expect(found(text)).toEqual(names));
});

test('longest match consumes: eastern Aleppo is not Aleppo too', () => {
  expect(
    match('حلب الشرقية وحلب', 'eastern Aleppo and Aleppo').answers.map(({ concept, by }) => [concept.id, by]),
  ).toEqual([
    ['eastern-aleppo', 'form'],
    ['aleppo', 'form'],
  ]);
});

test('n mentions need n disjoint spans: a part answers for its whole only where it is spare', () => {
  const by = (target: string): string | undefined =>
    match('حلب الشرقية ثم حلب', target).answers.find(({ concept }) => concept.id === 'aleppo')?.by;
  expect(by('eastern Aleppo, then the city')).toBe('shared');
  expect(by('eastern Aleppo, then eastern Aleppo again')).toBe('kin');
  expect(by('the east, then the city')).toBe('nothing');
});

test('the other side decides between homonyms', () => {
  expect(match('في عمان', 'In Oman').sourceHits.map(({ concept }) => concept.id)).toEqual(['oman']);
  expect(match('في عمان', 'In Amman').sourceHits.map(({ concept }) => concept.id)).toEqual(['amman']);
});

test('what the other language cannot name is not asked of it', () => {
  expect(match('صنف', 'kind').answers).toEqual([]);
});

describe('a generic short form stands for the name before it', () => {
  const movement = (id: string, name: string, form: string): string => `
${id}:
  kind: faction
  homonymOf: [${id === 'ahrar' ? 'zenki' : 'ahrar'}]
  terms:
    ar:
      - {text: ${name}, status: preferred}
      - {text: الحركة, status: admitted, type: short-form, licensedBy: [${name}]}
    en:
      - {text: ${form}, status: preferred}
`;
  const glossary = readGlossary({
    'store.yaml':
      movement('ahrar', 'حركة أحرار الشام', 'Ahrar al-Sham') +
      movement('zenki', 'حركة نور الدين الزنكي', 'Nour al-Din al-Zenki'),
  });
  const own = createMatcher(glossary, 'ar', 'en');
  const namedBy = (lines: readonly string[]): (string | undefined)[] => {
    const read = (file: string, language: string, text: string) => plainText.read({ file, language, text });
    const source = read('a', 'ar', lines.join('\n'));
    const segments = plainText.pair(source, read('b', 'en', lines.map(() => 'They.').join('\n')));
    return own
      .match({ segments })
      .map(
        ({ source: { text }, sourceHits }) =>
          sourceHits.find((hit) => text.slice(hit.start, hit.end).endsWith('الحركة'))?.concept.id,
      );
  };

  test.each([
    [
      ['حركة أحرار الشام.', 'قالت الحركة.'],
      [undefined, 'ahrar'],
    ],
    [
      ['حركة أحرار الشام وحركة نور الدين الزنكي.', 'قالت الحركة.'],
      [undefined, 'zenki'],
    ],
    [
      ['حركة نور الدين الزنكي.', 'قالت الحركة.', 'حركة أحرار الشام.', 'قالت الحركة.'],
      [undefined, 'zenki', undefined, 'ahrar'],
    ],
    [
      ['قالت الحركة.', 'حركة أحرار الشام.'],
      [undefined, undefined],
    ],
    [
      ['حركة أحرار الشام، وقالت الحركة.', 'قالت الحركة.'],
      ['ahrar', 'ahrar'],
    ],
  ])('%j', (lines, expected) => {
    expect(namedBy(lines)).toEqual(expected);
  });

  test('a pronoun in its place is no missing name, another movement is the wrong one', () => {
    const source = 'حركة أحرار الشام.\nقالت الحركة.';
    const rulesIn = (second: string): string[] =>
      checkTexts({ source, target: `Ahrar al-Sham.\n${second}` }, own, rules)
        .filter(({ severity }) => severity !== 'info')
        .map(({ rule }) => rule);
    expect(rulesIn('It spoke.')).toEqual([]);
    expect(rulesIn('Ahrar al-Sham spoke.')).toEqual([]);
    expect(rulesIn('Nour al-Din al-Zenki spoke.')).toEqual(['wrong-term']);
  });
});
