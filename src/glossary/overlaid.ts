import type { Concept } from '../model/concept.js';
import { type Concepts, passing } from './glossary.js';

/** Concepts of which some say something else than below; none is read for the sake of the others. */
export class Overlaid implements Concepts {
  readonly #below: Concepts;
  readonly #above: ReadonlyMap<string, Concept>;

  /** @param above id → concept, all of them ids that are below. */
  constructor(below: Concepts, above: ReadonlyMap<string, Concept>) {
    this.#below = below;
    this.#above = above;
  }

  get size(): number {
    return this.#below.size;
  }

  get(id: string): Concept | undefined {
    return this.#above.get(id) ?? this.#below.get(id);
  }

  has(id: string): boolean {
    return this.#below.has(id);
  }

  keys(): Iterable<string> {
    return this.#below.keys();
  }

  *values(): Generator<Concept> {
    for (const concept of this.#below.values()) yield this.#above.get(concept.id) ?? concept;
  }

  *passing(): Generator<Concept> {
    for (const concept of passing(this.#below)) yield this.#above.get(concept.id) ?? concept;
  }
}
