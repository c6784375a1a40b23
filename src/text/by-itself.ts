import type { Fix } from '../model/finding.js';
import { type Span, slice } from '../model/span.js';
import type { Form } from './form.js';
import type { Language, NoArticles } from './language.js';
import { withNeighbours } from './neighbours.js';
import { quotedLike, withQuotes } from './quotes.js';

/**
 * The replacement where nothing around a name depends on it. A silent ending behind the old name stays where the
 * new one takes it: جبهه‌ی → ارتش, but ترکیه‌ی → سوریه‌ی.
 */
export function byItself(
  text: string,
  span: Span,
  form: Form,
  { silentEnding }: Pick<Language, 'silentEnding'>,
  { endingAfter }: NoArticles,
): Fix {
  const whole = withNeighbours(text, withQuotes(text, span), form.text);
  const written = slice(text, whole);
  const ending = silentEnding?.exec(written)?.[0] ?? '';
  const kept = endingAfter?.test(form.text) === true ? ending : '';
  return { ...whole, text: quotedLike(written, form.text) + kept + introduced(form) };
}

const introduced = ({ acronym }: Form): string => (acronym === undefined ? '' : ` (${acronym})`);
