import { overlaps, type Span } from '../../model/span.js';
import type { Discrepancy } from '../../model/value.js';
import { measures } from '../../text/numbers/measures.js';
import { spellNumber } from '../../text/numbers/spell.js';
import type { Both } from './both.js';
import type { Dual, Mention } from './duals.js';
import type { Value } from './value.js';
import { wakes } from './vocable.js';

/** How far apart, as parts of the whole text, a dual and what stands for it may be. */
const farthest = 0.3;

/**
 * Duals of the source that the target counts otherwise: three schools for مدرستين, a town for بلدتين. Arabic leaves
 * it to the reader whether its dual is said at all, so only another count is told, and that nothing else explains.
 * @param open values of the target that nothing answers
 * @param unanswered values of the source that nothing does
 */
export function miscounts(both: Both, open: readonly Value[], unanswered: readonly Value[]): Miscount[] {
  const { words, readers, inSource } = both;
  if (readers.target.numbers === undefined || !words.source.wakes(wakes.dual)) return [];
  const counts = open.filter(isOtherCount);
  const single = onlyOnes(both);
  if (counts.length === 0 && single.length === 0) return [];
  const taken = (dual: Dual): boolean =>
    inSource.some((value) => overlaps(value, dual) && !unanswered.includes(value));
  const place = placeIn(both);
  const duals = withoutTwos(
    readers.source.duals(words.source).filter((dual) => !taken(dual)),
    both,
    place,
  );
  const others = counts.flatMap((value): Miscount[] => {
    const dual = nearest(duals, value, place);
    return dual === undefined ? [] : [{ dual, wrong: value, value, expected: 'two' }];
  });
  return [...others, ...ones(duals, single, both, place)];
}

/** A dual and the words that count its like otherwise. */
export interface Miscount {
  readonly dual: Dual;
  readonly wrong: Span;
  /** The value that those words state; undefined for one that is said by an article. */
  readonly value: Value | undefined;
  readonly expected: string;
}

type Place = (dual: Dual, other: Span) => number;

/** How far a place in the source is from one in the target, 0 to 1. */
const placeIn =
  ({ source, target }: Both): Place =>
  (dual, other) =>
    Math.abs(dual.start / source.length - other.start / target.length);

const isOtherCount = ({ sense, amount, weight, unit }: Value): boolean =>
  sense === 'count' &&
  weight === 'firm' &&
  amount > 2 &&
  amount <= 12 &&
  Number.isInteger(amount) &&
  (unit === undefined || measures[unit] === undefined);

function nearest(duals: Set<Dual>, other: Span, place: Place): Dual | undefined {
  const [dual] = [...duals]
    .filter((each) => place(each, other) <= farthest)
    .sort((a, b) => place(a, other) - place(b, other));
  if (dual !== undefined) duals.delete(dual);
  return dual;
}

/** The duals that no "two", "both" or "pair" of the target says. */
function withoutTwos(duals: readonly Dual[], { inTarget }: Both, place: Place): Set<Dual> {
  const left = new Set(duals);
  const twos = inTarget.filter(
    ({ amount, sense }) => amount === 2 && (sense === 'count' || sense === 'implied'),
  );
  for (const two of twos) nearest(left, two, place);
  return left;
}

/** What the target has one of, where neither side speaks of any other. */
function onlyOnes({ words, readers }: Both): Mention[] {
  const here = readers.target.mentions(words.target);
  if (!here.some(({ is }) => is === 'one')) return [];
  const there = readers.source.mentions(words.source);
  return here.filter(
    ({ thing, is }) =>
      is === 'one' &&
      here.filter((mention) => mention.thing === thing).length === 1 &&
      !there.some((mention) => mention.thing === thing),
  );
}

/** A town, where the source has two. */
function ones(
  duals: ReadonlySet<Dual>,
  single: readonly Mention[],
  { readers }: Both,
  place: Place,
): Miscount[] {
  const left = new Set(duals);
  return single.flatMap((mention): Miscount[] => {
    const alike = new Set([...left].filter(({ thing }) => thing === mention.thing));
    const dual = nearest(alike, mention, place);
    const data = readers.target.numbers?.data;
    const more = data?.things[mention.thing]?.split(' ')[1];
    if (dual === undefined || data === undefined || more === undefined) return [];
    left.delete(dual);
    return [{ dual, wrong: mention, value: undefined, expected: `${spellNumber(2, data)} ${more}` }];
  });
}

/** A miscount as a fault. */
export const asDiscrepancy = ({ dual, wrong, expected }: Miscount): Discrepancy => ({
  kind: 'number',
  fault: 'changed',
  source: { start: dual.start, end: dual.end },
  target: { start: wrong.start, end: wrong.end },
  expected: [expected],
  mendable: false,
  certainty: 'sure',
});
