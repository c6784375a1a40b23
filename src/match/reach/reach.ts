import type { Concepts } from '../../glossary/glossary.js';
import { type Concept, familyOf, isCommon } from '../../model/concept.js';
import type { Answer, MatchedSegment } from '../../model/hit.js';
import type { Language } from '../../text/language.js';
import { packWords } from '../../text/ordinary/word-set.js';
import { cluesIn } from './clues.js';

/**
 * By what a store reaches a document: enough to tell which changes of the store leave what is found there as it is.
 * Plain data, and small beside the texts.
 */
export interface Reach {
  /** Languages (BCP 47 primary tags). */
  readonly source: string;
  readonly target: string;
  /** The clues of the texts, as a set of words in base 64. */
  readonly clues: string;
  /** Ids of the concepts that were found. */
  readonly found: readonly string[];
  /** Ids of those that they are part of, stand for, were replaced by or are taken for, as they say. */
  readonly near: readonly string[];
  /** Family → texts of the target in which any of it was looked for, as one of it is missing there. */
  readonly sought: Readonly<Record<string, readonly string[]>>;
}

/** The reach of a store into a document that was matched with it. */
export function reachOf(
  segments: readonly MatchedSegment[],
  source: Language,
  target: Language,
  concepts: Concepts,
): Reach {
  const found = new Map(segments.flatMap(foundIn).map((concept) => [concept.id, concept]));
  return {
    source: source.tag,
    target: target.tag,
    clues: packed([...cluesIn(segments, source, target)]),
    found: [...found.keys()],
    near: [...nearTo([...found.values()], concepts)],
    sought: soughtIn(segments),
  };
}

/** Bytes that are made text at once. */
const atOnce = 8192;

function packed(clues: readonly string[]): string {
  const bytes = packWords(clues);
  let text = '';
  for (let at = 0; at < bytes.length; at += atOnce)
    text += String.fromCharCode(...bytes.subarray(at, at + atOnce));
  return btoa(text);
}

/** Every concept that matching a segment came to. */
function foundIn({ sourceHits, targetHits, answers, ...rest }: MatchedSegment): Concept[] {
  const standIns = answers.flatMap(({ standIn }) =>
    standIn !== undefined && 'hit' in standIn ? standIn.hit : [],
  );
  const leftOver = rest.untranslated.flatMap(({ hit }) => hit ?? []);
  const hits = [...sourceHits, ...targetHits, ...rest.added, ...standIns, ...leftOver];
  return [...hits, ...answers, ...rest.misspelled].map(({ concept }) => concept);
}

/** Where the relations of concepts lead, step by step, and whom they say to be taken for. */
function nearTo(found: readonly Concept[], concepts: Concepts): Set<string> {
  const near = new Set(found.flatMap(({ lookAlikes }) => lookAlikes));
  const open = found.flatMap(relatedTo);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (near.has(id)) continue;
    near.add(id);
    const concept = concepts.get(id);
    if (concept !== undefined) open.push(...relatedTo(concept));
  }
  return near;
}

const relatedTo = ({ relations }: Concept): string[] =>
  Object.values(relations).filter((id) => id !== undefined);

/** The texts in which matching has looked for spellings of all relatives of a name. */
function soughtIn(segments: readonly MatchedSegment[]): Record<string, string[]> {
  const sought = new Map<string, Set<string>>();
  for (const { answers, target } of segments)
    for (const { concept } of answers.filter(mayBeRelative)) {
      const texts = sought.get(familyOf(concept)) ?? new Set();
      sought.set(familyOf(concept), texts.add(target.text));
    }
  return Object.fromEntries(Array.from(sought, ([family, texts]) => [family, [...texts]]));
}

/** Whether something of the same family was asked for in a name's place: nothing better has been found. */
function mayBeRelative({ concept, target, standIn }: Answer): boolean {
  if (target.length > 0 || isCommon(concept)) return false;
  if (standIn?.is === 'other') return standIn.as === 'relative';
  return standIn === undefined || standIn.is === 'outsider';
}
