/** What a pattern has that cannot be said here, and where it has it. */
export class IcuFault extends Error {
  readonly text: string;
  readonly offset: number;

  constructor(text: string, offset: number) {
    super(`cannot translate ${text}`);
    this.name = 'IcuFault';
    this.text = text;
    this.offset = offset;
  }
}

/** Letters, marks, digits and connectors of every script: what ICU's `\w` is. */
const word = String.raw`\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\u200C\u200D`;

/** Escapes that stand for a set of characters, as the inside of a class. */
const sets: Readonly<Record<string, string>> = {
  w: `[${word}]`,
  W: `[^${word}]`,
  d: String.raw`\p{Nd}`,
  D: String.raw`\P{Nd}`,
  h: String.raw`[\t\p{Zs}]`,
  H: String.raw`[^\t\p{Zs}]`,
  s: String.raw`\s`,
  S: String.raw`\S`,
  t: String.raw`\t`,
  n: String.raw`\n`,
  r: String.raw`\r`,
  f: String.raw`\f`,
  v: String.raw`[\n\v\f\r\x85\u2028\u2029]`,
  a: String.raw`\x07`,
  e: String.raw`\x1B`,
};

/** Escapes that stand for a place or a sequence. */
const places: Readonly<Record<string, string>> = {
  b: `(?:(?<=[${word}])(?![${word}])|(?<![${word}])(?=[${word}]))`,
  B: `(?:(?<=[${word}])(?=[${word}])|(?<![${word}])(?![${word}]))`,
  A: '(?<![\\s\\S])',
  z: '(?![\\s\\S])',
  Z: '(?=\\n?(?![\\s\\S]))',
  R: String.raw`(?:\r\n|[\n\v\f\r\x85\u2028\u2029])`,
};

/** POSIX names and Java's as Unicode has them. */
const named: Readonly<Record<string, string>> = {
  alpha: 'Alphabetic',
  upper: 'Uppercase',
  lower: 'Lowercase',
  punct: 'P',
  digit: 'Nd',
  space: 'White_Space',
};

type Piece = readonly [string, number];

/** `\p{…}`: a general category, a binary property, or a script by its bare name. */
export function property(pattern: string, at: number): Piece | undefined {
  const [whole, sign = '', braced, bare = ''] =
    /^\\([pP])(?:\{([^}]*)\}|([A-Z]))/.exec(pattern.slice(at)) ?? [];
  if (whole === undefined) return undefined;
  return [propertyOf(sign, braced ?? bare, at), at + whole.length];
}

function propertyOf(sign: string, name: string, at: number): string {
  const plain = name.replace(/^(?:Is|In)(?=[A-Z])/, '');
  const candidates = [name, named[name.toLowerCase()], `Script=${plain}`, plain];
  const found = candidates.find((candidate) => candidate !== undefined && isProperty(candidate));
  if (found === undefined) throw new IcuFault(`\\${sign}{${name}}`, at);
  return `\\${sign}{${found}}`;
}

function isProperty(name: string): boolean {
  try {
    new RegExp(`\\p{${name}}`, 'v');
    return true;
  } catch {
    return false;
  }
}

/** Escapes that mean the same inside a class and out of it. */
export function classEscape(pattern: string, at: number): Piece | undefined {
  const [code, digits = ''] =
    /^\\(?:x\{([0-9A-Fa-f]{1,6})\}|U([0-9A-Fa-f]{8}))/.exec(pattern.slice(at)) ?? [];
  if (code !== undefined) return [`\\u{${digits || code.slice(2)}}`, at + code.length];
  const [short] = /^\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4})/.exec(pattern.slice(at)) ?? [];
  if (short !== undefined) return [short, at + short.length];
  const set = sets[pattern.charAt(at + 1)];
  return set === undefined ? undefined : [set, at + 2];
}

/** Escapes out of a class: places, references to groups, and signs that stand for themselves. */
export function outsideEscape(pattern: string, at: number): Piece {
  const sign = pattern.charAt(at + 1);
  const place = places[sign];
  if (place !== undefined) return [place, at + 2];
  if (/[1-9k]/.test(sign)) return [`\\${sign}`, at + 2];
  if (sign === '' || /[A-Za-z0-9]/.test(sign)) throw new IcuFault(`\\${sign}`, at);
  return [/[\\^$.*+?()[\]{}|/]/.test(sign) ? `\\${sign}` : sign, at + 2];
}

/** A class in brackets, with classes in it; JavaScript wants more of its signs escaped than ICU. */
export function readClass(pattern: string, start: number): Piece {
  const posix = /^\[:(\^?)(\w+):\]/.exec(pattern.slice(start));
  if (posix !== null)
    return [propertyOf(posix[1] === '^' ? 'P' : 'p', posix[2] ?? '', start), start + posix[0].length];
  const negated = pattern[start + 1] === '^';
  let text = negated ? '[^' : '[';
  let at = start + (negated ? 2 : 1);
  for (let first = true; at < pattern.length; first = false) {
    if (pattern[at] === ']' && !first) return [`${text}]`, at + 1];
    const [piece, end] = member(pattern, at);
    text += piece;
    at = end;
  }
  throw new IcuFault(pattern.slice(start), start);
}

function member(pattern: string, at: number): Piece {
  const sign = pattern.charAt(at);
  if (sign === '[') return readClass(pattern, at);
  if (sign === '\\') return property(pattern, at) ?? classEscape(pattern, at) ?? escapedSign(pattern, at);
  if (pattern.startsWith('&&', at) || pattern.startsWith('--', at))
    return [pattern.slice(at, at + 2), at + 2];
  const isRange = sign === '-' && !/^-(?:\]|$)/.test(pattern.slice(at));
  return isRange ? ['-', at + 1] : literal(pattern, at);
}

/** A sign behind a backslash; a letter there has a meaning of its own, which is not this one. */
function escapedSign(pattern: string, at: number): Piece {
  const sign = pattern.charAt(at + 1);
  if (sign === '' || /[A-Za-z0-9]/.test(sign)) throw new IcuFault(`\\${sign}`, at);
  return literal(pattern, at + 1);
}

/** A sign that stands for itself. */
function literal(pattern: string, at: number): Piece {
  const sign = String.fromCodePoint(pattern.codePointAt(at) ?? 0x5c);
  const reserved = /[()[\]{}/|\\^$.*+?\-&!#%,:;<=>@`~]/.test(sign);
  return [reserved ? `\\${sign}` : sign, at + sign.length];
}
