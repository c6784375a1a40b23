import type { Span } from '../../model/span.js';
import { type CompassData, directions, type Quarter } from '../../text/compass/compass.js';
import type { Language } from '../../text/language.js';
import type { Tokens } from './tokens.js';
import type { Value } from './value.js';
import { type Pointer, traits, type Written } from './vocable.js';

/** The words of direction of one language, ready to be looked up. */
export interface Compass {
  /** The direction that a word says. */
  pointer(written: Written): Pointer | undefined;
  /** Whether a word makes another thing of a direction beside it. */
  turns(written: Written): boolean;
}

type Said = Pick<Pointer, 'direction' | 'firm'>;

const quarters: readonly Quarter[] = ['n', 'e', 's', 'w'];

/** Makes a language's words of direction ready. */
export function createCompass(data: CompassData, language: Language): Compass {
  const pointers = pointersOf(data, language);
  const initials = new Map(
    Object.entries(data.compounds).flatMap(([direction, words]) =>
      words.split(' ').map((word): [string, Said] => [word, { direction, firm: true }]),
    ),
  );
  const isCapital = (word: string): boolean => language.cased && /^\p{Lu}/u.test(word);
  const not = new Set(data.not.split(' ').map((word) => (isCapital(word) ? word : language.key(word))));
  return {
    pointer: (written) => pointerSaid(written, pointers, initials),
    turns: ({ raw, readings }) => not.has(raw) || readings.some(({ key }) => not.has(key)),
  };
}

function pointersOf(data: CompassData, language: Language): ReadonlyMap<string, Said> {
  const pointers = new Map<string, Said>();
  const add = (words: string, direction: string, firm: boolean): void => {
    for (const word of words.split(' ').filter((each) => each !== each.toUpperCase() || !language.cased))
      pointers.set(language.key(word), { direction, firm });
  };
  for (const quarter of quarters) {
    add(data.words[quarter], quarter, true);
    add(data.adjectives[quarter], quarter, false);
  }
  for (const [direction, words] of Object.entries(data.compounds)) add(words, direction, true);
  return pointers;
}

function pointerSaid(
  { raw, is, readings }: Written,
  pointers: ReadonlyMap<string, Said>,
  initials: ReadonlyMap<string, Said>,
): Pointer | undefined {
  if (is !== 'word') return undefined;
  const initial = initials.get(raw);
  if (initial !== undefined) return { ...initial, start: 0, hasClitics: false };
  for (const { key, start, clitics } of readings) {
    const said = pointers.get(key);
    if (said !== undefined) return { ...said, start, hasClitics: clitics.length > 0 };
  }
  return undefined;
}

/** The directions that a text names. */
export function readDirections(tokens: Tokens): Value[] {
  const values: Value[] = [];
  let from = 0;
  for (const at of tokens.woken) {
    const first = at < from ? undefined : pointerAt(tokens, at);
    if (first === undefined) continue;
    const both = compoundAt(tokens, at + 1, first);
    from = both === undefined ? at + 1 : at + 2;
    const span = { start: tokens.start(at) + first.start, end: tokens.end(from - 1) };
    values.push(pointed(first, span, both ?? first.direction));
  }
  return values;
}

/** The direction that a word makes with the one before it: شمال شرقي, north-east. */
function compoundAt(tokens: Tokens, at: number, first: Pointer): string | undefined {
  const second = pointerAt(tokens, at);
  if (second === undefined || second.hasClitics || !tokens.isNear(at)) return undefined;
  return compound(first.direction, second.direction);
}

function pointerAt(tokens: Tokens, at: number): Pointer | undefined {
  const { pointer } = tokens.says(at);
  const isTurned =
    pointer !== undefined &&
    ((tokens.has(at - 1, traits.turns) && tokens.isNear(at)) ||
      (tokens.has(at + 1, traits.turns) && tokens.isNear(at + 1)));
  return isTurned ? undefined : pointer;
}

/** North and east make northeast; two of one axis, or three, make nothing. */
function compound(first: string, second: string): string | undefined {
  const letters = [first, second];
  const vertical = letters.find((letter) => letter === 'n' || letter === 's');
  const horizontal = letters.find((letter) => letter === 'e' || letter === 'w');
  return vertical === undefined || horizontal === undefined ? undefined : vertical + horizontal;
}

const pointed = (first: Pointer, { start, end }: Span, direction: string): Value => ({
  start,
  end,
  sense: 'direction',
  amount: directions.indexOf(direction),
  keys: [`to:${direction}`],
  form: 'words',
  weight: direction.length > 1 || first.firm ? 'firm' : 'loose',
});
