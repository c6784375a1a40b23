import { classEscape, IcuFault, outsideEscape, property, readClass } from './icu-class.js';

/** A pattern of ICU's as a pattern of JavaScript under the flag `v`. */
export interface Translated {
  readonly source: string;
  /** Flags beside `v`: `i`, `s`, `m`. */
  readonly flags: string;
}

const leadingFlags = /^\(\?([a-z]+)\)/;

/**
 * An ICU regular expression as JavaScript has it (ICU User Guide, "Regular Expressions"; ECMA-262, flag `v`). What
 * differs in meaning is written out: `\b \w \d` know every script, `\h \R \A \z` and `[[:alpha:]]` exist.
 * @throws {IcuFault} at what JavaScript has no way to say: possessive quantifiers, atomic groups, flags amid a
 * pattern, `\X`, `\G`, `\N{…}`.
 */
export function fromIcu(pattern: string): Translated {
  const [opening = '', flags = ''] = leadingFlags.exec(pattern) ?? [];
  const odd = /[^ismu]/.exec(flags)?.[0];
  if (odd !== undefined) throw new IcuFault(`(?${odd})`, 0);
  let source = '';
  for (let at = opening.length; at < pattern.length; ) {
    const [text, end] = piece(pattern, at);
    source += text;
    at = end;
  }
  requireValid(source, pattern);
  return { source, flags: [...new Set(flags.replace('u', ''))].join('') };
}

/** One piece of a pattern: what it becomes, and where the next begins. */
function piece(pattern: string, at: number): readonly [string, number] {
  const sign = pattern.charAt(at);
  if (sign === '\\') return escaped(pattern, at);
  if (sign === '[') return readClass(pattern, at);
  if (sign === '(') return group(pattern, at);
  if (/[*+?}]/.test(sign) && pattern[at + 1] === '+') throw new IcuFault(`${sign}+`, at);
  return sign === ']' ? ['\\]', at + 1] : [sign, at + 1];
}

function escaped(pattern: string, at: number): readonly [string, number] {
  const quoted = /^\\Q([\s\S]*?)(?:\\E|$)/.exec(pattern.slice(at));
  if (quoted !== null)
    return [(quoted[1] ?? '').replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), at + quoted[0].length];
  return property(pattern, at) ?? classEscape(pattern, at) ?? outsideEscape(pattern, at);
}

/** Groups that both know; comments are dropped. */
function group(pattern: string, at: number): readonly [string, number] {
  const comment = /^\(\?#[^)]*\)/.exec(pattern.slice(at))?.[0];
  if (comment !== undefined) return ['', at + comment.length];
  const special = /^\(\?(?![:=!]|<[=!]|<[A-Za-z])[^)]?/.exec(pattern.slice(at))?.[0];
  if (special !== undefined) throw new IcuFault(special, at);
  return ['(', at + 1];
}

function requireValid(source: string, pattern: string): void {
  try {
    new RegExp(source, 'v');
  } catch {
    throw new IcuFault(pattern, 0);
  }
}
