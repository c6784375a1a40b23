import type { Mendable } from '../formats/format.js';
import { type DocumentPair, fileOffset, fileSpans, type Origin, type Unit } from '../model/document.js';
import type { Finding, Fix } from '../model/finding.js';
import { overlaps, type Span, slice } from '../model/span.js';
import { type Splice, spliced } from '../text/splice.js';
import { weightOf } from './steps.js';

/** A document and those of its findings that are to be mended. */
export interface Faults {
  readonly pair: DocumentPair;
  readonly findings: readonly Finding[];
}

/** A file's text after its fixes, and the findings whose fixes were made. */
export interface Mended {
  readonly text: string;
  readonly mended: readonly Finding[];
}

/** A fix as edits of the file, and the stretch of the file that they touch. */
interface Repair extends Span {
  readonly finding: Finding;
  readonly splices: readonly Splice[];
}

/**
 * Makes the fixes of a document in the text of its target's file; nothing else in the file changes. Of fixes
 * that overlap or touch, one is made: the graver finding's, of equals the first; the other is for the next
 * check to find again. A fix is withheld where its words cannot be located in the file, or what is no prose
 * stands among them.
 * @param text the target's file as it was read.
 */
export function mend(
  pair: DocumentPair,
  text: string,
  format: Mendable,
  findings: Iterable<Finding>,
): Mended {
  return mendAll([{ pair, findings: Array.from(findings) }], text, format);
}

/** {@link mend} for a file that holds several documents. */
export function mendAll(faults: readonly Faults[], text: string, format: Mendable): Mended {
  const repairs = apart(
    faults.flatMap(({ pair, findings }) =>
      findings.flatMap((finding) => repairOf(finding, pair, text, format)),
    ),
  );
  const edits = repairs.flatMap(({ splices }) => splices);
  const more = format.alongside?.(text, edits) ?? [];
  return { text: spliced(text, [...edits, ...more]), mended: repairs.map(({ finding }) => finding) };
}

function repairOf(finding: Finding, pair: DocumentPair, file: string, format: Mendable): Repair[] {
  const { target } = finding;
  const unit = pair.segments[finding.segment.index]?.target;
  if (finding.fix === null || unit === undefined || !isLocated(unit, file)) return [];
  const isParted = fileSpans(unit.origin, finding.fix).length > 1;
  const fix = isParted ? narrowed(unit.text, finding.fix) : finding.fix;
  if (slice(unit.text, fix) === fix.text || unit.opaque.some((code) => overlaps(code, fix))) return [];
  const anew = format.rewrite?.(unit, spliced(unit.text, [fix]), file);
  if (anew !== undefined) return [{ finding, splices: [anew], start: anew.start, end: anew.end }];
  const runs = fileSpans(unit.origin, fix);
  const host = hostOf(runs, fileOffset(unit.origin, target?.start ?? fix.start));
  const splices = runs.flatMap((run): Splice[] => {
    const place = { text: file, offset: run.start, end: run.end };
    if (run === host) return [{ ...run, text: format.escape?.(fix.text, unit, place) ?? fix.text }];
    const emptied = emptiedBy(format)(run, unit, file);
    return emptied === undefined ? [] : [{ ...emptied, text: '' }];
  });
  if (splices.length < runs.length) return [];
  return [{ finding, splices, start: splices[0]?.start ?? 0, end: splices.at(-1)?.end ?? 0 }];
}

/** A fix without the whole words that it leaves as they are at either end, so that tags around those stay. */
function narrowed(text: string, { start, end, text: wanted }: Fix): Fix {
  const [before, after] = [text.slice(start, end).split(betweenWords), wanted.split(betweenWords)];
  const shorter = Math.min(before.length, after.length);
  let front = 0;
  while (front < shorter && before[front] === after[front]) front += 1;
  let back = 0;
  while (back < shorter - front && before.at(-1 - back) === after.at(-1 - back)) back += 1;
  const opening = before.slice(0, front).join('').length;
  const closing = before.slice(before.length - back).join('').length;
  return {
    start: start + opening,
    end: end - closing,
    text: after.slice(front, after.length - back).join(''),
  };
}

const betweenWords = /(?<= )(?=[^ ])|(?<=[^ ])(?= )/;

/** Whether a unit's text stands in the file where its origin says. */
function isLocated({ text, origin }: Unit, file: string): boolean {
  if (origin.offsets !== undefined) return origin.offsets.length > text.length;
  return file.startsWith(text, origin.start);
}

/**
 * Where tags stand inside the fixed words, the new words go where the faulted ones begin, which is behind an
 * article that goes with them; the other stretches are emptied and the tags between stay.
 */
const hostOf = (runs: readonly Span[], place: number): Span | undefined =>
  runs.find(({ start, end }) => start <= place && place < end) ?? runs[0];

function emptiedBy({ keepsEmptyTags, emptied }: Mendable): NonNullable<Mendable['emptied']> {
  if (keepsEmptyTags === true) return (run) => run;
  return emptied ?? ((run, { origin }, file) => withItsMarks(run, origin, file));
}

/**
 * What goes when a stretch between tags is emptied: of Markdown's marks, which cannot stand around nothing,
 * those around it too; undefined where other tags would be left with nothing between them.
 */
function withItsMarks(run: Span, { inline = [] }: Origin, file: string): Span | undefined {
  const before = inline.find(({ end }) => end === run.start);
  const after = inline.find(({ start }) => start === run.end);
  if (before === undefined || after === undefined) return run;
  const mark = slice(file, before);
  if (mark !== slice(file, after)) return slice(file, run).trim() === '' ? run : undefined;
  const earlier = inline.filter((tag) => tag.start < before.start && slice(file, tag) === mark);
  // Equal marks open and close in turn, so an odd one before a stretch closes what came before it.
  return earlier.length % 2 === 0 ? { start: before.start, end: after.end } : run;
}

function apart(repairs: readonly Repair[]): Repair[] {
  const kept: Repair[] = [];
  for (const repair of repairs.toSorted((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (last === undefined || last.end < repair.start) kept.push(repair);
    else if (weightOf(repair.finding) > weightOf(last.finding)) kept[kept.length - 1] = repair;
  }
  return kept;
}
