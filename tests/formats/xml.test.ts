import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serialise, serialiseDocument, type XmlValue, xml } from '../../src/formats/xml/build.js';
import { declaredUtf8, decodeXml, decodeXmlStream } from '../../src/formats/xml/decode.js';
import { escapeText, isXmlText } from '../../src/formats/xml/escape.js';
import { parseXml } from '../../src/formats/xml/parse.js';
import { deepest } from '../../src/formats/xml/reader.js';
import { streamElements } from '../../src/formats/xml/stream.js';
import {
  attribute,
  attributeNode,
  childElements,
  descendants,
  fileOffset,
  firstChild,
  inheritedAttribute,
  textOf,
  textsIn,
  type XmlElement,
  type XmlText,
  xmlNamespace,
} from '../../src/formats/xml/tree.js';
import { type Problem, Trouble } from '../../src/model/problem.js';
import { slice } from '../../src/model/span.js';
import { spliced } from '../../src/text/splice.js';
import { infosetOf } from '../support/infoset.js';

function problemOf(work: () => unknown): Problem | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof Trouble) return error.problems[0];
    throw error;
  }
}

describe('a tree knows where it stands', () => {
  const text =
    '\uFEFF<?xml version="1.0" encoding=\'UTF-8\'?>\r\n<!DOCTYPE r [<!ENTITY e "x">]>\n<!-- before -->\n' +
    '<r xml:lang = "ar"\n  a=\'1 &lt; 2\'><p:b xmlns:p="urn:p" p:c="d" ><![CDATA[x\r\n<]]></p:b ><?go now?><e/>نص &amp; &#x1F600;\r\nz</r>\n<!-- behind -->';
  const document = parseXml('r.xml', text);
  const { root } = document;
  const [b, , e, last] = root.children;

  test('elements and attributes', () => {
    const shown = (element: XmlElement): string[] => [
      text.slice(element.start, element.openEnd),
      text.slice(element.closeStart, element.end),
      ...element.attributes.flatMap((each) => [slice(text, each), slice(text, each.valueSpan)]),
    ];
    expect(shown(root)).toEqual([
      '<r xml:lang = "ar"\n  a=\'1 &lt; 2\'>',
      '</r>',
      'xml:lang = "ar"',
      'ar',
      "a='1 &lt; 2'",
      '1 &lt; 2',
    ]);
    expect(b?.kind === 'element' && shown(b)).toEqual([
      '<p:b xmlns:p="urn:p" p:c="d" >',
      '</p:b >',
      'xmlns:p="urn:p"',
      'urn:p',
      'p:c="d"',
      'd',
    ]);
    expect(e).toMatchObject({ openEnd: e?.end, closeStart: e?.end });
  });

  test('names and values', () => {
    expect(attribute(root, 'a')).toBe('1 < 2');
    expect(attribute(root, 'lang', xmlNamespace)).toBe('ar');
    expect(firstChild(root, 'b')).toBeUndefined();
    expect(firstChild(root, 'b', 'urn:p')).toBe(b);
    expect(childElements(root)).toEqual([b, e]);
    expect(b?.kind === 'element' && attributeNode(b, 'c', 'urn:p')?.value).toBe('d');
    expect(b?.kind === 'element' && inheritedAttribute(b, 'lang', xmlNamespace)).toBe('ar');
  });

  test('text, where it is not written one for one', () => {
    expect(textOf(root)).toBe('x\n<نص & 😀\nz');
    expect(last?.kind === 'text' && [...(last.offsets ?? [])].map((at) => text.slice(at, at + 3))).toEqual([
      'نص ',
      'ص &',
      ' &a',
      '&am',
      ' &#',
      '&#x',
      '&#x',
      '\r\nz',
      'z</',
      '</r',
    ]);
  });

  test('what stands around the root', () => {
    expect(document.declaration).toMatchObject({ version: '1.0', encoding: 'UTF-8' });
    expect(document.doctype).toMatchObject({ name: 'r' });
    expect(document.doctype && slice(text, document.doctype)).toMatch(/^<!DOCTYPE.*>$/);
    expect(document.prolog.map((node) => slice(text, node))).toEqual(['<!-- before -->']);
    expect(document.epilog.map((node) => slice(text, node))).toEqual(['<!-- behind -->']);
  });
});

