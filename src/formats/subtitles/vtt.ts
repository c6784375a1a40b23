import { type Faulty, faultAt } from '../fault.js';
import { subtitles } from './subtitles.js';

const tag = /<\/?(?:c|i|b|u|ruby|rt|v|lang)(?:[\s.][^<>]*)?>|<\d[\d:.]*>/;

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00A0',
  lrm: '\u200E',
  rlm: '\u200F',
  quot: '"',
  apos: "'",
};

const byCharacter: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const encoded = (text: string): string =>
  text.replace(/[&<>]/g, (character) => byCharacter[character] ?? character);

/** WebVTT (W3C). Classes, speakers and times inside a cue dress its text; styles and regions are none. */
export const vtt = subtitles({
  id: 'vtt',
  extensions: ['.vtt'],
  isLikely: (head) => /^WEBVTT(?:\s|$)/.test(head),
  begin: headerEnd,
  aside: /^(?:NOTE|STYLE|REGION)(?:\s|$)/,
  comment: /^NOTE(?=\s|$)/,
  example: '01:02.500 --> 01:05.000',
  pieces: [
    { pattern: new RegExp(tag.source, 'y'), says: () => '' },
    { pattern: /&(amp|lt|gt|nbsp|lrm|rlm|quot|apos);/y, says: ([whole, name = '']) => named[name] ?? whole },
    { pattern: /&#(\d{1,6});/y, says: ([, code = '']) => characterOf(Number(code)) },
    { pattern: /&#x([0-9a-f]{1,5});/iy, says: ([, code = '']) => characterOf(Number.parseInt(code, 16)) },
  ],
  encode: (text, isWhole) =>
    isWhole
      ? text
          .split(new RegExp(`(${tag.source})`))
          .map((part, index) => (index % 2 === 0 ? encoded(part) : part))
          .join('')
      : encoded(text),
});

/** HTML reads what is no character so. */
const characterOf = (code: number): string =>
  code === 0 || (code >= 0xd800 && code <= 0xdfff) ? '\uFFFD' : String.fromCodePoint(code);

/** Behind the block that begins the file. @throws {Trouble} where it does not begin with WEBVTT. */
function headerEnd(file: Faulty): number {
  if (!/^WEBVTT(?:[ \t\r\n]|$)/.test(file.text)) throw faultAt(file, 0, 'vtt-header');
  const end = /(?:\r\n|\n|\r(?!\n))[ \t]*(?=\r\n|\n|\r|$)/.exec(file.text);
  return end === null ? file.text.length : end.index + end[0].length;
}
