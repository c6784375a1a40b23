import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tbx } from '../../src/formats/tbx/tbx.js';
import { planMerge } from '../../src/glossary/merge/merge.js';
import { Trouble } from '../../src/model/problem.js';
import { root } from '../support/project.js';
import { readBack } from '../support/termbase.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const martif = (entries: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif PUBLIC "ISO 12200:1999A//DTD MARTIF core (DXFcdV04)//EN" "TBXcdv04.dtd">
<martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader>
<text><body>${entries}</body></text></martif>`;

const tbx3 = (entries: string, type = 'TBX-Basic', style = 'dca'): string =>
  `<tbx type="${type}" style="${style}" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
    xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"
    xmlns:ling="http://www.tbxinfo.net/ns/linguist"><tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader>
  <text><body>${entries}</body></text></tbx>`;

/** An entry of one English term with what is said of it. */
const entry = (said: string): string =>
  tbx3(
    `<conceptEntry id="c1"><langSec xml:lang="en"><termSec><term>Aleppo</term>${said}</termSec></langSec></conceptEntry>`,
  );

const pair = (en: string, ar: string): string =>
  `<langSet xml:lang="en"><tig><term>${en}</term></tig></langSet><langSet xml:lang="ar"><tig><term>${ar}</term></tig></langSet>`;

describe('what files really hold', () => {
  const cases: readonly (readonly [string, string, unknown, readonly string[]])[] = [
    [
      'Weblate: an untyped descrip, a translator’s note behind the terms, a sentence for an id',
      martif(
        `<termEntry id="alias &quot;x&quot;">${pair('commit', 'دفعة')}<descrip>git-commit</descrip><note from="translator">شرح</note></termEntry>`,
      ),
      {
        id: 'alias "x"',
        notes: ['git-commit', 'شرح'],
        terms: { en: [{ text: 'commit' }], ar: [{ text: 'دفعة' }] },
      },
      ['tbx-untyped'],
    ],
    [
      'Weblate: a term that nobody has translated',
      martif(`<termEntry>${pair('SSO', '')}</termEntry>`),
      { terms: { en: [{ text: 'SSO' }] } },
      ['tbx-empty-term'],
    ],
    [
      'Microsoft: ntig and termGrp, capitalised part of speech, definition in a group of its own',
      martif(
        `<termEntry id="2_76365"><langSet xml:lang="en-US"><descripGrp><descrip type="definition">To end.</descrip></descripGrp>
        <ntig><termGrp><term id="76365">log off</term><termNote type="partOfSpeech">Verb</termNote></termGrp></ntig></langSet></termEntry>`,
      ),
      {
        id: '2_76365',
        definition: 'To end.',
        terms: { 'en-US': [{ text: 'log off', note: 'partOfSpeech: verb' }] },
      },
      [],
    ],
    [
      'statuses that only one tool writes',
      martif(
        `<termEntry id="a"><langSet xml:lang="en"><tig><term>A</term><termNote type="administrativeStatus">forbidden</termNote></tig>
        <tig><term>B</term><termNote type="administrativeStatus">obsolete</termNote></tig>
        <tig><term>C</term><termNote type="usageStatus">preferred</termNote></tig>
        <tig><term>D</term><termNote type="administrativeStatus">so-so</termNote></tig></langSet></termEntry>`,
      ),
      {
        id: 'a',
        terms: {
          en: [
            { text: 'A', status: 'forbidden' },
            { text: 'B', status: 'deprecated' },
            { text: 'C', status: 'preferred' },
            { text: 'D', note: 'administrativeStatus: so-so' },
          ],
        },
      },
      ['tbx-value'],
    ],
    [
      'DCT: categories are elements',
      tbx3(
        `<conceptEntry id="c1"><min:subjectField>Astronomy</min:subjectField><langSec xml:lang="en">
        <descripGrp><basic:definition>A group
           of stars.</basic:definition><basic:source>Oxford</basic:source></descripGrp>
        <termSec><term>open cluster</term><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec></langSec></conceptEntry>`,
        'TBX-Basic',
        'dct',
      ),
      {
        id: 'c1',
        definition: 'A group of stars.',
        notes: ['subjectField: Astronomy', 'definition source: Oxford'],
        terms: { en: [{ text: 'open cluster', status: 'superseded' }] },
      },
      [],
    ],
    [
      'Linguist: readings are romanizations or vowels',
      tbx3(
        `<conceptEntry id="c1"><langSec xml:lang="ar"><termSec><term>حلب</term>
        <adminGrp><admin type="reading">Ḥalab</admin><adminNote type="readingNote">ala-lc</adminNote></adminGrp>
        <adminGrp><admin type="reading">حَلَب</admin><adminNote type="readingNote">vocalized</adminNote></adminGrp>
        </termSec></langSec></conceptEntry>`,
        'TBX-Linguist',
      ),
      {
        id: 'c1',
        romanizations: { 'ala-lc': 'Ḥalab' },
        terms: { ar: [{ text: 'حلب', vocalized: 'حَلَب' }] },
      },
      [],
    ],
    [
      'the registered variant subtag of ALA-LC',
      tbx3(
        `<conceptEntry id="c1"><langSec xml:lang="ar"><termSec><term>حلب</term></termSec></langSec>
        <langSec xml:lang="ar-Latn-alalc97"><termSec><term>Ḥalab</term></termSec></langSec></conceptEntry>`,
      ),
      { id: 'c1', romanizations: { 'ala-lc': 'Ḥalab' }, terms: { ar: [{ text: 'حلب' }] } },
      [],
    ],
    [
      'the early TBX-Min, with another root and other names',
      '<TBX dialect="TBX-Min"><header><id>x</id></header><body><entry id="e1"><subjectField>City</subjectField><langGroup xml:lang="en"><termGroup><term>Aleppo</term><termStatus>admitted</termStatus></termGroup></langGroup></entry></body></TBX>',
      { id: 'e1', kind: 'city', terms: { en: [{ text: 'Aleppo', status: 'admitted' }] } },
      [],
    ],
    [
      'another namespace, a prefix, languages in capitals or with underscores',
      '<t:tbx xmlns:t="urn:iso:std:iso:30042:ed-36"><t:text><t:body><t:conceptEntry id="c1"><t:langSec xml:lang="EN_us"><t:termSec><t:term>x</t:term></t:termSec></t:langSec></t:conceptEntry></t:body></t:text></t:tbx>',
      { id: 'c1', terms: { 'en-US': [{ text: 'x' }] } },
      [],
    ],
    [
      'a term outside its section, and one language twice',
      tbx3(
        '<conceptEntry id="c1"><langSec xml:lang="en"><term>x</term><termSec><note>n</note></termSec></langSec><langSec xml:lang="en"><termSec><term>y</term></termSec></langSec></conceptEntry>',
      ),
      { id: 'c1', terms: { en: [{ text: 'x', note: 'n' }, { text: 'y' }] } },
      [],
    ],
    [
      'a language that is none',
      tbx3(
        '<conceptEntry id="c1"><langSec xml:lang="en"><termSec><term>x</term></termSec></langSec><langSec><termSec><term>y</term></termSec></langSec></conceptEntry>',
      ),
      { id: 'c1', notes: ['[] y'], terms: { en: [{ text: 'x' }] } },
      ['tbx-language'],
    ],
    [
      'pages are sources, anything else is a note',
      entry('<admin type="source">https://example.org/</admin><admin type="source">IBM</admin>'),
      {
        id: 'c1',
        terms: { en: [{ text: 'Aleppo', source: ['https://example.org/'], note: 'source: IBM' }] },
      },
      [],
    ],
    [
      'who changed it and when',
      entry(
        '<transacGrp><transac type="transactionType">origination</transac><date>2010-04-17</date></transacGrp>',
      ),
      { id: 'c1', terms: { en: [{ text: 'Aleppo' }] } },
      ['tbx-history'],
    ],
    [
      'a status changed by hand since the export outweighs what the carrier says',
      entry(
        '<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote><note>mustalah {"status":"forbidden","article":"the"}</note>',
      ),
      { id: 'c1', terms: { en: [{ text: 'Aleppo', status: 'preferred', article: 'the' }] } },
      [],
    ],
    [
      'what was written since the export stands beside what a carrier says, or before it',
      entry('<note>new</note><note>mustalah {"text":"Aleppo \\u0020","note":"a\\nb"}</note>').replace(
        '<langSec',
        '<descrip type="definition">new</descrip><note>mine</note><note>mustalah {"definition":"old","notes":["a \\u0020b"]}</note><langSec',
      ),
      {
        id: 'c1',
        definition: 'new',
        notes: ['a  b', 'mine'],
        terms: { en: [{ text: 'Aleppo  ', note: 'a\nb; new' }] },
      },
      [],
    ],
    [
      'a carrier that was cut into stays a note',
      entry('<note>mustalah {"status":"forb</note>'),
      { id: 'c1', terms: { en: [{ text: 'Aleppo', note: 'mustalah {"status":"forb' }] } },
      ['tbx-carrier'],
    ],
    [
      'a carrier with what the store has no place for',
      entry('<note>mustalah {"status":"best","constructor":1,"note":"n"}</note>'),
      { id: 'c1', terms: { en: [{ text: 'Aleppo', note: 'n' }] } },
      ['dropped'],
    ],
  ];

  test.each(cases)('%s', async (_, text, expected, remarks) => {
    const read = await readBack(tbx, bytes(text));
    const [{ line: _line, column: _column, ...concept } = { terms: {} }, ...more] = read.concepts;
    expect(more).toEqual([]);
    expect(concept).toEqual(expected);
    expect(read.remarks.map(({ message }) => message)).toEqual(remarks);
  });

  test('UTF-16, as its declaration says', async () => {
    const text = entry('').replace(/^/, '<?xml version="1.0" encoding="UTF-16"?>');
    const read = await readBack(tbx, Buffer.from(`\ufeff${text}`, 'utf16le'));
    expect(read.concepts.map(({ terms }) => terms)).toEqual([{ en: [{ text: 'Aleppo' }] }]);
  });

  test('two entries of one id are two concepts', async () => {
    const text = martif(
      `<termEntry id="1">${pair('commit', 'دفعة')}</termEntry><termEntry id="1">${pair('bug', 'علة')}</termEntry>`,
    );
    const { concepts } = await readBack(tbx, bytes(text));
    const plan = planMerge(concepts, [], { file: 'x', kind: 'term' });
    expect(plan.added.map(({ id }) => id)).toEqual(['commit', 'bug']);
    expect(plan.conflicts).toEqual([]);
  });
});

describe('what is refused, with one reason', () => {
  test.each([
    ['another kind of XML', '<xliff version="2.0"/>', 'tbx-root'],
    ['broken off', entry('').slice(0, -20), 'xml-truncated'],
    ['not XML', 'term,Begriff', 'xml-none'],
    [
      'an entity of its own',
      '<!DOCTYPE tbx [<!ENTITY a "aaa">]><tbx><text>&a;</text></tbx>',
      'xml-entity-declared',
    ],
  ])('%s', async (_, text, message) => {
    const failure = await readBack(tbx, bytes(text)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Trouble);
    expect(failure instanceof Trouble ? failure.problems.map((problem) => problem.message) : []).toEqual([
      message,
    ]);
  });
});

const samples = `${root}../shared/standards/tbx/samples`;
const isThere = existsSync(samples);
const files = isThere
  ? readdirSync(samples, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tbx'))
  : [];

/** Samples that are no XML at all. */
const broken = /notwellformed|DCA-Bad2|ill-formedheader|poorly_formed/;

describe.skipIf(!isThere)('published samples (skipped without them)', () => {
  test.each(files.filter((name) => !broken.test(name)))('%s imports', async (name) => {
    const { concepts } = await readBack(tbx, readFileSync(`${samples}/${name}`));
    const plan = planMerge(concepts, [], { file: name, kind: 'term' });
    expect(plan.conflicts).toEqual([]);
    const together = plan.notices.filter(({ message }) => message === 'merge-together');
    expect(plan.added.length + together.length).toBe(concepts.length);
    expect(concepts.length).toBeGreaterThan(0);
  });

  test.each(files.filter((name) => broken.test(name)))('%s is refused, at a line', async (name) => {
    const failure = await readBack(tbx, readFileSync(`${samples}/${name}`)).catch((error: unknown) => error);
    expect(failure instanceof Trouble ? failure.problems.map(({ line }) => typeof line) : failure).toEqual([
      'number',
    ]);
  });
});
