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
