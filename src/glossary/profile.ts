import {
  type Concept,
  isAllowed,
  type Status,
  type StoredConcept,
  type StoredTerm,
  type Term,
} from '../model/concept.js';
import type { Ranking, StoredProfile } from '../model/generated/profile.js';
import { type Problem, Trouble } from '../model/problem.js';
import { nearest } from '../text/distance.js';
import { usualPair } from '../text/languages.js';
import { byStatus, type Glossary, primaryTag } from './glossary.js';
import { mentionIn, termsOfMention } from './mention.js';
import { Overlaid } from './overlaid.js';
import type { YamlFile } from './yaml.js';

/**
 * The same store in another house's style: the profile's terms take the status it gives them, and what was
 * preferred before becomes nonpreferred unless the profile names it.
 * @throws {Trouble} where the profile names a concept or a term that the store does not have, or introduces a name
 * by a form that it does not allow.
 */
export function underProfile(glossary: Glossary, profile: StoredProfile, yaml: YamlFile): Glossary {
  const problems = unknownNames(glossary, profile, yaml);
  if (problems.length > 0) throw new Trouble(problems);
  const language = profile.language ?? usualPair.target;
  const ranked = new Map<string, Concept>();
  for (const [id, ranking] of Object.entries(profile.terms)) {
    const concept = glossary.concepts.get(id);
    if (concept !== undefined)
      ranked.set(id, introduced(reranked(concept, language, statusesOf(ranking)), ranking, language));
  }
  const concepts = new Overlaid(glossary.concepts, ranked);
  const unfit = unfitMentions(concepts, profile, yaml);
  if (unfit.length > 0) throw new Trouble(unfit);
  return { concepts };
}

function introduced(concept: Concept, ranking: Ranking, language: string): Concept {
  const mention = mentionIn(ranking, concept.terms.get(language) ?? [], language);
  return mention === undefined ? concept : { ...concept, mention };
}

/** First and later forms that the profile itself does not allow. */
function unfitMentions(concepts: Glossary['concepts'], profile: StoredProfile, yaml: YamlFile): Problem[] {
  return Object.keys(profile.terms).flatMap((id): Problem[] => {
    const concept = concepts.get(id);
    const unfit =
      concept?.mention && termsOfMention(concept, concept.mention).find((term) => !isAllowed(term));
    if (unfit === undefined) return [];
    const at = { file: yaml.file, ...yaml.locate(['terms', id]) };
    return [{ ...at, message: 'profile-mention', values: { text: unfit.text, id, status: unfit.status } }];
  });
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
    const language = profile.language ?? usualPair.target;
    const terms = concept.terms.get(language) ?? [];
    const listed = terms.map((term) => term.text);
    return namesIn(ranking, terms, language)
      .filter((text) => !listed.includes(text))
      .map((text) => ({ ...at, message: 'profile-term', values: { text, id, terms: listed.join(', ') } }));
  });
}

/** Every form that a ranking names; of its first mention the whole, where that opens with no listed term. */
function namesIn(ranking: Ranking, terms: readonly Term[], language: string): string[] {
  const { first, later } = ranking;
  const unread = first !== undefined && mentionIn(ranking, terms, language) === undefined;
  return [...statusesOf(ranking).keys(), ...(later === undefined ? [] : [later]), ...(unread ? [first] : [])];
}
