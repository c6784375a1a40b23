import { arabicBreaks } from './arabic.js';
import { englishBreaks } from './english.js';
import { type BreakRules, breakBetween } from './rules.js';

/** The rules of a language, and the tags that they are for as a pattern of SRX's. */
export interface LanguageBreaks {
  readonly name: string;
  readonly languages: string;
  readonly rules: BreakRules;
}

/** What is known of any language: stops and line breaks. */
const anyBreaks: BreakRules = [
  breakBetween(`[.!?؟。！？…]["'»”’)]{0,5}`, String.raw`\s`),
  breakBetween(String.raw`\n`, ''),
];

/** The rules of the house, the particular before the general. */
export const languageBreaks: readonly LanguageBreaks[] = [
  { name: 'Arabic', languages: '[Aa][Rr].*', rules: arabicBreaks },
  { name: 'English', languages: '[Ee][Nn].*', rules: englishBreaks },
  { name: 'Default', languages: '.*', rules: anyBreaks },
];

/** The rules of the house for a BCP 47 tag. */
export function breaksOf(tag: string): BreakRules {
  const fitting = languageBreaks.find(({ languages }) => new RegExp(`^(?:${languages})$`).test(tag));
  return fitting?.rules ?? anyBreaks;
}
