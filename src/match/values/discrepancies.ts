import type { Segment } from '../../model/document.js';
import type { Answer, Hit } from '../../model/hit.js';
import { overlaps, type Span, slice } from '../../model/span.js';
import type { Discrepancy, ValueKind } from '../../model/value.js';
import { toAscii } from '../../text/numbers/figures.js';
import { measures } from '../../text/numbers/measures.js';
import { exchanges, unanswered } from './compare.js';
import { express } from './express.js';
import type { ValueReader } from './read.js';
import { agree, isDated, type Value } from './value.js';

/** What the search for names has found in a segment; names answer for the numbers in them. */
export interface Names {
  readonly sourceHits: readonly Hit[];
  readonly targetHits: readonly Hit[];
  readonly answers: readonly Answer[];
}

/** Where the values of the two sides of a segment differ. */
export function discrepanciesIn(
  { source, target }: Segment,
  names: Names,
  readers: { readonly source: ValueReader; readonly target: ValueReader },
): Discrepancy[] {
  if (source.text.trim() === '' || target.text.trim() === '') return [];
  const comparable = (value: Value): boolean => isComparable(value, readers.source, readers.target);
  const inSource = readers.source.read(source.text, source.opaque).filter(comparable);
  const inTarget = readers.target.read(target.text, target.opaque).filter(comparable);
  if (inSource.length === 0 && inTarget.length === 0) return [];
  const side: Both = { source: source.text, target: target.text, inSource, inTarget, names, readers };
  const left = unanswered(inSource, inTarget);
  const open = {
    source: left.source.filter((value) => !isSourceExcused(value, side)),
    target: left.target.filter((value) => !isTargetExcused(value, side)),
  };
  const isSaidTwice = (value: Value): boolean => isRepeated(value, inSource) && isRepeated(value, inTarget);
  const changed = exchanges(open, ({ source: a, target: b }) => !isSaidTwice(a) || !isSaidTwice(b));
  const paired = new Set(changed.flatMap(({ source: a, target: b }) => [a, b]));
  return [
    ...doubledNames(side),
    ...changed.flatMap(({ source: a, target: b }) => changedValue(a, likeliest(a, b, side), side)),
    ...open.source.filter((value) => !paired.has(value)).flatMap((value) => droppedValue(value, side)),
    ...open.target.filter((value) => !paired.has(value)).flatMap((value) => addedValue(value, side)),
  ];
}

interface Both {
  readonly source: string;
  readonly target: string;
  readonly inSource: readonly Value[];
  readonly inTarget: readonly Value[];
  readonly names: Names;
  readonly readers: { readonly source: ValueReader; readonly target: ValueReader };
}

const isName = ({ sense }: Value): boolean =>
  sense === 'month' || sense === 'islamic-month' || sense === 'weekday';

/** A value is compared where both languages have the words for its like. */
function isComparable(value: Value, one: ValueReader, other: ValueReader): boolean {
  if (value.sense === 'direction') return one.hasCompass && other.hasCompass;
  return isName(value) || (one.numbers !== undefined && other.numbers !== undefined);
}

/** Concepts that are values themselves; any other name answers for what it holds. */
const valueKinds: ReadonlySet<string> = new Set(['month', 'weekday', 'quantity']);

/** Whether a value belongs to a name, which says more than the value. */
const isWithin = (hits: readonly Hit[], value: Value): boolean =>
  hits.some((hit) => overlaps(hit, value) && !valueKinds.has(hit.concept.kind));

/** Small numbers in words sum up what the source lists, and distances explain where a place is. */
const mayExplain = ({ form, amount, unit }: Value): boolean =>
  unit === undefined ? form === 'words' && amount <= 12 : measures[unit]?.of === 'length';

/**
 * Of several equal values in the target, one of which is wrong, the one that stands in the row of its like where
 * the right one does in the source.
 */
function likeliest(right: Value, wrong: Value, { inSource, inTarget }: Both): Value {
  const place = inSource.filter(({ sense }) => sense === right.sense).indexOf(right);
  const row = inTarget.filter(({ sense }) => sense === wrong.sense);
  const equals = row.filter(({ keys }) => keys[0] === wrong.keys[0]);
  const distance = (value: Value): number => Math.abs(row.indexOf(value) - place);
  return equals.sort((a, b) => distance(a) - distance(b))[0] ?? wrong;
}

/** A value said again, or one that belongs to a name that the target has in its own way. */
function isSourceExcused(value: Value, { target, names, source }: Both): boolean {
  if (isVerbatim(value, source, target)) return true;
  return names.answers.some(
    (answer) => answer.source.some((hit) => overlaps(hit, value)) && isAnsweredInWords(answer),
  );
}

