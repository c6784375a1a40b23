import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../src/formats/tables/csv.js';
import { decodeTable } from '../src/formats/tables/decode.js';
import { csv, tsv } from '../src/formats/tables/delimited.js';
import { findDelimiter } from '../src/formats/tables/delimiter.js';
import { guardedCell, unguarded } from '../src/formats/tables/formula.js';
import { languageOfHeader } from '../src/formats/tables/languages.js';
import { listCell, listOf } from '../src/formats/tables/values.js';
import { csvLine } from '../src/formats/tables/write-csv.js';
import { Trouble } from '../src/model/problem.js';
import { store } from './support/project.js';
import { anyStore, anyText, named, readBy, restated, writtenAs } from './support/stores.js';

const cellsOf = (text: string, delimiter: ',' | ';' | '\t' | '|' = ',') =>
  parseCsv('f', text, delimiter).rows.map(({ cells }) => cells);

describe('RFC 4180', () => {
  test.each<[string, string[][]]>([
    [
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\rc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['"a,b",c', [['a,b', 'c']]],
    ['"a\r\nb",c', [['a\r\nb', 'c']]],
    ['"a ""b""",c', [['a "b"', 'c']]],
    ['a "b",c', [['a "b"', 'c']]],
    ['"",x', [['', 'x']]],
    ['a,\n', [['a', '']]],
    ['\n\na,b\n\n,\n', [['a', 'b']]],
    ['', []],
  ])('%j', (text, rows) => {
    expect(cellsOf(text)).toEqual(rows);
  });

  test('between tabs, quotation marks that enclose no cell are letters', () => {
    expect(cellsOf('"Door" of the Sun\tباب "الشمس"\n"a\tb"\tc', '\t')).toEqual([
      ['"Door" of the Sun', 'باب "الشمس"'],
      ['a\tb', 'c'],
    ]);
  });

  test.each<[string, string, number, number]>([
    ['a,b\nc,"d\ne', 'csv-open-quote', 2, 3],
    ['a,"b"c', 'csv-stray-quote', 1, 6],
  ])('%j is trouble at its place', (text, message, line, column) => {
    expect(() => cellsOf(text)).toThrow(
      expect.objectContaining({ problems: [{ file: 'f', line, column, message, values: {} }] }),
    );
  });

  test('what is written is read, with any delimiter and line end', () => {
    const row = fc.array(fc.oneof(anyText, fc.constant('')), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(row.filter((cells) => cells.some((cell) => cell.trim() !== ''))),
        fc.constantFrom<(',' | ';' | '\t' | '|')[]>(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        (rows, delimiter, end) => {
          const text = rows.map((cells) => csvLine(cells, delimiter, end)).join('');
          expect(cellsOf(text, delimiter)).toEqual(rows);
        },
      ),
    );
  });

  test('every cell knows its place', () => {
    const [, second] = parseCsv('f', 'a,b\n"x\ny",b,c', ',').rows;
    expect(second?.places).toEqual([
      { line: 2, column: 1 },
      { line: 3, column: 4 },
      { line: 3, column: 6 },
    ]);
  });
});

test.each<[string, string]>([
  ['a;b;c\nd;e, f, g;h', ';'],
  ['a\tb\nc; d; e; f\tg', '\t'],
  ['a,b\n"x;y;z;w",c', ','],
  ['sep=;\na;b', ';'],
  ['الباب,al-Bab', ','],
  ['one column', ','],
])('the delimiter of %j is %j', (text, delimiter) => {
  expect(findDelimiter(text).delimiter).toBe(delimiter);
});

describe('encodings', () => {
  const text = 'الباب,al-Bab\nحلب,Aleppo\n';
  const utf16 = Buffer.from(text, 'utf16le');
  const windows = new Uint8Array([...'الباب'].map((letter) => ({ ا: 0xc7, ل: 0xe1, ب: 0xc8 })[letter] ?? 0));
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', Buffer.from(text), text],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`), text],
    ['UTF-16 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]), text],
    ['UTF-16 without its mark', utf16, text],
    ['big-endian UTF-16', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]), text],
    ['windows-1256', windows, 'الباب'],
  ])('%s', (_, bytes, expected) => {
    expect(decodeTable('f', bytes).text).toBe(expected);
  });

  test('what is no known encoding is trouble at its line', () => {
    const latin = Buffer.concat([Buffer.from('a,b\nc,'), Buffer.from([0xe9, 0xe8])]);
    expect(() => decodeTable('f', latin)).toThrow(
      expect.objectContaining({
        problems: [{ file: 'f', line: 2, column: 3, message: 'not-utf8', values: { offset: 6 } }],
      }),
    );
  });

  test('a guessed encoding is told', async () => {
    const { remarks } = await readBy(csv, Buffer.concat([windows, Buffer.from(',al-Bab')]));
    expect(remarks[0]).toMatchObject({ message: 'table-encoding', values: { encoding: 'windows-1256' } });
  });
});

