import type { Fix } from '../model/finding.js';
import { type Span, slice } from '../model/span.js';
import { beginsSentence, capitalise, inHouseCase, leadUp } from './casing.js';
import type { Form } from './form.js';
import type { ElidedArticles, Language } from './language.js';
import { withNeighbours } from './neighbours.js';
import { isEnclosed, quotedLike, withQuotes } from './quotes.js';

/** What stands before a name: a word that melts or is elided, an article, the marks that open a quotation. */
interface Lead {
  readonly preposition: string;
  /** Whether an article stands there, in whatever shape. */
  readonly article: boolean;
  readonly marks: string;
  readonly length: number;
}

/**
 * The replacement where articles differ by name and melt: du Front al-Nosra → de la Coalition, d'Alep → de Damas.
 * A common noun keeps its article or lack of one; a proper name takes its own, but not behind a generic word
 * (le groupe État islamique). What stands before the name and fits it stays out of the replacement.
 */
export function amongElisions(
  text: string,
  span: Span,
  form: Form,
  language: Pick<Language, 'generics' | 'heads'>,
  grammar: ElidedArticles,
): Fix {
  const whole = withNeighbours(text, withQuotes(text, span), form.text);
  const before = leadUp(text, whole.start);
  const lead = leadOf(before, grammar);
  const name = inHouseCase(quotedLike(slice(text, whole), form.text), text);
  const takesArticle = lead.article || (form.common !== true && isOpen(before, language));
  const article = takesArticle ? form.articleForm : undefined;
  const put = inItsApostrophes(leadWritten(lead, article, name, grammar), text);
  const had = slice(text, { start: whole.start - lead.length, end: whole.start });
  const tail = name + introduced(form);
  const opensWith = beginsSentence(text, whole.start - lead.length, !isEnclosed(text, whole));
  const isCapital = /^\p{Lu}/u.test(text.slice(whole.start - lead.length));
  const phrase = opensWith && isCapital ? capitalise(put + tail) : put + tail;
  if (phrase.startsWith(had)) return { ...whole, text: phrase.slice(had.length) };
  return { start: whole.start - lead.length, end: whole.end, text: phrase };
}

const introduced = ({ acronym }: Form): string => (acronym === undefined ? '' : ` (${acronym})`);

/** Whether a noun phrase may begin here: not behind a generic word, which the name then stands beside. */
function isOpen(before: string, { generics, heads }: Pick<Language, 'generics' | 'heads'>): boolean {
  if (/[(-]["“«]?\s*$/u.test(before)) return false;
  const word =
    /(\p{L}+)[\s"“«]*$/u.exec(before)?.[1]?.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '') ?? '';
  return !generics.has(word) && !heads.has(word);
}

/** The apostrophes that the text has. */
const inItsApostrophes = (lead: string, text: string): string =>
  text.includes('’') ? lead.replaceAll("'", '’') : lead;

const opening = /([«“"]?[\s\u00a0\u202f]?)$/u;
/** The last word or two before a name, an apostrophe included. */
const before = /(?:(?<![\p{L}'’])(\p{L}+)\s+)?(?<![\p{L}'’])(\p{L}+(?:\s+|['’]))$/iu;

function leadOf(text: string, grammar: ElidedArticles): Lead {
  const marks = /[«“"]/u.test(opening.exec(text)?.[1] ?? '') ? (opening.exec(text)?.[1] ?? '') : '';
  const bare = text.slice(0, text.length - marks.length);
  const found = before.exec(bare);
  const none: Lead = { preposition: '', article: false, marks, length: marks.length };
  if (found === null) return none;
  const [, first = '', last = ''] = found;
  const word = plain(last);
  const melted = grammar.contractions.find(([, , made]) => made === word);
  if (melted !== undefined)
    return { preposition: melted[0], article: true, marks, length: last.length + marks.length };
  const elidable = [...grammar.elidable, ...grammar.contractions.map(([preposition]) => preposition)];
  if (grammar.definite.includes(word)) {
    const preposition = elidable.includes(plain(first)) ? plain(first) : '';
    const length = preposition === '' ? last.length : (found[0]?.length ?? 0);
    return { preposition, article: true, marks, length: length + marks.length };
  }
  const preposition = elidable.find((each) => each === word || `${each.slice(0, -1)}'` === word);
  return preposition === undefined
    ? none
    : { preposition, article: false, marks, length: last.length + marks.length };
}

const plain = (word: string): string => word.trim().toLowerCase().replace('’', "'");

function leadWritten(
  { preposition, marks }: Lead,
  article: string | undefined,
  name: string,
  { contractions, elidable, vowel }: ElidedArticles,
): string {
  const melted = contractions.find(([before, joined]) => before === preposition && joined === article);
  if (melted !== undefined) return `${melted[2]} ${marks}`;
  if (article !== undefined) {
    const joined = article.endsWith("'") ? article : `${article} `;
    return `${preposition === '' ? '' : `${preposition} `}${joined}${marks}`;
  }
  if (preposition === '') return marks;
  const isVowel = marks === '' && vowel.test(name.normalize('NFD').replace(/^[^\p{L}]+/u, ''));
  return isVowel && elidable.includes(preposition)
    ? `${preposition.slice(0, -1)}'`
    : `${preposition} ${marks}`;
}
