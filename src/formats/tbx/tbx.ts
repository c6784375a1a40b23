import type { TermbaseFormat } from '../termbase.js';
import { dialects } from './dialects.js';
import { readTbx } from './read.js';
import { writeTbx } from './write.js';

/** TermBase eXchange, ISO 30042: written in its public dialects and both styles, read in whatever shape it comes. */
export const tbx: TermbaseFormat = {
  id: 'tbx',
  extensions: ['.tbx', '.martif'],
  variants: dialects.map(({ id }) => id),
  isLikely: (head) => /<(?:[\w-]+:)?(?:tbx|martif|TBX)[\s>]/.test(head),
  write: writeTbx,
  read: readTbx,
};