test('a guarded cell is no formula, and comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...`='+-@\t\ra`) }), (cell) => {
      expect(guardedCell(cell)).not.toMatch(/^[=+\-@\t\r]/);
      expect(unguarded(guardedCell(cell))).toBe(cell);
    }),
  );
});

test('lists in a cell come back', () => {
  fc.assert(
    fc.property(fc.array(anyText), (values) => {
      expect(listOf(listCell(values))).toEqual(values);
    }),
  );
});

test.each<[string, string | undefined]>([
  ['ar', 'ar'],
  ['EN', 'en'],
  ['de_DE', 'de-DE'],
  ['Arabic', 'ar'],
  ['pos', undefined],
  ['term', undefined],
  ['description', undefined],
])('as a language, %j is %j', (header, tag) => {
  expect(languageOfHeader(header)).toBe(tag);
});

describe('the full table', () => {
  test.each([csv, tsv])('store → $id → store is equal', async (format) => {
    await fc.assert(
      fc.asyncProperty(
        anyStore.filter((glossary) => Object.keys(glossary).length > 0),
        async (glossary) => {
          const { concepts } = await readBy(format, await writtenAs(format, named(glossary)));
          expect(restated(concepts)).toEqual(glossary);
        },
      ),
    );
  });

  test('the shipped store too, its rows in any order', async () => {
    const shipped = Object.fromEntries(store.stated.map(({ concept, stored }) => [concept.id, stored]));
    const text = new TextDecoder().decode(await writtenAs(csv, named(shipped)));
    const { rows } = parseCsv('f', text, ',');
    const [header, ...body] = rows.map(({ cells }) => csvLine(cells, ',', '\n'));
    const shuffled = [header, ...body.toReversed()].join('');
    const { concepts } = await readBy(csv, shuffled);
    const sorted = (glossary: unknown): unknown =>
      JSON.parse(JSON.stringify(glossary), (_, value) =>
        Array.isArray(value)
          ? value.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
          : value,
      );
    expect(sorted(restated(concepts))).toEqual(sorted(shipped));
  });

  test('every fault is told, each at its cell', async () => {
    const table = [
      'concept,kind,language,term,status,valid-from',
      'a,citty,ar,حلب,preferred,',
      'a,,en,Aleppo,prefered,2016-13',
      ',city,en,Raqqa,,',
      'a,town,Klingonish,x,,',
      'a,,en,,admitted,',
      'b,city,en,Homs,,',
      'b,town,en,Homs,,',
    ].join('\n');
    const problems = await readBy(csv, table).then(
      () => [],
      (error: unknown) => (error instanceof Trouble ? error.problems : []),
    );
    expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
      '2:3 table-choice',
      '3:14 table-choice',
      '3:23 table-cell',
      '4:1 table-no-concept',
      '5:3 table-conflict',
      '5:8 table-language',
      '6:7 table-no-term',
      '8:3 table-conflict',
      '8:11 table-term-twice',
    ]);
    expect(problems[1]?.values).toMatchObject({ cell: 'prefered', near: 'preferred', column: 'status' });
  });
});

const faction = {
  id: 'sdf',
  concept: {
    kind: 'faction',
    definition: 'Alliance led by the YPG.',
    notes: ['Not the FSA.'],
    terms: {
      ar: [
        { text: 'قوات سوريا الديمقراطية', status: 'preferred' },
        { text: 'قسد', status: 'admitted', type: 'acronym' },
      ],
      en: [
        { text: 'Syrian Democratic Forces', status: 'preferred' },
        { text: 'SDF', status: 'admitted', type: 'acronym', caseSensitive: true },
        { text: 'Kurdish army', status: 'forbidden' },
      ],
    },
  },
} as const satisfies Parameters<typeof named>[0][string] extends infer C ? { id: string; concept: C } : never;

describe('conventions of other tools', () => {
  const others = csv.variants.filter((variant) => variant !== 'mustalah');

  test.each(others)('%s: what is written is known again, and its names come back', async (variant) => {
    const bytes = await writtenAs(csv, [faction], { variant });
    const { concepts, remarks } = await readBy(csv, bytes);
    expect(remarks[0]?.values['id']).toBe(variant);
    expect(concepts.flatMap(({ terms }) => (terms['ar'] ?? []).map(({ text }) => text)).sort()).toEqual([
      'قسد',
      'قوات سوريا الديمقراطية',
    ]);
    expect(concepts.flatMap(({ terms }) => (terms['en'] ?? []).map(({ text }) => text))).toEqual(
      expect.arrayContaining(['Syrian Democratic Forces', 'SDF']),
    );
  });

  test.each<[string, string[]]>([
    [
      'weblate',
      [
        'location,source,target,ID,fuzzy,context,translator_comments,developer_comments',
        ',قوات سوريا الديمقراطية,Syrian Democratic Forces,sdf,,sdf,,Alliance led by the YPG.',
        ',قسد,SDF,sdf,,sdf,,Alliance led by the YPG.',
      ],
    ],
    ['deepl', ['قوات سوريا الديمقراطية,Syrian Democratic Forces', 'قسد,SDF']],
    [
      'lokalise',
      [
        'term;description;casesensitive;translatable;forbidden;tags;en;en_description',
        'قوات سوريا الديمقراطية;Alliance led by the YPG.;no;yes;no;faction;Syrian Democratic Forces;',
        'قسد;Alliance led by the YPG.;no;yes;no;faction;SDF;',
      ],
    ],
    [
      'phrase',
      [
        'term,case sensitive,translatable,description,en',
        'قوات سوريا الديمقراطية,false,true,Alliance led by the YPG.,Syrian Democratic Forces',
        'قسد,false,true,Alliance led by the YPG.,SDF',
      ],
    ],
    [
      'google',
      [
        'ar,en,pos,description',
        'قوات سوريا الديمقراطية,Syrian Democratic Forces,noun,Alliance led by the YPG.',
        'قسد,SDF,noun,Alliance led by the YPG.',
      ],
    ],
    [
      'memoq',
      [
        'Entry_ID;Entry_Subject;Entry_Domain;Entry_ClientID;Entry_ProjectID;Entry_Created;Entry_Creator;Entry_LastModified;Entry_Modifier;Entry_Note;Arabic_Def;Arabic;Term_Info;Term_Example;Arabic;Term_Info;Term_Example;English_Def;English;Term_Info;Term_Example;English;Term_Info;Term_Example;English;Term_Info;Term_Example',
        '1;faction;;;sdf;;;;;Not the FSA.;Alliance led by the YPG.;قوات سوريا الديمقراطية;"CasePermissive;Exact";;قسد;"CasePermissive;Exact";;Alliance led by the YPG.;Syrian Democratic Forces;"CasePermissive;Exact";;SDF;"CaseSense;Exact";;Kurdish army;"CasePermissive;Exact;Forbidden";',
      ],
    ],
  ])('%s as it is written', async (variant, lines) => {
    const text = new TextDecoder().decode(await writtenAs(csv, [faction], { variant }));
    expect(text).toBe(`${lines.join('\n')}\n`);
  });

  test('forbidden source terms reach Lokalise', async () => {
    const options = { variant: 'lokalise', sourceLanguage: 'en', targetLanguage: 'ar' };
    const { concepts } = await readBy(csv, await writtenAs(csv, [faction], options), options);
    expect(concepts.flatMap(({ terms }) => terms['en'] ?? [])).toContainEqual({
      text: 'Kurdish army',
      status: 'forbidden',
    });
  });

  const files: [string, string, object][] = [
    ['weblate', 'source,target\nحلب,Aleppo\n', { ar: [{ text: 'حلب' }], en: [{ text: 'Aleppo' }] }],
    [
      'weblate',
      'location,source,target,ID,fuzzy,context,translator_comments,developer_comments\n,حلب,Aleppo,aleppo,True,,,\n',
      { ar: [{ text: 'حلب' }], en: [{ text: 'Aleppo', status: 'admitted' }] },
    ],
    ['deepl', 'Aleppo\tحلب\ten\tar\n', { ar: [{ text: 'حلب' }], en: [{ text: 'Aleppo' }] }],
    [
      'crowdin',
      'Term [en],Description [en],Status [en],Type [en],Term [ar]\nSDF,,Not recommended,Acronym,قسد\n',
      { en: [{ text: 'SDF', status: 'nonpreferred', type: 'acronym' }], ar: [{ text: 'قسد' }] },
    ],
    [
      'google-terms',
      'stringID,sourceLang,targetLang,pos,description,sourceString,targetString\n1,en,ar,noun,,mask,كمامة\n',
      { en: [{ text: 'mask' }], ar: [{ text: 'كمامة' }] },
    ],
    ['google', 'Arabic,English\nحلب,Aleppo\n', { ar: [{ text: 'حلب' }], en: [{ text: 'Aleppo' }] }],
    [
      'phrase',
      'en-US,term,Case Sensitive,Description,ar\nx,SDF,true,,قسد\n',
      { ar: [{ text: 'SDF', caseSensitive: true }, { text: 'قسد' }], 'en-US': [{ text: 'x' }] },
    ],
    [
      'memoq',
      'Entry_ID;Entry_Note;English_Def;English;Term_Info;Term_Example;English;Term_Info;Term_Example;Arabic_Def;Arabic;Term_Info;Term_Example\n7;;;SDF;CaseSense;;Kurds;Forbidden;seen;;قسد;;\n',
      {
        en: [
          { text: 'SDF', caseSensitive: true },
          { text: 'Kurds', status: 'forbidden', note: 'seen' },
        ],
        ar: [{ text: 'قسد' }],
      },
    ],
  ];
  test.each(files)('%s is known by its columns: %j', async (variant, text, terms) => {
    const { concepts, remarks } = await readBy(csv, text);
    expect(remarks.map(({ values }) => values['id'])).toEqual([variant]);
    expect(concepts.map((concept) => concept.terms)).toEqual([terms]);
  });

  test('rows that share a name are one concept, and it is told', async () => {
    const { concepts, remarks } = await readBy(
      csv,
      'source,target\nحلب,Aleppo\nحلب,Halab\nالشهباء,Halab\n,\nx,\n',
    );
    expect(concepts.map(({ terms }) => terms)).toEqual([
      { ar: [{ text: 'حلب' }, { text: 'الشهباء' }], en: [{ text: 'Aleppo' }, { text: 'Halab' }] },
      { ar: [{ text: 'x' }] },
    ]);
    expect(remarks.map(({ message }) => message)).toEqual(['table-variant', 'table-joined']);
  });

  test('--variant forces a reading', async () => {
    const { concepts } = await readBy(csv, 'source,target\nحلب,Aleppo\n', { variant: 'deepl' });
    expect(concepts).toHaveLength(2);
  });

  test.each<[string, string]>([
    ['', 'table-empty'],
    ['only\none', 'table-narrow'],
    ['a,b,c,d,e,f,g\n1,2,3,4,5,6,7', 'table-unknown'],
  ])('%j is trouble', async (text, message) => {
    await expect(readBy(csv, text)).rejects.toThrow(message);
  });
});
