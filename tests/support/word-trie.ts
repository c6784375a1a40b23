import type { Automaton, Candidate, Named } from '../../src/match/automaton/automaton.js';
import type { Language, Reading } from '../../src/text/language.js';
import { type Word, wordsOf } from '../../src/text/words.js';

interface State {
  readonly next: Map<string, State>;
  readonly named: Named[];
}

/** What the automaton has to find, in the plainest way: a tree of objects, one a prefix of a term. */
export function wordTrie(terms: Iterable<Named>, language: Language): Automaton {
  const root = emptyState();
  for (const named of terms) add(root, named, language);
  return {
    search: (run) => {
      const words = run.words();
      return words.flatMap((_, first) => from(words, first, root, language));
    },
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
