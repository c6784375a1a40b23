import type { Fix } from '../model/finding.js';
import type { Span } from '../model/span.js';
import { amongArticles } from './among-articles.js';
import { amongElisions } from './among-elisions.js';
import { amongParticles } from './among-particles.js';
import { byItself } from './by-itself.js';
import type { Form } from './form.js';
import type { Language } from './language.js';

/**
 * The replacement of a span by a house form that leaves the sentence whole: articles and particles before it go,
 * come and join as the form asks, a head noun is not said twice, quotation marks stay around what they were
 * around, a sentence keeps its capital and a heading its capitals.
 * @returns null where the language's grammar is not known well enough to be sure.
 */
export function replacement(text: string, span: Span, form: Form, language: Language): Fix | null {
  const { grammar } = language;
  switch (grammar?.is) {
    case 'word-articles':
      return amongArticles(text, span, form, language, grammar);
    case 'elided-articles':
      return amongElisions(text, span, form, language, grammar);
    case 'joined-particles':
      return amongParticles(text, span, form, language, grammar);
    case 'no-articles':
      return byItself(text, span, form, language, grammar);
    default:
      return null;
  }
}
