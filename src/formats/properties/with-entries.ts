import type { NamedText } from '../format.js';
import { lineEndOf } from '../line-breaks.js';
import { entriesOf } from './entries.js';
import { isPattern } from './pattern.js';
import { isAsciiOnly, written, writtenKey } from './write.js';

/**
 * A bundle with entries added, each behind the one that stands before it in the source; the rest stays as it is.
 * @param source the source bundle, which says what stands before what, and how a new file is written.
 */
export function withEntries(bundle: string, texts: readonly NamedText[], source: string): string {
  const order = entriesOf('', source).entries.map(({ key }) => key);
  const manner = bundle.trim() === '' ? source : bundle;
  return texts.reduce((file, text) => withEntry(file, text, order, manner), bundle);
}

function withEntry(file: string, { key, text }: NamedText, order: readonly string[], manner: string): string {
  const ascii = isAsciiOnly(manner);
  const value = written(text, { isPattern: isPattern(text), isAsciiOnly: ascii, isAtStart: true });
  const separator = /^[^#!\r\n][^=:\r\n]*?(\s*[=:] ?)\S/m.exec(manner)?.[1] ?? '=';
  const line = `${writtenKey(key, ascii)}${separator}${value}`;
  const at = placeFor(file, new Set(order.slice(0, Math.max(0, order.indexOf(key)))));
  const end = lineEndOf(manner);
  const before = at > 0 && !/[\r\n]/.test(file.charAt(at - 1)) ? end : '';
  return `${file.slice(0, at)}${before}${line}${end}${file.slice(at)}`;
}

/** Behind the last entry that stands before it in the source; at the end of the file where none does. */
function placeFor(file: string, earlier: ReadonlySet<string>): number {
  const last = entriesOf('', file).entries.findLast(({ key }) => earlier.has(key));
  if (last === undefined) return file.length;
  const lineEnd = /\r\n|\n|\r|$/g;
  lineEnd.lastIndex = last.value.end;
  const found = lineEnd.exec(file);
  return (found?.index ?? file.length) + (found?.[0].length ?? 0);
}
