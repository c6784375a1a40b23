import type { Glossary } from '../glossary/glossary.js';
import { restated } from '../glossary/profile.js';
import type { NamedConcept } from '../model/imported.js';
import type { Store } from './store.js';

/** The concepts of a store as its files state them, ranked as a profile ranked them in the glossary. */
export function* conceptsInStyle({ stated }: Store, glossary: Glossary): Generator<NamedConcept> {
  for (const { concept, stored } of stated) {
    const ranked = glossary.concepts.get(concept.id);
    yield { id: concept.id, concept: ranked === undefined ? stored : restated(stored, ranked) };
  }
}
