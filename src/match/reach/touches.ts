import type { Change } from '../../glossary/changes.js';
import { type Concept, familyOf, isCommon } from '../../model/concept.js';
import type { Language } from '../../text/language.js';
import { languageOf } from '../../text/languages.js';
import { wordSet } from '../../text/ordinary/word-set.js';
import { wordsOf } from '../../text/words.js';
import { selfEvident } from '../relatives/long-names.js';
import { almostCertainly } from '../relatives/tables.js';
import { createSpellings, type Spellings } from '../spelling.js';
import { termsOf } from '../terms.js';
import { type Clues, clueOf, type Place, slipsOf } from './clues.js';
import type { Reach } from './reach.js';

/** Whether matching a document again, with a store that has changed, might come to anything else. */
export type Touches = (reach: Reach) => boolean;

/**
 * Tells the documents that some changes of a store might touch; when in doubt, a document is touched.
 *
 * Why what is found in the others stays as it is: matching comes to a concept by a form that stands in the texts, by a
 * long form with a slip, by the relations and look-alikes of what it has found, or by a spelling where any of a family
 * is looked for. A version of a concept that none of these leads to might as well be absent. So the old store finds
 * what it finds without the old versions, and the new store what it finds without the new ones; and without them,
 * both are the same, in the same order.
 */
export function touchesOf(changes: readonly Change[]): Touches {
  const prepared = new Map<string, readonly Prepared[]>();
  return (reach) => {
    const pair = `${reach.source} ${reach.target}`;
    const versions =
      prepared.get(pair) ?? prepare(changes, languageOf(reach.source), languageOf(reach.target));
    prepared.set(pair, versions);
    const clues = wordSet(reach.clues);
    const found = new Set(reach.found);
    const near = new Set(reach.near);
    return versions.some(
      ({ concept, forms, slips, spells }) =>
        found.has(concept.id) ||
        near.has(concept.id) ||
        concept.lookAlikes.some((id) => found.has(id)) ||
        forms.some((form) => form.every((word) => clues.has(word))) ||
        slips.some((form) => mayHaveSlip(form, clues)) ||
        (reach.sought[familyOf(concept)] ?? []).some(spells),
    );
  };
}

/** A version of a concept, and what it may be found by in texts of one pair of languages. */
interface Prepared {
  readonly concept: Concept;
  /** The clues of each form: all of them have to be there. */
  readonly forms: readonly (readonly string[])[];
  /** The words of each form that is long enough to be known with a slip in one of them. */
  readonly slips: readonly (readonly string[])[];
  /** Whether a text of the target spells it so well that it would be taken for a missing name of its family. */
  readonly spells: (text: string) => boolean;
}

function prepare(changes: readonly Change[], source: Language, target: Language): Prepared[] {
  const spellings = createSpellings(source, target);
  return changes
    .flatMap(({ versions }) => versions)
    .map((concept) => ({
      concept,
      forms: [...formsOf(concept, source, target, 'source'), ...formsOf(concept, target, source, 'target')],
      slips: longForms(concept, source),
      spells: isCommon(concept) ? () => false : spelledBy(concept, target, spellings),
    }));
}

/** Every form that an automaton would find, as clues; one without a word is never found. */
const formsOf = (concept: Concept, language: Language, other: Language, place: Place): string[][] =>
  Array.from(termsOf(concept, language, other), ({ term }) =>
    keysOf(term.text, language).map((key) => clueOf(key, place)),
  ).filter(({ length }) => length > 0);

const keysOf = (text: string, language: Language): string[] =>
  wordsOf(text, language).map(({ readings: [plain] }) => plain?.key ?? '');

/** Common nouns have plurals a letter away, and are taken for no slip. */
const longForms = (concept: Concept, source: Language): string[][] =>
  (isCommon(concept) ? [] : (concept.terms.get(source.tag) ?? []))
    .map(({ text }) => keysOf(text, source))
    .filter(({ length }) => length >= selfEvident);

/** Whether a text may have all words of a form but one, and that one with a slip. */
function mayHaveSlip(form: readonly string[], clues: Clues): boolean {
  const [wrong, another] = form.filter((key) => !clues.has(clueOf(key, 'source')));
  if (wrong === undefined) return true;
  return another === undefined && slipsOf(wrong).some((slip) => clues.has(slip));
}

/** As matching looks for a relative, but among all words of a text, whatever else they may be. */
function spelledBy(concept: Concept, target: Language, spellings: Spellings): (text: string) => boolean {
  const wanted = [{ concept, least: almostCertainly, rival: true }];
  return (text) => {
    const words = wordsOf(text, target);
    const field = { text, words, free: () => true, loose: () => false };
    return spellings.find(wanted, field).length > 0;
  };
}
