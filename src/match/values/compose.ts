import type { NumberLexicon, NumberWord, Role, Weight } from '../../text/numbers/lexicon.js';

/** A number while its words are read: "three hundred" so far of "three hundred thousand and five". */
export interface Sum {
  /** Finished groups: the thousands, the millions. */
  readonly total: number;
  /** The group below a thousand that is being read. */
  readonly group: number;
  /** The scale of the last finished group. */
  readonly scale: number;
  readonly last: Role | 'figures' | 'part-of-scale';
  readonly ordinal: boolean;
  readonly weight: Weight;
  /** What was read of it separately, for where another language says it apart. */
  readonly pieces: readonly number[];
}

export const amountOf = ({ total, group }: Sum): number => total + group;

/** No scale has ended yet, so that the next may be any. */
const unscaled = Number.POSITIVE_INFINITY;

/** The number that begins with some figures. */
export const beginWithFigures = (value: number): Sum => ({
  total: 0,
  group: value,
  scale: unscaled,
  last: 'figures',
  ordinal: false,
  weight: value <= 1 ? 'loose' : 'firm',
  pieces: [value],
});

/** The number that begins with a word. */
export function beginWith({ role, value, ordinal, weight }: NumberWord): Sum {
  const isScale = role === 'scale' || role === 'dual-scale';
  return {
    total: isScale ? value : 0,
    group: isScale ? 0 : value,
    scale: isScale ? ownScale(role, value) : unscaled,
    last: role,
    ordinal,
    weight,
    pieces: [value],
  };
}

/** The scale of which a word says one or two. */
const ownScale = (role: Role, value: number): number => (role === 'dual-scale' ? value / 2 : value);

/**
 * The number with one more word, or undefined where the word begins another.
 * @param joined whether "and" stands before the word.
 */
export function extend(
  sum: Sum,
  word: NumberWord,
  key: string,
  joined: boolean,
  lexicon: NumberLexicon,
): Sum | undefined {
  if (word.role === 'fraction')
    return sum.ordinal && !lexicon.data.hoursAreOrdinal ? undefined : withFraction(sum, word, joined);
  if (word.role === 'scale' || word.role === 'dual-scale') return withScale(sum, word, joined);
  const mayAdd = joined || !lexicon.data.andRequired;
  const next: Next = { ...word, joined, mayAdd, isTail: lexicon.is('teenTails', key), lexicon };
  const group = groupRules.map((rule) => rule(sum, next)).find((each) => each !== undefined);
  if (group === undefined) return undefined;
  const pieces = joined ? [...sum.pieces, word.value] : [amountOf(sum), word.value];
  return { ...sum, group, last: word.role, ordinal: sum.ordinal || word.ordinal, weight: 'firm', pieces };
}

/** A word that may go on with a group below a thousand. */
interface Next extends NumberWord {
  readonly joined: boolean;
  /** Whether a word of this language may be added here: after "and", or where none is needed. */
  readonly mayAdd: boolean;
  /** Whether it makes a teen of the unit before it. */
  readonly isTail: boolean;
  readonly lexicon: NumberLexicon;
}

const isSmall = ({ role }: NumberWord): boolean => role === 'unit' || role === 'teen' || role === 'tens';

const endsScale = ({ last }: Sum): boolean => last === 'scale' || last === 'dual-scale';

/** The ways in which a group grows; each gives the group, or undefined where it is none of its business. */
const groupRules: readonly ((sum: Sum, next: Next) => number | undefined)[] = [
  hundredfold,
  teen,
  unitAndTens,
  tensAndUnit,
  spokenYear,
  behindHundred,
  behindScale,
];

/** Three hundred. */
function hundredfold({ group, last }: Sum, { role, joined }: Next): number | undefined {
  const multiplies = role === 'hundred' && !joined && last !== 'fraction';
  return multiplies && group >= 1 && group < 100 ? group * 100 : undefined;
}

