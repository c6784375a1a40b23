/** The digit sets that texts of Arabic script and Latin script use: their zeros. */
const zeros = ['0', '٠', '۰'];

/** A run of figures with the marks that may stand inside a number: ١٬٢٣٤٫٥ or 1,234.5 or 10 000. */
export const figures = /\p{Nd}+(?:[.,٫٬'’\u00a0\u202f\u2009]\p{Nd}+)*/u;

const grouping = /^\d{1,3}(?:[,٬'’.\u00a0\u202f\u2009 ]\d{3})+$/u;
const marks = /[,٬'’.\u00a0\u202f\u2009 ]/gu;

/** The same figures in ASCII digits; marks are left as they are. */
export const toAscii = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((each) => code >= each.charCodeAt(0) && code < each.charCodeAt(0) + 10);
    return zero === undefined ? digit : String(code - zero.charCodeAt(0));
  });

/**
 * What a run of figures may say, likeliest first: 1.500 is fifteen hundred on one side of a border and one and
 * a half on the other. Empty where it is no number but a version, an address or the like.
 */
export function readFigures(text: string): readonly number[] {
  const ascii = toAscii(text).replace(/٫/gu, '.');
  const whole = /^\d+$/.test(ascii) ? [Number(ascii)] : [];
  if (whole.length > 0) return whole;
  const grouped = grouping.test(ascii) ? [Number(ascii.replace(marks, ''))] : [];
  const decimal = decimalOf(ascii);
  const both = [...grouped, ...(decimal === undefined ? [] : [decimal])];
  return ascii.includes('.') && !/[,٬]/u.test(ascii) && !text.includes('٫') ? both.toReversed() : both;
}

function decimalOf(ascii: string): number | undefined {
  const [, whole, fraction] = /^(\d+|\d{1,3}(?:[,٬'’\u00a0\u202f\u2009]\d{3})+)[.,](\d+)$/u.exec(ascii) ?? [];
  if (whole === undefined || fraction === undefined) return undefined;
  return Number(`${whole.replace(marks, '')}.${fraction}`);
}

/**
 * A number in the manner of other figures: their digit set, their grouping, their decimal mark.
 * @param like figures as they stand in a text.
 */
export function writeFigures(value: number, like: string): string {
  const group = /\p{Nd}([,٬'’\u00a0\u202f\u2009 ])\p{Nd}{3}(?!\p{Nd})/u.exec(like)?.[1];
  const point = like.includes('٫') ? '٫' : '.';
  const [whole = '', fraction] = String(Math.round(value * 1e6) / 1e6).split('.');
  const grouped = group === undefined ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return writeDigits(fraction === undefined ? grouped : `${grouped}${point}${fraction}`, like);
}

/** ASCII digits in the digit set of other figures. */
export function writeDigits(ascii: string, like: string): string {
  const zero = zeros.find((each) => [...like].some((digit) => isDigitOf(digit, each))) ?? '0';
  return ascii.replace(/\d/g, (digit) => String.fromCharCode(zero.charCodeAt(0) + Number(digit)));
}

const isDigitOf = (digit: string, zero: string): boolean =>
  digit >= zero && digit <= String.fromCharCode(zero.charCodeAt(0) + 9);
