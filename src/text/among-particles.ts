import type { Fix } from '../model/finding.js';
import { type Span, slice } from '../model/span.js';
import { leadUp } from './casing.js';
import type { Form } from './form.js';
import type { CliticData, JoinedParticles, Language } from './language.js';
import { isForeign } from './languages.js';
import { withNeighbours } from './neighbours.js';
import { quotedLike, withQuotes } from './quotes.js';

/**
 * The replacement where particles are written on the name: they stay, and join the new one as they must. للجبهة
 * is ل + الجبهة, so that a name with an article loses its alif behind it, and one without gets its own first
 * letter back. Null where what agrees with the old name would not with the new one, and where a common noun
 * would have to become definite or indefinite throughout.
 */
export function amongParticles(
  text: string,
  span: Span,
  form: Form,
  language: Language,
  grammar: JoinedParticles,
): Fix | null {
  const { clitics } = language;
  if (clitics === undefined) return null;
  const whole = withHead(text, withNeighbours(text, withQuotes(text, span), form.text), form.text, clitics);
  const written = slice(text, whole);
  const particle = particleBefore(leadUp(text, whole.start), clitics);
  const isGoverned = particle.letter !== '' && clitics.prepositions.includes(particle.letter);
  if (!isForeign(written, language) && disagrees(text, whole, form, grammar, isGoverned)) return null;
  const name = settled(written, particle, form, clitics, language);
  return name === null ? null : { ...joined(whole, written, particle, name, clitics), end: whole.end };
}

/** Takes in the head of the form where the word before it is that, with particles or without: وحركة الزنكي. */
function withHead(text: string, span: Span, form: string, { conjunctions, prepositions }: CliticData): Span {
  const [head = '', ...rest] = form.split(' ');
  if (rest.length === 0 || slice(text, span).startsWith(head)) return span;
  const [, word = '', gap = ''] = /(\p{L}+)(\s+)$/u.exec(leadUp(text, span.start)) ?? [];
  const particles = word.slice(0, -head.length);
  const isHead =
    word.endsWith(head) &&
    particles.length <= 2 &&
    [...particles].every((each) => (conjunctions + prepositions).includes(each));
  return isHead ? { start: span.start - gap.length - head.length, end: span.end } : span;
}

/** The particle that a name is written on to, the stroke and the mark between them. */
interface Particle {
  readonly letter: string;
  readonly stroke: string;
  readonly mark: string;
}

/** A particle or two; the stroke counts as a letter to Unicode. */
const before = /(?<![\p{L}\p{M}])((?:(?!ـ)\p{L}){1,2})(ـ*|ـ+ )(["“«']?)$/u;

function particleBefore(text: string, { conjunctions, prepositions, contraction }: CliticData): Particle {
  const [, letters = '', stroke = '', mark = ''] = before.exec(text) ?? [];
  const isParticle =
    letters.length === 1
      ? (conjunctions + prepositions).includes(letters)
      : conjunctions.includes(letters.charAt(0)) && prepositions.includes(letters.charAt(1));
  // للـ before a mark: the article stands outside the quotation.
  const isContracted = letters === contraction.written;
  return isParticle || isContracted
    ? { letter: letters.slice(-1), stroke, mark }
    : { letter: '', stroke, mark };
}

/** The form with the article that a common noun has in the text, or null where that is not for us to decide. */
function settled(
  written: string,
  { letter }: Particle,
  { text, common = false, acronym }: Form,
  { contraction }: CliticData,
  language: Language,
): string | null {
  const name = acronym === undefined ? text : `${text} (${acronym})`;
  if (!common || isForeign(written, language)) return name;
  const swallowed = letter === contraction.preposition && written.startsWith(contraction.article.slice(1));
  const had = written.startsWith(contraction.article) || swallowed;
  const has = text.startsWith(contraction.article);
  if (had === has) return name;
  if (/\s/u.test(text)) return null;
  return had ? contraction.article + name : name.slice(contraction.article.length);
}

/** The name as it stands behind its particle. */
function joined(
  { start }: Span,
  written: string,
  { letter, stroke, mark }: Particle,
  name: string,
  { contraction }: CliticData,
): Omit<Fix, 'end'> {
  const { preposition, article } = contraction;
  const quoted = quotedLike(written, name);
  if (letter === '') return { start, text: quoted };
  const outside = new RegExp(`^${article.slice(1)}(ـ*["“«'])`, 'u').exec(written)?.[1];
  if (letter === preposition && outside !== undefined) {
    const closing = /["”»']$/u.exec(written)?.[0] ?? '';
    return { start, text: outsideArticle(outside, name, article) + closing };
  }
  // A stroke joined the particle to what it could not join: digits, Latin letters.
  const from = mark === '' && /^\p{Script=Arabic}/u.test(quoted) ? start - stroke.length : start;
  if (mark !== '' || letter !== preposition || !quoted.startsWith(article))
    return { start: from, text: quoted };
  const lam = article.slice(1);
  const bare = quoted.slice(article.length);
  return { start: from, text: bare.startsWith(lam) ? bare : lam + bare };
}

/** للـ"جبهة" → للـ"هيئة" or لـ"جيش": the article outside the marks stays for a name that has one. */
const outsideArticle = (opening: string, name: string, article: string): string =>
  name.startsWith(article) ? `${article.slice(1)}${opening}${name.slice(article.length)}` : opening + name;

/** Whether a verb or a relative beside it agrees with the old head and would not with the new one. */
function disagrees(
  text: string,
  span: Span,
  form: Form,
  { feminine, agrees }: JoinedParticles,
  isGoverned: boolean,
): boolean {
  const head = (name: string): string => /^\p{L}+/u.exec(name.replace(/^["“«']/u, ''))?.[0] ?? '';
  const had = feminine.test(head(slice(text, span)));
  if (had === feminine.test(head(form.text))) return false;
  const previous = /(\p{L}+)\s+["“«']?$/u.exec(leadUp(text, span.start))?.[1] ?? '';
  const next = /^["”»']?\s+(\p{L}+)/u.exec(text.slice(span.end, span.end + 40))?.[1] ?? '';
  return (!isGoverned && agrees.before.test(previous)) || agrees.behind.test(next);
}
