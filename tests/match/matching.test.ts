import { describe, expect, test } from 'vitest';
import { readGlossary } from '../../src/glossary/read.js';
import { createMatcher } from '../../src/match/matcher.js';
import type { MatchedSegment } from '../../src/model/hit.js';
import { slice } from '../../src/model/span.js';

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
