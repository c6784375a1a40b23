import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { casingHolds } from '../src/text/casing.js';
import { editDistance, nearest } from '../src/text/distance.js';
import type { Form } from '../src/text/form.js';
import { languageOf } from '../src/text/languages.js';
import { replacement } from '../src/text/replacement.js';
import { wordsOf } from '../src/text/words.js';

const arabic = languageOf('ar');
const english = languageOf('en');

describe('folding', () => {
  test.each([
    ['أإآٱا', 'ااااا'],
    ['حَلَبٌ', 'حلب'],
    ['حـــلب', 'حلب'],
    ['جبهة', 'جبهه'],
    ['على', 'علي'],
    ['ﻻ', 'لا'],
    ['ﷲ', 'الله'],
    ['ایران', 'ايران'],
    ['۹٠', '90'],
    ['أميركا', 'امريكا'],
  ])('%s is %s', (word, key) => expect(arabic.key(word)).toBe(key));

  test.each(['تركيًا', 'تركياً', 'تركيًّا'])('tanwin keeps %s from being Turkey', (word) =>
    expect(arabic.key(word)).not.toBe(arabic.key('تركيا')),
  );

  test.each([
    ['Nūr', 'nur'],
    ['ʿAyn', 'ayn'],
    ['People’s', 'peoples'],
    ['U.S.', 'us'],
    ['Şırnak', 'sirnak'],
    ['Fırat', 'firat'],
    ['TURKIYE', 'turkiye'],
  ])('%s is %s', (word, key) => expect(english.key(word)).toBe(key));
});

describe('readings', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'وفبكلاأإةىيمنحَُّـ‌لا'), minLength: 1, maxLength: 12 });

  test('lie inside the word, and the word as it stands comes first', () => {
    fc.assert(
      fc.property(letters, (word) => {
        const readings = arabic.readings(word);
        expect(readings[0]).toMatchObject({ start: 0, end: word.length, position: 'any' });
        for (const { start, end } of readings) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(word.length);
        }
      }),
    );
  });

  test('clitics and rest make up the word again', () => {
    fc.assert(
      fc.property(letters, (word) => {
        for (const { clitics, key, start } of arabic.readings(word)) {
          if (clitics.length === 0 || !arabic.key(word.slice(start)).startsWith(key)) continue;
          expect(clitics.join('') + key).toBe(arabic.key(word));
        }
      }),
    );
  });
});

describe('words', () => {
  test('are slices of the text, in order, apart', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            'a',
            'B',
            'ب',
            '\u064e',
            "'",
            '’',
            '.',
            ' ',
            '"',
            '-',
            '\u200f',
            '1',
            '\u00ad',
            '😀',
          ),
        }),
        (text) => {
          let end = 0;
          for (const word of wordsOf(text, english)) {
            expect(word.start).toBeGreaterThanOrEqual(end);
            expect(text.slice(word.start, word.end)).toBe(word.raw);
            end = word.end;
          }
        },
      ),
    );
  });

  test.each([
    ['Ahrar al-Sham', [false, true, true]],
    ['Aleppo, Syria', [false, false]],
    ['غرفة "الموم"', [false, true]],
    ['الأمم. المتحدة', [false, false]],
  ])('%s joins %j', (text, joins) => expect(wordsOf(text, arabic).map((word) => word.joins)).toEqual(joins));
});

describe('capitals', () => {
  test.each([
    ['Al-Bab fell.', 0, 'al-Bab', true],
    ['They took Al-Bab.', 10, 'al-Bab', false],
    ['“Al-Bab fell,” he said.', 1, 'al-Bab', true],
    ['It fell. Al-Bab is free.', 9, 'al-Bab', true],
    ['the Zenki movement left', 4, 'Zenki Movement', true],
    ['Rebels Leave Eastern Aleppo Under Deal', 13, 'eastern Aleppo', true],
    ['they left Eastern Aleppo under a deal', 10, 'eastern Aleppo', false],
  ])('%s', (text, start, listed, holds) =>
    expect(casingHolds(text, { start, end: start + listed.length }, listed, english)).toBe(holds),
  );
});

