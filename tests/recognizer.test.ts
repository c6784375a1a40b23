import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, matchScore, prepareName, similarity } from '../src/index.js';

/** Written for these tests: spellings that a reader knows for the name, and others that are not. */
const table: readonly (readonly [arabic: string, spellings: readonly string[], others: readonly string[]])[] =
  [
    [
      'نور الدين الزنكي',
      [
        'Noureddine Zinki',
        'Nureddin Zengi',
        'Nūr ad-Dīn az-Zinkī',
        'NOUR AL-DIN AL-ZENKI',
        'Zinki, Noureddine',
      ],
      ['Nour al-Din al-Atassi', 'Saladin Zengi', 'Noureddine'],
    ],
    [
      'بستان القصر',
      ['Bustan al-Qasr', 'Boustan el-Kasr', 'Bostan Alqasr'],
      ['Bustan al-Basha', 'Bustan al-Zahra'],
    ],
    ['شوقي', ['Chaouki', 'Shawqi', 'Schauki', 'Şevki'], ['Shakir', 'Sharqi']],
    ['حسين', ['Hocine', 'Hussein', 'Husayn', 'Hoseyn'], ['Hassoun', 'Husni']],
    [
      'عبد الرحمن',
      ['Abderrahmane', "'Abd ar-Raḥmān", 'Abdurrahman', 'Abdul Rahman'],
      ['Abdul Rahim', 'Abdelrazak'],
    ],
    ['حركة الزنكي', ['Zenki Movement', 'Harakat al-Zinki', 'the Movement of Zinki'], ['Badr Movement']],
    [
      'محمد بن سلمان',
      ['Mohammed bin Salman', 'Mohamed Ben Salmane', 'Muhammad ibn Salmān'],
      ['Mohammed bin Nayef'],
    ],
    ['السيسي', ['Sisi', 'al-Sissi', 'Es-Sîsî', 'Al Seesi'], ['al-Sabsi']],
    ['عبد الله', ['Abdullah', 'Abdallah', 'Abdalla', 'Abd-Allah'], ['Abdul Hadi']],
    ['عمرو', ['Amr', 'Amro'], ['Umayr']],
    ['سعد', ['Saad', 'Sa3d', 'Sa‘d'], ['Said Pasha']],
    ['جمال', ['Cemal', 'Dschamal', 'Djamel', 'Gamal'], ['Camel']],
    ['أبو بكر', ['Abu Bakr', 'Aboubakr', 'Boubakr'], ['Abu Omar']],
    ['رضائي', ['Rezaei', 'Rezai', 'Ridai'], ['Rafael']],
    ['ستيفان دي ميستورا', ['Stephan di Mistoura', 'Staffan de Mistura'], ['Stephan Mostar']],
    ['كوبا', ['Cuba', 'Kuba'], []],
    ['القبة', ['Qubba', 'al-Kubbeh'], ['Cuba']],
    ['القاهرة', ['al-Qahirah', 'Kahira'], ['Care']],
    ['صدام حسين', ['Saddam Hussein', 'Hussein, Saddam'], ['Qusay Saddam Hussein']],
  ];

describe('a name and its spellings', () => {
  for (const [arabic, spellings, others] of table) {
    test.each(spellings)(`${arabic} is %s`, (latin) => {
      expect(similarity(prepareName(arabic), latin)).toBeGreaterThanOrEqual(matchScore);
    });
    test.each(others)(`${arabic} is not %s`, (latin) => {
      expect(similarity(prepareName(arabic), latin)).toBeLessThan(matchScore);
    });
  }
});

test('an alignment covers every letter of both, in order', () => {
  const arabic = 'وليد المعلم';
  const latin = 'Walid al-Moallem';
  const { pieces, match } = compare(prepareName(arabic), latin);
  expect(match).toBe(true);
  expect(pieces.map((piece) => arabic.slice(piece.arabic.start, piece.arabic.end)).join('')).toBe(
    'وليدالمعلم',
  );
  expect(pieces.map((piece) => latin.slice(piece.latin.start, piece.latin.end)).join('')).toBe(
    'Walidal-Moallem'.replace('-', ''),
  );
});

const long = 100_000;

test.each([
  ['nothing', '', ''],
  ['digits', '٣٢١', '321'],
  ['Arabic on both sides', 'علي', 'علي'],
  ['Latin on both sides', 'Ali', 'Ali'],
  ['punctuation', '«؟»', ',,,,'.repeat(long / 4)],
  ['a letter without end', 'م'.repeat(long), 'm'.repeat(long)],
  ['a spelling without end', 'محمد', 'mohamed '.repeat(long / 8)],
  ['heads without end', 'حركة '.repeat(long / 5), 'movement of '.repeat(long / 12)],
])('%s is no name', (_, arabic, latin) => {
  expect(compare(prepareName(arabic), latin)).toMatchObject({ score: 0, match: false });
});

test('a name turned round is aligned where its letters stand', () => {
  const latin = ' Zinki, Noureddine';
  const { pieces } = compare(prepareName('نور الدين الزنكي'), latin);
  expect(pieces[0]).toMatchObject({ arabic: { start: 0, end: 1 }, latin: { start: 8, end: 9 } });
  expect(latin.slice(pieces.at(-1)?.latin.start, pieces.at(-1)?.latin.end)).toBe('i');
});

test('an alignment tells why a name is not spelled', () => {
  const { score, pieces } = compare(prepareName('بستان الباشا'), 'Bustan al-Qasr');
  expect(score).toBeLessThan(matchScore);
  expect(Math.max(...pieces.map(({ cost }) => cost))).toBeGreaterThan(2);
});

test('half of a surrogate pair is passed over', () => {
  expect(similarity(prepareName('\ud800علي'), 'Ali\udc00')).toBeGreaterThanOrEqual(matchScore);
});

const arabicText = fc.string({ unit: fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءأ -ًّ') });
const latinText = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzşçḥāʿ3’ -,') });

test('asking for less than all of the scores changes none of them', () => {
  fc.assert(
    fc.property(arabicText, latinText, fc.double({ min: 0, max: 1, noNaN: true }), (arabic, latin, least) => {
      const name = prepareName(arabic);
      const score = similarity(name, latin);
      const asked = similarity(name, latin, least);
      expect(asked === 0 || asked === score).toBe(true);
      if (score > least + 1e-9) expect(asked).toBe(score);
      expect(compare(name, latin).score).toBe(score);
    }),
  );
});
