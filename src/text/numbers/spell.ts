import type { NumberData, SpellingData } from './number-data.js';

/** Whole numbers from here on have no words. */
const beyond = 1e15;

/**
 * A whole number in words: 125000 → "one hundred twenty-five thousand". In a language whose numbers agree with
 * what they count, the form used in counting.
 * @param value 0 ≤ value < 10^15, whole; else undefined is returned.
 */
export function spellNumber(value: number, { spelling, unitFirst }: NumberData): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value >= beyond) return undefined;
  if (value === 0) return spelling.small[0];
  const groups: string[] = [];
  for (let place = spelling.scales.length; place >= 0; place--) {
    const group = Math.floor(value / 1000 ** place) % 1000;
    if (group > 0) groups.push(spellGroup(group, place, spelling, unitFirst));
  }
  return groups.join(spelling.joints.group);
}

function spellGroup(group: number, place: number, spelling: SpellingData, unitFirst: boolean): string {
  const scale = spelling.scales[place - 1];
  if (scale === undefined) return belowThousand(group, spelling, unitFirst);
  if (group === 1) return scale.one;
  if (group === 2) return scale.two;
  const tail = group % 100;
  const word = tail >= 3 && tail <= 10 ? scale.few : scale.many;
  return `${belowThousand(group, spelling, unitFirst)} ${word}`;
}

function belowThousand(value: number, spelling: SpellingData, unitFirst: boolean): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const parts = [
    hundreds === 0 ? undefined : spelling.hundreds[hundreds - 1],
    rest === 0 ? undefined : belowHundred(rest, spelling, unitFirst),
  ];
  return parts.filter((part) => part !== undefined).join(spelling.joints.hundred);
}

function belowHundred(value: number, { small, tens, joints }: SpellingData, unitFirst: boolean): string {
  const ten = tens[Math.floor(value / 10) - 2];
  if (ten === undefined) return small[value] ?? '';
  const unit = small[value % 10];
  if (value % 10 === 0 || unit === undefined) return ten;
  return unitFirst ? `${unit}${joints.ten}${ten}` : `${ten}${joints.ten}${unit}`;
}

/** An ordinal in words as far as the language has them listed, else in figures: third, twenty-third, 123rd. */
export function spellOrdinal(value: number, { spelling, unitFirst }: NumberData): string {
  const listed = (each: number): string | undefined =>
    spelling.ordinals.find(([amount]) => amount === each)?.[1].split(' ')[0];
  const unit = value > 20 && value < 100 && !unitFirst ? listed(value % 10) : undefined;
  const tens = spelling.tens[Math.floor(value / 10) - 2];
  const composed =
    unit === undefined || tens === undefined ? undefined : `${tens}${spelling.joints.ten}${unit}`;
  return listed(value) ?? composed ?? `${value}${spelling.ordinalEnding(value)}`;
}

/** A fraction in words, or undefined where the language has none listed. */
export const spellFraction = (value: number, { spelling }: NumberData): string | undefined =>
  spelling.fractions.find(([amount]) => Math.abs(amount - value) < 1e-9)?.[1];
