import { slice } from '../../model/span.js';
import type { NamedText } from '../format.js';
import { lineEndOf } from '../line-breaks.js';
import { type PoEntry, poEntries } from './entries.js';
import { nameOf } from './messages.js';
import { escapeText } from './strings.js';

/**
 * A file with messages added at its end, each under the msgid that the source file has; the rest stays as it is.
 * @param source the file that has them.
 */
export function withMessages(file: string, texts: readonly NamedText[], source: string): string {
  const entries = new Map(
    poEntries({ file: '', text: source }).entries.map((entry) => [nameOf(entry), entry]),
  );
  const byEntry = new Map<PoEntry, string[]>();
  for (const { key, text } of texts) {
    const entry = entries.get(key) ?? entries.get(key.replace(/\[(?:one|other|\d+)\]$/, ''));
    if (entry !== undefined) byEntry.set(entry, [...(byEntry.get(entry) ?? []), text]);
  }
  const end = lineEndOf(file === '' ? source : file);
  const before = file === '' || /(?:\r\n|\n|\r)$/.test(file) ? '' : end;
  const added = Array.from(byEntry, ([entry, forms]) => end + messageOf(entry, forms, source, end));
  return file + before + added.join('');
}

/** The names of a message as the source writes them, and its texts. */
function messageOf(entry: PoEntry, forms: readonly string[], source: string, end: string): string {
  const whole = slice(source, entry);
  const names =
    /(?:^|\n|\r)[ \t]*((?:msgctxt|msgid)[\s\S]*?)\s*(?=(?:^|\n|\r)[ \t]*msgstr)/.exec(whole)?.[1] ?? '';
  const texts = forms.map((text, form) => {
    const place = entry.plural === undefined ? '' : `[${form}]`;
    return `msgstr${place} "${escapeText(text)}"${end}`;
  });
  return `${names}${end}${texts.join('')}`;
}
