import { lineStartsOf, type Remark } from '../../model/document.js';
import type { Trouble } from '../../model/problem.js';
import { type Span, slice } from '../../model/span.js';
import { type Faulty, faultAt } from '../fault.js';

/** A text and the time in which it is shown. */
export interface Cue {
  /** Its number or name; of one that has none, the time at which it is shown, as the file writes it. */
  readonly key: string;
  /** Milliseconds. */
  readonly begin: number;
  readonly end: number;
  /** Name and times, as they stand before the text. */
  readonly head: Span;
  readonly body: Span;
}

const clock = /(?:\d+:)?\d{1,2}:\d{2}[,.]\d{1,3}/.source;
const times = new RegExp(`^[ \\t]*(${clock})[ \\t]*-->[ \\t]*(${clock})(?:[ \\t]|$)`);

/** The blocks of a file that are no cues. */
export interface Blocks {
  /** What such a block begins with. */
  readonly aside: RegExp;
  /** What a comment begins with. */
  readonly comment: RegExp;
  /** How times are written, for problems. */
  readonly example: string;
}

/** @param from offset of the first line that may be a cue. @throws {Trouble} at the first block that is none. */
export function cuesIn(file: Faulty, from: number, blocks: Blocks): { cues: Cue[]; remarks: Remark[] } {
  const lines = linesOf(file.text, from);
  const cues: Cue[] = [];
  const remarks: Remark[] = [];
  for (let at = 0; at < lines.length; ) {
    const first = textAt(file, lines[at]);
    if (first.trim() === '') at += 1;
    else if (blocks.aside.test(first)) {
      const { span, next } = asideAt(file, lines, at);
      const text = slice(file.text, span);
      if (blocks.comment.test(text)) remarks.push({ ...span, text: text.replace(blocks.comment, '').trim() });
      at = next;
    } else {
      const { cue, next } = cueAt(file, lines, at, blocks);
      cues.push(cue);
      at = next;
    }
  }
  return { cues, remarks };
}

/** All lines up to a blank one. */
function asideAt(file: Faulty, lines: readonly Span[], at: number): { span: Span; next: number } {
  let next = at;
  while (textAt(file, lines[next]).trim() !== '') next += 1;
  return { span: { start: lines[at]?.start ?? 0, end: lines[next - 1]?.end ?? 0 }, next };
}

function linesOf(text: string, from: number): Span[] {
  const starts = [...lineStartsOf(text)].filter((start) => start >= from);
  return starts.map((start, index) => ({
    start,
    end: start + text.slice(start, starts[index + 1] ?? text.length).replace(/[\r\n]+$/, '').length,
  }));
}

const textAt = ({ text }: Faulty, line: Span | undefined): string =>
  line === undefined ? '' : slice(text, line);

function cueAt(file: Faulty, lines: readonly Span[], at: number, { example }: Blocks) {
  const isNamed = !times.test(textAt(file, lines[at]));
  const timed = isNamed ? at + 1 : at;
  const [, begin, end] = times.exec(textAt(file, lines[timed])) ?? [];
  const start = lines[at]?.start ?? 0;
  if (begin === undefined || end === undefined) throw untimed(file, lines, at, example);
  const next = bodyEnd(file, lines, timed + 1);
  const head = { start, end: lines[timed]?.end ?? start };
  const bodyStart = lines[timed + 1]?.start ?? file.text.length;
  const body = { start: bodyStart, end: next > timed + 1 ? (lines[next - 1]?.end ?? bodyStart) : bodyStart };
  const key = isNamed ? textAt(file, lines[at]).trim() : begin;
  return { cue: { key, begin: timeOf(begin), end: timeOf(end), head, body }, next };
}

/** A trouble at the line where times should stand: behind a number, if there is one. */
function untimed(file: Faulty, lines: readonly Span[], at: number, example: string): Trouble {
  const isNumber = /^\s*\d+\s*$/.test(textAt(file, lines[at]));
  const wrong = isNumber && textAt(file, lines[at + 1]).trim() !== '' ? at + 1 : at;
  const found = textAt(file, lines[wrong]).slice(0, 40);
  return faultAt(file, lines[wrong]?.start ?? 0, 'cue-syntax', { found, example });
}

/** The first line that is none of a text: a blank one, or that with which a cue begins without one before it. */
function bodyEnd(file: Faulty, lines: readonly Span[], from: number): number {
  let at = from;
  while (textAt(file, lines[at]).trim() !== '' && !times.test(textAt(file, lines[at]))) at += 1;
  const isCut = times.test(textAt(file, lines[at]));
  return isCut && at > from && /^\s*\d+\s*$/.test(textAt(file, lines[at - 1])) ? at - 1 : at;
}

/** Milliseconds. */
function timeOf(written: string): number {
  const [whole = '', fraction = ''] = written.split(/[,.]/);
  const seconds = whole.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  return seconds * 1000 + Number(fraction.padEnd(3, '0'));
}
