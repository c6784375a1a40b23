import { Parser } from 'htmlparser2';
import { TextRun } from '../text-run.js';

/** An attribute as a parser tells it: what it says, and from where to where it is written. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Everything before the value: the name, the sign, white space, the quotation mark. */
const beforeValue = /^[^=]*=\s*["']?/;

/** The value of an attribute and the place of each of its letters. @param file the file's text. */
export function attributeText({ value, start, end }: Attribute, file: string): TextRun {
  const run = new TextRun({ collapse: false });
  const written = file.slice(start, end);
  const before = beforeValue.exec(written)?.[0] ?? written;
  const closes = /["']$/.test(before) ? 1 : 0;
  const raw = written.slice(before.length, written.length - closes);
  const from = start + before.length;
  if (raw === value) run.addVerbatim(value, from);
  else if (!addDecoded(run, raw, from, value)) {
    run.addWritten(value, { start: from, end: from + raw.length });
    run.shield(0);
  }
  return run;
}

/** Adds a value with its references decoded; false where they do not come to what the parser says. */
function addDecoded(run: TextRun, raw: string, from: number, value: string): boolean {
  const pieces: { readonly text: string; readonly start: number; readonly end: number }[] = [];
  const parser = new Parser({
    ontext: (text) => pieces.push({ text, start: from + parser.startIndex, end: from + parser.endIndex + 1 }),
  });
  // As text a “<” would open a tag.
  parser.end(raw.replaceAll('<', lessThan));
  const decoded = pieces.map(({ text }) => text.replaceAll(lessThan, '<'));
  if (decoded.join('') !== value) return false;
  for (const [index, piece] of pieces.entries()) run.addWritten(decoded[index] ?? '', piece);
  return true;
}

/** A character of private use in its place. */
const lessThan = '\uE03C';
