import type { Span } from '../model/span.js';
import { leadUp } from './casing.js';
import type { Form } from './form.js';
import type { Language, WordArticles } from './language.js';
import { isEnclosed } from './quotes.js';

const wordBefore = /(\p{L}[\p{L}'’-]*)\s+(["“‘'«(]*)$/u;

/** Where a replacement starts once the article before it is settled, and what it starts with. */
export interface Settled {
  readonly start: number;
  readonly lead: string;
}

/**
 * Settles the article before a name: a proper name has its article or has none, a common noun keeps what it
 * has, and "a" and "an" follow the first sound. Where a name is quoted, its article stands before the marks;
 * where it glosses another, in brackets, it needs none.
 * @param qualifies whether the name qualifies a noun, whose article then stands before it.
 */
export function settleArticle(
  text: string,
  name: Span,
  form: Form,
  qualifies: boolean,
  grammar: WordArticles,
  { functionWords }: Pick<Language, 'functionWords'>,
): Settled {
  const { start } = name;
  const before = leadUp(text, start);
  const found = wordBefore.exec(before);
  const word = found?.[1]?.toLowerCase() ?? '';
  const back = (lead: string): Settled => ({
    start: found === null ? start : start - before.length + found.index,
    lead: lead + (found?.[2] ?? ''),
  });
  const here: Settled = { start, lead: '' };
  if (grammar.indefiniteArticle.includes(word)) {
    const fitting = indefiniteArticle(form.text, grammar);
    return fitting === word ? here : back(`${fitting} `);
  }
  if (word === grammar.definiteArticle)
    return form.article || form.common === true || qualifies ? here : back('');
  const lacks = form.article && form.common !== true && !qualifies;
  const opens = lacks && takesArticle(before, word, grammar, functionWords);
  return opens ? withArticle(text, name, grammar.definiteArticle) : here;
}

function withArticle(text: string, name: Span, article: string): Settled {
  const marks = isEnclosed(text, name) ? (/["“‘'«(]*$/u.exec(leadUp(text, name.start))?.[0] ?? '') : '';
  if (marks.includes('(')) return { start: name.start, lead: '' };
  return { start: name.start - marks.length, lead: `${article} ${marks}` };
}

/**
 * Whether a name opens its noun phrase here: at the start, behind a mark, or behind a word that is a verb or
 * no part of a noun phrase. Behind an adjective or another noun the phrase is under way, article and all:
 * "the Kurdish YPG", "the rebel group Nour al-Din al-Zenki Movement".
 */
function takesArticle(
  before: string,
  word: string,
  { determiners }: WordArticles,
  functionWords: ReadonlySet<string>,
): boolean {
  if (word === '') return !/-["“‘'«(]*$/u.test(before);
  if (determiners.has(word) || /['’]s$|-/u.test(word)) return false;
  return functionWords.has(word) || /(?:ed|ing|ly|[^su]s)$/.test(word) || isInfinitive(before);
}

/** "to attack SDF", "will join SDF" */
const isInfinitive = (before: string): boolean =>
  /(?<!\p{L})(?:to|not|will|would|can|could|may|might|must|shall|should|did|does|do) \p{Ll}+\s+["“‘'«(]*$/u.test(
    before,
  );

const indefiniteArticle = (form: string, { indefiniteArticle: [consonant, vowel] }: WordArticles): string =>
  opensWithVowel(form) ? vowel : consonant;

/** By sound: letters are read out in acronyms, "Euphrates" and "United" open with a consonant. */
function opensWithVowel(text: string): boolean {
  const word = text.replace(/^[^\p{L}]+/u, '');
  if (/^[A-Z]{2,}\b/.test(word)) return /^[AEFHILMNORSX]/.test(word);
  return /^(?:[aio]|e(?!u)|u(?!n[ik]|s\b|k|y))/i.test(word.normalize('NFD'));
}
