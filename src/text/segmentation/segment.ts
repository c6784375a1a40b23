import type { Span } from '../../model/span.js';
import { fromIcu } from './icu.js';
import type { BreakRule, BreakRules } from './rules.js';

/** A rule made ready: both patterns as the runtime has them. */
interface ReadyRule {
  readonly breaks: boolean;
  /** Empty at every place before which the rule's first pattern stands. */
  readonly before: RegExp;
  /** Sticky: what must follow. */
  readonly after: RegExp;
}

/** Cuts texts as its rules say. */
export interface Segmenter {
  /** The places of a text that a rule decides: whether it breaks there. */
  decided(text: string): ReadonlyMap<number, boolean>;
  /** The segments of a text, one after another, all of the text in them; white space stands at their starts. */
  segment(text: string): Span[];
}

/** @throws {IcuFault} where a pattern uses what this runtime cannot do. */
export function createSegmenter(rules: BreakRules): Segmenter {
  const ready = rules.map(made);
  return {
    decided: (text) => decidedIn(text, ready),
    segment: (text) => spansOf(text, breaksIn(text, ready)),
  };
}

function made({ breaks, before, after }: BreakRule): ReadyRule {
  const first = fromIcu(before);
  const second = fromIcu(after);
  return {
    breaks,
    before: new RegExp(`(?<=${first.source})`, `gv${first.flags}`),
    after: new RegExp(second.source, `yv${second.flags}`),
  };
}

/** SRX 2.0, 2.4: at each place the first rule that fits decides. */
function decidedIn(text: string, rules: readonly ReadyRule[]): Map<number, boolean> {
  const decided = new Map<number, boolean>();
  for (const { breaks, before, after } of rules)
    for (const { index } of text.matchAll(before)) {
      after.lastIndex = index;
      if (!decided.has(index) && after.test(text)) decided.set(index, breaks);
    }
  return decided;
}

function breaksIn(text: string, rules: readonly ReadyRule[]): number[] {
  const places = [...decidedIn(text, rules)].flatMap(([place, breaks]) => (breaks ? [place] : []));
  return places.filter((place) => place > 0 && place < text.length).sort((a, b) => a - b);
}

function spansOf(text: string, breaks: readonly number[]): Span[] {
  const ends = [...breaks, text.length];
  return ends
    .map((end, index) => ({ start: ends[index - 1] ?? 0, end }))
    .filter(({ start, end }) => start < end);
}
