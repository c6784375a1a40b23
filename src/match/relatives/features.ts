import { spread } from '../automaton/hashing.js';
import { Numbers } from '../automaton/numbers.js';

/**
 * Who has a feature, for millions of them without an object each: features are whole numbers of 32 bits, kept in
 * full beside their owners, in buckets of about one (a chained hash table laid flat).
 */
export interface Features {
  /** Bucket → where its features begin; one more at the end. A power of two of buckets. */
  readonly starts: Int32Array;
  readonly features: Int32Array;
  /** Who has each feature; of one feature in the order in which they were added. */
  readonly owners: Int32Array;
}

/** Gathers features. */
export class FeatureBuilder {
  readonly #features = new Numbers();
  readonly #owners = new Numbers();

  add(feature: number, owner: number): void {
    this.#features.push(feature);
    this.#owners.push(owner);
  }

  finish(): Features {
    const count = this.#features.length;
    const starts = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(1, count))) + 1);
    const mask = starts.length - 2;
    for (let at = 0; at < count; at++) {
      const behind = (spread(this.#features.at(at)) & mask) + 1;
      starts[behind] = (starts[behind] ?? 0) + 1;
    }
    for (let bucket = 1; bucket < starts.length; bucket++)
      starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
    return this.#settled(starts);
  }

  #settled(starts: Int32Array): Features {
    const ends = starts.slice();
    const features = new Int32Array(this.#features.length);
    const owners = new Int32Array(features.length);
    for (let at = 0; at < features.length; at++) {
      const feature = this.#features.at(at);
      const bucket = spread(feature) & (starts.length - 2);
      const place = ends[bucket] ?? 0;
      features[place] = feature;
      owners[place] = this.#owners.at(at);
      ends[bucket] = place + 1;
    }
    return { starts, features, owners };
  }
}

/** Adds to `found` everyone who has a feature. */
export function findOwners(
  { starts, features, owners }: Features,
  feature: number,
  found: Set<number>,
): void {
  const bucket = spread(feature) & (starts.length - 2);
  const end = starts[bucket + 1] ?? 0;
  for (let at = starts[bucket] ?? 0; at < end; at++) if (features[at] === feature) found.add(owners[at] ?? 0);
}
