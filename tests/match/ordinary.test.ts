import { describe, expect, test } from 'vitest';
import { checkTexts } from '../../src/check/texts.js';
import { readGlossary } from '../../src/glossary/read.js';
import { createMatcher } from '../../src/match/matcher.js';
import { rules } from '../../src/rules/index.js';
import { languageOf } from '../../src/text/languages.js';
import { packWords, wordSet } from '../../src/text/ordinary/word-set.js';

/** A gazetteer as it comes: no contexts, no adjectives, no acronyms. */
const glossary = readGlossary({
  'places.yaml': `
jadida: {kind: town, terms: {ar: [{text: الجديدة, status: preferred}], en: [{text: El Jadida, status: preferred}]}}
bab: {kind: town, terms: {ar: [{text: الباب, status: preferred}], en: [{text: Al Bab, status: preferred}]}}
sadad: {kind: town, terms: {ar: [{text: صدد, status: preferred}], en: [{text: Sadad, status: preferred}]}}
libya: {kind: state, terms: {ar: [{text: ليبيا, status: preferred}], en: [{text: Libya, status: preferred}]}}
france: {kind: state, terms: {ar: [{text: فرنسا, status: preferred}], en: [{text: France, status: preferred}]}}
uk: {kind: state, terms: {ar: [{text: المملكة المتحدة, status: preferred}], en: [{text: United Kingdom, status: preferred}]}}
kuwait: {kind: city, terms: {ar: [{text: مدينة الكويت, status: preferred}], en: [{text: Kuwait City, status: preferred}]}}
tripoli: {kind: city, terms: {ar: [{text: طرابلس, status: preferred}], en: [{text: Tripoli, status: preferred}]}}
tell: {kind: town, terms: {ar: [{text: التل, status: preferred}], en: [{text: Tell, status: preferred}]}}
`,
});

const matcher = createMatcher(glossary, 'ar', 'en');

const findings = (source: string, target: string): string[] =>
  checkTexts({ source, target }, matcher, rules).map(
    ({ rule, severity, concept, target: at }) => `${severity} ${rule} ${concept} ${at?.text ?? '-'}`,
  );

describe('a name that is an ordinary word is one only where something shows it', () => {
  test.each([
    ['وصلت الطائرات الجديدة أمس.', 'The new aircraft arrived yesterday.', []],
    ['أغلقوا الباب.', 'They closed the door.', []],
    ['وهم بصدد الانسحاب.', 'They are about to withdraw.', []],
    ['سيطروا على بلدة الجديدة.', 'They took the town.', ['warning missing-term jadida -']],
    ['سيطروا على الجديدة.', 'They took El-Jadeeda.', ['error unlisted-spelling jadida El-Jadeeda']],
    ['سيطروا على الجديدة.', 'They took El Jadida.', []],
    ['سيطروا على طرابلس.', 'They took the town.', ['warning missing-term tripoli -']],
    ['أخبروه بذلك.', 'Tell him so.', []],
  ])('%s | %s', (source, target, expected) => {
    expect(findings(source, target)).toEqual(expected);
  });

  test('a word that a long text has all the time without the other side naming anything', () => {
    const lines = Array.from({ length: 10 }, () => 'تقع طرابلس هنا.').join('\n');
    const other = Array.from({ length: 10 }, () => 'It is here.').join('\n');
    expect(findings(lines, other)).toEqual([]);
  });
});

describe('a store need not list what the language makes of a name', () => {
  test.each([
    ['قوات ليبيا في الشمال.', 'Libyan forces in the north.', []],
    ['قال إنه من فرنسا.', 'He said he was French.', []],
    ['في المملكة المتحدة.', 'In the UK.', []],
    ['في المملكة المتحدة.', 'In the U.K. today.', []],
    ['في المملكة المتحدة.', 'In the EU.', ['warning missing-term uk -']],
    ['في مدينة الكويت.', 'In Kuwait.', []],
    ['قوات ليبيا في الشمال.', 'Forces from the north.', ['warning missing-term libya -']],
  ])('%s | %s', (source, target, expected) => {
    expect(findings(source, target)).toEqual(expected);
  });
});

test('a packed set has every word put in, and hardly another', () => {
  const words = Array.from({ length: 5000 }, (_, index) => `w${index}`);
  const set = wordSet(Buffer.from(packWords(words)).toString('base64'), ['w-1']);
  expect(words.every((word) => set.has(word))).toBe(true);
  const strange = Array.from({ length: 5000 }, (_, index) => set.has(`v${index}`)).filter(Boolean);
  expect(strange.length).toBeLessThan(30);
  expect(set.has('w-1')).toBe(false);
});

test('names of countries are no ordinary words', () => {
  const arabic = languageOf('ar');
  const names = ['سوريا', 'العراق', 'مصر', 'فرنسا', 'روسيا', 'لبنان', 'قطر', 'اليمن', 'ليبيا'];
  expect(names.filter((name) => arabic.isOrdinary(arabic.key(name)))).toEqual([]);
});
