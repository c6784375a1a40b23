import type { Concepts } from '../glossary/glossary.js';
import type { StatedConcept } from '../glossary/read.js';
import type { Concept } from '../model/concept.js';

type Passing = Pick<StatedConcept, 'id' | 'concept'>;

/** The concepts of a store's files, each read when it is first asked for. */
export class StoreConcepts implements Concepts {
  readonly #all: () => readonly StatedConcept[];
  readonly #passing: () => Iterable<Passing>;
  #byId: ReadonlyMap<string, StatedConcept> | undefined;

  /**
   * @param all what the files state, always the same; each id once.
   * @param passing the same made anew.
   */
  constructor(all: () => readonly StatedConcept[], passing: () => Iterable<Passing>) {
    this.#all = all;
    this.#passing = passing;
  }

  get size(): number {
    return this.#all().length;
  }

  get(id: string): Concept | undefined {
    return this.#ids.get(id)?.concept;
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** Known without a concept being read. */
  *keys(): Generator<string> {
    for (const { id } of this.#passing()) yield id;
  }

  *values(): Generator<Concept> {
    for (const { concept } of this.#all()) yield concept;
  }

  *passing(): Generator<Concept> {
    for (const { concept } of this.#passing()) yield concept;
  }

  get #ids(): ReadonlyMap<string, StatedConcept> {
    this.#byId ??= new Map(this.#all().map((each) => [each.id, each]));
    return this.#byId;
  }
}
