import { headsIn, translationsOf } from '../../text/heads.js';
import { remembering } from '../../text/remembering.js';

const latin = ['en', 'fr'];

/** Languages in Arabic script share words but not what they mean by them: the Arabic sense comes first. */
const heads: ReadonlyMap<string, readonly string[]> = new Map([
  ...translationsOf('fa', latin),
  ...translationsOf('ar', latin),
]);

const marks = /[\u064b-\u065f\u0670ـ]/gu;

/** What a word in Arabic script may be translated with where it heads a name; nothing if it heads none. */
export const headTranslations = (word: string): readonly string[] => heads.get(word.replace(marks, '')) ?? [];

/** Every word in Latin script that stands for some head. */
export const headWords: ReadonlySet<string> = new Set(latin.flatMap(headsIn));

/** Words that go with a translated head: the Movement of …. */
export const linkWords: ReadonlySet<string> = new Set(['the', 'of', 'de', 'du', 'la', 'le', 'des', 'd']);

/** A Latin word in small letters without marks, as the sets here have it. */
export const plain = remembering((word) => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));

/** Whether a word in Latin script stands for some head, or goes with one. */
export const isGeneric = (word: string): boolean => headWords.has(plain(word)) || linkWords.has(plain(word));
