import { fileSpans, positionOf, type Remark, type TextDocument, type Unit } from '../model/document.js';
import { Trouble } from '../model/problem.js';
import type { Span } from '../model/span.js';
import type { Region, Waiver } from '../model/waiver.js';
import { readDirective, type Spoken, type Statement } from './directive.js';

/** A stretch that was opened and is not closed yet. */
interface Open {
  readonly remark: Remark;
  readonly statement: Statement;
}

/**
 * The waivers that stand in a document's own remarks.
 * @param rules ids of the rules there are.
 * @throws {Trouble} with every remark that says what cannot be meant.
 */
export function waiversIn(document: TextDocument, rules: readonly string[]): Waiver[] {
  const spoken = (document.remarks ?? []).flatMap((remark) => {
    const read = readDirective(remark.text, rules);
    return read === undefined ? [] : [{ remark, read }];
  });
  const problems = spoken.flatMap(({ remark, read }) =>
    Array.isArray(read)
      ? read.map((fault) => ({ file: document.file, ...placeOf(remark, document).start, ...fault }))
      : [],
  );
  if (problems.length > 0) throw new Trouble(problems);
  let open: Open[] = [];
  const waivers: Waiver[] = [];
  for (const { remark, read } of spoken) {
    if (Array.isArray(read)) continue;
    const { directive, statement } = read;
    if (directive === 'disable' && remark.scope === undefined) open.push({ remark, statement });
    else if (directive !== 'enable')
      waivers.push(waiverOf(remark, statement, document, spanOf(read, remark, document)));
    else {
      const closed = (rule: string): boolean =>
        statement.rules.length === 0 || statement.rules.includes(rule);
      waivers.push(...ranges(open, closed, remark.start, document));
      open = open.flatMap((each) => only(each, (rule) => !closed(rule)));
    }
  }
  return [...waivers, ...ranges(open, () => true, Number.POSITIVE_INFINITY, document)];
}

/** The open stretches, as far as they are of the rules that are closed here. */
function ranges(
  open: readonly Open[],
  closed: (rule: string) => boolean,
  end: number,
  document: TextDocument,
): Waiver[] {
  return open
    .flatMap((each) => only(each, closed))
    .map(({ remark, statement }) => waiverOf(remark, statement, document, { start: remark.start, end }));
}

function only({ remark, statement }: Open, passes: (rule: string) => boolean): Open[] {
  const rules = statement.rules.filter(passes);
  return rules.length === 0 ? [] : [{ remark, statement: { ...statement, rules } }];
}

function waiverOf(
  remark: Remark,
  statement: Statement,
  document: TextDocument,
  span: Span | undefined,
): Waiver {
  const region = span && regionOf(span, document);
  return { ...statement, file: document.file, place: placeOf(remark, document), region };
}

/** The stretch of the file that a remark speaks for; undefined where that is all of it. */
function spanOf({ directive }: Spoken, remark: Remark, document: TextDocument): Span | undefined {
  if (directive === 'disable-file') return undefined;
  if (remark.scope !== undefined) return remark.scope;
  return directive === 'disable-line' ? linesOf(remark, document) : nextText(remark, document);
}

/** The lines that a remark stands on, and whatever text stands on them. */
function linesOf(remark: Remark, { lineStarts, units }: TextDocument): Span {
  const first = positionOf(lineStarts, remark.start).line - 1;
  const last = positionOf(lineStarts, remark.end).line;
  const lines = { start: lineStarts[first] ?? 0, end: lineStarts[last] ?? Number.POSITIVE_INFINITY };
  const touching = units.map(extentOf).filter(({ start, end }) => start < lines.end && end > lines.start);
  return {
    start: Math.min(lines.start, ...touching.map(({ start }) => start)),
    end: Math.max(lines.end, ...touching.map(({ end }) => end)),
  };
}

/** The text that begins next: a line, or whatever the format has instead. */
function nextText(remark: Remark, { units }: TextDocument): Span {
  let next: Span | undefined;
  for (const unit of units) {
    const extent = extentOf(unit);
    const isBehind = extent.start >= remark.end && unit.text.trim() !== '';
    if (isBehind && extent.start < (next?.start ?? Number.POSITIVE_INFINITY)) next = extent;
  }
  return { start: remark.end, end: next?.end ?? remark.end };
}

/** From where a unit's text begins in the file to where it ends. */
function extentOf({ origin, text }: Unit): Span {
  const runs = fileSpans(origin, { start: 0, end: text.length });
  return { start: runs[0]?.start ?? origin.start, end: runs.at(-1)?.end ?? origin.start };
}

const placeOf = ({ start, end }: Remark, document: TextDocument): Region =>
  regionOf({ start, end }, document);

const regionOf = ({ start, end }: Span, { lineStarts }: TextDocument): Region => ({
  start: positionOf(lineStarts, start),
  end: Number.isFinite(end) ? positionOf(lineStarts, end) : { line: Number.POSITIVE_INFINITY, column: 1 },
});
