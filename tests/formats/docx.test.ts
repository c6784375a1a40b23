import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { docx } from '../../src/formats/docx/docx.js';
import { readArchive } from '../../src/formats/zip/archive.js';
import { positionAt } from '../../src/model/document.js';
import { Trouble } from '../../src/model/problem.js';
import { mendedBytes, readBytes, textsOf } from '../support/mending.js';
import { docxEntries, docxOf, wordParagraph as p, wordXml } from '../support/office.js';
import { zipOf } from '../support/zip.js';

const run = (content: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`;
const t = (text: string): string => `<w:t>${text}</w:t>`;
const texts = (body: string, parts?: Readonly<Record<string, string>>): string[] =>
  textsOf(docx, docxOf(body, parts));
const field = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`);

describe('the text of a DOCX', () => {
  test.each([
    ['runs are one text', p('Fay', 'laq al-Sham', ' left'), ['Faylaq al-Sham left']],
    ['edges without xml:space are layout', `<w:p>${run(t(' a '))}${run(t('b'))}</w:p>`, ['ab']],
    ['a paragraph without text is none', `<w:p/><w:p>${run('<w:br/>')}</w:p>${p('a')}`, ['a']],
    ['insertions count', `<w:p><w:ins>${run(t('a'))}</w:ins></w:p>`, ['a']],
    ['deletions do not', `<w:p>${run(t('a'))}<w:del>${run('<w:delText>b</w:delText>')}</w:del></w:p>`, ['a']],
    [
      'moves count where they went',
      `<w:p><w:moveFrom>${run(t('a'))}</w:moveFrom><w:moveTo>${run(t('b'))}</w:moveTo></w:p>`,
      ['b'],
    ],
    [
      'a deleted mark joins paragraphs',
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run(t('a'))}</w:p>${p('b')}${p('c')}`,
      ['ab', 'c'],
    ],
    [
      'hidden text is none',
      `<w:p>${run(t('a'), '<w:vanish/>')}${run(t('b'), '<w:vanish w:val="0"/>')}</w:p>`,
      ['b'],
    ],
    [
      'tabs, breaks, hyphens',
      `<w:p>${run(`${t('a')}<w:tab/>${t('b')}<w:br/>${t('c')}<w:noBreakHyphen/>${t('d')}`)}</w:p>`,
      ['a\tb\nc\u2011d'],
    ],
    ['a soft hyphen parts no word', `<w:p>${run(`${t('Alep')}<w:softHyphen/>${t('po')}`)}</w:p>`, ['Aleppo']],
    [
      'links, controls, smart tags',
      `<w:p><w:hyperlink>${run(t('a'))}</w:hyperlink><w:sdt><w:sdtContent>${run(t('b'))}</w:sdtContent></w:sdt><w:smartTag>${run(t('c'))}</w:smartTag></w:p>`,
      ['abc'],
    ],
    [
      'what asks to be replaced is none',
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('Click')}</w:sdtContent></w:sdt>${p('a')}`,
      ['a'],
    ],
    [
      'of a field its result',
      `<w:p>${field('begin')}${run('<w:instrText>REF x</w:instrText>')}${field('begin')}${run(t('inner'))}${field('end')}${field('separate')}${run(t('a'))}${field('end')}${run(t('b'))}</w:p>`,
      ['ab'],
    ],
    [
      'cells are paragraphs',
      `<w:tbl><w:tr><w:tc>${p('a')}</w:tc><w:tc>${p('b')}</w:tc></w:tr></w:tbl>`,
      ['a', 'b'],
    ],
    [
      'a text box comes after its paragraph, once',
      `<w:p>${run(`<mc:AlternateContent><mc:Choice><w:txbxContent>${p('box')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p('box')}</w:txbxContent></mc:Fallback></mc:AlternateContent>`)}${run(t('a'))}</w:p>${p('b')}`,
      ['a', 'box', 'b'],
    ],
    ['references', p('A &amp; B &#x1F600; <![CDATA[<C>]]>'), ['A & B 😀 <C>']],
  ])('%s', (_, body, expected) => expect(texts(body)).toEqual(expected));

  test('notes, headers and footers follow the body', () => {
    const parts = {
      footer: wordXml('ftr', p('footer')),
      header: wordXml('hdr', p('header')),
      endnotes: wordXml('endnotes', `<w:endnote>${p('endnote')}</w:endnote>`),
      footnotes: wordXml('footnotes', `<w:footnote>${p('footnote')}</w:footnote>`),
    };
    expect(texts(p('body'), parts)).toEqual(['body', 'footnote', 'endnote', 'header', 'footer']);
  });

  test('lines are paragraphs, columns places in them', () => {
    const document = readBytes(docx, docxOf(`<w:p/>${p('a')}${p('one &amp; ', 'two')}`));
    const unit = document.units[1];
    if (unit === undefined) throw new Error('no unit');
    expect(Array.from(unit.text, (_, at) => positionAt(document, unit, at))).toEqual(
      Array.from(unit.text, (_, at) => ({ line: 2, column: at + 1 })),
    );
  });

  test('a comment is a remark on its paragraph', () => {
    const comments = wordXml(
      'comments',
      `<w:comment w:id="4">${p('let it ', 'stand')}${p('please')}</w:comment>`,
    );
    const document = readBytes(
      docx,
      docxOf(`${p('a')}<w:p>${run(t('bc'))}${run('<w:commentReference w:id="4"/>')}</w:p>`, { comments }),
    );
    const [remark] = document.remarks ?? [];
    expect(remark).toMatchObject({ text: 'let it stand\nplease' });
    expect(remark?.scope?.start).toBe(document.units[1]?.origin.start);
  });
});

