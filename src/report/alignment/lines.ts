import { type DocumentPair, type Segment, sureLink } from '../../model/document.js';
import type { Ink } from '../ink.js';
import { columnsOf, pad } from '../width.js';
import { isolated } from '../words.js';
import { percentOf } from './told.js';

/** A pair in a line: which units, how sure, the target, and the source last, so that no terminal scrambles the line. */
export function pairLine({ source, target, confidence = 1 }: Segment): string {
  const texts = [target.text, source.text].map(oneLine);
  return `${placesOf(source.key, target.key)} ${confidence.toFixed(2)}\t${texts.join('\t')}\n`;
}

/** A pair as cells of a table: source, target, confidence, keys. */
export const pairCells = ({ source, target, confidence = 1 }: Segment): string[] => [
  oneLine(source.text),
  oneLine(target.text),
  confidence.toFixed(3),
  source.key,
  target.key,
];

/** A pair as two lines and a blank one. */
export const pairText = ({ source, target }: Segment): string =>
  `${oneLine(source.text)}\n${oneLine(target.text)}\n\n`;

/** What pairs are told to programs as. */
export const publishedPair = ({ source, target, confidence = 1 }: Segment) => ({
  source: { key: source.key, text: source.text },
  target: { key: target.key, text: target.text },
  confidence: Number(confidence.toFixed(3)),
});

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

const placesOf = (source: string, target: string): string => `${source || '–'} = ${target || '–'}`;

/** Pairs in two columns; text from right to left stands in the last, so that nothing comes behind it. */
export function pairColumns(
  { source, target, confidence = 1 }: Segment,
  directions: { readonly source: 'ltr' | 'rtl'; readonly target: 'ltr' | 'rtl' },
  width: number,
  ink: Ink,
): string {
  const column = Math.max(20, Math.floor((width - 3) / 2));
  const targetFirst = directions.source === 'rtl';
  const [left, right] = targetFirst ? [target, source] : [source, target];
  const sides = [left, right].map(({ text }) => wrapped(oneLine(text) || '–', column));
  const rows = Math.max(...sides.map(({ length }) => length));
  const percent = `${percentOf(confidence)} %`;
  const sure = confidence < sureLink ? ink.yellow(percent) : ink.dim(percent);
  const head = `${ink.dim(placesOf(source.key, target.key))}  ${sure}`;
  const lines = Array.from({ length: rows }, (_, at) => {
    const [one = '', other = ''] = sides.map((side) => side[at] ?? '');
    return `${pad(isolated(one, 'ltr'), column)} ${ink.dim('│')} ${isolated(other, 'ltr')}`.trimEnd();
  });
  return `${[head, ...lines].join('\n')}\n\n`;
}

/** A text in lines of so many columns at most, but for words that are longer. */
function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const joined = `${last} ${word}`;
    if (last === undefined || columnsOf(joined) > columns) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}

/** Keys of what only one side has. */
export function leftOut({ segments }: Pick<DocumentPair, 'segments'>) {
  const only = (side: 'source' | 'target', other: 'source' | 'target'): string[] =>
    segments.filter((segment) => segment[other].text === '').map((segment) => segment[side].key);
  return { omitted: only('source', 'target'), added: only('target', 'source') };
}