describe('replacement', () => {
  const mended = (text: string, written: string, form: string, article: boolean): string => {
    const start = text.indexOf(written);
    const fix = replacement(text, { start, end: start + written.length }, { text: form, article }, english);
    return fix === null ? text : text.slice(0, fix.start) + fix.text + text.slice(fix.end);
  };

  test.each([
    ['The Sham Legion’s men', 'Sham Legion', 'Faylaq al-Sham', false, 'Faylaq al-Sham’s men'],
    ['The Bab fell', 'Bab', 'al-Bab', false, 'Al-Bab fell'],
    ['the Sham Legion fighters', 'Sham Legion', 'Faylaq al-Sham', false, 'the Faylaq al-Sham fighters'],
    [
      'by Nureddin al-Zinki in Aleppo',
      'Nureddin al-Zinki',
      'Nour al-Din al-Zenki Movement',
      true,
      'by the Nour al-Din al-Zenki Movement in Aleppo',
    ],
    [
      'Nureddin al-Zinki fighters',
      'Nureddin al-Zinki',
      'Nour al-Din al-Zenki Movement',
      true,
      'Nour al-Din al-Zenki Movement fighters',
    ],
    [
      'the Nureddin Zinky movement said',
      'Nureddin Zinky',
      'Nour al-Din al-Zenki Movement',
      true,
      'the Nour al-Din al-Zenki Movement said',
    ],
    ['El Bab fell', 'El Bab', 'al-Bab', false, 'Al-Bab fell'],
    ['an ISIS fighter', 'ISIS', 'Islamic State', false, 'an Islamic State fighter'],
    ['a Daesh fighter', 'Daesh', 'Islamic State', false, 'an Islamic State fighter'],
    [
      'the “MOC” operations room',
      'MOC” operations room',
      'MOM operations room',
      true,
      'the “MOM” operations room',
    ],
    [
      'Operation “Furat Shield” began',
      'Operation “Furat Shield',
      'Operation Euphrates Shield',
      false,
      'Operation “Euphrates Shield” began',
    ],
    ['in America', 'America', 'United States', true, 'in the United States'],
    ['an America-backed group', 'America', 'United States', true, 'a United States-backed group'],
    [
      'by "SDF" in Aleppo',
      'SDF',
      'Syrian Democratic Forces',
      true,
      'by the "Syrian Democratic Forces" in Aleppo',
    ],
    [
      'He said, "SDF left"',
      'SDF',
      'Syrian Democratic Forces',
      true,
      'He said, "The Syrian Democratic Forces left"',
    ],
    [
      'the US-backed "SDF"',
      'SDF',
      'Syrian Democratic Forces',
      true,
      'the US-backed "Syrian Democratic Forces"',
    ],
    ['the Kurdish YPG left', 'YPG', 'People’s Units', true, 'the Kurdish People’s Units left'],
    ['the rebel group Zinki left', 'Zinki', 'Zenki Movement', true, 'the rebel group Zenki Movement left'],
    ['They attacked SDF today', 'SDF', 'Syrian Forces', true, 'They attacked the Syrian Forces today'],
    ['to attack SDF today', 'SDF', 'Syrian Forces', true, 'to attack the Syrian Forces today'],
    ['the river Quwaiq’s bank', 'Quwaiq', 'Quweiq River', true, 'the Quweiq River’s bank'],
    ['in north-eastern Halab.', 'Halab', 'northeastern Aleppo', false, 'in northeastern Aleppo.'],
    ['Zinki; Kastilo fell', 'Kastilo', 'Castello Road', true, 'Zinki; the Castello Road fell'],
    ['“Manbij”, “El Bab” fell', 'El Bab', 'al-Bab', false, '“Manbij”, “al-Bab” fell'],
    ['He said: “El Bab fell”', 'El Bab', 'al-Bab', false, 'He said: “Al-Bab fell”'],
    ['SDF’s men', 'SDF', 'Syrian Democratic Forces', true, 'The Syrian Democratic Forces’ men'],
    ['ISIS’ men', 'ISIS', 'Islamic State', false, 'Islamic State’s men'],
    ['‘by ISIS’ he said', 'ISIS', 'Islamic State', false, '‘by Islamic State’ he said'],
    ['near Maarat’s gates', 'Maarat', 'Homs', false, 'near Homs’s gates'],
    ['Homs’ gates', 'Homs', 'Tartus', false, 'Tartus’ gates'],
    ['a Furat Shield man', 'Furat Shield', 'Euphrates Shield', false, 'a Euphrates Shield man'],
    ['a Aqyrbat man', 'Aqyrbat', 'Uqayribat', false, 'an Uqayribat man'],
    ['SDFs', 'SDF', 'Syrian Democratic Forces', true, 'The Syrian Democratic Forces'],
    ['the “Zinki” movement', 'Zinki', 'Zenki Movement', true, 'the “Zenki” Movement'],
    ['the movement “Zinki” left', 'Zinki', 'Zenki Movement', true, 'the “Zenki Movement” left'],
    ['by “SDF,” he', 'SDF', 'Syrian Democratic Forces', true, 'by the “Syrian Democratic Forces,” he'],
    ['DAESH', 'DAESH', 'Islamic State', false, 'ISLAMIC STATE'],
    ['SDF', 'SDF', 'Syrian Democratic Forces', true, 'The Syrian Democratic Forces'],
    ['ISLAMIC STAT HELD', 'ISLAMIC STAT', 'Islamic State', false, 'ISLAMIC STATE HELD'],
  ])('%s', (text, written, form, article, whole) => expect(mended(text, written, form, article)).toBe(whole));
});