describe('mending a DOCX', () => {
  const legion = 'وانسحب فيلق الشام من البلدة.';

  test.each([
    ['across runs', p('Sham ', 'Legion', ' left &amp; fled.'), 'Faylaq al-Sham left & fled.'],
    [
      'white space that Word would drop is kept',
      `<w:p>${run(t('The Sham'))}${run('<w:t xml:space="preserve"> </w:t>')}${run(t('Legion left.'))}</w:p>`,
      'Faylaq al-Sham left.',
    ],
    [
      'a line break stays',
      `<w:p>${run(`${t('Sham')}<w:br/>${t('Legion left.')}`)}</w:p>`,
      'Faylaq al-Sham\n left.',
    ],
    [
      'in CDATA',
      '<w:p><w:r><w:t><![CDATA[<The Sham Legion> left]]></w:t></w:r></w:p>',
      '<Faylaq al-Sham> left',
    ],
  ])('%s', (_, body, expected) => {
    const mended = mendedBytes(docx, legion, docxOf(body));
    expect(textsOf(docx, mended)).toEqual([expected]);
  });

  test('nothing else changes: every other entry to the byte, in order, as it was packed', () => {
    const before = docxOf(p('Sham Legion left.'), { header: wordXml('hdr', p('x')) });
    const after = mendedBytes(docx, `${legion}\nx`, before);
    const [old, fresh] = [readArchive('f', before), readArchive('f', after)];
    expect(fresh.entries.map(({ name, method }) => [name, method])).toEqual(
      old.entries.map(({ name, method }) => [name, method]),
    );
    const packed = ({ entries, bytes, directory }: typeof old) =>
      entries.map((entry, index) => [
        entry.name,
        Array.from(bytes.slice(entry.start, entries[index + 1]?.start ?? directory.start)),
      ]);
    const others = (pieces: ReturnType<typeof packed>) =>
      pieces.filter(([name]) => name !== 'word/document.xml');
    expect(others(packed(fresh))).toEqual(others(packed(old)));
    expect(Buffer.from(after.slice(-8)).toString()).toBe('a remark');
  });

  test('mending nothing gives the same bytes', () => {
    const bytes = docxOf(p('Faylaq al-Sham left.'));
    expect(mendedBytes(docx, legion, bytes)).toEqual(bytes);
  });

  test('what was mended is what is read again, wherever runs part the words', () => {
    const sentence = 'Fighters of the Sham Legion left, and so did Sham Legion’s men.';
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: sentence.length - 1 }), { maxLength: 6 });
    fc.assert(
      fc.property(cuts, fc.boolean(), (places, isMarked) => {
        const ends = [...places.sort((a, b) => a - b), sentence.length];
        const runs = ends.map((end, index) => sentence.slice(ends[index - 1] ?? 0, end));
        const plain = runs.every((text) => text.trim() === text);
        const body =
          isMarked || !plain ? p(...runs) : `<w:p>${runs.map((text) => run(t(text))).join('')}</w:p>`;
        expect(textsOf(docx, mendedBytes(docx, 'مقاتلو فيلق الشام وفيلق الشام', docxOf(body)))).toEqual([
          'Fighters of Faylaq al-Sham left, and so did Faylaq al-Sham’s men.',
        ]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what is no DOCX', () => {
  const messageOf = (bytes: Uint8Array): string => {
    try {
      readBytes(docx, bytes);
    } catch (error) {
      if (error instanceof Trouble) return error.problems.map(({ message }) => message).join();
      throw error;
    }
    return '';
  };
  const whole = docxOf(p('a'));
  const changed = (name: string, content: string): Uint8Array =>
    zipOf(docxEntries(p('a')).map((entry) => (entry.name === name ? { ...entry, content } : entry)));

  test.each([
    ['no archive', new TextEncoder().encode('text'), 'document-no-archive'],
    ['an empty file', new Uint8Array(), 'document-no-archive'],
    ['a password', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1), 'document-encrypted'],
    ['cut off', whole.slice(0, 400), 'zip-damaged'],
    ['no relationships', zipOf([{ name: 'a', content: '' }]), 'document-part-missing'],
    [
      'no body',
      zipOf(docxEntries('').filter(({ name }) => name !== 'word/document.xml')),
      'document-part-missing',
    ],
    ['broken XML', changed('word/document.xml', '<a><b></a>'), 'xml-crossed'],
    [
      'an entity bomb',
      changed('word/document.xml', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
      'xml-entity-declared',
    ],
    ['what parts are strung on', changed('word/document.xml', '<a>\u001C</a>'), 'zip-part-damaged'],
  ])('%s', (_, bytes, message) => expect(messageOf(bytes)).toBe(message));

  test('an archive that unpacks to more than it says, or says more than it may', () => {
    const bytes = zipOf(docxEntries(p('a'.repeat(100_000))));
    const { entries } = readArchive('f', bytes);
    const at = (entries.find(({ name }) => name === 'word/document.xml')?.record.start ?? 0) + 24;
    for (const [size, message] of [
      [10, 'zip-part-damaged'],
      [0xfffffff0, 'document-too-large'],
    ] as const) {
      const forged = bytes.slice();
      new DataView(forged.buffer).setUint32(at, size, true);
      expect(messageOf(forged)).toBe(message);
    }
  });

  test('damage is trouble or is none, never a fault', () => {
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(damage, fc.nat(whole.length), (bytes, length) => {
        const damaged = whole.slice(0, length < 40 ? whole.length - length : whole.length);
        for (const [at, byte] of bytes) if (at < damaged.length) damaged[at] = byte;
        expect(typeof messageOf(damaged)).toBe('string');
      }),
      { numRuns: 500 },
    );
  });
});
