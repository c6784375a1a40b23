import type { Span } from '../../model/span.js';
import { spansOf } from '../pieces.js';

const printf = /%(?:\d+\$|\(\w+\))?[-+ #0']*(?:\*|\d+)?(?:\.(?:\*|\d+))?(?:hh|h|ll|l|L|q|j|z|t)?[a-zA-Z@%]/g;
const braces = /\{[^{}]*\}/g;

/** What a programmer fills in, by the flag that tells how. */
const byFlag: Readonly<Record<string, RegExp>> = {
  'c-format': printf,
  'objc-format': printf,
  'php-format': printf,
  'python-format': printf,
  'perl-format': printf,
  'javascript-format': printf,
  'lua-format': printf,
  'sh-format': /\$\{\w+\}|\$\w+/g,
  'qt-format': /%L?(?:\d+|n)/g,
  'kde-format': /%\d+/g,
  'ruby-format': /%\{\w+\}|%<\w+>[-+ #0]*\d*(?:\.\d+)?[a-zA-Z]|%[-+ #0]*\d*(?:\.\d+)?[a-zA-Z%]/g,
  'python-brace-format': braces,
  'java-format': braces,
  'csharp-format': braces,
  'c++-format': braces,
  'perl-brace-format': braces,
};

/** Where no flag tells: what nobody would write for a reader; a sign of per cent before a word is none of it. */
const general =
  /%(?:\d+\$|\(\w+\))?(?:\.\d+)?l{0,2}[sdiufxc@](?![\p{L}\p{N}])|%\{\w+\}|\{\{.*?\}\}|\{[\w.]*\}/gu;

const tags = /<\/?\w[^>]*>|&\w+;/g;

/** What of a message's text is not the translator's. @param flags of its entry. */
export function placeholdersIn(text: string, flags: readonly string[]): Span[] {
  const patterns = flags.flatMap((flag) => byFlag[flag] ?? []);
  return [...(patterns.length === 0 ? [general] : patterns), tags]
    .flatMap((pattern) => spansOf(text, pattern))
    .sort((a, b) => a.start - b.start);
}
