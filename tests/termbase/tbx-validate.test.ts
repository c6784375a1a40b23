import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tbx } from '../../src/formats/tbx/tbx.js';
import { validatorOf } from '../../src/formats/validators.js';
import { decodeXml } from '../../src/formats/xml/decode.js';
import { parseXml } from '../../src/formats/xml/parse.js';
import { descendants, type XmlElement } from '../../src/formats/xml/tree.js';
import { Trouble } from '../../src/model/problem.js';
import { spliced } from '../../src/text/splice.js';
import { root, store } from '../support/project.js';
import { relaxNgErrors } from '../support/relaxng.js';
import { written } from '../support/termbase.js';

/** `constraint at line:column` of every violation. */
function violationsOf(text: string): string[] {
  const document = parseXml('x.tbx', text);
  const violations = validatorOf(document.root)?.validate(document) ?? [];
  return violations.map(({ constraint, severity }) => `${severity} ${constraint}`);
}

const errorsOf = (text: string): string[] =>
  violationsOf(text).flatMap((said) => (said.startsWith('error ') ? [said.slice('error '.length)] : []));

const file = (
  body: string,
  type = 'TBX-Basic',
  style = 'dca',
  namespace = 'urn:iso:std:iso:30042:ed-2',
): string =>
  `<tbx type="${type}" style="${style}" xml:lang="en" xmlns="${namespace}" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
  <tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body>${body}</body></text></tbx>`;
const term = (said: string, text = 'x'): string =>
  `<conceptEntry id="c1"><langSec xml:lang="en"><termSec><term>${text}</term>${said}</termSec></langSec></conceptEntry>`;
const basic = (said: string): string => file(term(said));
const concept = (said: string): string =>
  file(
    `<conceptEntry id="c1">${said}<langSec xml:lang="en"><termSec><term>x</term></termSec></langSec></conceptEntry>`,
  );

describe('each constraint, broken once', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['nothing', basic('<termNote type="partOfSpeech">noun</termNote><note>n</note>'), []],
    ['DCT', file(term('<min:partOfSpeech>noun</min:partOfSpeech>'), 'TBX-Basic', 'dct'), []],
    [
      'a private dialect is held to the core alone',
      file(term('<termNote type="own">x</termNote>'), 'TBX-Own'),
      [],
    ],
    ['TBX-Core lets any category be named', file(term('<termNote type="own">x</termNote>'), 'TBX-Core'), []],
    ['another namespace', file(term(''), 'TBX-Basic', 'dca', 'urn:x'), ['error tbx-namespace']],
    ['another style', file(term(''), 'TBX-Basic', 'dcx'), ['error value-list']],
    ['an unknown element', basic('<comment>x</comment>'), ['error unexpected-element']],
    [
      'an element out of order',
      basic('<note>n</note><termNote type="partOfSpeech">noun</termNote>'),
      ['error misplaced-element'],
    ],
    [
      'no term',
      file('<conceptEntry id="c1"><langSec xml:lang="en"><termSec/></langSec></conceptEntry>'),
      ['error missing-element'],
    ],
    [
      'text between elements',
      file(
        '<conceptEntry id="c1">x<langSec xml:lang="en"><termSec><term>x</term></termSec></langSec></conceptEntry>',
      ),
      ['error unexpected-text'],
    ],
    ['an unknown attribute', basic('<note n="1">x</note>'), ['error unexpected-attribute']],
    [
      'no id',
      file('<conceptEntry><langSec xml:lang="en"><termSec><term>x</term></termSec></langSec></conceptEntry>'),
      ['error missing-attribute'],
    ],
    ['an id that is no name', file(term('').replace('c1', '1')), ['error tbx-id']],
    ['an id twice', file(term('') + term('')), ['error tbx-id-twice']],
    [
      'a reference into nothing',
      basic('<ref type="crossReference" target="c9">x</ref>'),
      ['error tbx-target'],
    ],
    [
      'an address that is none',
      basic('<xref type="externalCrossReference" target="C://x">x</xref>'),
      ['error tbx-address'],
    ],
    [
      'a category of another dialect',
      basic('<termNote type="register">slangRegister</termNote>'),
      ['error tbx-category'],
    ],
    ['a category under another element', basic('<descrip type="source">x</descrip>'), ['error tbx-category']],
    ['a category without a name', basic('<admin type="">x</admin>'), ['error tbx-category']],
    ['a category at another level', basic('<descrip type="definition">x</descrip>'), ['error tbx-level']],
    [
      'a category at its level, in a group',
      concept(
        '<descripGrp><descrip type="definition">x</descrip><admin type="source">y</admin></descripGrp>',
      ),
      [],
    ],
    [
      'a value that is not listed',
      basic('<termNote type="partOfSpeech">preposition</termNote>'),
      ['error tbx-value'],
    ],
    ['DCT in a DCA file', basic('<min:partOfSpeech>noun</min:partOfSpeech>'), ['error tbx-style']],
    [
      'DCA in a DCT file',
      file(term('<termNote type="partOfSpeech">noun</termNote>'), 'TBX-Basic', 'dct'),
      ['error tbx-style'],
    ],
    [
      'a date',
      concept(
        '<transacGrp><transac type="transactionType">origination</transac><date>5.12.2016</date></transacGrp>',
      ),
      ['error tbx-date'],
    ],
    [
      'a tag that is none',
      file(term('').replace('xml:lang="en"', 'xml:lang="e_n"')),
      ['error value-language', 'warning tbx-language'],
    ],
    ['an empty term', file(term('', ' ')), ['warning tbx-empty-term']],
    [
      'the older edition',
      '<martif type="TBX"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader><text><body><termEntry><langSet xml:lang="en"><ntig><termGrp><term>x</term></termGrp></ntig></langSet></termEntry></body></text></martif>',
      [],
    ],
    [
      'the older edition: a note behind the languages',
      '<martif type="TBX"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader><text><body><termEntry><langSet xml:lang="en"><tig><term>x</term></tig></langSet><note>n</note></termEntry></body></text></martif>',
      ['error misplaced-element'],
    ],
  ])('%s', (_, text, expected) => expect(violationsOf(text)).toEqual(expected));
});

