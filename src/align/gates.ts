import type { Bead } from './bead.js';
import type { Point } from './places.js';
import type { Sentence } from './sentence.js';
import type { Side } from './vocabulary.js';

/** How sure paragraphs must be of one another for their sentences to keep to them. */
const leastSure = 0.9;

/** Sentences of a text by its paragraphs: each paragraph as if it were one sentence, and where it begins. */
export interface Paragraphs {
  readonly whole: readonly Sentence[];
  readonly starts: readonly number[];
}

export function paragraphsOf(sentences: readonly Sentence[]): Paragraphs {
  const starts = sentences.flatMap(({ opensParagraph }, at) => (opensParagraph ? [at] : []));
  const whole = starts.map((start, index): Sentence => {
    const inside = sentences.slice(start, starts[index + 1]);
    return {
      length: inside.reduce((sum, { length }) => sum + length, 0),
      tokens: inside.flatMap(({ tokens }) => tokens),
      opensParagraph: true,
    };
  });
  return { whole, starts };
}

/** Whether both texts have paragraphs that say something of their sentences. */
export function haveParagraphs(source: Paragraphs, target: Paragraphs, sentences: number): boolean {
  const [fewer, more] = [source, target].map(({ starts }) => starts.length).sort((a, b) => a - b);
  return (
    fewer !== undefined && more !== undefined && fewer >= 3 && 2 * fewer >= more && 1.2 * more <= sentences
  );
}

/** Places where an alignment of paragraphs is sure that one ends and the next begins on both sides. */
export function gatesOf(beads: readonly Bead[], source: Paragraphs, target: Paragraphs): Point[] {
  return beads.flatMap((bead, at): Point[] => {
    const before = beads[at - 1];
    if (before === undefined || Math.min(before.confidence, bead.confidence) < leastSure) return [];
    const place = { source: source.starts[bead.source.start], target: target.starts[bead.target.start] };
    return place.source === undefined || place.target === undefined
      ? []
      : [{ source: place.source, target: place.target }];
  });
}

/** Whether a bead may stand where it does. */
export type Allowed = (from: number, end: number, begin: number, to: number) => boolean;

/** Allows what lies between two gates. */
export function between(gates: readonly Point[], source: Side, target: Side): Allowed {
  const ours = Int32Array.from([0, ...gates.map((gate) => gate.source), source.opens.length]);
  const theirs = Int32Array.from([0, ...gates.map((gate) => gate.target), target.opens.length]);
  const [sources, targets] = [stretchesOf(ours), stretchesOf(theirs)];
  return (from, end, begin, to) => {
    const stretch = (from < end ? sources[from] : targets[begin]) ?? 0;
    return (
      from >= (ours[stretch] ?? 0) &&
      end <= (ours[stretch + 1] ?? end) &&
      begin >= (theirs[stretch] ?? 0) &&
      to <= (theirs[stretch + 1] ?? to)
    );
  };
}

/** Of each sentence: the number of its stretch between gates. */
function stretchesOf(gates: Int32Array): Int32Array {
  const stretches = new Int32Array((gates.at(-1) ?? 0) + 1);
  for (const [stretch, start] of gates.entries()) stretches.fill(stretch, start);
  return stretches;
}
