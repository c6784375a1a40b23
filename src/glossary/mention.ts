import type { Concept, Mention, Term } from '../model/concept.js';
import type { Ranking } from '../model/generated/profile.js';

/** What begins a gloss: a space or mark behind the term, never a letter. */
const glossStart = /^(?:\s*$|\s*[(,–—:;-])/u;

/**
 * How a profile introduces a concept, read from its `first` and `later`. The term is the longest listed one that
 * `first` opens with; where only `later` is said, the first mention is the preferred form.
 * @returns undefined where the profile says nothing, or `first` opens with no listed term.
 */
export function mentionIn(ranking: Ranking, terms: readonly Term[], language: string): Mention | undefined {
  const { later } = ranking;
  if (ranking.first === undefined && later === undefined) return undefined;
  const first = ranking.first ?? terms.find(({ status }) => status === 'preferred')?.text ?? '';
  const opening = terms
    .map(({ text }) => text)
    .filter((text) => first.startsWith(text) && glossStart.test(first.slice(text.length)))
    .toSorted((a, b) => b.length - a.length)[0];
  if (opening === undefined) return undefined;
  return { language, term: opening, gloss: first.slice(opening.length).trimEnd(), later };
}

/** The terms that a mention asks for, as the profile ranks them: a house cannot ask for what it does not allow. */
export function termsOfMention({ terms }: Concept, { language, term, later }: Mention): Term[] {
  return (terms.get(language) ?? []).filter(({ text }) => text === term || text === later);
}
