import type { Glossary } from '../glossary/glossary.js';
import { type Concept, familyOf, isCommon } from '../model/concept.js';
import type { Language } from '../text/language.js';
import { languageOf } from '../text/languages.js';
import { wordsOf } from '../text/words.js';

/** What there is to know of a concept to tell which texts it concerns; plain, so that it can be kept. */
export interface ConceptTrace {
  readonly id: string;
  /** Stands for all that the store says of it. */
  readonly hash: string;
  /** Its forms, each as its folded words. */
  readonly forms: readonly (readonly string[])[];
  /** The concepts that it is part of, another name of, or replaced by. */
  readonly above: readonly string[];
  readonly lookAlikes: readonly string[];
  /** Null where nothing is looked for in its place: a common noun. */
  readonly family: string | null;
}

/** What a change of a store can concern. */
export interface StoreChange {
  readonly forms: readonly (readonly string[])[];
  readonly families: ReadonlySet<string>;
}

/** @param hashOf a hash of all that a concept says. */
export const traceOf = (glossary: Glossary, hashOf: (concept: Concept) => string): ConceptTrace[] =>
  Array.from(glossary.concepts.values(), (concept) => ({
    id: concept.id,
    hash: hashOf(concept),
    forms: formsOf(concept),
    above: Object.values(concept.relations),
    lookAlikes: concept.lookAlikes,
    family: isCommon(concept) ? null : familyOf(concept),
  }));

/** The forms as the automata have them: in every language, whichever a text is in, and as romanized. */
function formsOf(concept: Concept): string[][] {
  const listed = Array.from(concept.terms, ([tag, terms]) =>
    terms.map(({ text }) => keysOf(text, languageOf(tag))),
  );
  const latin = languageOf('en');
  return [...listed.flat(), ...Array.from(concept.romanizations.values(), (text) => keysOf(text, latin))];
}

const keysOf = (text: string, language: Language): string[] =>
  wordsOf(text, language).map(({ readings: [plain] }) => plain?.key ?? '');

/**
 * What differs between two states of a store. A concept matters to a text that has the words of a form of it, or of
 * one that it is taken for, or of one that leads to it by its relations, as these are looked at from names that the
 * text has; and to a text that lacks a name of its family.
 * @returns undefined where concepts have changed places, as of homonyms the first is preferred.
 */
export function changeBetween(
  before: readonly ConceptTrace[],
  after: readonly ConceptTrace[],
): StoreChange | undefined {
  const [old, young] = [byId(before), byId(after)];
  const stayed = before.filter(({ id }) => young.has(id));
  if (after.filter(({ id }) => old.has(id)).some(({ id }, at) => id !== stayed[at]?.id)) return undefined;
  const isChanged = ({ id }: ConceptTrace): boolean => old.get(id)?.hash !== young.get(id)?.hash;
  const all = [...before, ...after];
  const changed = all.filter(isChanged);
  const concerned = new Set([...lookedAtFrom(changed, all), ...takenFor(changed, all)]);
  return {
    forms: all.filter(({ id }) => concerned.has(id)).flatMap(({ forms }) => forms),
    families: new Set(changed.flatMap(({ family }) => family ?? [])),
  };
}

const byId = (traces: readonly ConceptTrace[]): Map<string, ConceptTrace> =>
  new Map(traces.map((trace) => [trace.id, trace]));

/** The changed concepts, and all that lead to one of them by relations, however far. */
function lookedAtFrom(changed: readonly ConceptTrace[], all: readonly ConceptTrace[]): Set<string> {
  const below = new Map<string, string[]>();
  for (const { id, above } of all)
    for (const each of above) below.set(each, [...(below.get(each) ?? []), id]);
  const reached = new Set<string>();
  const open = changed.map(({ id }) => id);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    open.push(...(below.get(id) ?? []));
  }
  return reached;
}

/** The concepts that changed ones are taken for, stated on either side. */
function takenFor(changed: readonly ConceptTrace[], all: readonly ConceptTrace[]): string[] {
  const ids = new Set(changed.map(({ id }) => id));
  const stating = all.filter(({ lookAlikes }) => lookAlikes.some((id) => ids.has(id)));
  return [...changed.flatMap(({ lookAlikes }) => lookAlikes), ...stating.map(({ id }) => id)];
}

/** A form of so many words is found with a slip of the pen in one of them (`slips.ts`). */
const selfEvident = 3;

/** Whether a change can make a difference to a text. @param has whether the text may have a folded word. */
export const concerns = (
  { forms, families }: StoreChange,
  has: (word: string) => boolean,
  asked: readonly string[],
): boolean =>
  asked.some((family) => families.has(family)) ||
  forms.some((keys) => {
    const lacking = keys.filter((key) => !has(key)).length;
    return lacking === 0 || (lacking === 1 && keys.length >= selfEvident);
  });
