import { type BreakRules, breakBetween, joinBetween } from './rules.js';

const titles = [
  'Mr',
  'Mrs',
  'Ms',
  'Messrs',
  'Dr',
  'Prof',
  'Gen',
  'Col',
  'Lt',
  'Maj',
  'Cmdr',
  'Adm',
  'Capt',
  'Sgt',
  'Brig',
  'Sen',
  'Rep',
  'Gov',
  'Rev',
  'Hon',
  'St',
  'Sr',
  'Mt',
];
const words = [
  'No',
  'Nos',
  'vs',
  'cf',
  'approx',
  'ca',
  'e\\.g',
  'i\\.e',
  'fig',
  'Fig',
  'pp',
  'vol',
  'Vol',
  'Art',
];
/** These may end a sentence, which what follows then tells. */
const doubtful = ['etc', 'Jr', 'Inc', 'Ltd', 'Corp', 'Co', 'Bros', 'ed', 'al'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sept', 'Sep', 'Oct', 'Nov', 'Dec'];
const times = ['(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day', '[A-Z]?[ECMPGB][SDM]T', 'UTC', 'local'];

/** Words with a capital that is a sentence's and not a name's. */
const openers = [
  'He|She|It|They|We|You|I|His|Her|Its|Their|Our|My|The|A|An|This|That|These|Those|There|Here',
  'In|On|At|By|For|From|With|After|Before|During|Since|Under|Over|As|If|When|While|Where|Who|What|Why|How',
  'But|And|Or|So|Yet|However|Meanwhile|Moreover|Although|Though|Because|According|Also|Both|Some|Many|Most',
  'One|Two|Three|Several|Another|Other|Such|No|Not|Now|Then|Later|Earlier|Today|Yesterday',
].join('|');

const closing = String.raw`["'”’)\]]{0,5}`;
const opening = String.raw`["'“‘(\[]*`;

/** English: a stop ends a sentence where a capital, a figure or an opening mark follows, abbreviations aside. */
export const englishBreaks: BreakRules = [
  joinBetween(String.raw`\b(?:${titles.join('|')})\.`, String.raw`\s`),
  joinBetween(String.raw`\b(?:${words.join('|')})\.`, String.raw`\s`),
  joinBetween(String.raw`\b(?:${months.join('|')})\.`, String.raw`\s+\p{Nd}`),
  joinBetween(String.raw`\b[AaPp]\.?[Mm]\.`, String.raw`\s+(?:${times.join('|')})\b`),
  breakBetween(
    String.raw`(?:\b\p{Lu}\.\p{Lu}\.|\b(?:${doubtful.join('|')})\.)${closing}`,
    String.raw`\s+${opening}(?:${openers})\b`,
  ),
  joinBetween(String.raw`\b(?:${doubtful.join('|')})\.`, String.raw`\s`),
  joinBetween(String.raw`\b\p{Lu}\.`, String.raw`\s*\p{Lu}`),
  joinBetween(String.raw`(?:^|\n)\s*\p{Nd}{1,3}[.)]`, String.raw`\s`),
  breakBetween(`[.!?…]${closing}`, String.raw`\s+${opening}[\p{Lu}\p{Nd}\p{Lo}]`),
  joinBetween(String.raw`(?:[.…]${closing}|[!?]["'”’)\]]{1,5})`, String.raw`[\s,;:–—-]*${opening}\p{Ll}`),
  breakBetween(String.raw`\n`, ''),
];
