/** A unit of measure: what it measures, how many of the base unit it is, and where its scale begins. */
export interface Measure {
  readonly of: string;
  readonly size: number;
  readonly zero?: number;
}

/** Units that a translator may convert into one another. Base units: day, metre, kilogram, hectare, degree Celsius. */
export const measures: Readonly<Record<string, Measure>> = {
  second: { of: 'time', size: 1 / 86_400 },
  minute: { of: 'time', size: 1 / 1440 },
  hour: { of: 'time', size: 1 / 24 },
  day: { of: 'time', size: 1 },
  week: { of: 'time', size: 7 },
  fortnight: { of: 'time', size: 14 },
  month: { of: 'time', size: 30.44 },
  year: { of: 'time', size: 365.25 },
  decade: { of: 'time', size: 3652.5 },
  century: { of: 'time', size: 36525 },
  metre: { of: 'length', size: 1 },
  kilometre: { of: 'length', size: 1000 },
  mile: { of: 'length', size: 1609.344 },
  foot: { of: 'length', size: 0.3048 },
  yard: { of: 'length', size: 0.9144 },
  kilogram: { of: 'weight', size: 1 },
  pound: { of: 'weight', size: 0.45359237 },
  tonne: { of: 'weight', size: 1000 },
  hectare: { of: 'area', size: 1 },
  acre: { of: 'area', size: 0.40468564 },
  celsius: { of: 'temperature', size: 1, zero: 0 },
  fahrenheit: { of: 'temperature', size: 5 / 9, zero: 32 },
};

/** Whether two units measure the same thing on different scales, so that equal figures are no equal amounts. */
export const areOtherScales = (a: string, b: string): boolean =>
  a !== b && measures[a] !== undefined && measures[a].of === measures[b]?.of;

/** An amount of one unit in another that measures the same thing. NaN for units that the table lacks. */
export function convert(amount: number, from: string, to: string): number {
  const [one, other] = [measures[from], measures[to]];
  if (one === undefined || other === undefined) return Number.NaN;
  return ((amount - (one.zero ?? 0)) * one.size) / other.size + (other.zero ?? 0);
}

/** How far a rounded conversion may be off: "about 60 miles" for 100 km. */
const tolerance = 0.06;

/** Whether two amounts in two units are the same quantity, rounding granted; units of one kind only. */
export function areEqualMeasures(a: number, unitA: string, b: number, unitB: string): boolean {
  if (!areOtherScales(unitA, unitB)) return false;
  const converted = convert(a, unitA, unitB);
  return Math.abs(converted - b) <= Math.max(Math.abs(converted), Math.abs(b)) * tolerance;
}
