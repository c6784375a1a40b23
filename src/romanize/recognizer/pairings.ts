import type { LatinSpelling } from './latin.js';
import type { Lattice } from './lattice.js';
import type { PreparedName, PreparedSpelling } from './readings.js';

/** One way to read a name and its spelling against each other. */
export interface Pairing {
  readonly lattice: Lattice;
  readonly spelling: LatinSpelling;
  /** What it costs, in limits, that a generic word is left out or stands there alone. */
  readonly handicap: number;
}

const headDropped = 0.2;
const headAdded = 0.15;

/** Every way to read them: as they stand, turned round, without a head that is translated, left out or added. */
export function pairings(name: PreparedName, { orders, bare }: PreparedSpelling): Pairing[] {
  const all = orders.map((spelling): Pairing => ({ lattice: name.whole, spelling, handicap: 0 }));
  const first = orders[0];
  if (name.bare && first) all.push({ lattice: name.bare, spelling: first, handicap: headDropped });
  if (bare === undefined) return all;
  const translated = bare.words.some((word) => name.headWords.includes(word));
  if (name.bare && translated) all.push({ lattice: name.bare, spelling: bare.spelling, handicap: 0 });
  else if (name.headWords.length === 0)
    all.push({ lattice: name.whole, spelling: bare.spelling, handicap: headAdded });
  return all;
}
