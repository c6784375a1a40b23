import { type Concept, familyOf, isBarred, isCommon, isOblique } from '../model/concept.js';
import type { Hit } from '../model/hit.js';
import type { Language } from '../text/language.js';
import { type Word, wordsOf } from '../text/words.js';
import { coverage } from './coverage.js';

/** Capitals throughout, with dots or without, perhaps of a plural or possessive. */
const capitals = /^(\p{Lu}\.?){2,10}(?:['’]?s)?$/u;

/** A small letter of the alphabet, with which nearly all words begin, is a quick answer. */
function isInitials({ raw }: Word): boolean {
  const unit = raw.charCodeAt(0);
  return !(unit >= 0x61 && unit <= 0x7a) && capitals.test(raw);
}

/** Of the letters that an acronym might take, this share has to be there; and from so many on they may be fewer. */
const enough = 0.5;
const telling = 3;

/**
 * Acronyms that no list has of names that the source has and the target lacks: letters that begin words of a
 * listed form, in their order (UNSMIL: United Nations Support Mission in Libya). Where the store lists an acronym of
 * a name, it knows them.
 */
export function acronymsOf(
  named: readonly Hit[],
  target: readonly Hit[],
  words: readonly Word[],
  language: Language,
): Hit[] {
  if (!language.cased || !words.some(isInitials)) return [];
  const answered = new Set(target.map(({ concept }) => concept.id));
  const covered = coverage(words, target);
  const free = words.filter((word, at) => covered[at] === false && isInitials(word));
  const open = new Map(named.map(({ concept }) => [concept.id, concept]));
  return Array.from(open.values())
    .filter((concept) => !answered.has(concept.id) && mayHave(concept, language))
    .flatMap((concept) => free.flatMap((word) => hitOf(word, concept, language) ?? []).slice(0, 1));
}

const mayHave = (concept: Concept, { tag }: Language): boolean =>
  !isCommon(concept) &&
  familyOf(concept) !== 'person' &&
  !(concept.terms.get(tag) ?? []).some(({ type }) => type === 'acronym');

function hitOf(word: Word, concept: Concept, language: Language): Hit | undefined {
  const text = word.raw.replace(/['’]?s$/u, '');
  const letters = text.replaceAll('.', '').toLowerCase();
  const forms = (concept.terms.get(language.tag) ?? []).filter((term) => !isOblique(term) && !isBarred(term));
  if (!forms.some((form) => isAcronymOf(letters, form.text, language))) return undefined;
  return {
    start: word.start,
    end: word.start + text.length,
    concept,
    term: { text, status: 'admitted', type: 'acronym' },
    difference: 'none',
    certain: true,
    clitics: [],
  };
}

function isAcronymOf(letters: string, form: string, language: Language): boolean {
  const words = wordsOf(form, language).map(({ raw }) => ({ raw, initial: language.key(raw).charAt(0) }));
  const large = words.filter(({ raw }) => /^\p{Lu}/u.test(raw));
  if (large.length < 2) return false;
  const exact = [words, large].some((kept) => kept.map(({ initial }) => initial).join('') === letters);
  if (exact || letters.length < telling) return exact;
  const isLong = letters.length >= large.length * enough;
  return isLong && inOrder(letters, words.map(({ initial }) => initial).join(''));
}

/** Whether letters occur in this order, the first of them first. */
function inOrder(letters: string, initials: string): boolean {
  if (letters[0] !== initials[0]) return false;
  let at = 0;
  for (const letter of letters) {
    const next = initials.indexOf(letter, at);
    if (next < 0) return false;
    at = next + 1;
  }
  return true;
}
