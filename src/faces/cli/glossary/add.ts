import type { ImportedTerm } from '../../../model/imported.js';
import { trouble } from '../../../model/problem.js';
import { languageOf } from '../../../text/languages.js';
import type { Invocation } from '../command.js';
import { kindFor, languagesFor } from '../open.js';
import { takeIn } from './take-in.js';

/**
 * Adds one concept, or forms to one that the store has: its name, then its forms in the other language. Of a new
 * one the first form of each language is preferred; the rest are admitted. Which language a form is of, its script
 * tells.
 */
export async function add(invocation: Invocation, forms: readonly string[]): Promise<number> {
  const { sourceLanguage: source, targetLanguage: target } = languagesFor(invocation);
  const [first, ...others] = forms.map((form) => form.trim()).filter((form) => form !== '');
  if (first === undefined) throw trouble('add-arguments');
  const script = new RegExp(`\\p{Script=${languageOf(source).script}}`, 'u');
  const isSource = (form: string): boolean =>
    languageOf(source).script === languageOf(target).script ? false : script.test(form);
  const own = [first, ...others.filter(isSource)];
  const terms = {
    [source]: listed(own),
    ...optional(
      target,
      others.filter((form) => !isSource(form)),
    ),
  };
  const id = invocation.text('id');
  const concept = { terms, ...(id === undefined ? {} : { id }), ...kindAsked(invocation) };
  const named = { file: first, format: invocation.words.say('extract.typed') };
  return takeIn({ concepts: [concept], ...named, kind: kindFor(invocation) }, invocation);
}

const kindAsked = (invocation: Invocation) =>
  invocation.text('kind') === undefined ? {} : { kind: kindFor(invocation) };

const optional = (language: string, forms: readonly string[]) =>
  forms.length === 0 ? {} : { [language]: listed(forms) };

const listed = (forms: readonly string[]): ImportedTerm[] => forms.map((text) => ({ text }));
