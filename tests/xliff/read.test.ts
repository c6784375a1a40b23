import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { xliff } from '../../src/formats/xliff/xliff.js';
import { fileSpans } from '../../src/model/document.js';
import { slice } from '../../src/model/span.js';
import { segmentsOf, xliff12, xliff21 } from '../support/xliff.js';

const unit12 = (target: string, attributes = ''): string =>
  xliff12(`<trans-unit id="u" ${attributes}><source>س</source>${target}</trans-unit>`);
const unit21 = (segment: string, attributes = ''): string =>
  xliff21(`<unit id="u" ${attributes}>${segment}</unit>`);
const target21 = (content: string): string =>
  unit21(`<segment><source>س</source><target>${content}</target></segment>`);

describe('inline elements are kept out of the text', () => {
  test.each([
    ['<target>the <g id="1">city</g> of</target>', 'the city of', []],
    ['<target>un<bpt id="1">&lt;b&gt;</bpt>fold<ept id="1">&lt;/b&gt;</ept>ed</target>', 'unfolded', []],
    ['<target>a<bx id="1"/>b<ex id="1"/><it id="2" pos="open">x</it></target>', 'ab', []],
    ['<target>a<x id="1"/>b<ph id="2">code</ph></target>', 'a\uFFFCb\uFFFC', ['\uFFFC', '\uFFFC']],
    ['<target>see <x id="1" equiv-text="{{name}}"/>.</target>', 'see {{name}}.', ['{{name}}']],
    ['<target>a <mrk mtype="protected">b c</mrk> d</target>', 'a b c d', ['b c']],
    ['<target>a <![CDATA[<b> & c]]> d</target>', 'a <b> & c d', []],
    ['<target>a <!-- no --> b<?no?></target>', 'a b', []],
  ])('1.2: %s', (target, text, opaque) => {
    const unit = segmentsOf(unit12(target))[0]?.target;
    expect(unit?.text).toBe(text);
    expect(unit?.opaque.map((span) => slice(text, span))).toEqual(opaque);
  });

  test.each([
    ['the <pc id="1">city</pc> of', 'the city of', []],
    ['a<sc id="1"/>b<ec startRef="1"/>c', 'abc', []],
    ['a<ph id="1"/>b<ph id="2" equiv="%s"/>c<ph id="3" equiv=""/>', 'a\uFFFCb%sc', ['\uFFFC', '%s']],
    ['a<cp hex="0001"/>b', 'a\u0001b', ['\u0001']],
    ['<mrk id="m" type="term">a</mrk> b', 'a b', []],
    ['<mrk id="m" translate="no">a</mrk> b', 'a b', ['a']],
    ['a <sm id="m" translate="no"/>b c<em startRef="m"/> d', 'a b c d', ['b c']],
    ['a<other xmlns="urn:other">text</other>b', 'ab', []],
  ])('2.1: %s', (content, text, opaque) => {
    const unit = segmentsOf(target21(content))[0]?.target;
    expect(unit?.text).toBe(text);
    expect(unit?.opaque.map((span) => slice(text, span))).toEqual(opaque);
  });
});

describe('white space', () => {
  const laid = '<segment><source>س</source><target>\n  a\n    <pc id="1">b </pc> c\t</target></segment>';

  test('is layout unless it is preserved', () => {
    expect(segmentsOf(unit21(laid))[0]?.target.text).toBe('a b c');
    expect(segmentsOf(unit21(laid, 'xml:space="preserve"'))[0]?.target.text).toBe('\n  a\n    b  c\t');
  });

  test('in a code is the code’s', () => {
    expect(segmentsOf(target21('a <ph id="1" equiv="{  x }"/> b'))[0]?.target.text).toBe('a {  x } b');
  });
});

