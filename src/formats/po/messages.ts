import type { Unit } from '../../model/document.js';
import { type Faulty, faultAt } from '../fault.js';
import type { PoEntry } from './entries.js';
import { isHeader } from './header.js';
import { placeholdersIn } from './placeholders.js';
import type { PoText } from './strings.js';

/** One text of a message beside what it translates. */
export interface PoMessage {
  readonly entry: PoEntry;
  /** Place among the plural forms; 0 where there are none. */
  readonly form: number;
  /** The msgid, or of a plural form the one that it answers. */
  readonly source: PoText;
  readonly target: PoText;
}

/** The messages of a file, the header aside. */
export const messagesOf = (entries: readonly PoEntry[]): PoMessage[] =>
  entries
    .filter((entry) => !isHeader(entry))
    .flatMap((entry) =>
      entry.texts.map((target, form) => ({ entry, form, source: sourceOf(entry, form), target })),
    );

/** The singular answers `msgid`, all other forms `msgid_plural`. */
const sourceOf = (entry: PoEntry, form: number): PoText =>
  entry.plural === undefined || form === singularOf(entry.texts.length) ? entry.id : entry.plural;

/** Forms of a language that has one for nothing, for one and for two, as Arabic has. */
const arabicForms = 6;

/** Place of the singular among plural forms: the first, unless a form for nothing stands before it; none of one. */
export function singularOf(forms: number): number {
  if (forms === arabicForms) return 1;
  return forms === 1 ? -1 : 0;
}

/** What gettext tells messages apart by. */
export const nameOf = ({ context, id }: PoEntry): string =>
  context === undefined ? id.text : `${context.text}|${id.text}`;

export const isFuzzy = ({ flags }: PoEntry): boolean => flags.includes('fuzzy');

export const unitOf = ({ text, origin }: PoText, key: string, index: number, { flags }: PoEntry): Unit => ({
  index,
  key,
  text,
  origin,
  opaque: placeholdersIn(text, flags),
});

/** @throws {Trouble} where every msgid is the name of a text and none is a text. */
export function requireTexts(file: Faulty, messages: readonly PoMessage[]): void {
  const [first] = messages;
  if (first === undefined || messages.some(({ source }) => !isName(source.text))) return;
  throw faultAt(file, first.entry.id.origin.start, 'po-keys', { key: first.source.text });
}

/** As programmers name texts: `home.title`, `news_headline`. */
const isName = (text: string): boolean => /^[A-Za-z0-9]+(?:[._:/-][A-Za-z0-9]+)+$/.test(text);
