import type { Concept } from '../../model/concept.js';
import { type NameTrieBuilder, nameTrieBuilder } from '../../romanize/name-trie/build.js';
import type { NameTrie } from '../../romanize/name-trie/name-trie.js';
import { type NameSearch, nameSearch } from '../../romanize/name-trie/search.js';
import { isGeneric } from '../../romanize/recognizer/heads.js';
import { type LatinSpelling, readLatin } from '../../romanize/recognizer/latin.js';
import { demandOfOthers } from '../../romanize/recognizer/pairings.js';
import { prepareSpelling } from '../../romanize/recognizer/readings.js';
import type { Language } from '../../text/language.js';
import { remembering } from '../../text/remembering.js';
import { heardForms } from '../standard.js';
import { mostWords } from './most-words.js';

/** Gathers names as they are heard. */
export class HeardNameBuilder {
  readonly #language: Language;
  readonly #names: NameTrieBuilder;
  /** How many words the longest has at most. */
  longest = 0;

  /** @param least likeness of the spellings that are asked for. 0..1 */
  constructor(language: Language, least: number) {
    this.#language = language;
    this.#names = nameTrieBuilder(least);
  }

  add(concept: Concept, number: number): void {
    for (const form of heardForms(concept, this.#language)) {
      this.longest = Math.max(this.longest, mostWords(form));
      this.#names.add(form, number);
    }
  }

  finish(): NameTrie {
    return this.#names.finish();
  }
}

/** Whose names a stretch of a text may spell. */
export interface Heard {
  readonly owners: ReadonlySet<number>;
  /** Whether with the words behind it it may spell another. */
  readonly goesOn: boolean;
}

export type Hearing = (spelled: string) => Heard;

/** @param language the language of the texts, in Latin letters. */
export const hearingOf = (trie: NameTrie, { tag }: Language): Hearing =>
  remembering(listening(nameSearch(trie), tag));

/** Every way to read a spelling: as it stands, turned round, without a generic word. */
function listening(search: NameSearch, tag: string): Hearing {
  const askFor = (spelling: LatinSpelling, owner: string | undefined): Heard => {
    const asked = search(spelling);
    // What is an English word is one before it is any name; what it begins need not be.
    const owners =
      owner === '' && asked.owners.size > 0 ? search(spelling, demandOfOthers).owners : asked.owners;
    return { owners, goesOn: asked.goesOn };
  };
  return (spelled) => {
    const { owner, orders, bare } = prepareSpelling(spelled, tag);
    const heard = orders.map((spelling) => askFor(spelling, owner));
    if (bare !== undefined) heard.push(askFor(bare.spelling, bare.owner));
    return {
      owners: new Set(heard.flatMap(({ owners }) => [...owners])),
      goesOn: heard.some(({ goesOn }) => goesOn) || beginsBare(spelled, search),
    };
  };
}

/** Whether the words behind a stretch may make it a name with a generic word, itself without that and its links. */
function beginsBare(spelled: string, search: NameSearch): boolean {
  const bare = spelled.replace(/[\p{L}\p{M}'’ʿʾ]+/gu, (word) => (isGeneric(word) ? ' ' : word));
  if (bare === spelled) return false;
  const spelling = readLatin(bare);
  return spelling.letters.length === 0 || search(spelling).goesOn;
}
