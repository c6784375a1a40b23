import { lineStartsOf, type Segment, type TextDocument, type Unit } from '../../model/document.js';
import { trouble } from '../../model/problem.js';
import type { FileText } from '../format.js';
import { type Marks, withoutInline } from '../inline.js';

/** One unit a line, blank ones too, so that line n of one file answers line n of the other. */
export function readLines(
  { file, language, text }: FileText,
  marksIn: (line: string, start: number) => Marks,
): TextDocument {
  const lineStarts = lineStartsOf(text);
  const units = Array.from(lineStarts, (start, index): Unit => {
    const line = text.slice(start, lineStarts[index + 1] ?? text.length).replace(/[\r\n]+$/, '');
    return { index, key: String(index + 1), ...withoutInline(line, start, marksIn(line, start)) };
  });
  const last = units.at(-1);
  if (units.length > 1 && last?.text === '') units.pop();
  return { file, language, units, lineStarts };
}

/** Line by line; blank lines at the end of the longer file are no lines. @throws {Trouble} where the counts differ. */
export function pairLines(source: TextDocument, target: TextDocument): Segment[] {
  const counts = { sourceFile: source.file, source: source.units.length, target: target.units.length };
  const shorter = Math.min(counts.source, counts.target);
  const rest = [...source.units.slice(shorter), ...target.units.slice(shorter)];
  if (rest.some(({ text }) => text.trim() !== '')) throw trouble('line-count', counts, target.file);
  return source.units.slice(0, shorter).flatMap((unit, index) => {
    const answer = target.units[index];
    return answer === undefined ? [] : [{ source: unit, target: answer }];
  });
}

/** The line breaks of a text. */
export const emptyLines = (_: TextDocument, text: string): string => text.replace(/[^\r\n]+/g, '');
