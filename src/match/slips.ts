import type { Glossary } from '../glossary/glossary.js';
import { type Concept, isAllowed, isCommon, isOblique, preferredTerm, type Term } from '../model/concept.js';
import type { Hit, Misspelled } from '../model/hit.js';
import { overlaps } from '../model/span.js';
import { editDistanceWithin } from '../text/distance.js';
import type { Language } from '../text/language.js';
import { type Word, wordsOf } from '../text/words.js';
import { isUncased } from './answers.js';
import { coverage } from './coverage.js';

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

/** A name of so many words is known by the rest of them. */
export const selfEvident = 3;

/** A form of a name as its words are folded. */
interface Form {
  readonly concept: Concept;
  readonly term: Term;
  readonly keys: readonly string[];
}

export function createSlips(glossary: Glossary, language: Language): Slips {
  const forms = new Map<Concept, readonly Form[]>();
  const formsOf = (concept: Concept): readonly Form[] => {
    const known = forms.get(concept) ?? formsIn(concept, language);
    forms.set(concept, known);
    return known;
  };
  let long: ReadonlyMap<string, readonly Form[]> | undefined;
  return {
    among: (words, named, target) => {
      long ??= byWord(
        Array.from(glossary.concepts.values(), formsOf)
          .flat()
          .filter(({ keys }) => keys.length >= selfEvident),
      );
      const vouched = new Set(target.filter(vouches).map(({ concept }) => concept));
      const likely = [
        ...Array.from(vouched, formsOf).flat(),
        ...new Set(words.flatMap(({ readings: [plain] }) => long?.get(plain?.key ?? '') ?? [])),
      ];
      return likely
        .filter(({ concept }) => !named.some((hit) => isWhole(hit, concept)))
        .flatMap((form) => slipOf(form, words, named))
        .filter((hit, at, all) => all.findIndex((other) => overlaps(other, hit)) === at);
    },
  };
}

/** Whether a form of the target is the name itself: no adjective, no word that lacks its capitals. */
const vouches = (hit: Hit): boolean => !isOblique(hit.term) && !isUncased(hit);

/** Whether a hit names a concept by more than a part of its name. */
const isWhole = ({ concept, term }: Hit, asked: Concept): boolean =>
  concept === asked && term.type !== 'short-form';

/** Proper names only: common nouns have plurals and forms a letter away. */
function formsIn(concept: Concept, language: Language): Form[] {
  if (isCommon(concept)) return [];
  return (concept.terms.get(language.tag) ?? [])
    .filter((term) => isAllowed(term) && !isOblique(term) && term.type !== 'misspelling')
    .map((term) => ({ concept, term, keys: wordsOf(term.text, language).map(plainKey) }));
}

const plainKey = ({ readings: [plain] }: Word): string => plain?.key ?? '';

function byWord(forms: readonly Form[]): Map<string, Form[]> {
  const index = new Map<string, Form[]>();
  for (const form of forms)
    for (const key of form.keys) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [form]);
      else known.push(form);
    }
  return index;
}

/** Where the words of a form stand with one letter of one of them wrong. */
function slipOf({ concept, term, keys }: Form, words: readonly Word[], named: readonly Hit[]): Hit[] {
  const taken = coverage(
    words,
    named.filter((hit) => hit.concept !== concept),
  );
  return words.flatMap((word, first) => {
    if (taken[first] !== false) return [];
    const window = words.slice(first, first + keys.length);
    const joined = window.every(({ joins }, at) => at === 0 || joins);
    const free = window.every((_, at) => taken[first + at] === false);
    if (window.length < keys.length || !joined || !free) return [];
    const start = slippedStart(window, keys);
    const end = window.at(-1)?.end ?? word.end;
    return start === undefined
      ? []
      : [{ concept, term, start: word.start + start, end, difference: 'none', certain: true, clitics: [] }];
  });
}

/** Offset in the first word at which a name begins that has one slip; undefined where it has none or more. */
function slippedStart(window: readonly Word[], keys: readonly string[]): number | undefined {
  let slips = 0;
  for (let at = 1; at < window.length && slips < 2; at++) slips += slipsAt(window[at], keys[at]);
  if (slips > 1) return undefined;
  const first = window[0]?.readings.map(({ key, start }) => ({ start, slips: slipsIn(key, keys[0] ?? '') }));
  const nearest = first?.reduce((best, each) => (each.slips < best.slips ? each : best));
  return nearest !== undefined && nearest.slips + slips === 1 ? nearest.start : undefined;
}

const slipsAt = (word: Word | undefined, key: string | undefined): number =>
  word === undefined || key === undefined ? 2 : slipsIn(plainKey(word), key);

/** 0 the word itself, 1 one slip away, more otherwise. */
function slipsIn(word: string, name: string): number {
  if (word === name) return 0;
  return Math.min(word.length, name.length) < shortest ? 2 : editDistanceWithin(word, name, 1);
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
