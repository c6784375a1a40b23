import {
  fileSpans,
  positionIn,
  positionOf,
  type Remark,
  type TextDocument,
  type Unit,
} from '../model/document.js';
import { type Problem, Trouble } from '../model/problem.js';
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
  let open: Open[] = [];
  const waivers: Waiver[] = [];
  for (const { remark, spoken } of spokenIn(document, rules)) {
    const { directive, statement } = spoken;
    if (directive === 'enable') {
      const closes = (rule: string): boolean =>
        statement.rules.length === 0 || statement.rules.includes(rule);
      waivers.push(...ranges(open, closes, remark.start, document));
      open = open.flatMap((each) => only(each, (rule) => !closes(rule)));
    } else if (directive === 'disable' && remark.scope === undefined) open.push({ remark, statement });
    else waivers.push(waiverOf(remark, statement, document, spanOf(spoken, remark, document)));
  }
  return [...waivers, ...ranges(open, () => true, Number.POSITIVE_INFINITY, document)];
}

/** The remarks that speak to the checker. @throws {Trouble} with what is wrong with any of them. */
function spokenIn(document: TextDocument, rules: readonly string[]) {
  const spoken: { readonly remark: Remark; readonly spoken: Spoken }[] = [];
  const problems: Problem[] = [];
  for (const remark of document.remarks ?? []) {
    const read = readDirective(remark.text, rules);
    const place = { file: document.file, ...placeOf(remark, document).start };
    if (Array.isArray(read)) problems.push(...read.map((fault) => ({ ...place, ...fault })));
    else if (read !== undefined) spoken.push({ remark, spoken: read });
  }
  if (problems.length > 0) throw new Trouble(problems);
  return spoken;
}

/** The open stretches, as far as they are of the rules that are closed here. */
function ranges(
  open: readonly Open[],
  closes: (rule: string) => boolean,
  end: number,
  document: TextDocument,
): Waiver[] {
  return open
    .flatMap((each) => only(each, closes))
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

const regionOf = ({ start, end }: Span, document: TextDocument): Region => ({
  start: positionIn(document, start),
  end: Number.isFinite(end) ? positionIn(document, end) : { line: Number.POSITIVE_INFINITY, column: 1 },
});
