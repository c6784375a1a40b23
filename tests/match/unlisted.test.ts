import { describe, expect, test } from 'vitest';
import { checkTexts, createMatcher, loadStore, rules } from '../../src/index.js';
import { root } from '../support/project.js';

const { glossary } = await loadStore([`${root}glossary`]);
const matcher = createMatcher(glossary, 'ar', 'en');
const findings = (source: string, target: string) =>
  checkTexts({ source, target }, matcher, rules).map(({ rule, target: place, concept }) => [
    rule,
    place?.text,
    concept,
  ]);

describe('spellings that nobody listed', () => {
  test.each([
    [
      'انسحبت حركة نور الدين الزنكي.',
      'The Nouriddine Zinkey Movement withdrew.',
      'Nouriddine Zinkey Movement',
    ],
    ['في بستان الباشا', 'in boustan el bacha', 'boustan el bacha'],
    ['قال ستيفان دي ميستورا', 'said Stefann di Mistora', 'Stefann di Mistora'],
    ['قرب جبل عزان', 'near Mount Azzane', 'Mount Azzane'],
    ['طريق الكاستيلو', 'Kasteelo road', 'Kasteelo road'],
    ['قصف منبج', 'the shelling of Menbedj', 'Menbedj'],
    ['قصف منبج', 'the shelling of Manjib', 'Manjib'],
    ['ثوار شرق حلب', 'rebels of eastern Alepo', 'eastern Alepo'],
    ['شمال شرقي حلب', 'in northeastern Halep', 'northeastern Halep'],
    ['الحكومة الروسية', 'the Russian goverment', 'Russian goverment'],
    ['قوات سوريا الديمقراطية', 'the Democratic Syria Forces', 'Democratic Syria Forces'],
    ['انهارت المفاوضات', 'the negociations collapsed', 'negociations'],
    ['بعد ثلاثة أسابيع', 'after three weaks', 'three weaks'],
    ['مقاتلو حركة نور الدين الزنكي', 'fighters of the Nureddin Zinky movement', 'Nureddin Zinky movement'],
    ['مقاتلو حركة نور الدين الزنكي', 'fighters of Noureddine Zenki movement', 'Noureddine Zenki movement'],
    ['حركة نور الدين الزنكي', 'the movement of the nureddin zinky', 'movement of the nureddin zinky'],
  ])('%s: %s', (source, target, spelled) => {
    expect(findings(source, target)).toContainEqual(['unlisted-spelling', spelled, expect.any(String)]);
  });

  test.each([
    ['في مدينة ليبيا', 'in a Libyan city'],
    ['قال إن المفاوضات انهارت', 'he said the negotiating was over'],
  ])('an ending is no slip: %s, %s', (source, target) => {
    expect(findings(source, target).map(([rule]) => rule)).not.toContain('unlisted-spelling');
  });

  test('an article that no listed form has is another spelling', () => {
    expect(findings('في مدينة منبج', 'in the town of el-Manbij')).toEqual([
      ['nonpreferred-term', 'el-Manbij', 'manbij'],
    ]);
  });

  test('a word is no set of initials', () => {
    expect(findings('قالت الولايات المتحدة لنا', 'The United States told us')).toEqual([]);
  });

  test('a generic word that no listed form has stays outside', () => {
    expect(findings('قصف بلدة منبج', 'the shelling of the town of Menbedj')).toEqual([
      ['unlisted-spelling', 'Menbedj', 'manbij'],
    ]);
  });

  test.each([
    ['قال سيرغي لافروف', 'said Sergej Lawrow', 'Sergei Lavrov'],
    ['قال لافروف', 'said Lawrow', 'Lavrov'],
  ])('as much of a person’s name is expected as the source gives: %s', (source, target, expected) => {
    const [finding] = checkTexts({ source, target }, matcher, rules);
    expect(finding?.expected).toEqual([expected]);
  });

  test('a look-alike is one in any spelling', () => {
    expect(findings('باتجاه بستان الباشا.', 'Towards Boustane el-Kasr.')).toEqual([
      ['wrong-term', 'Boustane el-Kasr', 'bustan-al-basha'],
    ]);
  });

  test('so is another town, where the source’s own is missing', () => {
    expect(findings('قصفوا مدينة منبج أمس', 'They shelled Kobanee yesterday')).toEqual([
      ['wrong-term', 'Kobanee', 'manbij'],
    ]);
  });

  test('what spells another word of the source is that word', () => {
    const found = findings('التقى منبجي بأهل منبج.', 'Menbedji met the people of the town.');
    expect(found.map(([rule]) => rule)).not.toContain('unlisted-spelling');
  });
});

describe('names that the store does not have', () => {
  const source = 'قال عبدالقادر بوخلفة ذلك.\nوأضاف بوخلفة شيئا.';

  test('one that is spelled two ways is seen', () => {
    expect(findings(source, 'Abdelkader Boukhalfa said so.\nBukhalfa added something.')).toEqual([
      ['inconsistent-term', 'Bukhalfa', null],
    ]);
  });

  test('also within one sentence', () => {
    expect(findings('قال حمدان ورد. وأضاف حمدان شيئا.', 'Hamdan Ward said. Hemdan added something.')).toEqual(
      [['inconsistent-term', 'Hemdan', null]],
    );
  });

  test('with particles attached, and by its letters as written', () => {
    const two = 'من الحديدة.\nإلى الجنينة وزالنجي والحديدة.';
    expect(findings(two, 'From Hodeidah.\nTo Geneina, Zalingei and Hodeida.')).toEqual([
      ['inconsistent-term', 'Hodeida', null],
    ]);
  });

  test('spelled one way it is not', () => {
    expect(findings(source, 'Abdelkader Boukhalfa said so.\nBoukhalfa’s aide added something.')).toEqual([]);
  });

  test('two people may spell one name each in his way', () => {
    const two = 'وصل محمد بوخلفة.\nوغادر محمد شرقاوي.';
    expect(findings(two, 'Mohamed Boukhalfa arrived.\nMuhammad Sharqawi left.')).toEqual([]);
  });
});

describe('slips in the source', () => {
  const slip = (text: string | undefined, concept: string) => ['source-misspelling', text, concept];

  test.each([
    ['a short name, where the target has it', 'في مدينة ادلت.', 'In the city of Idlib.', 'Idlib', 'idlib'],
    [
      'a word of a longer name',
      'سيطروا على بستان القصور.',
      'They took Bustan al-Qasr.',
      'Bustan al-Qasr',
      'bustan-al-qasr',
    ],
  ])('%s', (_, source, target, text, concept) => {
    expect(findings(source, target)).toEqual([slip(text, concept)]);
  });

  test('a long name is known by its other words, and its translation is judged', () => {
    const source = 'انسحبت حركة نور الدبن الزنكي.';
    expect(findings(source, 'The Noureddine Zinki Movement withdrew.')).toEqual([
      ['unlisted-spelling', 'Noureddine Zinki Movement', 'nour-al-din-al-zenki'],
      slip(undefined, 'nour-al-din-al-zenki'),
    ]);
  });

  test.each([
    ['a name that the store has is no slip of another', 'وصل إلى حماة.', 'He reached Homs.'],
    ['nor is a number', 'دبابة تي-72', 'a T-90 tank'],
  ])('%s', (_, source, target) => {
    expect(findings(source, target).map(([rule]) => rule)).not.toContain('source-misspelling');
  });
});
