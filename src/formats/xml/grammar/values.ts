/** A kind of attribute value: the constraint that a wrong one breaks, and how a wrong one is known. */
export interface ValueType {
  /** Constraint id; `allowed` is put into its words. */
  readonly constraint: string;
  readonly allowed: string;
  readonly accepts: (value: string) => boolean;
}

/** A value of a written form; `allowed` shows it by example. */
export const matching = (constraint: string, pattern: RegExp, allowed = ''): ValueType => ({
  constraint,
  allowed,
  accepts: (value) => pattern.test(value),
});

/** One of a list of words. */
export const oneOf = (...words: readonly string[]): ValueType => {
  const known = new Set(words);
  return { constraint: 'value-list', allowed: words.join(', '), accepts: (value) => known.has(value) };
};

/** A value that is of one type or another; the first names the constraint. */
export const either = (first: ValueType, second: ValueType): ValueType => ({
  constraint: first.constraint,
  allowed: [first.allowed, second.allowed].filter((text) => text !== '').join(', '),
  accepts: (value) => first.accepts(value) || second.accepts(value),
});

/** A list of values, with white space between. */
export const eachOf = (type: ValueType): ValueType => ({
  ...type,
  accepts: (value) => value.trim().split(/\s+/).every(type.accepts),
});

/** XML 1.0, Nmtoken. */
const token =
  '[:A-Z_a-z\\u00B7\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u203F\\u2040\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}.0-9-]+';

export const text: ValueType = { constraint: 'value-list', allowed: '', accepts: () => true };
export const nmtoken = matching('value-nmtoken', new RegExp(`^\\s*${token}\\s*$`, 'u'));
export const nmtokens = matching('value-nmtoken', new RegExp(`^\\s*${token}(?:\\s+${token})*\\s*$`, 'u'));
export const yesNo = oneOf('yes', 'no');
export const positiveInteger = matching('value-number', /^\s*\+?0*[1-9]\d*\s*$/, '1, 2, 3 …');
export const integer = matching('value-number', /^\s*[+-]?\d+\s*$/, '0, 1, 2 …');
/** A value of another vocabulary: `prefix:value`. */
export const prefixed = matching('value-prefixed', /^[^\s:]+:[^\s:]+$/, 'prefix:value');

/** A number between two bounds, both allowed. */
export const between = (low: number, high: number): ValueType => ({
  constraint: 'value-number',
  allowed: `${low} … ${high}`,
  accepts: (value) =>
    /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/.test(value) &&
    Number(value) >= low &&
    Number(value) <= high,
});

/** A whole number between two bounds, both allowed. */
export const wholeBetween = (low: number, high: number): ValueType => ({
  constraint: 'value-number',
  allowed: `${low} … ${high}`,
  accepts: (value) => integer.accepts(value) && Number(value) >= low && Number(value) <= high,
});

/** BCP 47 (RFC 5646, section 2.1): well formed, whether or not its parts are registered. */
const extlang = '[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8}';
const subtags =
  '(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\\d{3}))?(?:-(?:[a-z\\d]{5,8}|\\d[a-z\\d]{3}))*(?:-[a-wy-z\\d](?:-[a-z\\d]{2,8})+)*';
const privateUse = 'x(?:-[a-z\\d]{1,8})+';
const grandfathered =
  'en-gb-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|sgn-(?:be-fr|be-nl|ch-de)|art-lojban|cel-gaulish|no-bok|no-nyn|zh-(?:guoyu|hakka|min|min-nan|xiang)';
export const language = matching(
  'value-language',
  new RegExp(`^(?:(?:${extlang})${subtags}(?:-${privateUse})?|${privateUse}|${grandfathered})$`, 'i'),
);
