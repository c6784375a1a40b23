import { type Concept, preferredTerm, type Term } from '../../../model/concept.js';
import type { GlossaryEntry, GlossaryForm } from './annotation.js';

/** Types of forms that no translator is to write or to be warned of. */
const unshown: ReadonlySet<Term['type']> = new Set<Term['type']>(['derived', 'paraphrase', 'misspelling']);

/** A concept as a glossary tells it; undefined where it has no form in one of the languages. */
export function entryOf(concept: Concept, source: string, target: string): GlossaryEntry | undefined {
  const [sourceTag, targetTag] = [source, target].map((tag) => tag.split('-')[0] ?? tag);
  const term = preferredTerm(concept, sourceTag ?? '') ?? concept.terms.get(sourceTag ?? '')?.[0];
  const forms = (concept.terms.get(targetTag ?? '') ?? []).filter(({ type }) => !unshown.has(type));
  if (term === undefined || forms.length === 0) return undefined;
  return {
    id: concept.id,
    term: term.text,
    termSource: sourceOf(term),
    definition: concept.definition,
    forms: forms.map(formOf),
    facts: [['kind', concept.kind], ...romanizationsOf(concept)],
  };
}

const formOf = (term: Term): GlossaryForm => ({
  text: term.text,
  status: term.status,
  type: term.type,
  source: sourceOf(term),
});

const sourceOf = ({ source }: Term): string | undefined =>
  source === undefined || typeof source === 'string' ? source : source.join(' ');

const romanizationsOf = ({ romanizations }: Concept): [string, string][] =>
  Array.from(romanizations, ([scheme, text]) => [`transliteration:${scheme}`, text]);
