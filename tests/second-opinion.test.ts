import interscript from 'interscript';
import { describe, expect, test } from 'vitest';
import { romanize } from '../src/index.js';
import { type Difference, differences } from './support/differences.js';

/** Interscript's maps by our schemes; it has none for DIN 31635, IJMES, Buckwalter and SATTS. */
const mapsByScheme: readonly (readonly [map: string, scheme: string])[] = [
  ['alalc-ara-Arab-Latn-1997', 'ala-lc'],
  ['bgnpcgn-ara-Arab-Latn-1956', 'bgn-pcgn'],
  ['iso-ara-Arab-Latn-233-1984', 'iso-233'],
  ['iso-ara-Arab-Latn-233-2-1993', 'iso-233-2'],
  ['odni-ara-Arab-Latn-2004', 'ic'],
  ['odni-ara-Arab-Latn-2015', 'ic'],
  ['un-ara-Arab-Latn-1972', 'un-1972'],
  ['un-ara-Arab-Latn-2017', 'un'],
];

/** Every letter, hamza on every seat, both articles, ة in and out of a construct, diphthongs, shadda, dagger alif. */
const names = `
  مُحَمَّد · أَحْمَد · عُمَر · عُثْمَان · عَلِيّ · حُسَيْن · خَالِد · يُوسُف · إِبْرَاهِيم · إِسْمَاعِيل · ذُو الفَقَار
  ثَابِت · ظَافِر · غَسَّان · قَاسِم · شَادِي · ضِيَاء · صَالِح · طَلَال · زَيْنَب · فَوْزِيَّة · هِبَة · مُصْطَفَى
  يَحْيَى · رُؤَى · لُؤَيّ · رَائِد · سَنَاء · آمِنَة · مَأْمُون · الرَّشِيد · القُرْآن · عَبْد الرَّحْمٰن · عَبْد اللَّه
  نُور الدِّين · أَبُو بَكْر · أَبُو الوَفَاء · ابْن خَلْدُون · أُمّ كُلْثُوم · دِمَشْق · حَلَب · حَمَاة · اللَّاذِقِيَّة
  دَيْر الزَّوْر · الرَّقَّة · دَرْعَا · السُّوَيْدَاء · القُنَيْطِرَة · إِدْلِب · الحَسَكَة · بَيْرُوت · صَنْعَاء · مَكَّة
  المَدِينَة المُنَوَّرَة · جُمْهُورِيَّة مِصْر العَرَبِيَّة · غُوطَة دِمَشْق · قَلْعَة الحِصْن · جَبَل الشَّيْخ
  بَاب الهَوَى · تَلّ أَبْيَض · عَيْن التَّمْر · جَزِيرَة العَرَب · ظُفَار · قُوَّة · سَيِّد · الغَزِّيّ · كُلِّيَّة الآدَاب
  اِيرَان · أَوْس · النِّيل · الطَّائِف · الظَّاهِر · الثُّرَيَّا · الضَّالِع · الصَّحْرَاء · التَّلّ`
  .split(/[·\n]/u)
  .map((name) => name.trim())
  .filter((name) => name !== '');

/** As it is typed: the shadda before its vowel, which normalisation turns round and the maps do not expect. */
const typed = (arabic: string): string =>
  arabic.normalize('NFC').replace(/([\u064b-\u0650])\u0651/gu, '\u0651$1');

/** Capitals are no part of the comparison: the map of ALA-LC writes none. */
const small = (text: string): string => text.normalize('NFC').toLowerCase();

const applies = ({ schemes, arabic }: Difference, scheme: string, name: string): boolean =>
  (schemes === undefined || schemes.includes(scheme)) && arabic.test(typed(name));

/** Interscript's text with the known differences mended, and which of them it needed. */
function mended(text: string, scheme: string, name: string): { text: string; used: Set<Difference> } {
  const used = new Set<Difference>();
  const result = differences.reduce((before, difference) => {
    if (!applies(difference, scheme, name)) return before;
    const after = before.replace(difference.theirs, difference.standard);
    if (after !== before) used.add(difference);
    return after;
  }, small(text));
  return { text: result, used };
}

/** Our text, its signs for hamza and ain as the table of differences has them. */
const ours = (name: string, scheme: string): string =>
  small(romanize(name, scheme)?.text ?? '')
    .replace(/[ʼˌ]/gu, '’')
    .replace(/ʻ/gu, '‘');

await Promise.all(mapsByScheme.map(([map]) => interscript.load_map(map)));

describe.each(mapsByScheme)('interscript %s and our %s', (map, scheme) => {
  test.each(names)('%s', (name) => {
    const theirs = interscript.transliterate(map, typed(name));
    expect(ours(name, scheme)).toBe(mended(theirs, scheme, name).text);
  });
});

test('every known difference is one', () => {
  const used = mapsByScheme.flatMap(([map, scheme]) =>
    names.flatMap((name) => [...mended(interscript.transliterate(map, typed(name)), scheme, name).used]),
  );
  expect(differences.filter((difference) => !used.includes(difference))).toEqual([]);
});
