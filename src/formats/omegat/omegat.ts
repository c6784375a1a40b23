import type { NamedConcept, Remark } from '../../model/imported.js';
import { bytesOf } from '../tables/bytes.js';
import { decodeTable } from '../tables/decode.js';
import { conceptOf, type Draft } from '../tables/drafts.js';
import { joined } from '../tables/join.js';
import { pairsOf } from '../tables/pairs.js';
import type { Row } from '../tables/table.js';
import { pairDraft } from '../tables/variants/pair-draft.js';
import type { ReadOptions, TermbaseEvent, TermbaseFormat, WriteOptions } from '../termbase.js';

/**
 * OmegaT's glossary: UTF-8, a tab between source, target and comment, no header, no quotation marks; "#" begins a
 * line of remarks (OmegaT manual, "Glossaries"). Source and target are the project's.
 */
export const omegat: TermbaseFormat = {
  id: 'omegat',
  extensions: ['.txt', '.utf8'],
  variants: ['tsv'],
  *write(concepts, options) {
    for (const concept of concepts) yield* linesOf(concept, options);
  },
  async *read(input, options) {
    const { text } = decodeTable(input.file, await bytesOf(input));
    const rows = rowsOf(text, options);
    for (const row of rows) if (isHalf(row)) yield { is: 'remark', remark: told(row, 'glossary-no-target') };
    const { drafts } = joined(rows.filter((row) => !isHalf(row)));
    for (const draft of drafts) yield { is: 'concept', concept: conceptOf(draft) } satisfies TermbaseEvent;
  },
};

function* linesOf(concept: NamedConcept, options: WriteOptions): Generator<string> {
  for (const pair of pairsOf(concept, options))
    yield `${[pair.source.text, pair.target.text, pair.concept.definition ?? ''].map(oneCell).join('\t')}\n`;
}

/** What parts cells and lines cannot stand in one. */
const oneCell = (text: string): string => text.replace(/[\t\r\n]+/g, ' ');

function rowsOf(text: string, options: ReadOptions): Draft[] {
  return text.split(/\r\n|\n|\r/).flatMap((line, index) => {
    const cells = line.split('\t');
    const [source = '', target = '', comment = ''] = cells;
    if (source.trim() === '' || line.startsWith('#')) return [];
    const row: Row = { cells, places: [{ line: index + 1, column: 1 }] };
    return [pairDraft(row, options, source, target, { definition: comment.trim() })];
  });
}

/** OmegaT itself leaves out a row without a target. */
const isHalf = ({ terms }: Draft): boolean => terms.size < 2;

const told = ({ place }: Draft, message: string): Remark => ({ ...place, message, values: {} });
