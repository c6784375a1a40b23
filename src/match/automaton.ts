import type { Concept, Term } from '../model/concept.js';
import type { Span } from '../model/span.js';
import type { Language, Reading } from '../text/language.js';
import { type Word, wordsOf } from '../text/words.js';

/** A term and the concept it names. */
export interface Named {
  readonly concept: Concept;
  readonly term: Term;
}

/** Words of a text that spell at least one term. `first` and `last` are indexes of words, inclusive. */
export interface Candidate extends Span {
  readonly first: number;
  readonly last: number;
  readonly clitics: readonly string[];
  /** Whether an article that the term lacks was read past. */
  readonly definite: boolean;
  /** The folded word that opens it, without clitics. */
  readonly key: string;
  readonly named: readonly Named[];
}

/** Finds the terms of one language; knows nothing of what they mean. */
export interface Automaton {
  /** Every run of words that spells a term, of any length, overlapping ones too. */
  search(words: readonly Word[]): Candidate[];
  /** The terms that a text spells from end to end. */
  exactly(text: string): readonly Named[];
}

interface State {
  readonly next: Map<string, State>;
  readonly named: Named[];
}

/** A word automaton over folded tokens: one state a prefix of a term, walked once from each word. */
export function buildAutomaton(terms: Iterable<Named>, language: Language): Automaton {
  const root = emptyState();
  for (const named of terms) add(root, named, language);
  return {
    search: (words) => words.flatMap((_, first) => from(words, first, root, language)),
    exactly: (text) => end(root, wordsOf(text, language))?.named ?? [],
  };
}

const emptyState = (): State => ({ next: new Map(), named: [] });

function add(root: State, named: Named, language: Language): void {
  let state = root;
  for (const word of wordsOf(named.term.text, language)) {
    const key = word.readings[0]?.key ?? '';
    const next = state.next.get(key) ?? emptyState();
    state.next.set(key, next);
    state = next;
  }
  if (state !== root) state.named.push(named);
}

function end(root: State, words: readonly Word[]): State | undefined {
  let state: State | undefined = root;
  for (const word of words) state = state?.next.get(word.readings[0]?.key ?? '');
  return state === root ? undefined : state;
}

/** How a name may begin at a word: the folded word to follow, where it starts, and which word it ends. */
interface Opening extends Pick<Candidate, 'first' | 'start' | 'end' | 'clitics' | 'definite'> {
  readonly key: string;
  readonly at: number;
  readonly position: Reading['position'];
}

function from(words: readonly Word[], first: number, root: State, language: Language): Candidate[] {
  return openings(words, first, language).flatMap((opening) => {
    const state = root.next.get(opening.key);
    if (state === undefined) return [];
    const { start, end, clitics, definite, at, key } = opening;
    const found: Candidate[] =
      state.named.length > 0
        ? [{ first, last: at, start, end, clitics, definite, key, named: state.named }]
        : [];
    return opening.position === 'last' ? found : [...found, ...walk(words, opening, at + 1, state)];
  });
}

function openings(words: readonly Word[], first: number, language: Language): Opening[] {
  const word = words[first];
  if (word === undefined) return [];
  const plain = word.readings.map((reading): Opening => {
    const clitics = reading.clitics.length > 0 ? reading.clitics : detachedClitic(words, first, language);
    const { key, position, definite } = reading;
    return {
      first,
      at: first,
      key,
      position,
      clitics,
      start: word.start + reading.start,
      end: word.start + reading.end,
      definite,
    };
  });
  return [...plain, ...contractedOpening(words, first, language)];
}

/** للـ"جبهة الشامية": the contraction stands apart, and the article it swallowed belongs to the next word. */
function contractedOpening(words: readonly Word[], first: number, language: Language): Opening[] {
  const contraction = language.clitics?.contraction;
  const [word, next] = [words[first], words[first + 1]];
  if (contraction === undefined || word === undefined || next?.joins !== true) return [];
  const { written, preposition, article } = contraction;
  return word.readings
    .filter(({ key }) => key === written)
    .map(({ clitics, start }) => ({
      first,
      at: first + 1,
      key: article + wholeKey(next.readings),
      position: 'first' as const,
      clitics: [...clitics, preposition],
      definite: false,
      start: word.start + start + preposition.length,
      end: next.end,
    }));
}

/** Follows the words after the opening as long as the automaton does. */
function walk(words: readonly Word[], opening: Opening, last: number, state: State): Candidate[] {
  const word = words[last];
  if (word?.joins !== true) return [];
  const { first, start, clitics, key } = opening;
  return word.readings.flatMap((reading) => {
    const next = reading.position === 'first' ? undefined : state.next.get(reading.key);
    if (next === undefined) return [];
    const definite = opening.definite || reading.definite;
    const end = word.start + reading.end;
    const found: Candidate[] =
      next.named.length > 0 ? [{ first, last, start, end, clitics, definite, key, named: next.named }] : [];
    return reading.position === 'last'
      ? found
      : [...found, ...walk(words, { ...opening, definite }, last + 1, next)];
  });
}

const wholeKey = (readings: readonly Reading[]): string => readings[0]?.key ?? '';

/** A clitic that stands alone before a quotation mark or space: و "لواء القدس". */
function detachedClitic(words: readonly Word[], first: number, language: Language): readonly string[] {
  const before = words[first - 1];
  if (language.clitics === undefined || before === undefined || words[first]?.joins !== true) return [];
  const key = wholeKey(before.readings);
  const letters = language.clitics.conjunctions + language.clitics.prepositions;
  return key.length === 1 && letters.includes(key) ? [key] : [];
}
