import type { Answer, Hit } from '../../model/hit.js';
import { overlaps, slice } from '../../model/span.js';
import { toAscii } from '../../text/numbers/figures.js';
import { marks } from '../../text/numbers/marks.js';
import { measures } from '../../text/numbers/measures.js';
import type { Both, Names } from './both.js';
import type { ValueReader } from './read.js';
import { agree, type Value } from './value.js';

/** Concepts that are values themselves; any other name answers for what it holds. */
const valueKinds: ReadonlySet<string> = new Set(['month', 'weekday', 'quantity']);

/** Whether a value belongs to a name, which says more than the value. */
export const isWithin = (hits: readonly Hit[], value: Value): boolean =>
  hits.some((hit) => overlaps(hit, value) && !valueKinds.has(hit.concept.kind));

/** A value said again, or one that belongs to a name that the target has in its own way. */
export function isSourceExcused(value: Value, { target, names, source }: Both): boolean {
  if (isVerbatim(value, source, target)) return true;
  return answersTo(value, names).some(isSpokenOf);
}

const answersTo = (value: Value, { answers }: Names): readonly Answer[] =>
  answers.filter(({ source }) => source.some((hit) => overlaps(hit, value)));

/** Whether two values stand in a name that both sides have. */
export const areInOneName = (a: Value, b: Value, { answers }: Names): boolean =>
  answers.some(
    ({ source, target }) => source.some((hit) => overlaps(hit, a)) && target.some((hit) => overlaps(hit, b)),
  );

/** Whether the name is there, or something that another rule speaks of. */
function isSpokenOf({ concept, by, standIn }: Answer): boolean {
  if (standIn !== undefined) return standIn.is !== 'other';
  return !valueKinds.has(concept.kind) && by !== 'nothing';
}

/** Whether the target has a month or day in a form that the house bars, as Kanoun al-Thani; another rule says so. */
export const hasOldForm = (value: Value, names: Names): boolean =>
  answersTo(value, names).some(({ target }) => target.some(({ term }) => isOldForm(term.status)));

const isOldForm = (status: string): boolean => status !== 'preferred' && status !== 'admitted';

/** Figures that the source has too, a value that belongs to a name of the source, or a two that may be a dual. */
export function isTargetExcused(value: Value, { source, target, names, readers }: Both): boolean {
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

/** Whether one of the other side's values says the same, although another answers it. */
export const isRepeated = (value: Value, others: readonly Value[]): boolean =>
  others.some((other) => agree(value, other));

/** Figures that the other text has too, in an address or the name of a model. */
function isVerbatim(value: Value, own: string, other: string): boolean {
  if (value.unit !== undefined || !/^[^\p{L}]+$/u.test(slice(own, value))) return false;
  const there = new Set(runsOf(other));
  return runsOf(slice(own, value)).every((run) => there.has(run));
}

const figureRun = new RegExp(`\\d+(?:[:${marks.separators}]\\d+)*`, 'g');

const runsOf = (text: string): string[] => Array.from(toAscii(text).matchAll(figureRun), ([run]) => run);

/** Whether a text has a word that may be two of something. */
function hasDual(text: string, { language, numbers }: ValueReader): boolean {
  const ending = numbers?.data.dualEnding;
  if (ending === undefined) return false;
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) if (ending.test(language.key(word))) return true;
  return false;
}

/** Whether a text tells a day from today, as "yesterday" does, so that the other side may name it or not. */
export function namesADay(text: string, value: Value, { language, calendar }: ValueReader): boolean {
  if (value.relative === true) return true;
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu))
    if (calendar.is('relative', language.key(word))) return true;
  return false;
}

/** Small numbers in words sum up what the source lists, and distances explain where a place is. */
export const mayExplain = ({ form, sense, amount, unit }: Value): boolean =>
  unit === undefined
    ? sense === 'count' && form === 'words' && amount <= 12
    : measures[unit]?.of === 'length';
