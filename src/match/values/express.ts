import { calendarOf } from '../../text/calendar/calendar.js';
import { compassOf } from '../../text/compass/compass.js';
import type { Language } from '../../text/language.js';
import { toAscii, writeDigits, writeFigures } from '../../text/numbers/figures.js';
import { type NumberLexicon, numbersOf } from '../../text/numbers/lexicon.js';
import { marks } from '../../text/numbers/marks.js';
import type { NumberData, ScaleWords } from '../../text/numbers/number-data.js';
import { spellFraction, spellNumber, spellOrdinal } from '../../text/numbers/spell.js';
import type { Value } from './value.js';

/** A value written so that it can stand where the wrong one stands, and whether it fits there as it is. */
export interface Expression {
  readonly text: string;
  readonly fits: boolean;
}

/** The right value in the manner of the wrong one; undefined where the house cannot write it. */
export function express(
  value: Value,
  wrong: string,
  manner: Value,
  language: Language,
): Expression | undefined {
  if (value.sense === 'direction') return direction(value, wrong, language);
  if (value.sense === 'month' || value.sense === 'islamic-month' || value.sense === 'weekday')
    return name(value, value.sense, wrong, language);
  if (value.sense === 'part-of-date') return partOfDate(value, wrong, language);
  if (value.sense === 'time') return manner.form === 'figures' ? time(value.amount, wrong) : undefined;
  if (manner.sense === 'month') return name(value, 'month', wrong, language);
  const numbers = numbersOf(language);
  return numbers && amount(value, wrong, manner, numbers);
}

function amount(value: Value, wrong: string, manner: Value, numbers: NumberLexicon): Expression | undefined {
  if (value.sense === 'span' || manner.sense === 'span') return span(value, manner, wrong, numbers);
  const isWhole = value.keys.some((key) => key.startsWith('share:'));
  return isWhole ? share(value, wrong, numbers) : number(value, wrong, manner, numbers);
}

/** Several of a unit of time, for several of another. */
function span(value: Value, manner: Value, wrong: string, { data }: NumberLexicon): Expression | undefined {
  const word = value.sense === manner.sense ? data.spans[value.unit ?? '']?.split(' ')[0] : undefined;
  return word === undefined ? undefined : { text: cased(word, wrong), fits: !data.spelling.agrees };
}

/** All, most. */
function share({ amount }: Value, wrong: string, { data }: NumberLexicon): Expression | undefined {
  const [word = ''] = data.shares[amount === 1 ? 'all' : 'most'].asks.split(' ');
  return word === '' ? undefined : { text: cased(word, wrong), fits: false };
}

function direction({ amount }: Value, wrong: string, { tag }: Language): Expression | undefined {
  const plain = wrong.toLowerCase().replace(/\s+/gu, ' ');
  for (const row of compassOf(tag)?.forms ?? []) {
    const isAbbreviation = row[0]?.toLowerCase() !== row[0];
    const form = row.includes(isAbbreviation ? wrong : plain) ? row[amount] : undefined;
    if (form !== undefined) return { text: cased(form, wrong), fits: true };
  }
  const [form] = compassOf(tag)?.forms ?? [];
  return form?.[amount] === undefined ? undefined : { text: form[amount], fits: false };
}

function name(
  { amount }: Value,
  is: 'month' | 'islamic-month' | 'weekday',
  wrong: string,
  language: Language,
): Expression | undefined {
  const calendar = calendarOf(language);
  const isShort =
    wrong !== '' && language.cased && wrong.replace('.', '').length <= 3 && wrong.toLowerCase() !== 'may';
  const text = calendar.write({ is, value: amount, ambiguous: false }, isShort);
  return text === '' ? undefined : { text, fits: !isShort };
}

/** Late, for early; the end, for the beginning. */
function partOfDate({ amount }: Value, wrong: string, language: Language): Expression | undefined {
  const { parts } = calendarOf(language).data;
  const row = parts.find((words) => words.some((word) => word === wrong.toLowerCase())) ?? parts[0];
  const word = row?.[amount];
  return word === undefined
    ? undefined
    : { text: cased(word, wrong), fits: isEnd(amount) && isEnd(row?.indexOf(wrong.toLowerCase())) };
}