describe('replacement of common nouns and of acronyms', () => {
  const mended = (
    text: string,
    written: string,
    form: Partial<Form> & { readonly text: string },
  ): string | null => {
    const start = text.indexOf(written);
    const span = { start, end: start + written.length };
    const fix = replacement(text, span, { article: form.acronym !== undefined, ...form }, english);
    return fix && text.slice(0, fix.start) + fix.text + text.slice(fix.end);
  };
  const militias: Omit<Form, 'article'> = { text: 'Shia militias', common: true };
  const forces: Omit<Form, 'article'> = { text: 'Syrian Forces', acronym: 'SDF' };
  const ceasefire: Omit<Form, 'article'> = { text: 'ceasefire', common: true };

  test.each([
    ['the Shiite militias of Iran', 'Shiite militias', militias, 'the Shia militias of Iran'],
    ['a Shiite militia', 'Shiite militia', militias, 'a Shia militia'],
    ['Cease-fire holds', 'Cease-fire', { ...ceasefire, article: true }, 'Ceasefire holds'],
    ['وقف was near', 'وقف', { ...ceasefire, article: true }, 'The ceasefire was near'],
    ['two cease-fires', 'cease-fires', ceasefire, 'two ceasefires'],
    ['both ceasefires', 'ceasefires', ceasefire, 'both ceasefire'],
    ['The SDF left', 'SDF', forces, 'The Syrian Forces (SDF) left'],
    ['SDF’s men', 'SDF', forces, 'The Syrian Forces’ (SDF) men'],
    ['the HNC’s men', 'HNC', { text: 'High Committee', acronym: 'HNC' }, 'the High Committee’s (HNC) men'],
    ['Kurds (SDF) left', 'SDF', forces, 'Kurds (Syrian Forces, SDF) left'],
    ['an SDF-held town', 'SDF', forces, null],
  ])('%s', (text, written, form, whole) => expect(mended(text, written, form)).toBe(whole));
});

describe('edit distance', () => {
  test.each([
    ['', '', 0],
    ['kitten', 'sitting', 3],
    ['ab', 'ba', 1],
    ['واشطن', 'واشنطن', 1],
  ])('%s – %s: %i', (a, b, distance) => expect(editDistance(a, b)).toBe(distance));

  test('is symmetric, and nought only for equals', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });

  test('suggests what was meant, or nothing', () => {
    expect(nearest('termss', ['terms', 'notes'])).toBe('terms');
    expect(nearest('xyz', ['terms', 'notes'])).toBeUndefined();
  });
});
