import type { Concept } from '../../model/concept.js';
import type { Language } from '../../text/language.js';
import { spread } from '../automaton/hashing.js';
import { listedForms } from '../standard.js';
import { FeatureBuilder, type Features, findOwners } from './features.js';
import { type Marked, markedOf, mayHave } from './marked.js';

/**
 * Forms of names by their letters whatever the order, so that a form with a slip of the pen is found by what its
 * letters come to with one of them taken out, put in or another; changing places changes nothing. With one slip the
 * beginning of a form is right or its end; with two there is at most one in one of its halves.
 */
export interface ListedForms {
  /** Every UTF-16 unit that a form has which may have slips. */
  readonly alphabet: Int32Array;
  /** How such forms begin and end. */
  readonly edges: Marked;
  /** What the letters of forms come to → numbers of concepts; the same of the halves of long forms. */
  readonly wholes: Features;
  readonly halves: Features;
}

/** Slips that forms of so many letters may have. */
export interface Tolerance {
  readonly one: number;
  readonly two: number;
}

/** How long forms have to be to keep a likeness with a slip and with two, each slip counting as a share of the form. */
export function toleranceFor(likeness: number): Tolerance {
  const leastFor = (slips: number): number => {
    let length = slips;
    while (1 - slips / length < likeness) length += 1;
    return length;
  };
  return { one: leastFor(1), two: leastFor(2) };
}

/** Gathers forms as they are listed. */
export class ListedFormBuilder {
  readonly #language: Language;
  readonly #tolerance: Tolerance;
  readonly #alphabet = new Set<number>();
  readonly #edges = new Set<number>();
  readonly #wholes = new FeatureBuilder();
  readonly #halves = new FeatureBuilder();
  /** How many words the longest has. */
  longest = 0;

  constructor(language: Language, tolerance: Tolerance) {
    this.#language = language;
    this.#tolerance = tolerance;
  }

  add(concept: Concept, number: number): void {
    for (const words of listedForms(concept, this.#language)) {
      this.longest = Math.max(this.longest, words.length);
      this.#enter(words.join(' '), number);
    }
  }

  finish(): ListedForms {
    return {
      alphabet: Int32Array.from(this.#alphabet),
      edges: markedOf(this.#edges),
      wholes: this.#wholes.finish(),
      halves: this.#halves.finish(),
    };
  }

  #enter(form: string, owner: number): void {
    const { one, two } = this.#tolerance;
    const edge = one >> 1;
    this.#wholes.add(sumOf(form, 0, form.length), owner);
    if (form.length < one) return;
    for (let at = 0; at < form.length; at++) this.#alphabet.add(form.charCodeAt(at));
    this.#edges.add(hashOf(form, 0, edge)).add(hashOf(form, form.length - edge, form.length));
    if (form.length < two) return;
    const middle = form.length >> 1;
    this.#halves.add(sumOf(form, 0, middle), owner);
    this.#halves.add(sumOf(form, middle, form.length), owner);
  }
}

/** What letters come to, in any order. */
function sumOf(text: string, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at++) sum = (sum + worthOf(text.charCodeAt(at))) | 0;
  return sum;
}

/** Of a stretch of text, in its order (FNV-1a, Fowler, Noll and Vo). */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

const worthOf = (unit: number): number => spread(unit + 0x9e3779b1);

/**
 * Adds to `found` whose forms a text may be, with as many slips as their length allows, and perhaps others.
 * @param most slips that are allowed however long it is.
 */
export type FormSearch = (written: string, most: 1 | 2, found: Set<number>) => void;

export function formSearch(
  { alphabet, edges, wholes, halves }: ListedForms,
  tolerance: Tolerance,
): FormSearch {
  const gains = [0, ...Array.from(alphabet, worthOf)];
  const edge = tolerance.one >> 1;
  /** With at most one letter taken out, put in or another. */
  const nearly = (index: Features, text: string, start: number, end: number, found: Set<number>): void => {
    const sum = sumOf(text, start, end);
    for (const loss of lossesOf(text, start, end))
      for (const gain of gains) findOwners(index, (sum - loss + gain) | 0, found);
  };
  const isLike = (text: string): boolean =>
    text.length + 1 >= tolerance.one &&
    (mayHave(edges, hashOf(text, 0, edge)) || mayHave(edges, hashOf(text, text.length - edge, text.length)));
  return (written, most, found) => {
    const { length } = written;
    if (isLike(written)) nearly(wholes, written, 0, length, found);
    else findOwners(wholes, sumOf(written, 0, length), found);
    if (most < 2 || length + 2 < tolerance.two || halves.owners.length === 0) return;
    const [shortest, longest] = [((length - 2) >> 1) - 1, ((length + 3) >> 1) + 1];
    for (let half = shortest; half <= longest; half++) {
      nearly(halves, written, 0, half, found);
      nearly(halves, written, length - half, length, found);
    }
  };
}

/** What each letter of a stretch is worth, and nothing. */
function lossesOf(text: string, start: number, end: number): Set<number> {
  const losses = new Set([0]);
  for (let at = start; at < end; at++) losses.add(worthOf(text.charCodeAt(at)));
  return losses;
}