test.each(tbx.variants)('what is exported as %s breaks nothing', async (variant) => {
  const concepts = store.stated.map(({ concept: { id }, stored }) => ({ id, concept: stored }));
  expect(violationsOf(new TextDecoder().decode(await written(tbx, concepts, variant)))).toEqual([]);
});

const shared = `${root}../shared/standards/tbx`;
const isThere = existsSync(shared);
const schemaFor = (text: string): string =>
  `${shared}/schemas/${/<martif/.test(text) ? 'v2-2008/TBXcoreStructV02.rng' : 'core/TBXcoreStructV03.rng'}`;

/** Constraints beyond the core structure: those of dialects, and references that Relax NG does not follow. */
const beyond = /^tbx-(?:category|level|value|style|target|address|id-twice)$/;
const breaksStructure = (text: string): boolean =>
  errorsOf(text).some((constraint) => !beyond.test(constraint));

describe.skipIf(!isThere)('beside the published schemas (skipped without them)', () => {
  const samples = isThere
    ? readdirSync(`${shared}/samples`, { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.tbx'),
      )
    : [];

  test('the same verdict on every published sample, one language tag apart', () => {
    const counts = { valid: 0, invalid: 0, 'not XML': 0, 'valid but for its categories': 0 };
    const apart: string[] = [];
    for (const name of samples) {
      const bytes = readFileSync(`${shared}/samples/${name}`);
      const ours = verdictOf(name, bytes);
      counts[ours] += 1;
      const text = bytes.toString('utf8').replace(/<!DOCTYPE[^>]*>/, '');
      const valid = ours !== 'not XML' && relaxNgErrors(schemaFor(text), text).length === 0;
      if (valid !== (ours === 'valid' || ours === 'valid but for its categories')) apart.push(name);
    }
    // Its xml:lang is "---", which the schema of the older edition lets pass.
    expect(apart.filter((name) => name !== 'converter/Good-Basic1.tbx' && !isBroken(name))).toEqual([]);
    expect(counts).toEqual({ valid: 51, invalid: 10, 'not XML': 5, 'valid but for its categories': 12 });
  });

  test('no false alarm on what is published as good', () => {
    const good = samples.filter((name) => /GoodFiles|_VALID/.test(name) && !/BadFiles/.test(name));
    expect(good.length).toBeGreaterThan(40);
    const alarmed = good.filter(
      (name) => verdictOf(name, readFileSync(`${shared}/samples/${name}`)) !== 'valid',
    );
    expect(alarmed).toEqual([]);
  });

  test('the same verdict on files damaged at random', async () => {
    const concepts = store.stated.slice(0, 4).map(({ concept: { id }, stored }) => {
      const { relations: _, lookAlikes: __, homonymOf: ___, ...rest } = stored;
      return { id, concept: rest };
    });
    const originals = await Promise.all(
      ['v3-linguist-dca', 'v3-basic-dct', 'v2'].map(async (variant) => {
        const text = new TextDecoder().decode(await written(tbx, concepts, variant));
        return { text, elements: elementsOf(text) };
      }),
    );
    fc.assert(
      fc.property(
        fc.nat(originals.length - 1),
        fc.nat(),
        fc.nat(),
        fc.nat(damages.length - 1),
        (which, a, b, how) => {
          const { text, elements } = originals[which] ?? { text: '', elements: [] };
          const [one, other] = [elements[a % elements.length], elements[b % elements.length]];
          const damaged =
            one === undefined || other === undefined ? text : (damages[how]?.(text, one, other) ?? text);
          expect(breaksStructure(damaged), damaged).toBe(relaxNgErrors(schemaFor(text), damaged).length > 0);
        },
      ),
      { numRuns: 300 },
    );
  });
});

function verdictOf(
  name: string,
  bytes: Uint8Array,
): 'valid' | 'invalid' | 'not XML' | 'valid but for its categories' {
  try {
    const document = parseXml(name, decodeXml(name, bytes));
    const errors = (validatorOf(document.root)?.validate(document) ?? []).filter(
      ({ severity }) => severity === 'error',
    );
    if (errors.length === 0) return validatorOf(document.root) === undefined ? 'invalid' : 'valid';
    return errors.some(({ constraint }) => !beyond.test(constraint))
      ? 'invalid'
      : 'valid but for its categories';
  } catch (error) {
    if (error instanceof Trouble) return 'not XML';
    throw error;
  }
}

/** Samples that are no XML: libxml2 refuses them before any schema is asked. */
const isBroken = (name: string): boolean =>
  /notwellformed|DCA-Bad2|ill-formedheader|poorly_formed/.test(name);

const elementsOf = (text: string): XmlElement[] => Array.from(descendants(parseXml('x', text).root));

type Damage = (text: string, one: XmlElement, other: XmlElement) => string;

const whole = (text: string, { start, end }: XmlElement): string => text.slice(start, end);
const withoutIds = (text: string): string => text.replace(/ id="[^"]*"/g, '');

/** Ways to break a file that leave it XML. */
const damages: readonly Damage[] = [
  (text, one) => spliced(text, [{ ...one, text: '' }]),
  (text, one) => spliced(text, [{ start: one.end, end: one.end, text: withoutIds(whole(text, one)) }]),
  (text, one, other) =>
    spliced(text, [{ start: other.end, end: other.end, text: withoutIds(whole(text, one)) }]),
  (text, one, other) =>
    one.end <= other.start || other.end <= one.start
      ? spliced(text, [
          { start: one.start, end: one.end, text: whole(text, other) },
          { start: other.start, end: other.end, text: whole(text, one) },
        ])
      : text,
  (text, one) => {
    const [attribute] = one.attributes;
    return attribute === undefined
      ? text
      : spliced(text, [{ start: attribute.start, end: attribute.end, text: '' }]);
  },
  (text, one) => spliced(text, [{ start: one.openEnd - 1, end: one.openEnd - 1, text: ' own="1"' }]),
  (text, one, other) => {
    const isEmpty = one.closeStart === one.end;
    return isEmpty
      ? text
      : spliced(text, [
          { start: one.start + 1, end: one.start + 1 + one.name.length, text: other.name },
          { start: one.closeStart + 2, end: one.closeStart + 2 + one.name.length, text: other.name },
        ]);
  },
  (text, one) =>
    one.closeStart === one.end ? text : spliced(text, [{ start: one.openEnd, end: one.openEnd, text: 'x' }]),
];
