import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Extractor } from '../../src/extract/extract.js';
import { propose } from '../../src/extract/propose.js';
import { plainText } from '../../src/formats/text/text.js';
import { readGlossary } from '../../src/glossary/read.js';
import { createMatcher } from '../../src/match/matcher.js';
import { emptyFolder, mustalah } from '../support/cli.js';

const glossary = readGlossary({
  'store.yaml': `
aleppo: {kind: city, terms: {ar: [{text: حلب, status: preferred}], en: [{text: Aleppo, status: preferred}]}}
`,
});

function proposals(source: string, target?: string) {
  const extractor = new Extractor(createMatcher(glossary, 'ar', 'en'));
  const from = plainText.read({ file: 'a.txt', language: 'ar', text: source });
  const into = plainText.read({ file: 'b.txt', language: 'en', text: target ?? '' });
  const alone = from.units.map((unit) => ({ source: unit, target: { ...unit, text: '', opaque: [] } }));
  extractor.read({ source: from, segments: target === undefined ? alone : plainText.pair(from, into) });
  return propose(extractor.names(), { source: 'ar', target: 'en' });
}

/** Name → rendering that a translation shows. */
const pairs = (source: string, target?: string): string[] =>
  proposals(source, target).map(
    ({ names, renderings }) => `${names[0]?.text} → ${renderings.map(({ text }) => text).join(' / ')}`,
  );

describe('a translation shows a name', () => {
  test.each([
    ['by its sound', 'وصل إلى الفاشر أمس.', 'He reached El Fasher yesterday.', ['الفاشر → El Fasher']],
    [
      'with its clitics taken off',
      'هاجموا منبج وتدمر.',
      'They attacked Manbij and Palmyra.',
      ['منبج → Manbij', 'تدمر → Palmyra'],
    ],
    [
      'by its head',
      'قالت قوات الدعم السريع ذلك.',
      'The Rapid Support Forces (RSF) said so.',
      ['قوات الدعم السريع → Rapid Support Forces'],
    ],
    [
      'as one word or two',
      'من الخرطوم إلى أم درمان.',
      'From Khartoum to Omdurman.',
      ['أم درمان → Omdurman', 'الخرطوم → Khartoum'],
    ],
    [
      'by what all its words mean, though none sounds alike',
      'حذر برنامج الأغذية العالمي من ذلك.',
      'The World Food Programme warned of it.',
      ['برنامج الأغذية العالمي → World Food Programme'],
    ],
    [
      'by its country, as noun on one side and adjective on the other',
      'خفض البنك المركزي التونسي الفائدة.',
      'The Central Bank of Tunisia cut the rate.',
      ['البنك المركزي التونسي → Central Bank of Tunisia'],
    ],
    [
      'by what another language calls a place, of one word or several',
      'من الضفة الغربية إلى مصر والدار البيضاء.',
      'From the West Bank to Egypt and Casablanca.',
      ['الدار البيضاء → Casablanca', 'الضفة الغربية → West Bank', 'مصر → Egypt'],
    ],
    [
      'with what "and" has inside it',
      'وصل صندوق التنمية والإعمار إلى مصر.',
      'The Development and Reconstruction Fund reached Egypt.',
      ['صندوق التنمية والإعمار → Development and Reconstruction Fund', 'مصر → Egypt'],
    ],
    [
      'with what a body is for',
      'قالت الهيئة الحكومية للتنمية ذلك.',
      'The Intergovernmental Authority on Development said so.',
      ['الهيئة الحكومية للتنمية → Intergovernmental Authority on Development'],
    ],
    [
      'of a body without the office in it',
      'التقى الأمين العام للأمم المتحدة.',
      'He met the Secretary-General of the United Nations.',
      ['الأمم المتحدة → United Nations'],
    ],
    [
      'of a person without the rank before it',
      'قال العميد نبيل عبد الله ذلك.',
      'In Cairo Brigadier General Nabil Abdallah said so.',
      ['نبيل عبد الله → Nabil Abdallah'],
    ],
    [
      'by what is left on both sides',
      'شارك أعضاء حركة النجباء أمس.',
      'Yesterday the Blue Meadow took part.',
      ['حركة النجباء → Blue Meadow'],
    ],
    [
      'whose article a preposition has swallowed, or which has none',
      'قال للأمم المتحدة وللبنان ذلك.',
      'He told the United Nations and Lebanon so.',
      ['الأمم المتحدة → United Nations', 'لبنان → Lebanon'],
    ],
    [
      'and adjectives of places are none',
      'الوفدان اللبناني والتونسي.',
      'The Lebanese and Tunisian teams.',
      [],
    ],
    ['and a name of the store is none', 'وصل إلى حلب.', 'He reached Aleppo.', []],
    ['and a word that opens a sentence is none', 'هاجمت القوات البلدة.', 'Forces attacked the town.', []],
  ])('%s', (_, source, target, expected) => {
    expect(pairs(source, target).sort()).toEqual(expected.sort());
  });

  test('in every spelling, the most frequent first, counted once a place', () => {
    const source = 'قال رشاد العليمي.\nوأضاف رشاد العليمي.\nورد رشاد العليمي.';
    const target = 'Rashad al-Alimi said.\nRashad Al Aleemi added.\nRashad al-Alimi replied.';
    const [found] = proposals(source, target);
    expect(found?.count).toBe(3);
    expect(found?.renderings).toEqual([
      { text: 'Rashad al-Alimi', count: 2 },
      { text: 'Rashad Al Aleemi', count: 1 },
    ]);
    expect(found?.kind).toBe('person');
  });

  test('a single word that closes one person’s name is the short form of it', () => {
    const source = 'التقى نجيب ميقاتي به.\nوقال ميقاتي ذلك.';
    const [found, ...others] = proposals(source, 'Najib Mikati met him.\nMikati said so.');
    expect(others).toEqual([]);
    expect(found?.concept.terms['en']).toEqual([
      { text: 'Najib Mikati', status: 'preferred' },
      { text: 'Mikati', status: 'admitted', type: 'short-form' },
    ]);
  });
});

