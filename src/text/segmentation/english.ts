import { type BreakRules, breakBetween, joinBetween } from './rules.js';

const titles = [
  'Mr',
  'Mrs',
  'Ms',
  'Dr',
  'Prof',
  'Gen',
  'Col',
  'Lt',
  'Maj',
  'Capt',
  'Sgt',
  'Brig',
  'Sen',
  'Rep',
  'Gov',
  'St',
  'Sr',
  'Jr',
];
const words = ['No', 'Nos', 'vs', 'cf', 'etc', 'approx', 'ca', 'e\\.g', 'i\\.e', 'fig', 'pp', 'vol', 'ed'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sept', 'Sep', 'Oct', 'Nov', 'Dec'];

const closing = String.raw`["'”’)\]]*`;

/** English: a stop ends a sentence where a capital, a figure or an opening mark follows, abbreviations aside. */
export const englishBreaks: BreakRules = [
  joinBetween(String.raw`\b(?:${titles.join('|')})\.`, String.raw`\s`),
  joinBetween(String.raw`\b(?:${words.join('|')})\.`, String.raw`\s`),
  joinBetween(String.raw`\b(?:${months.join('|')})\.`, String.raw`\s+\p{Nd}`),
  joinBetween(String.raw`\b\p{Lu}\.`, String.raw`\s+\p{Lu}`),
  joinBetween(String.raw`(?:^|\n)\s*\p{Nd}{1,3}[.)]`, String.raw`\s`),
  breakBetween(`[.!?…]+${closing}`, String.raw`\s+["'“‘(\[]*[\p{Lu}\p{Nd}\p{Lo}]`),
  breakBetween(String.raw`\n`, ''),
];
