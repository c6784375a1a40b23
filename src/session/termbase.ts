import { restated } from '../glossary/profile.js';
import type { NamedConcept } from '../model/imported.js';
import type { Session } from './session.js';

/** The concepts of a session's store as its files state them, ranked as its profile does. */
export function* conceptsInStyle({ store, glossary }: Session): Generator<NamedConcept> {
  for (const { concept, stored } of store.stated) {
    const ranked = glossary.concepts.get(concept.id);
    yield { id: concept.id, concept: ranked === undefined ? stored : restated(stored, ranked) };
  }
}
