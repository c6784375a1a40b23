import type { Segment } from '../../model/document.js';
import type { Language } from '../../text/language.js';
import { isForeign } from '../../text/languages.js';
import { WordRun } from '../../text/word-run.js';
import { contractedOpenings } from '../automaton/opening.js';
import { shortest } from '../slips.js';
import { inScript } from '../untranslated.js';

/**
 * What the texts of a document have that a name can be told by, each as a word of its own: the folded words of each
 * side in every reading, and what the source's words are with a letter left out, by which a slip is known.
 */
export type Clues = Pick<ReadonlySet<string>, 'has'>;

/** Side of a document. */
export type Place = 'source' | 'target';

/** A folded word of a side. */
export const clueOf = (key: string, place: Place): string => `${place} ${key}`;

/**
 * Words that are as one where a word was written with one letter wrong, left out, too many or exchanged with the next
 * (symmetric deletion: Garbe 2012); none of a short word, in which no letter is taken for a slip.
 */
export function slipsOf(key: string): string[] {
  if (key.length < shortest) return [];
  const shorter = Array.from({ length: key.length }, (_, at) => key.slice(0, at) + key.slice(at + 1));
  return [key, ...shorter].map((each) => `slip ${each}`);
}

/** All clues of a document. What a search reads past, as code, is taken in: it costs a check too many at worst. */
export function cluesIn(segments: readonly Segment[], source: Language, target: Language): Set<string> {
  const clues = new Set<string>();
  const [ofSource, ofTarget] = [collector(source, 'source', clues), collector(target, 'target', clues)];
  for (const segment of segments) {
    for (const key of ofSource(segment.source.text)) for (const slip of slipsOf(key)) clues.add(slip);
    ofTarget(segment.target.text);
    const isLeftOver = source.script !== target.script && !isForeign(segment.target.text, source);
    if (isLeftOver) ofSource(inScript(segment.target.text, source));
  }
  return clues;
}

/** Adds the words of texts in a language. The collector gives the keys of the words that it has not met before. */
function collector(language: Language, place: Place, clues: Set<string>): (text: string) => string[] {
  const met = new Set<string>();
  const run = new WordRun(language);
  return (text) => {
    run.read(text);
    const fresh: string[] = [];
    for (let at = 0; at < run.length; at++) {
      for (const { key } of contractedOpenings(run, at, language)) clues.add(clueOf(key, place));
      const raw = run.vocabulary.raw(run.kind(at));
      if (met.has(raw)) continue;
      met.add(raw);
      fresh.push(...run.readings(at).map(({ key }) => key));
    }
    for (const key of fresh) clues.add(clueOf(key, place));
    return fresh;
  };
}
