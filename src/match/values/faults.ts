import { type Span, slice } from '../../model/span.js';
import type { Discrepancy, ValueKind } from '../../model/value.js';
import { areOtherScales, convert } from '../../text/numbers/measures.js';
import type { Both } from './both.js';
import { hasOldForm, isRepeated, isWithin, mayExplain, namesADay } from './excuses.js';
import { express } from './express.js';
import type { ValueReader } from './read.js';
import { isDated, type Value } from './value.js';

const kindOf = (...values: readonly Value[]): ValueKind => {
  if (values.some(({ sense }) => sense === 'direction')) return 'direction';
  return values.some(isDated) ? 'date' : 'number';
};

/** November/Tishreen al-Thani, November/November: the source's two names of one month carried over. */
export function doubledNames({ inSource, inTarget, readers }: Both): Discrepancy[] {
  if (!readers.target.language.cased || inTarget.every(({ doubled }) => doubled === undefined)) return [];
  return inTarget.flatMap((value): Discrepancy[] => {
    const original = inSource.find(({ doubled, keys }) => doubled !== undefined && keys[0] === value.keys[0]);
    if (value.doubled === undefined || original === undefined) return [];
    return [
      {
        kind: 'date',
        fault: 'doubled',
        source: original,
        target: value.doubled,
        expected: [''],
        mendable: true,
        certainty: 'sure',
      },
    ];
  });
}

/** Another value stands for one of the source. */
export function changedValue(value: Value, wrong: Value, { target, readers }: Both): Discrepancy[] {
  const converted = inUnitOf(value, wrong);
  const right = express(converted ?? value, slice(target, wrong), wrong, readers.target.language);
  const isUnit = value.amount === wrong.amount && areInOtherUnits(value, wrong);
  const unit =
    converted === undefined && value.sense !== 'span' && areInOtherUnits(value, wrong)
      ? unitWord(value, readers.target)
      : '';
  const weak = value.weight !== 'firm' && wrong.weight !== 'firm';
  return [
    {
      kind: kindOf(value, wrong),
      fault: 'changed',
      source: isUnit ? spanWithUnit(value) : spanOf(value),
      target: isUnit ? spanWithUnit(wrong) : spanOf(wrong),
      expected: right === undefined ? [] : [`${right.text}${unit}`],
      mendable:
        right?.fits === true && unit === '' && !hasArticle(target, wrong) && value.sense === wrong.sense,
      certainty: value.weight === 'idle' || (weak && value.sense === 'count') ? 'likely' : 'sure',
    },
  ];
}

const areInOtherUnits = ({ unit: a }: Value, { unit: b }: Value): boolean =>
  a !== undefined && b !== undefined && areOtherScales(a, b);

/** The value in the unit of the wrong one, where it is a whole number there and the figures differ: 72 hours in days. */
function inUnitOf(value: Value, wrong: Value): Value | undefined {
  if (value.unit === undefined || wrong.unit === undefined || !areInOtherUnits(value, wrong))
    return undefined;
  const amount = Math.round(convert(value.amount, value.unit, wrong.unit) * 100) / 100;
  return value.amount === wrong.amount || !Number.isInteger(amount) || amount < 1
    ? undefined
    : { ...value, amount };
}

/** The word of the target's language for the unit of a value, behind a space. */
function unitWord({ unit, amount }: Value, { numbers }: ValueReader): string {
  const [one, more] = numbers?.data.measures[unit ?? '']?.split(' ') ?? [];
  const word = amount === 1 ? one : (more ?? one);
  return word === undefined ? '' : ` ${word}`;
}

/** An eight-year war: the article hangs on the number's sound. */
const hasArticle = (text: string, { start }: Value): boolean => /\ban?\s$/iu.test(text.slice(0, start));

const spanWithUnit = ({ start, end, unitEnd }: Value): Span => ({ start, end: unitEnd ?? end });

/** A value of the source that nothing stands for. */
export function droppedValue(value: Value, { target, names, inTarget, readers }: Both): Discrepancy[] {
  if (
    value.weight !== 'firm' ||
    isRepeated(value, inTarget) ||
    isWithin(names.sourceHits, value) ||
    hasOldForm(value, names)
  )
    return [];
  const right = express(value, '', value, readers.target.language);
  const isTold = value.sense === 'weekday' && namesADay(target, value, readers.target);
  const isPossible = value.sense === 'direction' || isTold;
  return [
    {
      kind: kindOf(value),
      fault: 'dropped',
      source: spanOf(value),
      target: null,
      expected: right === undefined ? [] : [right.text],
      mendable: false,
      certainty: isPossible ? 'possible' : value.form === 'figures' ? 'sure' : 'likely',
    },
  ];
}

/** A value that the source does not have; one that only answers was never asked for. */
export function addedValue(value: Value, { source, inSource, names, readers }: Both): Discrepancy[] {
  if (value.weight !== 'firm' || isRepeated(value, inSource) || isWithin(names.targetHits, value)) return [];
  const isTold = value.sense === 'weekday' && namesADay(source, value, readers.source);
  const certainty = value.sense === 'direction' || isTold || mayExplain(value) ? 'possible' : 'sure';
  return [
    {
      kind: kindOf(value),
      fault: 'added',
      source: null,
      target: spanOf(value),
      expected: [],
      mendable: false,
      certainty,
    },
  ];
}

const spanOf = ({ start, end }: Value): Span => ({ start, end });

/**
 * Of several equal values in the target, one of which is wrong, the one that stands in the row of its like where
 * the right one does in the source.
 */
export function likeliest(right: Value, wrong: Value, { inSource, inTarget }: Both): Value {
  const place = inSource.filter(({ sense }) => sense === right.sense).indexOf(right);
  const row = inTarget.filter(({ sense }) => sense === wrong.sense);
  const equals = row.filter(({ keys }) => keys[0] === wrong.keys[0]);
  const distance = (value: Value): number => Math.abs(row.indexOf(value) - place);
  return equals.sort((a, b) => distance(a) - distance(b))[0] ?? wrong;
}
