import type { Fix } from '../model/finding.js';
import { type Span, slice } from '../model/span.js';
import { beginsSentence, capitalise, inHouseCase, leadUp } from './casing.js';
import type { Form } from './form.js';
import type { ElidedArticles } from './language.js';
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
 * A name keeps having an article or none where it is a common noun; a proper name takes its own. Where the text
 * has no article before it, none is added: an apposition has none.
 */
export function amongElisions(text: string, span: Span, form: Form, grammar: ElidedArticles): Fix {
  const whole = withNeighbours(text, withQuotes(text, span), form.text);
  const lead = leadOf(leadUp(text, whole.start), grammar);
  const name = inHouseCase(quotedLike(slice(text, whole), form.text), text);
  const start = whole.start - lead.length;
  const article = lead.article ? form.articleForm : undefined;
  const phrase = written(lead.preposition, article, lead.marks, name, grammar) + introduced(form);
  const isCapital = /^\p{Lu}/u.test(text.slice(start));
  const opens = isCapital && beginsSentence(text, start, !isEnclosed(text, whole));
  return { start, end: whole.end, text: opens ? capitalise(phrase) : phrase };
}

const introduced = ({ acronym }: Form): string => (acronym === undefined ? '' : ` (${acronym})`);

const opening = /([«“"]?[\s\u00a0\u202f]?)$/u;
/** The last word or two before a name, an apostrophe included. */
const before = /(?:(?<![\p{L}'’])(\p{L}+)\s+)?(?<![\p{L}'’])(\p{L}+(?:\s+|['’]))$/iu;

function leadOf(text: string, grammar: ElidedArticles): Lead {
  const marks = /[«“"]/u.test(opening.exec(text)?.[1] ?? '') ? (opening.exec(text)?.[1] ?? '') : '';
  const bare = text.slice(0, text.length - marks.length);
  const found = before.exec(bare);
  const none: Lead = { preposition: '', article: false, marks: '', length: 0 };
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

function written(
  preposition: string,
  article: string | undefined,
  marks: string,
  name: string,
  grammar: ElidedArticles,
): string {
  const isVowel = marks === '' && grammar.vowel.test(name.normalize('NFD').replace(/^[^\p{L}]+/u, ''));
  const melted = grammar.contractions.find(
    ([before, joined]) => before === preposition && joined === article,
  );
  if (melted !== undefined) return `${melted[2]} ${marks}${name}`;
  if (article !== undefined) {
    const joined = article.endsWith("'") ? article : `${article} `;
    return `${preposition === '' ? '' : `${preposition} `}${joined}${marks}${name}`;
  }
  if (preposition === '') return marks + name;
  const isElided = isVowel && grammar.elidable.includes(preposition);
  return `${isElided ? `${preposition.slice(0, -1)}'` : `${preposition} `}${marks}${name}`;
}