test('an acronym on both sides is a form of the body that it abbreviates', () => {
  const found = proposals(
    'قالت المنظمة الدولية للهجرة (إيوم) ذلك.\nوردت إيوم.',
    'The International Organization for Migration (IOM) said so.\nAgain IOM replied.',
  );
  expect(found.map(({ concept }) => concept.terms)).toEqual([
    {
      ar: [
        { text: 'المنظمة الدولية للهجرة', status: 'preferred' },
        { text: 'إيوم', status: 'admitted', type: 'short-form' },
      ],
      en: [
        { text: 'International Organization for Migration', status: 'preferred' },
        { text: 'IOM', status: 'admitted', type: 'acronym' },
      ],
    },
  ]);
});

test('a name has the form with its generic word too, where both sides write that', () => {
  const [found] = proposals('أغلقوا معبر أدري أمس.', 'They closed the Adre crossing.');
  expect(found?.concept.terms).toEqual({
    ar: [
      { text: 'أدري', status: 'preferred' },
      { text: 'معبر أدري', status: 'admitted', type: 'full-form' },
    ],
    en: [
      { text: 'Adre', status: 'preferred' },
      { text: 'Adre crossing', status: 'admitted', type: 'full-form' },
    ],
  });
});

test.each([
  ['a state', 'زار مصر.', 'He visited Egypt.', 'state'],
  ['a body', 'حذر برنامج الأغذية العالمي.', 'The World Food Programme warned.', 'organisation'],
  ['a region', 'في شمال دارفور.', 'In North Darfur.', 'area'],
])('the kind of %s', (_, source, target, kind) => {
  expect(proposals(source, target)[0]?.kind).toBe(kind);
});

test('no measure, no preposition and no verb that opens a sentence is a name', () => {
  const source = 'وانتشل خفر.\nبلغ ألف برميل.\nثم مئة برميل على نظيره.';
  expect(pairs(source).filter((pair) => /برميل|على|وانتشل/u.test(pair))).toEqual([]);
});

test('a source by itself shows names by their heads, titles and strangeness', () => {
  const found = pairs('أعلنت حركة النجباء انسحابها من بلدة كفرنبل.\nوقال الشيخ عبد الرحمن الطنطاوي ذلك.');
  expect(found).toEqual(expect.arrayContaining(['حركة النجباء → ', 'كفرنبل → ', 'عبد الرحمن الطنطاوي → ']));
});

test('any two texts are read without a word, the same way twice', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 }).map((each) => each.replace(/[\r\n]/gu, ' '));
  fc.assert(
    fc.property(text, text, (source, target) => {
      expect(pairs(source, target)).toEqual(pairs(source, target));
    }),
    { numRuns: 200 },
  );
});

describe('mustalah extract', () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'glossary'));
  writeFileSync(join(folder, 'mustalah.yaml'), 'glossary: [glossary]\n');
  writeFileSync(join(folder, 'a.ar.txt'), 'من الخرطوم إلى الفاشر ونيالا.\n');
  writeFileSync(join(folder, 'a.en.txt'), 'From Khartoum to El Fasher and Nyala.\n');
  const texts = ['extract', '--source', 'a.ar.txt', '--target', 'a.en.txt'];

  test('lists, as YAML that a merge takes, and as JSON', () => {
    const json = JSON.parse(mustalah([...texts, '--format', 'json'], folder).out);
    expect(json.proposals.map(({ id }: { id: string }) => id).sort()).toEqual([
      'el-fasher',
      'khartoum',
      'nyala',
    ]);
    expect(mustalah([...texts, '--format', 'yaml', '--output', 'new.yaml'], folder).code).toBe(0);
    const merged = mustalah(['glossary', 'merge', 'new.yaml', '--dry-run', '--format', 'json'], folder);
    expect(JSON.parse(merged.out).added).toHaveLength(3);
  });

  test('takes over what is named, and then has the rest', () => {
    const taken = mustalah([...texts, '--accept', 'khartoum', '--into', 'glossary/sudan.yaml'], folder);
    expect(taken.code).toBe(0);
    expect(readFileSync(join(folder, 'glossary', 'sudan.yaml'), 'utf8')).toContain('khartoum:');
    const left = JSON.parse(mustalah([...texts, '--format', 'json'], folder).out);
    expect(left.proposals).toHaveLength(2);
    expect(mustalah([...texts, '--accept', 'kartoum'], folder)).toMatchObject({ code: 2 });
  });

  test('asks about each where it is told to', () => {
    const review = [...texts, '--review', '--into', 'glossary/sudan.yaml'];
    const { code, out } = mustalah(review, folder, 'maybe\nn\ny\n');
    expect(code).toBe(0);
    expect(out.match(/Take it\?/gu)).toHaveLength(3);
    expect(JSON.parse(mustalah([...texts, '--format', 'json'], folder).out).proposals).toHaveLength(1);
  });
});