/** What is written → the message and the place that it earns. */
const faults: [string, string, number, number][] = [
  ['', 'xml-empty', 1, 1],
  ['plain text', 'xml-none', 1, 1],
  ['{"a": 1}', 'xml-none', 1, 1],
  ['<a>\n<b>', 'xml-truncated', 2, 4],
  ['<a>\n<b x="1', 'xml-truncated', 2, 8],
  ['<!-- x', 'xml-empty', 1, 7],
  ['<a>\n  <b></a>', 'xml-crossed', 2, 6],
  ['<a></a></b>', 'xml-unopened', 1, 8],
  ['<a/>\n<b/>', 'xml-after-root', 2, 1],
  ['<a/>x', 'xml-after-root', 1, 5],
  ['<a>\n<p:b/></a>', 'xml-prefix', 2, 1],
  ['<a>\n<b c:d=""/></a>', 'xml-prefix', 2, 1],
  ['<a b="" b=""/>', 'xml-attribute-twice', 1, 1],
  ['<a b=1/>', 'xml-attribute', 1, 6],
  ['<a b/>', 'xml-attribute', 1, 5],
  ['<a b=""c=""/>', 'xml-attribute', 1, 8],
  ['<a b="<"/>', 'xml-less-than', 1, 7],
  ['<a>\r\nx\0</a>', 'xml-character', 2, 2],
  ['<a>\u0001</a>', 'xml-character', 1, 4],
  ['<a>\uFFFF</a>', 'xml-character', 1, 4],
  ['<a>&#0;</a>', 'xml-reference', 1, 7],
  ['<a>&nbsp;</a>', 'xml-entity', 1, 9],
  ['<a>&constructor;</a>', 'xml-entity', 1, 16],
  ['<a>a & b</a>', 'xml-ampersand', 1, 6],
  ['<a>a && b; c</a>', 'xml-ampersand', 1, 6],
  ['<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', 'xml-entity-declared', 1, 60],
  ['<!DOCTYPE a [<!ENTITY % p SYSTEM "http://x/">%p;]><a>&q;</a>', 'xml-entity', 1, 56],
  ['<a>]]></a>', 'xml-syntax', 1, 6],
  ['<a><!-- a -- b --></a>', 'xml-syntax', 1, 13],
];

describe('one clear error', () => {
  test.each(faults)('%j', (text, message, line, column) => {
    const problem = problemOf(() => parseXml('f.xml', text));
    expect(problem).toMatchObject({ file: 'f.xml', message, line, column });
  });

  test('a tag that crosses another is told with what is open', () => {
    const problem = problemOf(() => parseXml('f.xml', '<a>\n  <b>\n </a>'));
    expect(problem?.values).toEqual({ name: 'a', open: 'b', line: 2 });
  });

  test('depth ends before the stack does', () => {
    const nested = (depth: number): string => `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`;
    expect(Array.from(descendants(parseXml('f', nested(deepest)).root))).toHaveLength(deepest - 1);
    expect(problemOf(() => parseXml('f', nested(deepest + 1)))).toMatchObject({ message: 'xml-too-deep' });
    expect(problemOf(() => parseXml('f', nested(10_000)))).toMatchObject({ column: 3 * deepest + 1 });
  });

  test('XML 1.1 is read as 1.0, which allows less', () => {
    const problem = problemOf(() => parseXml('f', '<?xml version="1.1"?><a>&#1;</a>'));
    expect(problem).toMatchObject({ message: 'xml-reference' });
  });
});

