import { type Concept, isOblique, preferredTerm } from '../model/concept.js';
import type { Hit, Misspelled } from '../model/hit.js';
import { overlaps } from '../model/span.js';
import { editDistanceWithin } from '../text/distance.js';
import type { Language } from '../text/language.js';
import type { Word } from '../text/words.js';
import { isUncased } from './answers.js';
import { coverage } from './coverage.js';
import { selfEvident } from './relatives/long-names.js';
import { type ProperForm, plainKey, properForms } from './relatives/proper-forms.js';
import type { Relatives } from './relatives/relatives.js';

/** Finds names that the source has with one letter wrong: واشطن. */
export interface Slips {
  /**
   * @param named what the source names as the store spells it; its words are no slips of another name.
   * @param target what the target names: a short name is taken for a slip only where the target vouches for it.
   */
  among(words: readonly Word[], named: readonly Hit[], target: readonly Hit[]): Hit[];
}

/** Words shorter than this have too many neighbours for a slip of one letter to prove anything. */
export const shortest = 4;

export function createSlips(relatives: Pick<Relatives, 'longNamed'>, language: Language): Slips {
  const formsOf = formsIn(language);
  return {
    among: (words, named, target) => {
      const open = (concept: Concept): boolean => !named.some((hit) => isWhole(hit, concept));
      const vouched = new Set(target.filter(vouches).map(({ concept }) => concept));
      const likely = [
        ...Array.from(vouched).filter(open).flatMap(formsOf),
        ...inOrder(relatives.longNamed(words).filter(open).flatMap(formsOf), words),
      ];
      if (likely.length === 0) return [];
      const isTaken = takenBy(named, words);
      return likely
        .flatMap((form) => slipOf(form, words, isTaken(form.concept)))
        .filter((hit, at, all) => all.findIndex((other) => overlaps(other, hit)) === at);
    },
  };
}

/** Whether a form of the target is the name itself: no adjective, no word that lacks its capitals. */
const vouches = (hit: Hit): boolean => !isOblique(hit.term) && !isUncased(hit);

/** Whether a hit names a concept by more than a part of its name. */
const isWhole = ({ concept, term }: Hit, asked: Concept): boolean =>
  concept === asked && term.type !== 'short-form';

/** Forms of concepts, as lately asked for. */
function formsIn(language: Language): (concept: Concept) => readonly ProperForm[] {
  const forms = new Map<Concept, readonly ProperForm[]>();
  return (concept) => {
    const known = forms.get(concept) ?? properForms(concept, language);
    if (forms.size >= remembered) forms.clear();
    forms.set(concept, known);
    return known;
  };
}

const remembered = 20_000;

/** The long forms that a text has a word of, by the first such word. */
function inOrder(forms: readonly ProperForm[], words: readonly Word[]): ProperForm[] {
  return forms
    .filter(({ keys }) => keys.length >= selfEvident)
    .map((form) => ({ form, first: words.findIndex((word) => form.keys.includes(plainKey(word))) }))
    .filter(({ first }) => first >= 0)
    .sort((a, b) => a.first - b.first)
    .map(({ form }) => form);
}

/** For each word whether it belongs to another name than the concept's. */
function takenBy(named: readonly Hit[], words: readonly Word[]): (concept: Concept) => readonly boolean[] {
  const byAny = coverage(words, named);
  return (concept) =>
    named.some((hit) => hit.concept === concept)
      ? coverage(
          words,
          named.filter((hit) => hit.concept !== concept),
        )
      : byAny;
}

/** Where the words of a form stand with one letter of one of them wrong. */
function slipOf(
  { concept, term, keys }: ProperForm,
  words: readonly Word[],
  taken: readonly boolean[],
): Hit[] {
  const found: Hit[] = [];
  for (let first = 0; first + keys.length <= words.length; first++) {
    const word = words[first];
    const end = words[first + keys.length - 1]?.end;
    if (word === undefined || end === undefined || !isFree(words, taken, first, keys.length)) continue;
    const start = slippedStart(words, first, keys);
    if (start === undefined) continue;
    found.push({
      concept,
      term,
      start: word.start + start,
      end,
      difference: 'none',
      certain: true,
      clitics: [],
    });
  }
  return found;
}

/** Whether words run on from one another and belong to no other name. */
function isFree(words: readonly Word[], taken: readonly boolean[], first: number, count: number): boolean {
  for (let at = first; at < first + count; at++)
    if (taken[at] !== false || (at > first && words[at]?.joins !== true)) return false;
  return true;
}

/** Offset in the first word at which a name begins that has one slip; undefined where it has none or more. */
function slippedStart(words: readonly Word[], first: number, keys: readonly string[]): number | undefined {
  let slips = 0;
  for (let at = 1; at < keys.length && slips < 2; at++) slips += slipsAt(words[first + at], keys[at]);
  if (slips > 1) return undefined;
  let start: number | undefined;
  let fewest = 2 - slips;
  for (const reading of words[first]?.readings ?? []) {
    const own = slipsIn(reading.key, keys[0] ?? '');
    if (own >= fewest) continue;
    fewest = own;
    start = reading.start;
  }
  return fewest + slips === 1 ? start : undefined;
}

const slipsAt = (word: Word | undefined, key: string | undefined): number =>
  word === undefined || key === undefined ? 2 : slipsIn(plainKey(word), key);

/** 0 the word itself, 1 one slip away, more otherwise. */
function slipsIn(word: string, name: string): number {
  if (word === name) return 0;
  const isApart = Math.abs(word.length - name.length) > 1 || Math.min(word.length, name.length) < shortest;
  return isApart ? 2 : editDistanceWithin(word, name, 1);
}

/** What the slips of a segment mean for its translation. */
export function misspelledIn(
  source: readonly Hit[],
  target: readonly Hit[],
  slips: readonly Hit[],
  language: Language,
): Misspelled[] {
  const isSlip = (hit: Hit): boolean => hit.term.type === 'misspelling' || slips.includes(hit);
  return source.filter(isSlip).map((hit) => ({
    concept: hit.concept,
    right: slips.includes(hit)
      ? hit.term.text
      : (preferredTerm(hit.concept, language.tag)?.text ?? hit.term.text),
    target: target.find(({ concept }) => concept.id === hit.concept.id),
    start: hit.start,
    end: hit.end,
  }));
}
