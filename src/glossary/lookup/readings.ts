import { headTranslations, headWords, linkWords } from '../../romanize/recognizer/heads.js';
import type { Language } from '../../text/language.js';
import { wordsOf } from '../../text/words.js';

/** The ways in which a name is known, as folded words without articles; as it stands comes first. */
export function readingsOf(text: string, language: Language): (readonly string[])[] {
  const keys = keysOf(text, language);
  const articleless = bareKeys(keys, language);
  const bare = articleless.length > 0 ? articleless : keys;
  const others = [withoutHead(text, bare, language), turnedRound(text, language)];
  return [bare, ...others.filter((reading) => reading !== undefined)];
}

/** A name without its generic word, which is spelled, translated or left out: حركة نور الدين, the Nur al-Din Movement. */
function withoutHead(
  text: string,
  bare: readonly string[],
  { script }: Language,
): readonly string[] | undefined {
  if (bare.length < 2) return undefined;
  if (script === 'Arabic') return headTranslations(firstWord(text)).length > 0 ? bare.slice(1) : undefined;
  if (!bare.some((key) => headWords.has(key))) return undefined;
  const rest = bare.filter((key) => !headWords.has(key) && !linkWords.has(key));
  return rest.length > 0 ? rest : undefined;
}

const firstWord = (text: string): string => /\S+/u.exec(text)?.[0] ?? '';

const inverted = /^([^,]+),([^,]+)$/u;

/** "Zengi, Nureddin" is Nureddin Zengi. */
function turnedRound(text: string, language: Language): readonly string[] | undefined {
  const [, last, first] = text.includes(',') ? (inverted.exec(text) ?? []) : [];
  if (last === undefined || first === undefined) return undefined;
  return bareKeys(keysOf(`${first} ${last}`, language), language);
}

/** The folded words of a text. */
export const keysOf = (text: string, language: Language): string[] =>
  wordsOf(text, language).map((word) => word.readings[0]?.key ?? '');

/** Without articles: separate words in Latin, the first two letters in Arabic script. */
export function bareKeys(keys: readonly string[], language: Language): string[] {
  const article = language.clitics?.contraction.article;
  if (article === undefined) return keys.filter((key) => !language.articles.has(key));
  return keys.map((key) =>
    key.startsWith(article) && key.length > article.length + 1 ? key.slice(article.length) : key,
  );
}
