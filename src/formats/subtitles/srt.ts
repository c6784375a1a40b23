import { subtitles } from './subtitles.js';

/** Tags that players know, and the positions of SubStation Alpha that many write among them. */
const tag = /<\/?(?:i|b|u|s|font|c|v|ruby|rt|span)(?:[\s.][^<>]*)?>|\{\\[^{}]*\}|\{\/?[biu]\}/iy;

/** SubRip subtitles. */
export const srt = subtitles({
  id: 'srt',
  extensions: ['.srt'],
  isLikely: (head) => /^\s*\d+[ \t]*\r?\n[ \t]*\d+:\d{2}:\d{2}[,.]\d{1,3}[ \t]*-->/.test(head),
  begin: () => 0,
  aside: /(?!)/,
  comment: /(?!)/,
  example: '00:01:02,500 --> 00:01:05,000',
  pieces: [{ pattern: tag, says: () => '' }],
  encode: (text) => text,
});
