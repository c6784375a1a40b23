import fc from 'fast-check';
import { readXlsx, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { csv } from '../src/formats/tables/delimited.js';
import { xlsx } from '../src/formats/xlsx/xlsx.js';
import { statuses } from '../src/model/vocabulary.js';
import { store } from './support/project.js';
import { anyStore, named, readBy, restated, writtenAs } from './support/stores.js';

const shipped = Object.fromEntries(store.stated.map(({ concept, stored }) => [concept.id, stored]));

test('store → xlsx → store is equal', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyStore.filter((glossary) => Object.keys(glossary).length > 0),
      async (glossary) => {
        const { concepts } = await readBy(xlsx, await writtenAs(xlsx, named(glossary)));
        expect(restated(concepts)).toEqual(glossary);
      },
    ),
    { numRuns: 50 },
  );
});

describe('the sheet', async () => {
  const bytes = await writtenAs(xlsx, named(shipped));
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const [sheet] = sheets;
  const column = (name: string): number => sheet?.rows[0]?.indexOf(name) ?? -1;

  test('holds the shipped store, one row a term', async () => {
    expect(sheets).toHaveLength(1);
    expect(restated((await readBy(xlsx, bytes)).concepts)).toEqual(shipped);
  });

  test('has a bold header that stays in sight', () => {
    expect(sheet?.freezePane?.rows).toBe(1);
    expect(sheet?.cells?.get('0,0')?.style?.font?.bold).toBe(true);
  });

  test('offers the values of a column that holds one of a few', () => {
    const lists = new Map(
      sheet?.dataValidations?.map(({ range, values }) => [range.replace(/\d.*/, ''), values]),
    );
    expect(lists.get('E')).toEqual(statuses);
    expect(lists.size).toBe(7);
  });

  test('reads Arabic from the right, and everything as text', () => {
    const row = sheet?.rows.findIndex((cells) => cells[column('language')] === 'ar') ?? -1;
    const { alignment, numFmt } = sheet?.cells?.get(`${row},${column('term')}`)?.style ?? {};
    expect(alignment).toMatchObject({ readingOrder: 'rtl', horizontal: 'right', wrapText: true });
    expect(numFmt).toBe('@');
  });

  test('runs nothing', () => {
    expect([...(sheet?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([]);
  });
});

describe('workbooks as people save them', () => {
  const rows = [
    ['status', 'term', 'language', 'concept', 'valid-from', 'case-sensitive', 'kind'],
    ['preferred', 'حلب', 'ar', 'aleppo', new Date(Date.UTC(2016, 11, 5)), true, 'city'],
    ['admitted', 1948, 'en', 'aleppo', null, null, null],
  ];
  const read = async (sheets: WriteSheet[], stringMode: 'shared' | 'inline' = 'shared') =>
    readBy(xlsx, await writeXlsx({ sheets, stringMode }));
  const expected = {
    id: 'aleppo',
    kind: 'city',
    terms: {
      ar: [{ text: 'حلب', status: 'preferred', valid: { from: '2016-12-05' }, caseSensitive: true }],
      en: [{ text: '1948', status: 'admitted' }],
    },
  };

  test.each(['shared', 'inline'] as const)(
    'columns in any order, dates, numbers, TRUE; %s strings',
    async (mode) => {
      const { concepts } = await read([{ name: 'x', rows }], mode);
      expect(concepts).toMatchObject([expected]);
    },
  );

  test('sheets before it, hidden sheets, and a title above it', async () => {
    const { concepts } = await read([
      { name: 'read me', rows: [['How to fill this in']] },
      {
        name: 'old',
        rows: [
          ['concept', 'language', 'term'],
          ['x', 'en', 'Old'],
        ],
        hidden: true,
      },
      { name: 'terms', rows: [['Our terms'], [], ...rows] },
    ]);
    expect(concepts).toMatchObject([expected]);
  });

  test('rich text, and what a formula came to', async () => {
    const cells = new Map([
      ['1,2', { richText: [{ text: 'Ale' }, { text: 'ppo', font: { bold: true } }] }],
      ['1,0', { formula: 'LOWER("ALEPPO")', formulaResult: 'aleppo' }],
    ]);
    const { concepts } = await read([
      {
        name: 'x',
        rows: [
          ['concept', 'language', 'term'],
          [null, 'en', null],
        ],
        cells,
      },
    ]);
    expect(concepts).toMatchObject([{ id: 'aleppo', terms: { en: [{ text: 'Aleppo' }] } }]);
  });

  test('the columns of other tools', async () => {
    const bytes = await writtenAs(xlsx, named(shipped), { variant: 'crowdin' });
    const { remarks, concepts } = await readBy(xlsx, bytes);
    expect(remarks[0]?.values['id']).toBe('crowdin');
    const text = await writtenAs(csv, named(shipped), { variant: 'crowdin' });
    expect(concepts.map(({ terms }) => terms)).toEqual(
      (await readBy(csv, text)).concepts.map(({ terms }) => terms),
    );
  });

  test('faults name row and column of the sheet', async () => {
    await expect(
      read([
        {
          name: 'x',
          rows: [
            ['concept', 'language', 'term', 'status'],
            ['a', 'en', 'b', 'bad'],
          ],
        },
      ]),
    ).rejects.toMatchObject({ problems: [{ line: 2, column: 4, message: 'table-choice' }] });
  });

  test.each<[string, Uint8Array]>([
    ['no archive', Buffer.from('concept,language,term\n')],
    ['nothing', new Uint8Array()],
  ])('%s is trouble', async (_, bytes) => {
    await expect(readBy(xlsx, bytes)).rejects.toThrow('xlsx-unreadable');
  });

  test('an archive made to fill the memory is refused before it is unpacked', async () => {
    const honest = await writtenAs(xlsx, named(shipped));
    const bomb = Uint8Array.from(honest);
    const entry = Buffer.from(bomb.buffer).lastIndexOf('PK\u0001\u0002', undefined, 'latin1');
    new DataView(bomb.buffer).setUint32(entry + 24, 0xffff_ffff, true);
    await expect(readBy(xlsx, bomb)).rejects.toThrow('xlsx-too-large');
  });

  test('an archive cut short is trouble', async () => {
    const bytes = await writtenAs(xlsx, named(shipped));
    await expect(readBy(xlsx, bytes.subarray(0, bytes.length >> 1))).rejects.toThrow('xlsx-unreadable');
  });
});
