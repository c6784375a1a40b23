import { areEqualMeasures } from '../../text/numbers/measures.js';
import { agree, isDated, type Value } from './value.js';

/** Values of one side that nothing on the other side answers. */
export interface Unanswered {
  readonly source: readonly Value[];
  readonly target: readonly Value[];
}

/** Values beyond which a text is a table; then every value is compared by its keys alone. */
const table = 400;

/**
 * What is left when every value has been answered by an equal one: first by one in the same name, then by what it
 * says, by what it may mean, by several that make it up, or as the same quantity in another unit. Multisets: order
 * counts for nothing.
 * @param inOneName whether two values stand in one name, as the two sides write it: ريف حلب الجنوبي, southern Aleppo.
 */
export function unanswered(
  source: readonly Value[],
  target: readonly Value[],
  inOneName: (a: Value, b: Value) => boolean,
): Unanswered {
  if (source.length === 0 || target.length === 0) return { source, target };
  const left = new Left(source, target);
  left.matchBy((a, b) => agree(a, b) && inOneName(a, b));
  left.matchBy((a, b) => a.keys[0] === b.keys[0] && a.sense === b.sense && a.unit === b.unit && agree(a, b));
  left.matchBy((a, b) => a.keys[0] === b.keys[0] && a.unit === b.unit && agree(a, b));
  left.matchBy((a, b) => a.keys[0] === b.keys[0] && agree(a, b));
  left.matchBy(agree);
  if (source.length + target.length <= table) {
    left.matchBy(areSameQuantity);
    left.matchParts();
  }
  return { source: [...left.source], target: [...left.target] };
}

function areSameQuantity(a: Value, b: Value): boolean {
  if (a.unit === undefined || b.unit === undefined) return false;
  return areEqualMeasures(a.amount, a.unit, b.amount, b.unit);
}

class Left {
  readonly source: Set<Value>;
  readonly target: Set<Value>;

  constructor(source: readonly Value[], target: readonly Value[]) {
    this.source = new Set(source);
    this.target = new Set(target);
  }

  matchBy(answers: (a: Value, b: Value) => boolean): void {
    for (const value of this.source) {
      const other = find(this.target, (each) => answers(value, each));
      if (other === undefined) continue;
      this.source.delete(value);
      this.target.delete(other);
    }
  }

  /** Three and a half, said as 3.5 on the other side; a number that is really two. */
  matchParts(): void {
    dissolve(this.source, this.target);
    dissolve(this.target, this.source);
  }
}

function dissolve(wholes: Set<Value>, others: Set<Value>): void {
  for (const whole of wholes) {
    const found = answersToParts(whole.parts ?? [], others);
    if (found === undefined) continue;
    wholes.delete(whole);
    for (const other of found) others.delete(other);
  }
}

/** The values that answer every part of one, each once; undefined where a part has none, or there are no parts. */
function answersToParts(parts: readonly Value[], others: ReadonlySet<Value>): Set<Value> | undefined {
  const found = new Set<Value>();
  for (const part of parts) {
    const answers = (each: Value): boolean =>
      !found.has(each) && part.keys.some((key) => each.keys.includes(key));
    const other = find(others, answers);
    if (other === undefined) return undefined;
    found.add(other);
  }
  return found.size === 0 ? undefined : found;
}

function find(values: ReadonlySet<Value>, passes: (value: Value) => boolean): Value | undefined {
  for (const value of values) if (passes(value)) return value;
  return undefined;
}

/** A value of the source and the wrong one that stands for it. */
export interface Exchange {
  readonly source: Value;
  readonly target: Value;
}

/**
 * Which unanswered value of the target stands where one of the source should: of one sense, nearest in what it
 * counts, in form and in place; each once.
 */
export function exchanges(left: Unanswered, passes: (pair: Exchange) => boolean): Exchange[] {
  if (left.source.length * left.target.length > table) return [];
  const pairs = left.source.flatMap((source, row) =>
    left.target.map((target, column) => ({
      source,
      target,
      score: likeness(source, target) - Math.abs(row - column) / 100,
    })),
  );
  const taken = new Set<Value>();
  const found: Exchange[] = [];
  for (const { source, target } of pairs
    .filter((pair) => pair.score > 0 && passes(pair))
    .sort((a, b) => b.score - a.score)) {
    if (taken.has(source) || taken.has(target)) continue;
    taken.add(source).add(target);
    found.push({ source, target });
  }
  return found;
}