/** A middle is joined to its month otherwise: mid-May. */
const isEnd = (part: number | undefined): boolean => part === 0 || part === 2;

const cased = (form: string, like: string): string =>
  /^\p{Lu}/u.test(like) ? form.charAt(0).toUpperCase() + form.slice(1) : form;

function number(value: Value, wrong: string, manner: Value, { data }: NumberLexicon): Expression | undefined {
  const { amount, sense } = value;
  if (sense === 'decade' || sense === 'indefinite') return undefined;
  const isSafe = !data.spelling.agrees || isDateFigure(value, manner);
  const fits = isSafe && isPlural(amount) === isPlural(manner.amount) && manner.parts === undefined;
  if (amount < 1 && amount > 0) return fraction(amount, data) ?? figures(amount, wrong, fits);
  if (manner.form === 'words') return inWords(amount, wrong, manner, data, fits);
  if (manner.sense === 'ordinal')
    return { text: `${amount}${data.spelling.ordinalEnding(amount)}`, fits: isSafe };
  return scaled(amount, wrong, data) ?? figures(amount, wrong, fits);
}

function fraction(amount: number, data: NumberData): Expression | undefined {
  const text = spellFraction(amount, data);
  return text === undefined ? undefined : { text, fits: false };
}

function inWords(amount: number, wrong: string, manner: Value, data: NumberData, fits: boolean): Expression {
  const words = manner.sense === 'ordinal' ? spellOrdinal(amount, data) : spellNumber(amount, data);
  return words === undefined ? figures(amount, wrong, fits) : { text: cased(words, wrong), fits };
}

/** A time of day on the clock of the wrong one, with twelve hours or with twenty-four. */
function time(minutes: number, wrong: string): Expression {
  const [, written = '', mark = ':'] = /^(\p{Nd}+)(\P{Nd})\p{Nd}+$/u.exec(wrong) ?? [];
  const minute = minutes % 60;
  const hour = Math.floor(minutes / 60);
  const shown = Number(toAscii(written)) <= 12 && hour > 12 ? hour - 12 : hour;
  const text = `${shown}${mark}${String(minute).padStart(2, '0')}`;
  return { text: writeDigits(text, wrong), fits: true };
}

/** In a language of counting forms, figures of a date stand alone and can be exchanged. */
const isDateFigure = (value: Value, manner: Value): boolean =>
  manner.form === 'figures' && (value.sense === 'year' || value.sense === 'day' || value.sense === 'percent');

const isPlural = (amount: number): boolean => amount !== 1;

const figures = (amount: number, wrong: string, fits: boolean): Expression => ({
  text: Number.isInteger(amount) || Math.abs(amount) >= 1 ? writeFigures(amount, wrong) : String(amount),
  fits,
});

const scaledFigures = new RegExp(`^(\\p{Nd}[\\p{Nd}${marks.separators}]*)(\\s?)(\\p{L}+)$`, 'u');

/** Figures before a scale, where the wrong ones stand before one or none stand: 5 million, 1.2bn. */
function scaled(amount: number, wrong: string, data: NumberData): Expression | undefined {
  const [, run = '', gap = ' ', word = ''] = scaledFigures.exec(wrong) ?? [];
  if ((word === '' && wrong !== '') || amount < 1e6) return undefined;
  const power = Math.min(Math.floor(Math.log10(amount) / 3), data.spelling.scales.length);
  const head = Number((amount / 1000 ** power).toPrecision(12));
  const letters = data.suffixes.find(([value]) => value === 1000 ** power)?.[1].split(' ')[0];
  const isShort = gap === '' && letters !== undefined;
  const scale = isShort ? letters : scaleWord(head, data.spelling.scales[power - 1]);
  if (scale === undefined || String(head).length > 6) return undefined;
  return { text: `${writeFigures(head, run)}${gap}${scale}`, fits: wrong !== '' && !data.spelling.agrees };
}

const scaleWord = (head: number, scale: ScaleWords | undefined): string | undefined =>
  Number.isInteger(head) && head >= 3 && head <= 10 ? scale?.few : scale?.many;
