import type { Hit, Untranslated } from '../model/hit.js';
import type { Span } from '../model/span.js';
import { contains, slice } from '../model/span.js';
import type { Language } from '../text/language.js';
import { remembering } from '../text/remembering.js';
import type { Word } from '../text/words.js';

/** A text in which letters of other scripts are none, each unit in its place. */
export const inScript = (text: string, { script }: Language): string =>
  text.replace(foreignTo(script), (letters) => ','.repeat(letters.length));

const foreignTo = remembering((script) => new RegExp(`(?:(?!\\p{Script=${script}})\\p{L})+`, 'gu'));
const inside = remembering((script) => new RegExp(`\\p{Script=${script}}`, 'u'));

/** Runs of the source's script in a target text, each with the one name of the store that it holds, if any. */
export function untranslatedRuns(
  words: readonly Word[],
  source: Language,
  names: readonly Hit[],
): Untranslated[] {
  return runs(words, inside(source.script)).flatMap((run): Untranslated[] => {
    const held = names.filter((name) => contains(run, name));
    if (held.length > 1) return held.map((hit) => ({ start: hit.start, end: hit.end, hit }));
    return [{ ...run, hit: held[0] }];
  });
}

function runs(words: readonly Word[], script: RegExp): Span[] {
  const found: { start: number; end: number }[] = [];
  let open = false;
  for (const word of words) {
    const foreign = script.test(word.raw);
    const last = found.at(-1);
    if (foreign && open && word.joins && last !== undefined) last.end = word.end;
    else if (foreign) found.push({ start: word.start, end: word.end });
    open = foreign;
  }
  return found;
}

/** A target text, the source text it translates, and the target's words. */
interface Beside {
  readonly text: string;
  readonly original: string;
  readonly words: readonly Word[];
}

/**
 * A run of a script that is at home in every text, where it is left over all the same: a name of the store, or
 * words of the source that are no bare acronym. Addresses and handles stay, and so does what glosses a name in
 * brackets. What has a capital on every word that counts may be a title that keeps its letters.
 */
export function strayRun(
  run: Untranslated,
  { text, original, words }: Beside,
  source: Language,
): Untranslated | undefined {
  const written = slice(text, run);
  if (isAddress(text, run) || isGloss(text, run) || !original.includes(written)) return undefined;
  if (run.hit !== undefined && isSpelledOut(run.hit))
    return { ...run, start: run.hit.start, end: run.hit.end };
  const inside = words.filter((word) => contains(run, word));
  if (inside.length < 2) return undefined;
  const isFunctionWord = ({ raw }: Word): boolean => source.functionWords.has(source.key(raw));
  const content = inside.filter((word) => !isFunctionWord(word));
  if (content.length >= 2 && content.every(({ raw }) => /^\p{Lu}/u.test(raw)))
    return content.some(({ raw }) => /\p{Ll}/u.test(raw)) ? { ...run, doubtful: true } : undefined;
  return inside.length > content.length ? run : undefined;
}

const isSpelledOut = ({ term, difference }: Hit): boolean => term.type !== 'acronym' && difference !== 'case';

const isAddress = (text: string, { start, end }: Span): boolean =>
  /[@#/\\.:_]/u.test(text.charAt(start - 1)) || /^(?:[@/\\_]|[.:]\p{L})/u.test(text.slice(end, end + 3));

const isGloss = (text: string, { start }: Span): boolean =>
  /[([]["“«']?\s*$/u.test(text.slice(Math.max(0, start - 4), start));
