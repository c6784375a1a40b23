import type { Token } from '../match/tokens.js';
import type { Language } from '../text/language.js';

/** A name as the source writes it: without the clitics of its first word, and how it is known again. */
export interface Written {
  readonly key: string;
  readonly text: string;
  /** Offset of its first letter in the text of the segment. */
  readonly start: number;
  readonly end: number;
}

/**
 * The ways to understand where a name begins: with the letters that may be clitics and without. Which holds, the
 * rest of the texts shows; فلافروف is the name of him who is called لافروف elsewhere.
 * @param cut where in the first word the name begins, if that is known.
 */
export function writtenForms(
  text: string,
  tokens: readonly Token[],
  language: Language,
  cut?: number,
): Written[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return [];
  const rest = tokens.slice(1).map(({ key }) => key);
  const readings = first.readings.filter(
    ({ definite, position, start }) =>
      !definite && position !== 'last' && (cut === undefined || start === cut),
  );
  return readings.map((reading) => {
    const start = first.start + reading.start;
    const written = text.slice(start, last.end);
    return {
      key: [reading.key, ...rest].join(' '),
      text: restored(written, reading.key, language),
      start,
      end: last.end,
    };
  });
}

/** للنجباء is of النجباء: the article that the preposition swallowed is given back. */
function restored(written: string, key: string, { clitics }: Language): string {
  const article = clitics?.contraction.article;
  if (article === undefined || !key.startsWith(article) || written.startsWith(article)) return written;
  return /^[أإآٱ]ل/u.test(written) ? written : article + written.slice(1);
}
