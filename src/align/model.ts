import type { Shape } from './bead.js';
import type { Content } from './content.js';
import type { Allowed } from './gates.js';
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
  readonly allowed: Allowed;
}

/** What the beginnings of paragraphs say of beads, as logarithms. */
export interface ParagraphModel {
  /** That where a bead begins no paragraph does, one on one side, or one on both. */
  readonly opened: readonly [number, number, number];
  /** That a paragraph begins inside a bead. */
  readonly inside: number;
}

/** Of the ends of paragraphs, those that a translation keeps where both texts have as many. */
const kept = 0.9;

const silent: ParagraphModel = { opened: [0, 0, 0], inside: 0 };

/** Texts in which paragraphs are sentences, or of which one has far fewer of them, are not told apart by them. */
export function paragraphModel(source: Side, target: Side): ParagraphModel {
  const [ours, theirs] = [paragraphsOf(source), paragraphsOf(target)];
  const beads = Math.min(source.opens.length, target.opens.length) + 1;
  const alike = Math.min(ours, theirs) / Math.max(ours, theirs, 1);
  const [from, to] = [ours / beads, theirs / beads];
  if (alike < 0.3 || Math.max(from, to) > 0.9) return silent;
  const both = Math.max(from * to, kept * alike * Math.min(from, to));
  const one = Math.max(0.005, from + to - 2 * both);
  const none = Math.max(0.005, 1 - both - one);
  return {
    opened: [
      Math.log(none / ((1 - from) * (1 - to))),
      Math.log(one / (from * (1 - to) + to * (1 - from))),
      Math.log(both / (from * to)),
    ],
    inside: -4 * alike,
  };
}

const paragraphsOf = ({ opens }: Side): number => opens.filter(Boolean).length;
