import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passes } from '../src/romanize/recognizer/glance.js';
import { learned } from '../src/romanize/recognizer/learned.js';
import { shownBy } from '../src/romanize/recognizer/pairings.js';
import { type PreparedSpelling, prepareSpelling } from '../src/romanize/recognizer/readings.js';
import { glance, prepareName, similarity } from '../src/romanize/recognizer/recognizer.js';

function isOpen(arabic: string, spelling: PreparedSpelling, least: number): boolean {
  const shown = shownBy(spelling);
  return shown === undefined || passes(glance(arabic, least), shown);
}

/** A glance may leave anything open, but turns nothing away that the recogniser finds alike. */
function agree(arabic: string, latin: string, least: number): boolean {
  const spelling = prepareSpelling(latin);
  return isOpen(arabic, spelling, least) || similarity(prepareName(arabic), spelling, least) < least;
}

/** The graphemes that the costs have for a letter, whatever they cost. */
const graphemesOf = new Map<string, string[]>();
for (const { key, grapheme } of learned.names().values()) {
  const [symbol = ''] = key.split(' ');
  graphemesOf.set(symbol, [...(graphemesOf.get(symbol) ?? []), grapheme]);
}
const letters = Array.from(graphemesOf.keys()).filter((symbol) => /^\p{Script=Arabic}+$/u.test(symbol));

/** A name, and a spelling made of any graphemes of its letters, with vowels between. */
const spelled = fc
  .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 9 })
  .chain((symbols) =>
    fc.tuple(
      fc.constant(symbols.join('')),
      fc.tuple(
        ...symbols.map((symbol) =>
          fc.tuple(
            fc.constantFrom(...(graphemesOf.get(symbol) ?? [''])),
            fc.constantFrom('', '', '', 'a', 'e', 'u'),
          ),
        ),
      ),
    ),
  )
  .map(([arabic, answers]): [string, string] => [arabic, answers.flat().join('')]);

const least = fc.constantFrom(0.2, 0.5, 0.6, 0.9);

test('a glance never contradicts the recogniser, on spellings of the name', () => {
  fc.assert(
    fc.property(spelled, least, ([arabic, latin], asked) => agree(arabic, latin, asked)),
    { numRuns: 3000 },
  );
});

test('nor on words that have nothing to do with it', () => {
  const arabic = fc.array(fc.constantFrom(...letters, 'ـ', '\u064b', '-'), { maxLength: 9 });
  const latin = fc.string({ unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzšğ3’- '"), maxLength: 12 });
  fc.assert(
    fc.property(arabic, latin, least, (name, word, asked) => agree(name.join(''), word, asked)),
    { numRuns: 3000 },
  );
});

/** Written for this test. */
const names: readonly (readonly [arabic: string, latin: string])[] = [
  ['دمشق', 'Dimashq'],
  ['الزنكي', 'Zenki'],
  ['الشامي', 'Ashshami'],
  ['شوقي', 'Chaouki'],
  ['ستيفان', 'Stephan'],
  ['ميستورا', 'Mistoura'],
  ['تشيلسي', 'Chelsea'],
  ['مكسيم', 'Maxim'],
  ['القذافي', 'Gaddafi'],
  ['عبدالله', 'Abdullah'],
  ['نورالدين', 'Noureddine'],
  ['حسين', 'Hocine'],
  ['جورجيا', 'Georgia'],
  ['الرحمن', 'Rahman'],
  ['طرابلس', 'Trablous'],
  ['نيغري', 'Nigri'],
  ['ماكدونالد', 'McDonald'],
  ['بوتفليقة', 'Bouteflika'],
];

test('it leaves each name to its spelling and turns most others away', () => {
  const open = names.flatMap(([arabic]) =>
    names
      .filter(([, latin]) => isOpen(arabic, prepareSpelling(latin), 0.6))
      .map(([, latin]) => [arabic, latin]),
  );
  for (const name of names) expect(open).toContainEqual(name);
  expect(open.length).toBeLessThan(names.length ** 2 / 4);
});
