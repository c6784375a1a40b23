import type { ValueType } from '../../../xml/grammar/values.js';

/**
 * What `cp` may stand for: only characters that XML cannot hold or advises against (XML 1.0, section 2.2), and
 * halves of surrogate pairs. Any other must be written as itself.
 */
export const hexOfForbidden: ValueType = {
  constraint: 'value-hex',
  allowed: '',
  accepts: (value) => /^(?:[0-9A-Fa-f]{2}){2,3}$/.test(value) && isForbidden(Number.parseInt(value, 16)),
};

function isForbidden(code: number): boolean {
  if (code === 0x9 || code === 0xa || code === 0xd || code === 0x85) return false;
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return true;
  if ((code >= 0xd800 && code <= 0xdfff) || (code >= 0xfdd0 && code <= 0xfdef)) return true;
  return code <= 0x10ffff && (code & 0xfffe) === 0xfffe;
}
