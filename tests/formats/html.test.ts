import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatOf } from '../../src/formats/formats.js';
import { html } from '../../src/formats/html/html.js';
import { fileOffset, fileSpans, positionAt, type TextDocument, type Unit } from '../../src/model/document.js';
import { Trouble } from '../../src/model/problem.js';
import { slice } from '../../src/model/span.js';
import { mendedBytes, readBytes, textsOf } from '../support/mending.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string): TextDocument => readBytes(html, bytesOf(text));
const texts = (text: string): string[] => textsOf(html, bytesOf(text));

/** The prose of a page: its texts with what is opaque blotted out. */
const prose = (text: string): string[] =>
  read(text).units.map(({ text: unit, opaque }) =>
    opaque.reduce(
      (rest, { start, end }) => rest.slice(0, start) + '·'.repeat(end - start) + rest.slice(end),
      unit,
    ),
  );

describe('the text of a page', () => {
  test.each([
    ['blocks are units', '<h1>a</h1><p>b<p>c<ul><li>d<li>e</ul>f', ['a', 'b', 'c', 'd', 'e', 'f']],
    [
      'cells, terms, captions',
      '<table><caption>a<tr><th>b<td>c</table><dl><dt>d<dd>e</dl>',
      ['a', 'b', 'c', 'd', 'e'],
    ],
    ['inline elements are not there', '<p>Fay<b>laq <i>al</i></b>-<a href="x">Sham</a>', ['Faylaq al-Sham']],
    ['white space collapses', '<p>\n  Sham\n\t<b> Legion</b>  \n</p>', ['Sham Legion']],
    ['a break is a line break', '<p>a <br> b<br/>c', ['a\nb\nc']],
    ['references', '<p>A&amp;B &lt;C&gt; &eacute;&#x1F600; D&nbsp;E &copy F', ['A&B <C> é😀 D\u00A0E © F']],
    ['an end tag with more than a name', '<p>a</b/><br></i x>b', ['a\nb']],
    ['a soft break parts no word', '<p>Alep<wbr>po', ['Aleppo']],
    ['comments and scripts are none', '<p>a<!-- x -->b<script>x</script>c<style>x</style>', ['abc']],
    [
      'what is laid out by hand is none',
      '<p>a</p><pre>x</pre><textarea>x</textarea><svg><text>x</text></svg><p>b',
      ['a', 'b'],
    ],
    ['annotations are none', '<p><ruby>a<rp>(</rp><rt>x</rt><rp>)</rp></ruby>b', ['ab']],
    ['a picture is no letter', '<p>a<img src=x>b<p><img src=x>', ['a\uFFFCb']],
    ['the title, in order', '<title>a &amp; b</title><p title="c">d', ['a & b', 'c', 'd']],
    [
      'attributes that are read',
      '<img alt="a" src="x"><input placeholder=b type=submit value="c"><a aria-label=\'d\' href="x">e</a>',
      ['a', 'b', 'c', 'd', 'e'],
    ],
    [
      'descriptions',
      '<meta name="Description" content="a"><meta name="robots" content="x"><meta property="og:title" content="b">',
      ['a', 'b'],
    ],
    ['options', '<select><option label="a">b<option>c</select>', ['a', 'b', 'c']],
    ['no markup at all', 'a', ['a']],
    ['nothing', '', []],
  ])('%s', (_, page, expected) => expect(texts(page)).toEqual(expected));

  test.each([
    ['code', '<p>run <code>Daesh</code> and <kbd>x</kbd>', ['run ····· and ·']],
    [
      'what is not to be translated',
      '<p translate=no>ab <i translate="yes">c</i></p><p class="x notranslate">d',
      ['···c', '·'],
    ],
  ])('%s is no prose', (_, page, expected) => expect(prose(page)).toEqual(expected));

  test('comments are remarks', () => {
    const page = '<p>a</p><!-- let it stand --><p>b<!--x-->c</p>';
    const remarks = read(page).remarks ?? [];
    expect(remarks.map(({ text }) => text)).toEqual(['let it stand', 'x']);
    expect(remarks.map((remark) => slice(page, remark))).toEqual(['<!-- let it stand -->', '<!--x-->']);
  });

  test('keys are ids, or the kind and its number', () => {
    const page = '<title>a</title><p>b<p id=x>c<div id=y>d<p>e</p>f</div><img alt=g id=z><img alt=h>';
    expect(read(page).units.map(({ key }) => key)).toEqual([
      'title[1]',
      'p[1]',
      'x',
      'y',
      'p[2]',
      'div[1]',
      'z@alt',
      'img@alt[1]',
    ]);
  });

  test('every letter leads to its place in the file', () => {
    const page = '<p>a &amp; b\r\n <b>c</b>\n<p title="d">e';
    const lines = page.split(/\r\n|\n/);
    for (const unit of read(page).units)
      for (const [at, letter] of unit.text.split('').entries()) {
        const { line, column } = positionAt(read(page), unit, at);
        const seen = lines[line - 1]?.charAt(column - 1) ?? '';
        expect(letter === seen || /[\s]/.test(letter)).toBe(true);
      }
  });

  function requireLeadsBack({ text, origin, opaque }: Unit, page: string): void {
    const isProse = (at: number): boolean => !opaque.some(({ start, end }) => start <= at && at < end);
    for (const [at, letter] of text.split('').entries())
      if (isProse(at)) expect(`${letter}&<\n`).toContain(page.charAt(fileOffset(origin, at)));
    const spans = fileSpans(origin, { start: 0, end: text.length });
    for (const [index, { start }] of spans.entries())
      expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
    for (const { start, end } of opaque) expect(start < end && end <= text.length).toBe(true);
  }

  test('a page made to stop the reader is trouble', () => {
    expect(() => read('<div>'.repeat(100_000))).toThrow('xml-too-deep');
  });

  const soup = fc
    .array(
      fc.constantFrom(
        'a',
        'ب',
        '😀',
        ' ',
        '\n',
        '<b>',
        '</b>',
        '<p>',
        '</p>',
        '<br>',
        '&amp;',
        '&',
        '&lt',
        '<',
        '>',
        '"',
        "'",
        '=',
        '<p title="',
        '<img alt=',
        '<!--',
        '-->',
        '<script>',
        '</script>',
        '<title>',
        '</title>',
        '<td>',
        '<code>',
        '</code>',
        '<svg>',
        '<![CDATA[',
        ']]>',
        '<?',
        '\0',
        '<textarea>',
        '</',
        '/>',
        '<p translate=no>',
      ),
      { maxLength: 30 },
    )
    .map((pieces) => pieces.join(''));

  test('any text is a page, whose units lead back into it', () => {
    fc.assert(
      fc.property(soup, (page) => {
        for (const unit of html.read({ file: 'f', language: 'en', text: page }).units)
          requireLeadsBack(unit, page);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a page beside its translation', () => {
  const pairs = (source: string, target: string) =>
    html.pair(read(source), read(target)).map((segment) => [segment.source.text, segment.target.text]);

  test.each([
    [
      'by id',
      '<p id=a>1<p id=b>2',
      '<p id=b>two<p id=a>one',
      [
        ['1', 'one'],
        ['2', 'two'],
      ],
    ],
    [
      'by kind',
      '<h1>1</h1><p>2',
      '<p>two</p><h1>one</h1>',
      [
        ['1', 'one'],
        ['2', 'two'],
      ],
    ],
    [
      'in order, where an id stands twice',
      '<p id=a>1<p id=a>2',
      '<p id=a>one<p id=a>two',
      [
        ['1', 'one'],
        ['2', 'two'],
      ],
    ],
    [
      'in order, where the kinds differ',
      '<div>1</div><p>2',
      '<p>one<p>two',
      [
        ['1', 'one'],
        ['2', 'two'],
      ],
    ],
  ])('%s', (_, source, target, expected) => expect(pairs(source, target)).toEqual(expected));

  test('counts that differ are trouble', () =>
    expect(() => pairs('<p>1<p>2', '<p>one')).toThrow('paragraph-count'));
});

describe('mending a page', () => {
  test.each([
    ['a name over two lines', '<p>Sham\n  Legion left', '<p>Faylaq al-Sham left'],
    ['emphasis of a part', '<p><b>Sham</b> Legion left', '<p><b>Faylaq al-Sham</b> left'],
    ['emphasis that is left empty goes', '<p>Sham <b class="x">Legion</b> left', '<p>Faylaq al-Sham left'],
    [
      'a link is not left empty',
      '<p>Sham <a href="x">Legion</a> left',
      '<p>Sham <a href="x">Legion</a> left',
    ],
    ['a break stays', '<p>Sham<br>Legion left', '<p>Faylaq al-Sham<br> left'],
    ['a comment stays', '<p>Sham <!-- x -->Legion left', '<p>Faylaq al-Sham<!-- x --> left'],
    [
      'what was there stays to the letter',
      '<P\tclass=x >A&amp;B&eacute; Sham Legion</P ><p></p>',
      '<P\tclass=x >A&amp;B&eacute; Faylaq al-Sham</P ><p></p>',
    ],
    ['an attribute', '<img alt="Sham Legion">', '<img alt="Faylaq al-Sham">'],
    [
      'an attribute without quotation marks',
      '<img alt=Sham&#32;Legion src=x>',
      '<img alt=Faylaq&#32;al-Sham src=x>',
    ],
    ['not to be translated', '<p translate="no">Sham Legion', '<p translate="no">Sham Legion'],
  ])('%s', (_, page, expected) => {
    const mended = mendedBytes(html, 'وانسحب فيلق الشام', bytesOf(page));
    expect(new TextDecoder().decode(mended)).toBe(expected);
  });

  test('what was mended is what is read again, wherever tags part the words', () => {
    const sentence = 'Fighters of the Sham Legion left, and so did Sham Legion’s men.';
    const cut = fc.tuple(
      fc.integer({ min: 1, max: sentence.length - 1 }),
      fc.constantFrom('b', 'i', 'span', 'a'),
    );
    fc.assert(
      fc.property(fc.uniqueArray(cut, { maxLength: 6, selector: ([at]) => at }), (cuts) => {
        const ends = [...cuts.sort(([a], [b]) => a - b), [sentence.length, 'u'] as const];
        const page = ends.map(
          ([end, tag], index) => `<${tag}>${sentence.slice(ends[index - 1]?.[0] ?? 0, end)}</${tag}>`,
        );
        const mended = mendedBytes(html, 'مقاتلو فيلق الشام وفيلق الشام', bytesOf(`<p>${page.join('')}`));
        const again = mendedBytes(html, 'مقاتلو فيلق الشام وفيلق الشام', mended);
        expect(again).toEqual(mended);
        const [text = ''] = textsOf(html, mended);
        const whole = 'Fighters of Faylaq al-Sham left, and so did Faylaq al-Sham’s men.';
        if (!page.some((part) => part.startsWith('<a'))) expect(text).toBe(whole);
        else expect(text.replace(/(?:the )?Sham Legion/g, 'Faylaq al-Sham')).toBe(whole);
      }),
      { numRuns: 100 },
    );
  });

  test('words are written as their place asks', () => {
    const [inText, inQuotes, bare] = read("<p>a<p title='b'><p title=c>").units;
    const write = (unit: typeof inText, file: string) =>
      unit && html.escape?.(`A & <B> "C" 'D'`, unit, { text: file, offset: unit.origin.start });
    const page = "<p>a<p title='b'><p title=c>";
    expect(write(inText, page)).toBe(`A &amp; &lt;B&gt; "C" 'D'`);
    expect(write(inQuotes, page)).toBe('A &amp; &lt;B&gt; "C" &#39;D&#39;');
    expect(write(bare, page)).toBe('A&#32;&amp;&#32;&lt;B&gt;&#32;&quot;C&quot;&#32;&#39;D&#39;');
  });
});

describe('the encoding of a page', () => {
  const coding = html.coding;
  if (coding === undefined) throw new Error('HTML has a coding of its own');
  const windows1256 = Uint8Array.from([...bytesOf('<meta charset="windows-1256"><p>'), 0xcd, 0xe1, 0xc8]);

  test('is what the page declares, and stays', () => {
    const text = coding.decode('f', windows1256);
    expect(text).toContain('حلب');
    expect(coding.encode(text, windows1256)).toEqual(windows1256);
    const decoded = coding.decode('f', coding.encode(`${text}ā`, windows1256));
    expect(decoded).toBe(`${text}&#257;`);
  });

  test.each([
    ['UTF-8', bytesOf('\uFEFF<p>حلب')],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x2d, 0x06])],
  ])('%s with its mark stays', (_, bytes) => {
    expect(coding.encode(coding.decode('f', bytes), bytes)).toEqual(bytes);
  });

  test.each([
    ['not what is declared', Uint8Array.of(0x3c, 0xff, 0xfe), 'html-mis-encoded'],
    ['unknown', bytesOf('<meta charset=klingon>'), 'html-charset'],
    ['none: null bytes', Uint8Array.of(0x3c, 0, 0), 'binary'],
  ])('%s', (_, bytes, message) => {
    expect(() => coding.decode('f', bytes)).toThrow(Trouble);
    expect(() => coding.decode('f', bytes)).toThrow(message);
  });

  test('one of several bytes a character can be read only', () => {
    const bytes = bytesOf('<meta charset=gbk>a');
    expect(() => coding.encode(coding.decode('f', bytes), bytes)).toThrow('html-cannot-encode');
  });
});

test.each([
  ['x.html', '', 'html'],
  ['x.HTM', '', 'html'],
  ['x', ' <!DOCTYPE html><title>', 'html'],
  ['x', '<!-- x --><html>', 'html'],
  ['x', 'a <html>', 'text'],
  ['x.docx', '', 'docx'],
  ['x.odt', '', 'odt'],
])('%s is known by its name or its beginning', (name, text, id) => expect(formatOf(name, text).id).toBe(id));