describe('bytes', () => {
  const utf16 = (text: string): Uint8Array => {
    const units = Uint16Array.from(text, (unit) => unit.charCodeAt(0));
    return new Uint8Array(units.buffer);
  };
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (unit) => unit.charCodeAt(0));
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

  test.each<[string, Uint8Array, string]>([
    ['UTF-8', utf8('<a>ب</a>'), '<a>ب</a>'],
    ['UTF-8 with its mark', utf8('\uFEFF<a>ب</a>'), '\uFEFF<a>ب</a>'],
    ['UTF-16 with its mark', utf16('\uFEFF<a>ب</a>'), '\uFEFF<a>ب</a>'],
    [
      'UTF-16 as declared',
      utf16('<?xml version="1.0" encoding="UTF-16"?><a>ب</a>'),
      '<?xml version="1.0" encoding="UTF-16"?><a>ب</a>',
    ],
    [
      'windows-1256 as declared',
      latin('<?xml version="1.0" encoding="windows-1256"?><a>\xC8</a>'),
      '<?xml version="1.0" encoding="windows-1256"?><a>ب</a>',
    ],
  ])('%s', async (_, bytes, text) => {
    expect(decodeXml('f.xml', bytes)).toBe(text);
    const pieces = (async function* () {
      yield bytes.subarray(0, 60);
      for (const byte of bytes.subarray(60)) yield Uint8Array.of(byte);
    })();
    let streamed = '';
    for await (const piece of decodeXmlStream('f.xml', pieces)) streamed += piece;
    expect(streamed).toBe(text);
  });

  test.each<[Uint8Array, string, number]>([
    [latin('<a>\n\xC8</a>'), 'xml-mis-encoded', 2],
    [utf8('<?xml version="1.0" encoding="UTF-99"?><a/>'), 'xml-encoding', 1],
    [utf8('\uFEFF<?xml version="1.0" encoding="windows-1256"?><a/>'), 'xml-encoding-differs', 1],
    [utf16('\uFEFF<?xml version="1.0" encoding="UTF-8"?><a/>'), 'xml-encoding-differs', 1],
    [utf16('\uFEFF<a/>').subarray(0, 9), 'xml-mis-encoded', 1],
  ])('%#', (bytes, message, line) => {
    expect(problemOf(() => decodeXml('f.xml', bytes))).toMatchObject({ file: 'f.xml', message, line });
  });

  test('what is written is declared as UTF-8', () => {
    expect(declaredUtf8('<?xml version="1.0" encoding="UTF-16" ?><a/>')).toBe(
      '<?xml version="1.0" encoding="UTF-8" ?><a/>',
    );
    expect(declaredUtf8("<?xml version='1.0' encoding='utf-8'?>")).toBe(
      "<?xml version='1.0' encoding='utf-8'?>",
    );
    expect(declaredUtf8('<a encoding="UTF-16"/>')).toBe('<a encoding="UTF-16"/>');
  });
});

/** Any text that XML can hold, with what makes offsets hard. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom('&', '<', '>', '"', "'", ']]>', '\r\n', '\r', '\n', '\t', '&amp;', 'ح', '😀', ' '),
      fc.string({ unit: 'grapheme', maxLength: 4 }).filter(isXmlText),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

const names = fc.constantFrom('a', 'b-1', 'c.d', 'نص', '_e');

const { value: values } = fc.letrec<{ value: XmlValue }>((tie) => ({
  value: fc
    .tuple(
      names,
      fc.dictionary(names, texts, { maxKeys: 3, noNullPrototype: true }),
      fc.array(fc.oneof({ depthSize: 'small' }, texts, tie('value')), { maxLength: 4 }),
    )
    .map(([name, attributes, children]) => xml(name, attributes, children)),
}));

/** A value as the tree of its text would be: neighbouring texts joined, empty ones gone. */
function joined({ name, attributes, children }: XmlValue): unknown {
  const nodes: unknown[] = [];
  for (const child of children) {
    const last = nodes.at(-1);
    if (typeof child !== 'string') nodes.push(joined(child));
    else if (typeof last === 'string') nodes[nodes.length - 1] = last + child;
    else if (child !== '') nodes.push(child);
  }
  return { name, attributes: Object.entries(attributes).sort(), children: nodes };
}

function told(element: XmlElement): unknown {
  const children = element.children.map((child) =>
    child.kind === 'element' ? told(child) : 'text' in child && child.text,
  );
  const attributes = element.attributes.map(({ name, value }) => [name, value]).sort();
  return { name: element.name, attributes, children };
}