describe('segments', () => {
  test('are named by file, unit and segment, as far as there are several', () => {
    const segment = (id: string): string => `<segment ${id}><source>س</source><target>x</target></segment>`;
    const file = (id: string, units: string): string => `<file id="${id}">${units}</file>`;
    const text = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="ar" trgLang="en">${file(
      'f1',
      `<group id="g"><unit id="a">${segment('')}</unit></group><unit id="b">${segment('id="s1"')}<ignorable><source> </source></ignorable>${segment('')}</unit>`,
    )}${file('f2', `<unit id="a">${segment('')}</unit>`)}</xliff>`;
    expect(segmentsOf(text).map(({ target }) => target.key)).toEqual(['f1/a', 'f1/b/s1', 'f1/b/2', 'f2/a']);
  });

  test('of 1.2 are those that seg-source makes, each beside its own translation', () => {
    const text = unit12(
      '<seg-source><mrk mtype="seg" mid="1">أ</mrk> <mrk mtype="seg" mid="2">ب</mrk></seg-source>' +
        '<target><mrk mtype="seg" mid="2">b</mrk></target>',
    );
    expect(segmentsOf(text).map(({ source, target }) => [target.key, source.text, target.text])).toEqual([
      ['u/1', 'أ', ''],
      ['u/2', 'ب', 'b'],
    ]);
  });

  test('of 1.2 are also the texts inside codes', () => {
    const text = xliff12(
      '<trans-unit id="u"><source>أ<ph id="1"><sub>ب</sub></ph></source><target>a<ph id="1"><sub>b</sub></ph></target></trans-unit>',
    );
    expect(segmentsOf(text).map(({ target }) => [target.key, target.text])).toEqual([
      ['u', 'a\uFFFC'],
      ['u/sub1', 'b'],
    ]);
  });

  test('of a unit come in the order of the target', () => {
    const segment = (text: string, order: string): string =>
      `<segment><source>س</source><target ${order}>${text}</target></segment>`;
    const text = unit21(segment('second', 'order="2"') + segment('first', 'order="1"'));
    expect(segmentsOf(text).map(({ target }) => target.text)).toEqual(['first', 'second']);
  });

  test('do not come from alternative translations or foreign elements', () => {
    const text = unit12(
      '<target>a</target><alt-trans><source>x</source><target>y</target></alt-trans><foreign xmlns="urn:f"><target>z</target></foreign>',
    );
    expect(segmentsOf(text).map(({ target }) => target.text)).toEqual(['a']);
  });
});

describe('what nobody has translated yet is left alone', () => {
  const taken = (text: string): string[] => segmentsOf(text, false).map(({ target }) => target.text);

  test.each([
    ['no target', unit12(''), []],
    ['an empty target', unit12('<target/>'), []],
    ['the source again', unit12('<target>س</target>'), []],
    ['the source again, to be translated', unit12('<target state="needs-translation">س</target>'), []],
    ['the source again, said to be translated', unit12('<target state="translated">س</target>'), ['س']],
    ['an empty target, approved', unit12('<target/>', 'approved="yes"'), ['']],
    ['not to be translated', unit12('<target>x</target>', 'translate="no"'), []],
    ['a text, whatever its state', unit12('<target state="new">x</target>'), ['x']],
    ['2.1: no target', unit21('<segment><source>س</source></segment>'), []],
    ['2.1: no target, final', unit21('<segment state="final"><source>س</source></segment>'), ['']],
    [
      '2.1: initial with a text',
      unit21('<segment state="initial"><source>س</source><target>x</target></segment>'),
      ['x'],
    ],
  ])('%s', (_, text, targets) => {
    expect(taken(text)).toEqual(targets);
  });
});

describe('files of any tool', () => {
  test('with a prefix on every name', () => {
    const text =
      '<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><x:file source-language="ar-SY" target-language="en_GB"><x:body><x:trans-unit id="1"><x:source>س</x:source><x:target>a<x:g id="1">b</x:g></x:target></x:trans-unit></x:body></x:file></x:xliff>';
    const [pair] = xliff.readPairs({
      file: 'f',
      text,
      sourceLanguage: 'ar',
      targetLanguage: 'fr',
      untranslated: false,
    });
    expect(pair?.segments.map(({ target }) => target.text)).toEqual(['ab']);
    expect([pair?.source.language, pair?.target.language]).toEqual(['ar-SY', 'en-GB']);
  });

  test.each([
    ['UTF-16, little end first', 'utf16le', '\uFEFF'],
    ['UTF-8 with a mark', 'utf8', '\uFEFF'],
  ] as const)('in %s', (_, encoding, mark) => {
    const bytes = Buffer.from(mark + unit12('<target>é</target>'), encoding);
    expect(segmentsOf(xliff.decode('f', bytes)).map(({ target }) => target.text)).toEqual(['é']);
  });

  test('that are no XLIFF are trouble', () => {
    expect(() => segmentsOf('<tmx/>')).toThrow('not-xliff');
    expect(() =>
      segmentsOf(
        xliff12('', '')
          .replace('="ar"', '="not a tag"')
          .replace('<body>', '<body><trans-unit id="1"><source/></trans-unit>'),
      ),
    ).toThrow('language-tag');
  });
});

/** A text as it is written: somewhere in that as itself, or as the whole of it. */
interface Written {
  readonly text: string;
  readonly xml: string;
  readonly whole?: boolean;
}

const written: readonly Written[] = [
  ...['a', 'ب', ' ', '\u{1F600}', '\u200F'].map((text) => ({ text, xml: text })),
  { text: '&', xml: '&amp;', whole: true },
  { text: '\u{1F600}', xml: '&#x1F600;', whole: true },
  { text: '\u0001', xml: '<cp hex="0001"/>', whole: true },
  { text: '%1 %2', xml: '<ph id="4" equiv="%1 %2"/>', whole: true },
  { text: '<', xml: '<![CDATA[<]]>' },
  { text: 'xy', xml: '<mrk id="3">xy</mrk>' },
  { text: '', xml: '<pc id="1"/>' },
  { text: '', xml: '<sc id="2"/>' },
];

/** Where each piece that has a text stands: in the text of the unit, and in the file. */
function places(pieces: readonly Written[], start: number) {
  let at = start;
  let unit = 0;
  return pieces.flatMap(({ text, xml, whole }) => {
    const inner = at + (xml.startsWith('<![') ? '<![CDATA['.length : xml.indexOf(text));
    const inFile =
      whole === true ? { start: at, end: at + xml.length } : { start: inner, end: inner + text.length };
    const inText = { start: unit, end: unit + text.length };
    at += xml.length;
    unit += text.length;
    return text === '' ? [] : [{ inText, inFile }];
  });
}

test('every piece of a text is known by its place in the file', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...written)), (pieces) => {
      const opening = '<segment state="final"><source>س</source><target xml:space="preserve">';
      const text = unit21(`${opening}${pieces.map(({ xml }) => xml).join('')}</target></segment>`);
      const unit = segmentsOf(text)[0]?.target;
      expect(unit?.text).toBe(pieces.map((each) => each.text).join(''));
      for (const { inText, inFile } of places(pieces, text.indexOf(opening) + opening.length))
        expect(unit && fileSpans(unit.origin, inText)).toEqual([inFile]);
    }),
  );
});
