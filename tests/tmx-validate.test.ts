import { describe, expect, test } from 'vitest';
import { plainText } from '../src/formats/text/text.js';
import { tmxValidator } from '../src/formats/tmx/validate.js';
import { tmx } from '../src/formats/tmx/write.js';
import { validatorOf } from '../src/formats/validators.js';
import { parseXml } from '../src/formats/xml/parse.js';

const header =
  '<header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="ar" datatype="plaintext"/>';
const ar = '<tuv xml:lang="ar"><seg>حلب</seg></tuv>';
const en = '<tuv xml:lang="en"><seg>Aleppo</seg></tuv>';
const file = (body: string, head = header): string => `<tmx version="1.4">${head}<body>${body}</body></tmx>`;
const seg = (content: string): string => file(`<tu>${ar}<tuv xml:lang="en"><seg>${content}</seg></tuv></tu>`);

const broken = (text: string): string[] => {
  const document = parseXml('f.tmx', text);
  expect(validatorOf(document.root)).toBe(tmxValidator);
  return tmxValidator.validate(document).map(({ constraint }) => constraint);
};

describe('TMX 1.4b', () => {
  test.each([
    file(''),
    file(
      `<tu tuid="1" srclang="*all*" changedate="20161205T093000Z"><note>n</note><prop type="x-a">p</prop>${ar}${en}</tu>`,
    ),
    file(`<tu>${ar.replace('"ar"', '"ar-EG"')}${en}</tu>`),
    seg('a <bpt i="1">&lt;b></bpt><hi>b</hi><ept i="1">&lt;/b></ept><ph x="1">{0}</ph><it pos="begin"/>'),
    file('', header.replace('/>', '><note>n</note><ude name="u"><map unicode="#xF8FF"/></ude></header>')),
  ])('is valid: %j', (text) => {
    expect(broken(text)).toEqual([]);
  });

  test.each<[string, string[]]>([
    [file('').replace('1.4', '1.3'), ['value-list']],
    [file('').replace(header, ''), ['missing-element']],
    [file('', header.replace('srclang="ar" ', '')), ['missing-attribute']],
    [file('', header.replace('sentence', 'word')), ['value-list']],
    [file('<tu/>'), ['missing-element']],
    [file(`<tu>${ar}<note>late</note></tu>`), ['misplaced-element']],
    [file(`<tu>${ar.replace(' xml:lang="ar"', '')}${ar}</tu>`), ['missing-attribute']],
    [file(`<tu>${ar.replace('"ar"', '"arabic language"')}${ar}</tu>`), ['value-language']],
    [file(`<tu creationdate="2016-12-05">${ar}</tu>`), ['tmx-date']],
    [file(`<tu>${ar}stray</tu>`), ['unexpected-text']],
    [file(`<tu colour="red">${ar}</tu>`), ['unexpected-attribute']],
    [file(`<tu>${en}</tu>`), ['tmx-source-language']],
    [file('<tu><tuv xml:lang="ar" lang="ar"><seg/></tuv></tu>'), ['tmx-deprecated']],
    [seg('<b>x</b>'), ['unexpected-element']],
    [seg('<bpt i="1"/>x'), ['tmx-code-unclosed']],
    [seg('x<ept i="1"/>'), ['tmx-code-unopened']],
    [seg('<ept i="1"/><bpt i="1"/>'), ['tmx-code-unopened', 'tmx-code-unclosed']],
    [seg('<bpt i="1"/><ept i="1"/><bpt i="1"/><ept i="1"/>'), ['tmx-code-twice']],
    [seg('<bpt i="a"/><ept i="a"/>'), ['value-number', 'value-number']],
    [seg('<ph assoc="x"/>'), ['value-list']],
    [seg('<ut>x</ut>'), ['tmx-deprecated']],
    [seg('<it/>'), ['missing-attribute']],
  ])('%j breaks %j', (text, constraints) => {
    expect(broken(text)).toEqual(constraints);
  });

  test('what is exported is valid', async () => {
    const read = (language: string, text: string) => plainText.read({ file: 'f', language, text });
    const [source, target] = [read('ar', 'حلب & <دمشق>\n\nحمص'), read('en', 'Aleppo\n\nHoms')];
    const pair = { source, target, segments: plainText.pair(source, target), date: undefined };
    let text = '';
    for await (const chunk of tmx([pair], { version: '1', sourceLanguage: 'ar' })) text += chunk;
    expect(broken(text)).toEqual([]);
  });
});
