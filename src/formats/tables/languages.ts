import { isLanguageTag } from '../../text/languages.js';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const form = /^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i;

/** The language tag that a column's name is, as a store writes it: `de_DE` → `de-DE`, `Arabic` → `ar`. */
export function languageOfHeader(header: string): string | undefined {
  const name = header.trim();
  if (!form.test(name)) return languageNamed(name);
  const [primary = '', ...rest] = name.replaceAll('_', '-').split('-');
  const tag = [primary.toLowerCase(), ...rest].join('-');
  return isLanguageTag(tag) && nameOf(primary) !== undefined ? tag : languageNamed(name);
}

/** The English name of a language: `ar` → `Arabic`. The tag itself where it has none. */
export const languageName = (tag: string): string => nameOf(tag.split('-')[0] ?? tag) ?? tag;

/** `Intl` throws at what cannot be a tag at all. */
function nameOf(primary: string): string | undefined {
  return isLanguageTag(primary) ? names.of(primary) : undefined;
}

let byName: ReadonlyMap<string, string> | undefined;

function languageNamed(name: string): string | undefined {
  byName ??= new Map(twoLetterTags().flatMap((tag) => [[languageName(tag).toLowerCase(), tag] as const]));
  return byName.get(name.toLowerCase());
}

function twoLetterTags(): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const tags = letters.flatMap((first) => letters.map((second) => first + second));
  return tags.filter((tag) => languageName(tag) !== tag);
}