/** ثلاثة عشر; but أول عشر are the first ten. */
function teen({ group, last, ordinal }: Sum, { isTail, joined, value }: Next): number | undefined {
  const isFirst = ordinal && group === 1;
  return isTail && last === 'unit' && !joined && group >= 1 && !isFirst ? group + value : undefined;
}

/** ثلاثة وعشرون. */
function unitAndTens({ group, last }: Sum, { role, joined, value, lexicon }: Next): number | undefined {
  const fits = lexicon.data.unitFirst && joined && last === 'unit' && role === 'tens';
  return fits && group > 0 ? group + value : undefined;
}

/** Twenty-three; بیست و سه. */
function tensAndUnit({ group, last }: Sum, { role, joined, value, lexicon }: Next): number | undefined {
  const { unitFirst, andRequired } = lexicon.data;
  const fits = !unitFirst && joined === andRequired && last === 'tens' && role === 'unit';
  return fits && value > 0 ? group + value : undefined;
}

/** Nineteen ninety-five, twenty sixteen. */
function spokenYear({ group, last, total }: Sum, next: Next): number | undefined {
  const begins = total === 0 && group > 10 && group <= 20 && (last === 'teen' || last === 'tens');
  const fits = !next.joined && next.mayAdd && !next.ordinal && (next.role === 'tens' || next.role === 'teen');
  return begins && fits ? group * 100 + next.value : undefined;
}

function behindHundred({ group, last }: Sum, next: Next): number | undefined {
  const isOpen = last === 'hundred' || last === 'hundreds';
  return isOpen && next.mayAdd && isSmall(next) ? group + next.value : undefined;
}

function behindScale(sum: Sum, next: Next): number | undefined {
  const begins = isSmall(next) || next.role === 'hundreds' || (next.role === 'hundred' && next.joined);
  return endsScale(sum) && next.mayAdd && begins && next.value > 0 ? next.value : undefined;
}

function withScale(sum: Sum, { value, role }: NumberWord, joined: boolean): Sum | undefined {
  const { total, group, scale, last } = sum;
  if (last === 'part-of-scale') return value === scale ? { ...sum, last: 'scale' } : undefined;
  const own = ownScale(role, value);
  const amount = joined || role === 'dual-scale' ? addedScale(sum, value, joined) : multiplied(sum, value);
  if (amount === undefined) return undefined;
  const pieces = [total + group, value];
  return { ...sum, last: role, group: 0, weight: 'firm', total: amount, scale: own, pieces };
}

/** A million and a thousand. */
const addedScale = ({ total, group, scale }: Sum, value: number, joined: boolean): number | undefined =>
  joined && group === 0 && value < scale ? total + value : undefined;

/** Five thousand; a thousand million. */
function multiplied({ total, group, scale, last }: Sum, value: number): number | undefined {
  if (group > 0 && value < scale) return total + group * value;
  const isBare = group === 0 && last === 'scale' && total === scale;
  return isBare && value > scale ? total * value : undefined;
}

/** Two thirds; a million and a half; two and a half. */
function withFraction(sum: Sum, { value }: NumberWord, joined: boolean): Sum | undefined {
  const { group, total, scale, last } = sum;
  if (last === 'fraction' || last === 'part-of-scale') return undefined;
  if (!joined)
    return last === 'unit' && group > 1 && !sum.ordinal
      ? { ...sum, group: group * value, last: 'fraction' }
      : undefined;
  const pieces = [amountOf(sum), value];
  if (group === 0 && Number.isFinite(scale))
    return { ...sum, total: total + scale * value, last: 'part-of-scale', pieces };
  return { ...sum, group: group + value, last: 'fraction', pieces };
}

/** The number with figures behind "and": ثلاثة آلاف و500. */
export function extendWithFigures(sum: Sum, value: number): Sum | undefined {
  if (!endsScale(sum) || value >= sum.scale) return undefined;
  return { ...sum, group: value, last: 'figures', weight: 'firm', pieces: [amountOf(sum), value] };
}