/** Whether the name is there, or something that another rule speaks of. */
function isAnsweredInWords({ concept, by, standIn, target }: Answer): boolean {
  if (standIn !== undefined) return standIn.is !== 'other';
  return valueKinds.has(concept.kind) ? target.some(({ term }) => isOldForm(term.status)) : by !== 'nothing';
}

const isOldForm = (status: string): boolean => status !== 'preferred' && status !== 'admitted';

function isTargetExcused(value: Value, { source, target, names, readers }: Both): boolean {
  if (isVerbatim(value, target, source)) return true;
  if (isWithin(answeredIn(names), value)) return true;
  return (
    value.amount === 2 &&
    value.unit === undefined &&
    value.sense === 'count' &&
    hasDual(source, readers.source)
  );
}

/** The names of the target that the source has too. */
const answeredIn = ({ targetHits, answers }: Names): readonly Hit[] =>
  targetHits.filter((hit) => answers.some(({ concept }) => concept.id === hit.concept.id));

const isRepeated = (value: Value, others: readonly Value[]): boolean =>
  others.some((other) => agree(value, other));

/** Figures that the other text has too, in an address or the name of a model. */
function isVerbatim(value: Value, own: string, other: string): boolean {
  if (value.unit !== undefined || !/^[^\p{L}]+$/u.test(slice(own, value))) return false;
  const there = new Set(runsOf(other));
  return runsOf(slice(own, value)).every((run) => there.has(run));
}

const runsOf = (text: string): string[] =>
  Array.from(toAscii(text).matchAll(/\d+(?:[.,:٫٬]\d+)*/g), ([run]) => run);

/** Whether a text has a word that may be two of something. */
function hasDual(text: string, { language, numbers }: ValueReader): boolean {
  const ending = numbers?.data.dualEnding;
  if (ending === undefined) return false;
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) if (ending.test(language.key(word))) return true;
  return false;
}

const kindOf = (...values: readonly Value[]): ValueKind => {
  if (values.some(({ sense }) => sense === 'direction')) return 'direction';
  return values.some(isDated) ? 'date' : 'number';
};

/** November/Tishreen al-Thani, November/November: the source's two names of one month carried over. */
function doubledNames({ inSource, inTarget, readers }: Both): Discrepancy[] {
  if (!readers.target.language.cased) return [];
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

function changedValue(value: Value, wrong: Value, { target, readers }: Both): Discrepancy[] {
  const right = express(value, slice(target, wrong), wrong, readers.target.language);
  const weak = value.weight !== 'firm' && wrong.weight !== 'firm';
  const unit = otherUnit(value, wrong, readers.target);
  const expected = right === undefined ? [] : [unit === undefined ? right.text : `${right.text} ${unit}`];
  return [
    {
      kind: kindOf(value, wrong),
      fault: 'changed',
      source: unit === undefined ? spanOf(value) : spanWithUnit(value),
      target: unit === undefined ? spanOf(wrong) : spanWithUnit(wrong),
      expected,
      mendable:
        right?.fits === true &&
        unit === undefined &&
        !hasArticle(target, wrong) &&
        value.sense === wrong.sense,
      certainty: value.weight === 'idle' || (weak && value.sense === 'count') ? 'likely' : 'sure',
    },
  ];
}

/** The unit to write where the same figures count another: five miles for five kilometres. */
function otherUnit(value: Value, wrong: Value, { numbers }: ValueReader): string | undefined {
  if (value.amount !== wrong.amount || value.unit === undefined || wrong.unit === undefined) return undefined;
  const [one, more] = numbers?.data.measures[value.unit]?.split(' ') ?? [];
  return value.amount === 1 ? one : (more ?? one);
}

const spanWithUnit = ({ start, end, unitEnd }: Value): Span => ({ start, end: unitEnd ?? end });

/** An eight-year war: the article hangs on the number's sound. */
const hasArticle = (text: string, { start }: Value): boolean => /\ban?\s$/iu.test(text.slice(0, start));

function droppedValue(value: Value, { target, names, inTarget, readers }: Both): Discrepancy[] {
  if (value.weight !== 'firm' || isRepeated(value, inTarget) || isWithin(names.sourceHits, value)) return [];
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

function addedValue(value: Value, { source, inSource, names, readers }: Both): Discrepancy[] {
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

/** Whether a text tells a day from today, as "yesterday" does, so that the other side may name it or not. */
function namesADay(text: string, value: Value, { language, calendar }: ValueReader): boolean {
  if (value.relative === true) return true;
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu))
    if (calendar.is('relative', language.key(word))) return true;
  return false;
}

const spanOf = ({ start, end }: Value): Span => ({ start, end });
