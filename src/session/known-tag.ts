import { trouble } from '../model/problem.js';
import { isLanguageTag } from '../text/languages.js';

/** A BCP 47 tag. @throws {Trouble} where it is none. */
export function knownTag(tag: string, file: string | null = null): string {
  if (!isLanguageTag(tag)) throw trouble('language-tag', { tag }, file);
  return tag;
}
