import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkTexts } from '../src/check/texts.js';
import { type Glossary, glossaryOf } from '../src/glossary/glossary.js';
import { createMatcher } from '../src/match/matcher.js';
import { type Concept, isCommon, preferredTerm, type Term } from '../src/model/concept.js';
import type { Finding } from '../src/model/finding.js';
import { rules } from '../src/rules/index.js';
import { withProfile } from '../src/session/store.js';
import { languageOf } from '../src/text/languages.js';
import { replacement } from '../src/text/replacement.js';
import { findingOn, type Planted } from './support/planted.mjs';
import { linesOf, read, root, store } from './support/project.js';

const matcher = createMatcher(store.glossary, 'en', 'ar');
const bundle = (path: string): string => Object.values<string>(JSON.parse(read(path))).join('\n');
const english = bundle('translations/en/ankara-talks.json');
const arabicArticle = bundle('translations/ar/ankara-talks.json');
const graver = (source: string, target: string): Finding[] =>
  checkTexts({ source, target }, matcher, rules).filter(({ severity }) => severity !== 'info');
const files = (folder: string, end: string): string[] =>
  readdirSync(`${root}tests/articles/${folder}`)
    .filter((name) => name.endsWith(end))
    .sort();

/** Numbers that some English versions count out and the article does not. */
const addedNumbers = new Set(['Five', 'five', 'four', 'three', '40']);

describe('careful Arabic is left in peace', () => {
  test('the article as the translation of its English version', () => {
    expect(graver(english, arabicArticle)).toEqual([]);
  });

  test('another Arabic version of it', () => {
    expect(graver(english, linesOf('tests/articles/arabic/careful.ar.txt').join('\n'))).toEqual([]);
  });

  test.each(files('careful', '.txt'))(
    '%s as the source: only names and numbers that the Arabic does not have',
    (name) => {
      const findings = graver(linesOf(`tests/articles/careful/${name}`).join('\n'), arabicArticle);
      const isAdded = ({ rule, target, source }: Finding): boolean =>
        rule === 'missing-term' || (target === null && addedNumbers.has(source?.text ?? ''));
      expect(findings.filter((finding) => !isAdded(finding))).toEqual([]);
      expect(findings.length).toBeLessThanOrEqual(8);
    },
  );
});

test('of the mistakes in hurried Arabic versions at least 88 of 100 are found where they stand, and of the findings 19 of 20 are mistakes', () => {
  const results = files('arabic', '.json').map((name) => {
    const path = `tests/articles/arabic/${name.replace('.json', '.ar.txt')}`;
    const findings = graver(english, linesOf(path).join('\n'));
    const planted: Planted[] = JSON.parse(read(`tests/articles/arabic/${name}`));
    const found = planted.map((mistake) => findingOn(mistake, linesOf(path), findings));
    const stray = findings.filter((finding) => !found.includes(finding));
    return {
      planted: planted.length,
      found: found.filter((each) => each !== undefined).length,
      stray: stray.length,
    };
  });
  const total = (key: 'planted' | 'found' | 'stray'): number =>
    results.reduce((sum, each) => sum + each[key], 0);
  expect(total('planted')).toBeGreaterThan(100);
  expect(total('found') / total('planted')).toBeGreaterThanOrEqual(0.88);
  expect(total('found') / (total('found') + total('stray'))).toBeGreaterThanOrEqual(0.95);
});

/** A name behind particles, written as a grammar has it: ل + ال is لل, and of three lams one is dropped. */
function behind(particles: string, name: string): string {
  if (!particles.endsWith('ل') || !name.startsWith('ال')) return particles + name;
  return `${particles}ل${name.slice(name.startsWith('الل') ? 3 : 2)}`;
}

/** Types of terms that are mended otherwise or not at all. */
const unnamed: ReadonlySet<string> = new Set(['derived', 'paraphrase', 'misspelling', 'acronym']);

const particles = ['', 'و', 'ف', 'ب', 'ك', 'ل', 'وب', 'ول', 'فب', 'فل', 'وك'];

