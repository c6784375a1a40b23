import type { Segment, Unit } from '../../model/document.js';
import type { Discrepancy } from '../../model/value.js';
import type { Language } from '../../text/language.js';
import type { Both, Names } from './both.js';
import { exchanges, unanswered } from './compare.js';
import { areInOneName, isRepeated, isSourceExcused, isTargetExcused } from './excuses.js';
import { addedValue, changedValue, doubledNames, droppedValue, likeliest } from './faults.js';
import { asDiscrepancy, miscounts } from './miscounts.js';
import { createValueReader, type ValueReader } from './read.js';
import type { Tokens } from './tokens.js';
import type { Value } from './value.js';

/** Tells where the values of the two sides of a segment differ. */
export type Comparison = (segment: Segment, names: Names) => readonly Discrepancy[];

/** Makes two languages' values ready to be compared. */
export function createComparison(source: Language, target: Language): Comparison {
  const readers = { source: createValueReader(source), target: createValueReader(target) };
  return (segment, names) => discrepanciesIn(segment, names, readers);
}

function discrepanciesIn(
  { source, target }: Segment,
  names: Names,
  readers: Both['readers'],
): readonly Discrepancy[] {
  if (source.text.trim() === '' || target.text.trim() === '') return [];
  const [one, other] = [cut(source, readers.source), cut(target, readers.target)];
  const comparable = (value: Value): boolean => isComparable(value, readers.source, readers.target);
  const inSource = readers.source.values(one.prose).filter(comparable);
  const inTarget = readers.target.values(other.prose).filter(comparable);
  const words = { source: one.words, target: other.words };
  const side: Both = { source: source.text, target: target.text, inSource, inTarget, words, names, readers };
  return inSource.length === 0 && inTarget.length === 0
    ? miscounts(side, [], []).map(asDiscrepancy)
    : [...doubledNames(side), ...differences(side)];
}

/** The words of a text, and those of them that are prose. */
function cut(
  { text, opaque }: Unit,
  reader: ValueReader,
): { readonly prose: Tokens; readonly words: Tokens } {
  const prose = reader.tokens(text, opaque);
  return { prose, words: opaque.length === 0 ? prose : reader.words(text) };
}

/** Where values that both sides state differ, or that one of them does. */
function differences(side: Both): Discrepancy[] {
  const { inSource, inTarget, names } = side;
  const left = unanswered(inSource, inTarget, (a, b) => areInOneName(a, b, names));
  const open = {
    source: left.source.filter((value) => !isSourceExcused(value, side) && !isShareSaid(value, inTarget)),
    target: left.target.filter((value) => !isTargetExcused(value, side) && !isShareSaid(value, inSource)),
  };
  if (open.source.length === 0 && open.target.length === 0)
    return miscounts(side, [], left.source).map(asDiscrepancy);
  const isSaidTwice = (value: Value): boolean => isRepeated(value, inSource) && isRepeated(value, inTarget);
  const changed = exchanges(open, ({ source: a, target: b }) => !isSaidTwice(a) || !isSaidTwice(b));
  const paired = new Set(changed.flatMap(({ source: a, target: b }) => [a, b]));
  const unpaired = (values: readonly Value[]): Value[] => values.filter((value) => !paired.has(value));
  const counts = miscounts(side, unpaired(open.target), left.source);
  const miscounted = new Set(counts.map(({ value }) => value));
  return [
    ...counts.map(asDiscrepancy),
    ...changed.flatMap(({ source: a, target: b }) => changedValue(a, likeliest(a, b, side), side)),
    ...unpaired(open.source).flatMap((value) => droppedValue(value, side)),
    ...unpaired(open.target)
      .filter((value) => !miscounted.has(value))
      .flatMap((value) => addedValue(value, side)),
  ];
}

/** Most or all of them may be told as all or nearly all. */
const isShareSaid = (value: Value, others: readonly Value[]): boolean =>
  value.sense === 'share' && isRepeated(value, others);

const isName = ({ sense }: Value): boolean =>
  sense === 'month' || sense === 'islamic-month' || sense === 'weekday';

/** A value is compared where both languages have the words for its like. */
function isComparable(value: Value, one: ValueReader, other: ValueReader): boolean {
  if (value.sense === 'direction') return one.hasCompass && other.hasCompass;
  return isName(value) || (one.numbers !== undefined && other.numbers !== undefined);
}
