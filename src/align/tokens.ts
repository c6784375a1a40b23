import type { NamesIn } from '../match/matcher.js';
import { skeletonsOf } from '../romanize/skeleton.js';
import type { Language } from '../text/language.js';
import { type Word, wordsOf } from '../text/words.js';
import type { Token } from './sentence.js';

/** How sure an equal token on the other side is the counterpart of one, by what it is. */
const sureness = { name: 0.8, number: 0.8, copied: 0.9, mark: 0.6 };

/** Letters of a word beyond which endings begin. */
const stemLength = 5;

/** Consonants below which names are equal by chance. */
const shortestSkeleton = 3;

/** What a text is compared by: its words, numbers and marks, and the concepts it names. */
export function tokensOf(text: string, language: Language, names: NamesIn): Token[] {
  const words = wordsOf(text, language).map((word) => tokenOf(word, language));
  const concepts = [...new Set(names({ text, opaque: [] }))].map((id) =>
    plain(`concept ${id}`, sureness.name),
  );
  return [...words, ...concepts, ...marksOf(text)];
}

const plain = (key: string, sure: number): Token => ({ key, sureness: sure, spellings: [] });

function tokenOf({ raw, readings }: Word, { script }: Language): Token {
  const keys = readings.map(({ key }) => key);
  const [whole = raw] = keys;
  if (/^\p{Nd}/u.test(whole)) return plain(`number ${whole}`, sureness.number);
  const stem = keys.reduce((shortest, key) => (key.length < shortest.length ? key : shortest), whole);
  const spellings = [...new Set(keys)].flatMap((key) =>
    skeletonsOf(key, script).map((skeleton) => ({ written: lettersOf(raw, key.length), skeleton })),
  );
  return {
    key: `word ${Array.from(stem).slice(0, stemLength).join('')}`,
    sureness: /\p{Script=Latin}/u.test(whole) ? sureness.copied : 0,
    spellings: spellings.filter(({ skeleton }) => skeleton.length >= shortestSkeleton),
  };
}

/** The last letters of a word, as many as a key that was folded from them has. */
const lettersOf = (raw: string, count: number): string => raw.replace(/[\p{M}\p{Cf}ـ]/gu, '').slice(-count);

/** Marks that translations keep, each in all its forms. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/[?؟⁇](?=\P{L}|$)/u, '?'],
  [/!/, '!'],
  [/[“”«»"„]/, '"'],
  [/[()]/, '('],
  [/:(?=\s|$)/, ':'],
  [/[%٪]/, '%'],
];

const marksOf = (text: string): Token[] =>
  marks.flatMap(([written, mark]) => (written.test(text) ? [plain(`mark ${mark}`, sureness.mark)] : []));
