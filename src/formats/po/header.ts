import { isLanguageTag } from '../../text/languages.js';
import { type Faulty, faultAt } from '../fault.js';
import type { PoEntry } from './entries.js';

/** The entry that describes the file: the one whose msgid is empty. */
export const isHeader = ({ id, context }: PoEntry): boolean => id.text === '' && context === undefined;

/** What the header says of one thing, where it says anything. */
export function headerField(entries: readonly PoEntry[], name: string): string | undefined {
  const lines = entries.find(isHeader)?.texts[0]?.text.split('\n') ?? [];
  const line = lines.find((each) => each.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  return line?.slice(name.length + 1).trim() || undefined;
}

/** A language that the header names, as a BCP 47 tag: gettext writes `pt_BR`, `sr@latin`. @throws {Trouble} where it is none. */
export function headerLanguage(
  file: Faulty,
  entries: readonly PoEntry[],
  name: 'Language' | 'X-Source-Language',
): string | undefined {
  const said = headerField(entries, name);
  if (said === undefined) return undefined;
  const tag = said.replace(/[.@].*$/, '').replaceAll('_', '-');
  if (isLanguageTag(tag)) return Intl.getCanonicalLocales(tag)[0];
  throw faultAt(file, entries.find(isHeader)?.start ?? 0, 'language-tag', { tag: said });
}
