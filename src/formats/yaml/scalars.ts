import type { Scalar } from 'yaml';
import type { Unit } from '../../model/document.js';
import { type Span, slice } from '../../model/span.js';
import { type Piece, textFrom } from '../pieces.js';
import { blockPieces } from './block.js';
import { flowPieces } from './flow.js';

/** How a scalar is written. */
export interface Written {
  /** Other: in a way that words cannot be put into. */
  readonly manner: 'plain' | 'single' | 'double' | 'literal' | 'folded' | 'other';
  /** Whether it stands between brackets or braces. */
  readonly isInFlow: boolean;
  /** All of it, quotation marks or indicator and all. */
  readonly span: Span;
  /** What indents its lines, in a block. */
  readonly indent: string;
}

type Read = Pick<Unit, 'text' | 'origin'> & { readonly written: Written };

const manners: Readonly<Record<string, Written['manner']>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

/** The text of a scalar and the place of each of its units. @param text its value as YAML has it. */
export function readScalar({ range, type }: Scalar, text: string, file: string, isInFlow: boolean): Read {
  const [start = 0, end = start] = range ?? [];
  const manner = manners[type ?? ''] ?? 'other';
  const isBlock = manner === 'literal' || manner === 'folded';
  const span = { start, end: isBlock ? start + slice(file, { start, end }).trimEnd().length : end };
  for (const { pieces, indent } of readings(file, { start, end }, manner)) {
    const [first, last] = [pieces[0], pieces.at(-1)];
    const inner = { start: first?.start ?? start, end: last?.end ?? start };
    const read = textFrom(pieces, inner);
    if (read.text === text && first !== undefined)
      return { ...read, written: { manner, isInFlow, span, indent } };
  }
  const origin = { start, offsets: Uint32Array.of() };
  return { text, origin, written: { manner: 'other', isInFlow, span, indent: '' } };
}

/** The ways in which a scalar may be meant: of a block, by the depth of its indentation. */
function* readings(
  file: string,
  span: Span,
  manner: Written['manner'],
): Generator<{ pieces: Piece[]; indent: string }> {
  if (manner === 'plain') yield { pieces: flowPieces(file, span, manner), indent: '' };
  else if (manner === 'single' || manner === 'double') {
    const inner = { start: span.start + 1, end: span.end - 1 };
    yield { pieces: flowPieces(file, inner, manner), indent: '' };
  } else if (manner !== 'other') {
    const deepest = /(?:\r\n|\n|\r)( *)[^ \r\n]/.exec(slice(file, span))?.[1]?.length ?? 0;
    for (let indent = deepest; indent >= 0; indent -= 1)
      yield { pieces: blockPieces(file, span, manner, indent), indent: ' '.repeat(indent) };
  }
}