/** How likely one stands for the other; 0 or less where they cannot. */
function likeness(source: Value, target: Value): number {
  if (!mayStandFor(source, target)) return 0;
  const sameSense = source.sense === target.sense ? 3 : 0;
  const sameUnit = source.unit !== undefined && source.unit === target.unit ? 4 : 0;
  const otherUnit =
    source.unit !== undefined && target.unit !== undefined && source.unit !== target.unit ? -2 : 0;
  const sameForm = source.form === target.form ? 1 : 0;
  const near = isDated(source) || source.sense === 'direction' ? 1 : nearness(source.amount, target.amount);
  return 1 + sameSense + sameUnit + otherUnit + sameForm + near;
}

const nearness = (a: number, b: number): number => {
  const ratio = Math.min(Math.abs(a), Math.abs(b)) / Math.max(Math.abs(a), Math.abs(b), Number.MIN_VALUE);
  return Number.isFinite(ratio) ? ratio : 0;
};

/** Senses that stand for nothing but their own kind. */
const unlike: ReadonlySet<string> = new Set([
  'month',
  'weekday',
  'direction',
  'decade',
  'indefinite',
  'time',
  'part-of-date',
]);
const families: Readonly<Record<string, string>> = {
  fraction: 'ordinal',
  'islamic-month': 'month',
  percent: 'count',
  day: 'count',
};

function mayStandFor(source: Value, target: Value): boolean {
  const pair = [source, target];
  if (pair.some(({ sense }) => sense === 'span')) return areSpans(source, target);
  if (pair.some(({ sense }) => sense === 'share')) return pair.every(isPart) && asks(source, target);
  const one = families[source.sense] ?? source.sense;
  const other = families[target.sense] ?? target.sense;
  if (one === other || areHours(source, target) || areMonths(source, target)) return asks(source, target);
  return !unlike.has(one) && !unlike.has(other) && mayStandAcross(source, target);
}

/** Numbers of two senses: a year for another figure of four, the 18th minute for 80 minutes. */
function mayStandAcross(source: Value, target: Value): boolean {
  if (source.sense === 'year' || target.sense === 'year')
    return isFourFigures(source) && isFourFigures(target);
  const isSameUnit = source.unit !== undefined && source.unit === target.unit;
  return (source.weight === 'firm' && target.weight === 'firm') || (isSameUnit && asks(source, target));
}

/** A part of a whole, which may stand for most of it. */
const isPart = ({ sense }: Value): boolean =>
  sense === 'share' || sense === 'fraction' || sense === 'percent';

/** Years for months, where nobody says how many; years for two years. */
const areSpans = (source: Value, target: Value): boolean =>
  source.weight !== 'idle' &&
  target.weight !== 'idle' &&
  (source.sense === target.sense || (source.unit !== undefined && source.unit === target.unit));

const areMonths = (a: Value, b: Value): boolean => isMonthInFigures(a, b) || isMonthInFigures(b, a);

const isName = ({ sense }: Value): boolean => sense === 'month' || sense === 'weekday';

/** The tenth hour and 11 a.m. */
const areHours = (...values: readonly Value[]): boolean =>
  values.every(({ keys }) => keys.some((key) => key.startsWith('time:')));

/** 24/10 for 24 November. */
const isMonthInFigures = (figures: Value, name: Value): boolean =>
  name.sense === 'month' &&
  figures.form === 'figures' &&
  figures.keys.some((key) => key.startsWith('month:'));

/** A number that only answers is replaced by another where both say which of a row, or count the same unit. */
function asks(source: Value, target: Value): boolean {
  if (source.weight === 'idle' && target.weight === 'idle') return false;
  if (source.weight !== 'idle' && target.weight !== 'idle') return true;
  if (source.sense === 'ordinal' && target.sense === 'ordinal') return true;
  if (isName(source) && target.weight === 'firm') return true;
  return (
    source.unit !== undefined &&
    source.unit === target.unit &&
    source.keys.length > 0 &&
    target.keys.length > 0
  );
}

const isFourFigures = ({ amount }: Value): boolean =>
  amount >= 1000 && amount <= 2100 && Number.isInteger(amount);
