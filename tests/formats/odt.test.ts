import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { odt } from '../../src/formats/odt/odt.js';
import { readArchive } from '../../src/formats/zip/archive.js';
import { Trouble } from '../../src/model/problem.js';
import { mendedBytes, readBytes, textsOf } from '../support/mending.js';
import { odtEntries, odtOf } from '../support/office.js';
import { zipOf } from '../support/zip.js';

const p = (content: string): string => `<text:p>${content}</text:p>`;
const hiding =
  '<office:automatic-styles><style:style style:name="H"><style:text-properties text:display="none"/></style:style></office:automatic-styles>';

describe('the text of an ODT', () => {
  test.each([
    ['spans are one text', p('Fay<text:span>laq <text:a>al</text:a></text:span>-Sham'), ['Faylaq al-Sham']],
    ['headings, and no empty paragraphs', `<text:h>a</text:h><text:p/>${p('b')}`, ['a', 'b']],
    ['white space is layout', p('\n  a\n <text:span> b</text:span>  '), ['a b']],
    [
      'unless it is written as markup',
      p('a<text:s text:c="2"/><text:tab/><text:line-break/>b'),
      ['a  \t\nb'],
    ],
    [
      'a number of spaces made to fill the memory',
      p('a<text:s text:c="99999999"/>b'),
      [`a${' '.repeat(100)}b`],
    ],
    [
      'a note comes behind',
      `${p('a<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>note</text:p></text:note-body></text:note>b')}${p('c')}`,
      ['ab', 'c', 'note'],
    ],
    [
      'deletions do not count',
      `<text:tracked-changes><text:changed-region><text:deletion>${p('x')}</text:deletion></text:changed-region></text:tracked-changes>${p('a<text:change-start/>b<text:change-end/>')}`,
      ['ab'],
    ],
    [
      'of ruby the base',
      p('<text:ruby><text:ruby-base>a</text:ruby-base><text:ruby-text>x</text:ruby-text></text:ruby>'),
      ['a'],
    ],
    [
      'hidden text is none',
      `${p('a<text:span text:style-name="H">x</text:span>')}<text:section text:display="none">${p('x')}</text:section>`,
      ['a'],
    ],
    [
      'cells are paragraphs',
      `<table:table><table:table-row><table:table-cell>${p('a')}</table:table-cell></table:table-row></table:table>`,
      ['a'],
    ],
    [
      'a box comes after its paragraph',
      `${p(`a<draw:frame><draw:text-box>${p('box')}</draw:text-box></draw:frame>b`)}${p('c')}`,
      ['ab', 'box', 'c'],
    ],
    ['a page number is no prose', p('Page <text:page-number>1</text:page-number>'), ['Page 1']],
  ])('%s', (_, body, expected) => expect(textsOf(odt, odtOf(body, hiding))).toEqual(expected));

  test('headers and footers follow the body', () => {
    const masters = `<office:master-styles><style:master-page><style:header>${p('header')}</style:header><style:footer>${p('footer')}</style:footer></style:master-page></office:master-styles>`;
    expect(textsOf(odt, odtOf(p('a'), '', masters))).toEqual(['a', 'header', 'footer']);
  });

  test('an annotation is a remark on its paragraph', () => {
    const body = `${p('a')}${p(`b<office:annotation>${p('let it')}${p('stand')}</office:annotation>c`)}`;
    const document = readBytes(odt, odtOf(body));
    expect(document.units.map(({ text }) => text)).toEqual(['a', 'bc']);
    expect(document.remarks?.map(({ text }) => text)).toEqual(['let it\nstand']);
  });

  test('the number of a page is opaque', () => {
    const [unit] = readBytes(odt, odtOf(p('Page <text:page-number>12</text:page-number>'))).units;
    expect(unit?.opaque).toEqual([{ start: 5, end: 7 }]);
  });
});

describe('mending an ODT', () => {
  test('the type of the file stays first and stored, and only the content changes', () => {
    const before = odtOf(p('Fighters of <text:span>Sham</text:span> Legion &amp; men.'));
    const after = mendedBytes(odt, 'مقاتلو فيلق الشام', before);
    expect(textsOf(odt, after)).toEqual(['Fighters of Faylaq al-Sham & men.']);
    const [old, fresh] = [readArchive('f', before), readArchive('f', after)];
    expect(
      fresh.entries.map(({ name, method, crc }) => [name, method, name === 'content.xml' || crc]),
    ).toEqual(old.entries.map(({ name, method, crc }) => [name, method, name === 'content.xml' || crc]));
    expect(Buffer.from(after.slice(30, 38)).toString()).toBe('mimetype');
  });

  test('what was mended is what is read again, wherever spans part the words', () => {
    const sentence = 'Fighters of the Sham Legion left, and so did Sham Legion’s men.';
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: sentence.length - 1 }), { maxLength: 6 }),
        (places) => {
          const ends = [...places.sort((a, b) => a - b), sentence.length];
          const spans = ends.map(
            (end, index) => `<text:span>${sentence.slice(ends[index - 1] ?? 0, end)}</text:span>`,
          );
          expect(
            textsOf(odt, mendedBytes(odt, 'مقاتلو فيلق الشام وفيلق الشام', odtOf(p(spans.join(''))))),
          ).toEqual(['Fighters of Faylaq al-Sham left, and so did Faylaq al-Sham’s men.']);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('mending nothing gives the same bytes', () => {
    const bytes = odtOf(p('Faylaq al-Sham left.'));
    expect(mendedBytes(odt, 'وانسحب فيلق الشام.', bytes)).toEqual(bytes);
  });
});

describe('what is no ODT', () => {
  const troubleOf = (bytes: Uint8Array): string => {
    try {
      readBytes(odt, bytes);
    } catch (error) {
      if (error instanceof Trouble) return error.problems.map(({ message }) => message).join();
      throw error;
    }
    return '';
  };

  test.each([
    [
      'no content',
      zipOf(odtEntries('').filter(({ name }) => name !== 'content.xml')),
      'document-part-missing',
    ],
    [
      'a password',
      zipOf([
        ...odtEntries('').slice(0, 3),
        {
          name: 'META-INF/manifest.xml',
          content: '<manifest><file-entry><encryption-data/></file-entry></manifest>',
        },
      ]),
      'document-encrypted',
    ],
  ])('%s', (_, bytes, message) => expect(troubleOf(bytes)).toBe(message));

  test('damage is trouble or is none, never a fault', () => {
    const whole = odtOf(p('a<text:span>b</text:span>'), hiding);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        (damage) => {
          const damaged = whole.slice();
          for (const [at, byte] of damage) damaged[at] = byte;
          expect(typeof troubleOf(damaged)).toBe('string');
        },
      ),
      { numRuns: 500 },
    );
  });
});