describe('every listed form behind every particle gives way to the preferred one', () => {
  const concepts = Array.from(store.glossary.concepts.values()).filter(
    (concept) => !concept.soft && !isCommon(concept) && preferredTerm(concept, 'en') !== undefined,
  );
  const cases = concepts.flatMap((concept) => {
    const [preferred, ...others] = concept.terms.get('ar') ?? [];
    return others
      .filter(({ type, text }) => !unnamed.has(type) && !text.includes('('))
      .map((term) => ({ concept, preferred, term }));
  });

  test.each(particles)('%s', (joined) => {
    expect(cases.length).toBeGreaterThan(100);
    for (const { concept, preferred, term } of cases) {
      const matcherOf = createMatcher(withNonpreferred(concept, term), 'en', 'ar');
      const source = `They spoke about ${preferredTerm(concept, 'en')?.text} today.`;
      const target = `تحدثوا اليوم ${behind(joined, term.text)} مرارا.`;
      const [finding] = checkTexts({ source, target }, matcherOf, rules).filter(
        ({ severity, concept: id }) => severity !== 'info' && id === concept.id,
      );
      expect(finding, target).toBeDefined();
      const fixed = mended(target, finding);
      expect(fixed).toBe(`تحدثوا اليوم ${behind(joined, preferred?.text ?? '')} مرارا.`);
      const again = checkTexts({ source, target: fixed }, matcherOf, rules);
      expect(again.filter(({ severity }) => severity !== 'info')).toEqual([]);
    }
  });
});

/** A store of one concept, and those it is related to, in which one form is not the house's. */
function withNonpreferred(concept: Concept, term: Term): Glossary {
  const list = (concept.terms.get('ar') ?? []).map(
    (each): Term => (each === term ? { ...each, status: 'nonpreferred', context: [] } : each),
  );
  return glossaryOfOne({ ...concept, terms: new Map(concept.terms).set('ar', list) });
}

const glossaryOfOne = (concept: Concept): Glossary => glossaryOf([concept]);

const mended = (text: string, finding: Finding | undefined): string =>
  finding?.fix ? text.slice(0, finding.fix.start) + finding.fix.text + text.slice(finding.fix.end) : text;

describe('a name is put behind what is written on it', () => {
  const arabic = languageOf('ar');
  test.each([
    ['انضم للجبهة السورية أمس', 'لجبهة السورية', 'جيش الفتح', 'انضم لجيش الفتح أمس'],
    ['انضم لجيش الفتح أمس', 'جيش الفتح', 'الجبهة الشامية', 'انضم للجبهة الشامية أمس'],
    ['وبجيش الفتح', 'جيش الفتح', 'الجبهة الشامية', 'وبالجبهة الشامية'],
    ['سلّمه لجيش الفتح', 'جيش الفتح', 'اللواء الأول', 'سلّمه للواء الأول'],
    ['تابع لـ"جيش الفتح" منذ عام', 'جيش الفتح', 'الجبهة الشامية', 'تابع لـ"الجبهة الشامية" منذ عام'],
    ['تابع لـLevant Front منذ عام', 'Levant Front', 'الجبهة الشامية', 'تابع للجبهة الشامية منذ عام'],
    ['قال لـ Levant Front أمس', 'Levant Front', 'الجبهة الشامية', 'قال للجبهة الشامية أمس'],
    ['وحركة الزينكي', 'الزينكي', 'حركة نور الدين الزنكي', 'وحركة نور الدين الزنكي'],
    ['للـ"جبهة الشامية" مقر', 'لـ"جبهة الشامية', 'جيش الفتح', 'لـ"جيش الفتح" مقر'],
    ['و "جيش الفتح" وصل', 'جيش الفتح', 'الجبهة الشامية', 'و "الجبهة الشامية" وصل'],
  ])('%s', (text, written, form, expected) => {
    const start = text.indexOf(written);
    const span = { start, end: start + written.length };
    const fix = replacement(text, span, { text: form, article: false }, arabic);
    expect(fix && text.slice(0, fix.start) + fix.text + text.slice(fix.end)).toBe(expected);
  });

  test.each([
    ['أعلنت الجبهة الشامية بيانها', 'الجبهة الشامية', 'جيش الفتح'],
    ['الجبهة الشامية المنحلة', 'الجبهة الشامية', 'جيش الفتح'],
  ])('what agrees with it is for the translator: %s', (text, written, form) => {
    const start = text.indexOf(written);
    const span = { start, end: start + written.length };
    expect(replacement(text, span, { text: form, article: false }, arabic)).toBeNull();
  });
});

test('a profile of Arabic re-ranks the Arabic forms', async () => {
  const glossary = await withProfile(store, [`${root}glossary`], 'levant', root);
  const levantine = createMatcher(glossary, 'en', 'ar');
  const source = 'It began in Syria in March and ended in November.';
  const target = 'بدأت في سوريا في شهر مارس/آذار وانتهت بنوفمبر.';
  const findings = checkTexts({ source, target }, levantine, rules).filter(
    ({ severity }) => severity !== 'info',
  );
  expect(findings.map(({ rule, fix }) => [rule, fix?.text])).toEqual([
    ['nonpreferred-term', 'سورية'],
    ['nonpreferred-term', 'آذار'],
    ['nonpreferred-term', 'تشرين الثاني'],
  ]);
});
