const spoiled = /[^A-Za-z0-9._-]|_(?=x)/g;

/**
 * A unit's key as an NMTOKEN, so that it can be an id: what may not stand in one is written `_x0020_`, after
 * ISO 9075-14. No two keys come out the same.
 */
export const idOf = (key: string): string =>
  key === '' ? '_x_' : key.replace(spoiled, (character) => `_x${hexOf(character)}_`);

/** The key of an id that {@link idOf} made. */
export const keyOf = (id: string): string =>
  id === '_x_'
    ? ''
    : id.replace(/_x([0-9A-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const hexOf = (character: string): string =>
  character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

/** Gives out ids, each once: one that is taken gets a number behind it. */
export class Ids {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  /** The id asked for, or the first free one that begins with it. */
  take(wanted: string): string {
    let id = wanted;
    for (let number = 2; this.#taken.has(id); number += 1) id = `${wanted}-${number}`;
    this.#taken.add(id);
    return id;
  }

  /** `m1`, `m2` …: the first that is free. */
  next(prefix: string): string {
    let number = 1;
    while (this.#taken.has(`${prefix}${number}`)) number += 1;
    return this.take(`${prefix}${number}`);
  }
}
