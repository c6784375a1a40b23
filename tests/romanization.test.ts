import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { romanizationSchemes, romanize } from '../src/index.js';
import { toArabic, transliterate, transliterations } from '../src/romanize/schemes/transliterate.js';
import { root } from './support/project.js';

/** Names by scheme, worked out by the published tables. */
const table: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'الجَبْهَة الشَّامِيَّة': {
    'bgn-pcgn': 'Al Jabhah ash Shāmīyah',
    un: 'Al Jabhah ash Shāmīyah',
    'ala-lc': 'al-Jabhah al-Shāmīyah',
    'din-31635': 'al-Ǧabha aš-Šāmīya',
    ijmes: 'al-Jabha al-Shāmiyya',
    ic: 'Al Jabhah al Shamiyah',
  },
  'حَرَكَة نُور الدِّين الزَّنْكِي': {
    'bgn-pcgn': 'Ḩarakat Nūr ad Dīn az Zankī',
    un: 'H̱arakat Nūr ad Dīn az Zankī',
    'un-1972': 'Ḩarakat Nūr ad Dīn az Zankī',
    'ala-lc': 'Ḥarakat Nūr al-Dīn al-Zankī',
    'iso-233-2': 'Ḥarakaẗ Nūr al-Dīn al-Zankī',
    'din-31635': 'Ḥarakat Nūr ad-Dīn az-Zankī',
    ijmes: 'Ḥarakat Nūr al-Dīn al-Zankī',
    ic: 'Harakat Nur al Din al Zanki',
  },
  عَبْدُاللَّه: { 'ala-lc': 'ʻAbd Allāh', ic: '’Abdallah' },
  'دَيْر الزَّوْر': { 'bgn-pcgn': 'Dayr az Zawr', 'din-31635': 'Dair az-Zaur', ijmes: 'Dayr al-Zawr' },
  مُصْطَفَى: { 'bgn-pcgn': 'Muşţafá', 'ala-lc': 'Muṣṭafá', ijmes: 'Muṣṭafā', ic: 'Muṣṭafa' },
  القُرْآن: { 'bgn-pcgn': 'Al Qur’ān', 'ala-lc': 'al-Qurʼān' },
  عَلِيّ: { 'ala-lc': 'ʻAlī', ijmes: 'ʿAlī', 'bgn-pcgn': '‘Alī' },
  حَشَّاش: { 'bgn-pcgn': 'Ḩashshāsh', ic: 'Hashash' },
  لِلْمُفَاوَضَات: { 'bgn-pcgn': 'Lil Mufāwaḑāt', 'ala-lc': 'lil-Mufāwaḍāt' },
  'إِيمَان أُولَى': { 'ala-lc': 'Īmān Ūlá' },
};

describe('names by scheme', () => {
  for (const [arabic, forms] of Object.entries(table))
    test.each(Object.entries(forms))(`${arabic} in %s`, (scheme, text) => {
      expect(romanize(arabic, scheme)).toMatchObject({ text, certain: true, unknown: [] });
    });
});

test('what is not written is not guessed', () => {
  expect(romanize('حلب', 'ala-lc')).toEqual({
    scheme: 'ala-lc',
    text: 'Ḥ·l·b',
    certain: false,
    unknown: [
      { start: 0, end: 1, what: 'vowel' },
      { start: 1, end: 2, what: 'vowel' },
    ],
  });
  expect(romanize('نور', 'ala-lc')).toMatchObject({
    certain: false,
    unknown: [{ what: 'vowel-or-consonant' }],
  });
  expect(romanize('نور', 'no-such-scheme')).toBeUndefined();
});

test.each(transliterations)('$id there and back is what it was', (system) => {
  const covered = fc.constantFrom(...Array.from(system.table.keys()).filter((letter) => letter !== ' '));
  // A SATTS sign of two letters begins with another letter's: only whole letters that do not run together return.
  const single = covered.filter((letter) => (system.table.get(letter) ?? '').length === 1);
  const letters = system.id === 'satts' ? single.filter((letter) => letter !== 'ء') : covered;
  fc.assert(
    fc.property(fc.array(letters), (word) => {
      const arabic = word.join('');
      const { text, lost } = transliterate(arabic, system);
      expect([toArabic(text, system).text, lost]).toEqual([arabic, []]);
    }),
  );
});

test('what a system has no sign for is told', () => {
  expect(romanize('حَلَب', 'satts')).toMatchObject({ text: 'HLB', certain: false });
  expect(romanize('حلب', 'satts')).toMatchObject({ text: 'HLB', certain: true });
});

const examples = `${root}../shared/names/romanization-tests.json`;
const schemeOf: Readonly<Record<string, string>> = {
  'alalc-ara-Arab-Latn-1997': 'ala-lc',
  'bgnpcgn-ara-Arab-Latn-1956': 'bgn-pcgn',
  'iso-ara-Arab-Latn-233-1984': 'iso-233',
  'iso-ara-Arab-Latn-233-2-1993': 'iso-233-2',
  'odni-ara-Arab-Latn-2004': 'ic',
  'odni-ara-Arab-Latn-2015': 'ic',
  'un-ara-Arab-Latn-1972': 'un-1972',
  'un-ara-Arab-Latn-2017': 'un',
};

/** Examples that their own standard gainsays, by the letters that are at odds. */
const atOdds = new Set([
  'مَلَأ', // a case vowel that the Arabic does not mark
  'خَطِئ', // the same
  'الشارِقة', // â is no letter of ISO 233
  'جَزيرة العَرَب', // y for a long i, which the table writes ī
]);

describe.skipIf(!existsSync(examples))('published examples (skipped where ../shared is absent)', () => {
  const maps: Record<string, { tests: [string, string][] }> = existsSync(examples)
    ? JSON.parse(readFileSync(examples, 'utf8'))
    : {};
  const plain = (text: string): string =>
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/,/g, '')
      .replace(/[‘’ʻʼʿʾ]/g, "'");
  for (const [map, scheme] of Object.entries(schemeOf))
    test.each(maps[map]?.tests.filter(([arabic]) => !atOdds.has(arabic) || scheme === 'un') ?? [])(
      `${map}: %s`,
      (arabic, latin) => expect(plain(romanize(arabic, scheme)?.text ?? '')).toBe(plain(latin)),
    );
});

test('every scheme says which standard it follows', () => {
  expect([...romanizationSchemes.keys()]).toEqual([
    'bgn-pcgn',
    'un',
    'un-1972',
    'ala-lc',
    'iso-233',
    'iso-233-2',
    'din-31635',
    'ijmes',
    'ic',
    'buckwalter',
    'satts',
  ]);
});
