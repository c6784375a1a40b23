import type { Hit, Untranslated } from '../model/hit.js';
import type { Span } from '../model/span.js';
import { contains } from '../model/span.js';
import type { Language } from '../text/language.js';
import type { Word } from '../text/words.js';

/** Runs of the source's script in a target text, each with the one name of the store that it holds, if any. */
export function untranslatedRuns(
  words: readonly Word[],
  source: Language,
  names: readonly Hit[],
): Untranslated[] {
  const script = new RegExp(`\\p{Script=${source.script}}`, 'u');
  return runs(words, script).flatMap((run): Untranslated[] => {
    const inside = names.filter((name) => contains(run, name));
    if (inside.length > 1) return inside.map((hit) => ({ start: hit.start, end: hit.end, hit }));
    return [{ ...run, hit: inside[0] }];
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
