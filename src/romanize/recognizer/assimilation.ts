import { article, innerArticle } from './symbols.js';

type Table = Readonly<Record<string, number>>;

/** Letters that the article is assimilated to in speech: ash-Shām, ad-Dīn. */
const sunLetters = [...'تثدذرزسشصضطظلن'];

/** What is written for the vowel of an assimilated article. */
const vowels: Readonly<Record<string, Table>> = {
  [article]: { a: 0, e: 0, i: 0.2, u: 0.2, o: 0.3 },
  [innerArticle]: { a: 0, e: 0, i: 0, u: 0, o: 0.1, ou: 0.1, '': 0 },
};

/** Spellings of a letter dearer than this are not written double. */
const usual = 1;

/** The article and the sun letter behind it as one symbol; undefined where the letter is none. */
export const assimilated = (articleName: string, letter: string): string | undefined =>
  (articleName === article || articleName === innerArticle) && sunLetters.includes(letter)
    ? articleName + letter
    : undefined;

/** The costs with those of assimilated articles, which follow from those of the letters. */
export function withAssimilation(symbols: Readonly<Record<string, Table>>): Record<string, Table> {
  const made = Object.entries(vowels).flatMap(([name, lead]) =>
    sunLetters.map((letter): [string, Table] => [name + letter, doubled(lead, symbols[letter] ?? {})]),
  );
  return { ...symbols, ...Object.fromEntries(made) };
}

/** Each usual grapheme twice, or once where it is a doubled one by itself: ashsh, arr. */
function doubled(lead: Table, letter: Table): Table {
  const table: Record<string, number> = {};
  for (const [grapheme, cost] of Object.entries(letter)) {
    if (grapheme === '' || cost > usual) continue;
    const twice = isDoubled(grapheme) ? grapheme : grapheme + grapheme;
    for (const [vowel, price] of Object.entries(lead))
      table[vowel + twice] = Math.min(table[vowel + twice] ?? Number.POSITIVE_INFINITY, price + cost);
  }
  return table;
}

const isDoubled = (grapheme: string): boolean => grapheme.charAt(0) === grapheme.charAt(1);
