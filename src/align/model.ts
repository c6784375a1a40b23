import type { Shape } from './bead.js';
import type { Content } from './content.js';
import type { LengthModel } from './length.js';
import type { Side } from './vocabulary.js';

/** Everything that is held to be true of two texts when they are searched. */
export interface Model {
  readonly source: Side;
  readonly target: Side;
  readonly content: Content;
  /** The same from the target to the source; absent where there is no time for it. */
  readonly backward: Content | undefined;
  readonly length: LengthModel;
  readonly shapes: readonly Shape[];
  readonly paragraphs: ParagraphModel;
}

/** What it says that paragraphs begin, or do not, where a bead begins, as logarithms. */
export interface ParagraphModel {
  readonly both: number;
  readonly one: number;
  readonly none: number;
  /** A bead that goes on beyond the end of a paragraph. */
  readonly inside: number;
}

/** Of the ends of paragraphs, those that a translation keeps where both texts have as many. */
const kept = 0.9;

/** Texts with paragraphs on one side only are not told apart by them. */
export function paragraphModel(source: Side, target: Side): ParagraphModel {
  const rate = ({ opens }: Side): number => opens.filter(Boolean).length / Math.max(1, opens.length);
  const [from, to] = [rate(source), rate(target)];
  const alike = Math.min(from, to) / Math.max(from, to, 0.001);
  const both = Math.min(0.98, Math.max(from * to, kept * alike * Math.min(from, to)));
  const isTelling = alike > 0.3 && Math.max(from, to) < 0.95;
  if (!isTelling) return { both: 0, one: 0, none: 0, inside: isAll(from, to) ? 0 : 0 };
  const one = Math.max(0.005, (from + to) / 2 - both);
  const none = Math.max(0.005, 1 - both - 2 * one);
  return {
    both: Math.log(both / (from * to)),
    one: Math.log(one / (0.5 * (from * (1 - to) + to * (1 - from)))),
    none: Math.log(none / ((1 - from) * (1 - to))),
    inside: -2,
  };
}

const isAll = (from: number, to: number): boolean => from >= 0.95 && to >= 0.95;