describe('properties', () => {
  test('what is built is what is parsed', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(told(parseXml('f.xml', serialise(value)).root)).toEqual(joined(value));
      }),
    );
  });

  test('every unit of every text leads to where it is written', () => {
    const written = fc.array(
      fc.constantFrom('a', 'ب', '&amp;', '&lt;', '&#x1F600;', '&#65;', '\r\n', '\r', '\n', '😀', '<b/>'),
      { maxLength: 20 },
    );
    const leadHome = (text: string, node: XmlText): void => {
      for (let unit = 0; unit < node.text.length; unit += 1) {
        const here = /^(?:&[^;]*;|\r\n|.)/su.exec(text.slice(fileOffset(node, unit)))?.[0] ?? '';
        const character = String.fromCodePoint(node.text.codePointAt(unit) ?? 0);
        if (!/[\uDC00-\uDFFF]/u.test(character))
          expect(textOf(parseXml('f', `<a>${here}</a>`).root)).toMatch(new RegExp(`^[${character}]$`, 'u'));
      }
      expect(fileOffset(node, node.text.length)).toBe(node.end);
    };
    fc.assert(
      fc.property(written, (pieces) => {
        const text = `<a>${pieces.join('')}</a>`;
        for (const node of textsIn(parseXml('f.xml', text).root)) leadHome(text, node);
      }),
    );
  });

  test('every piece of the file belongs to one node', () => {
    fc.assert(
      fc.property(values, (value) => {
        const text = serialise(value);
        const { root } = parseXml('f.xml', text);
        for (const element of [root, ...descendants(root)]) {
          let at = element.openEnd;
          for (const child of element.children) {
            expect(child.start).toBe(at);
            at = child.end;
          }
          expect(at).toBe(element.closeStart);
        }
      }),
    );
  });

  test('indenting changes nothing where text stands', () => {
    const value = xml('r', {}, [xml('s', {}, [xml('b')]), xml('t', {}, ['x', xml('b')])]);
    expect(serialiseDocument(value, { indent: '  ', verbatim: new Set(['s']) })).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<r>\n  <s><b/></s>\n  <t>x<b/></t>\n</r>\n',
    );
  });

  test('an infoset does not ask how a file is written', () => {
    expect(infosetOf('<p:a xmlns:p="u" c="2" b="1">x<![CDATA[<]]></p:a>')).toEqual(
      infosetOf('<a b=\'1\' c="&#50;" xmlns="u">&#x78;&lt;</a>'),
    );
    expect(infosetOf('<a>x</a>')).not.toEqual(infosetOf('<a>x <!-- --></a>'));
  });

  test('a stream gives the elements of the tree, however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(values, { maxLength: 5 }),
        fc.integer({ min: 1, max: 9 }),
        async (each, size) => {
          const wanted = each.map((value) => xml('w', {}, [value]));
          const text = `<r>\r\n${wanted.map((value) => serialise(value)).join('\r\n')}</r>`;
          const pieces = (async function* () {
            for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
          })();
          const streamed: unknown[] = [];
          for await (const element of streamElements('f.xml', pieces, ({ name }) => name === 'w'))
            streamed.push([element.start, element.end, element.position, told(element)]);
          const tree = childElements(parseXml('f.xml', text).root, 'w').map((element) => {
            const before = text.slice(0, element.start).split('\r\n');
            // A bare carriage return is written as a reference, so a line ends at each CRLF and bare LF.
            const lines = before.flatMap((line) => line.split('\n'));
            const position = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
            return [element.start, element.end, position, told(element)];
          });
          expect(streamed).toEqual(tree);
        },
      ),
    );
  });
});

describe('edits', () => {
  test('none changes nothing; each stands where it was asked for', () => {
    fc.assert(
      fc.property(fc.string(), fc.uniqueArray(fc.nat(40), { maxLength: 6 }), (text, cuts) => {
        expect(spliced(text, [])).toBe(text);
        const ends = cuts.filter((cut) => cut <= text.length).sort((a, b) => a - b);
        const edits = ends.map((end, index) => ({ start: ends[index - 1] ?? 0, end, text: `[${index}]` }));
        const expected = edits.map((edit) => edit.text).join('') + text.slice(ends.at(-1) ?? 0);
        expect(spliced(text, edits.toReversed())).toBe(expected);
      }),
    );
  });

  test('two that overlap are a fault', () => {
    expect(() =>
      spliced('abcd', [
        { start: 0, end: 2, text: '' },
        { start: 1, end: 3, text: '' },
      ]),
    ).toThrow(RangeError);
    expect(() => spliced('a', [{ start: 0, end: 2, text: '' }])).toThrow(RangeError);
  });

  test('what XML cannot hold is refused, not dropped', () => {
    for (const text of ['\0', '\u0008', '\uFFFE', '\uD800'])
      expect(problemOf(() => escapeText(text))).toMatchObject({ message: 'xml-cannot-hold' });
    expect(escapeText('a\tb\nc\rd😀')).toBe('a\tb\nc&#13;d😀');
  });
});
