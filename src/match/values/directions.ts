import { type CompassData, directions, type Quarter } from '../../text/compass/compass.js';
import type { Language } from '../../text/language.js';
import { isNear, says, type Token } from './tokens.js';
import type { Value } from './value.js';

/** Reads the words of direction of one language. */
export interface Compass {
  read(tokens: readonly Token[]): Value[];
}

interface Pointer {
  readonly direction: string;
  readonly firm: boolean;
}

const quarters: readonly Quarter[] = ['n', 'e', 's', 'w'];

/** Makes a reader of a language's words of direction. */
export function createCompass(data: CompassData, language: Language): Compass {
  const pointers = new Map<string, Pointer>();
  const add = (words: string, direction: string, firm: boolean): void => {
    for (const word of words.split(' ').filter((each) => each !== each.toUpperCase() || !language.cased))
      pointers.set(language.key(word), { direction, firm });
  };
  for (const quarter of quarters) {
    add(data.words[quarter], quarter, true);
    add(data.adjectives[quarter], quarter, false);
  }
  for (const [direction, words] of Object.entries(data.compounds)) add(words, direction, true);
  const initials = new Map(
    Object.entries(data.compounds).flatMap(([direction, words]) =>
      words.split(' ').map((word) => [word, { direction, firm: true }] as const),
    ),
  );
  const isCapital = (word: string): boolean => language.cased && /^\p{Lu}/u.test(word);
  const not = new Set(data.not.split(' ').map((word) => (isCapital(word) ? word : language.key(word))));
  return { read: (tokens) => readAll(tokens, { pointers, initials, not }) };
}

interface Lookup {
  readonly pointers: ReadonlyMap<string, Pointer>;
  readonly initials: ReadonlyMap<string, Pointer>;
  readonly not: ReadonlySet<string>;
}

interface Seen extends Pointer {
  readonly start: number;
  readonly clitics: readonly string[];
}

function readAll(tokens: readonly Token[], lookup: Lookup): Value[] {
  const values: Value[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = pointerAt(tokens, at, lookup);
    const both = first && compoundAt(tokens, at + 1, first, lookup);
    if (both !== undefined) at += 1;
    if (first !== undefined) values.push(pointed(first, tokens[at], both ?? first.direction));
  }
  return values;
}

/** The direction that a word makes with the one before it: شمال شرقي, north-east. */
function compoundAt(
  tokens: readonly Token[],
  at: number,
  first: Pointer,
  lookup: Lookup,
): string | undefined {
  const second = isNear(tokens[at]?.gap ?? '') ? pointerAt(tokens, at, lookup) : undefined;
  return second === undefined || second.clitics.length > 0 ? undefined : compound(first, second);
}

function pointerAt(
  tokens: readonly Token[],
  at: number,
  { pointers, initials, not }: Lookup,
): Seen | undefined {
  const token = tokens[at];
  if (token?.is !== 'word') return undefined;
  const isOther = (other: Token | undefined, gap: string | undefined): boolean =>
    isNear(gap ?? '') && other !== undefined && (not.has(other.raw) || says(other, (key) => not.has(key)));
  if (isOther(tokens[at - 1], token.gap) || isOther(tokens[at + 1], tokens[at + 1]?.gap)) return undefined;
  const initial = initials.get(token.raw);
  if (initial !== undefined) return { ...initial, start: token.start, clitics: [] };
  for (const { key, start, clitics } of token.readings) {
    const pointer = pointers.get(key);
    if (pointer !== undefined) return { ...pointer, start, clitics };
  }
  return undefined;
}

/** North and east make northeast; two of one axis, or three, make nothing. */
function compound(first: Pointer, second: Pointer): string | undefined {
  const letters = [first.direction, second.direction];
  const vertical = letters.find((letter) => letter === 'n' || letter === 's');
  const horizontal = letters.find((letter) => letter === 'e' || letter === 'w');
  return vertical === undefined || horizontal === undefined ? undefined : vertical + horizontal;
}

function pointed(first: Seen, last: Token | undefined, direction: string): Value {
  return {
    start: first.start,
    end: last?.end ?? first.start,
    sense: 'direction',
    amount: directions.indexOf(direction),
    keys: [`to:${direction}`],
    form: 'words',
    weight: direction.length > 1 || first.firm ? 'firm' : 'loose',
  };
}
