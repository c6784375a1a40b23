import type { Concept, Status, StoredConcept, StoredTerm, Term } from '../model/concept.js';
import type { Ranking, StoredProfile } from '../model/generated/profile.js';
import { type Problem, Trouble } from '../model/problem.js';
import { nearest } from '../text/distance.js';
import { usualPair } from '../text/languages.js';
import { byStatus, type Glossary, primaryTag } from './glossary.js';
import type { YamlFile } from './yaml.js';

/**
 * The same store in another house's style: the profile's terms take the status it gives them, and what was
 * preferred before becomes nonpreferred unless the profile names it.
 * @throws {Trouble} where the profile names a concept or a term that the store does not have.
 */
export function underProfile(glossary: Glossary, profile: StoredProfile, yaml: YamlFile): Glossary {
  const problems = unknownNames(glossary, profile, yaml);
  if (problems.length > 0) throw new Trouble(problems);
  const language = profile.language ?? usualPair.target;
  const concepts = new Map(glossary.concepts);
  for (const [id, ranking] of Object.entries(profile.terms)) {
    const concept = concepts.get(id);
    if (concept !== undefined) concepts.set(id, reranked(concept, language, statusesOf(ranking)));
  }
  return { concepts };
}

/** A concept as its file states it, with the statuses that a profile gave its terms. */
export function restated(stored: StoredConcept, ranked: Concept): StoredConcept {
  const terms = Object.entries(stored.terms).map(([tag, list]): [string, StoredTerm[]] => {
    const statuses = new Map(
      (ranked.terms.get(primaryTag(tag)) ?? []).map(({ text, status }) => [text, status]),
    );
    return [tag, list.map((term) => ({ ...term, status: statuses.get(term.text) ?? term.status }))];
  });
  return { ...stored, terms: Object.fromEntries(terms) };
}

function reranked(concept: Concept, language: string, statuses: ReadonlyMap<string, Status>): Concept {
  const replaced = [...statuses.values()].includes('preferred');
  const terms = (concept.terms.get(language) ?? []).map((term): Term => {
    const status = statuses.get(term.text);
    if (status !== undefined) return { ...term, status };
    return replaced && term.status === 'preferred' ? { ...term, status: 'nonpreferred' } : term;
  });
  return { ...concept, terms: new Map(concept.terms).set(language, terms.sort(byStatus)) };
}

function statusesOf(ranking: Ranking): Map<string, Status> {
  const statuses = new Map<string, Status>();
  if (ranking.preferred !== undefined) statuses.set(ranking.preferred, 'preferred');
  for (const text of ranking.admitted ?? []) statuses.set(text, 'admitted');
  for (const text of ranking.nonpreferred ?? []) statuses.set(text, 'nonpreferred');
  for (const text of ranking.deprecated ?? []) statuses.set(text, 'deprecated');
  for (const text of ranking.forbidden ?? []) statuses.set(text, 'forbidden');
  return statuses;
}

function unknownNames(glossary: Glossary, profile: StoredProfile, yaml: YamlFile): Problem[] {
  return Object.entries(profile.terms).flatMap(([id, ranking]): Problem[] => {
    const at = { file: yaml.file, ...yaml.locate(['terms', id]) };
    const concept = glossary.concepts.get(id);
    if (concept === undefined) {
      const near = nearest(id, glossary.concepts.keys()) ?? '';
      return [{ ...at, message: 'profile-concept', values: { id, near } }];
    }
    const listed = (concept.terms.get(profile.language ?? usualPair.target) ?? []).map((term) => term.text);
    return [...statusesOf(ranking).keys()]
      .filter((text) => !listed.includes(text))
      .map((text) => ({ ...at, message: 'profile-term', values: { text, id, terms: listed.join(', ') } }));
  });
}
