import type { Shown } from './glance.js';
import { headWords, plain } from './heads.js';
import { type LatinSpelling, readLatin } from './latin.js';
import type { Lattice } from './lattice.js';
import type { BareSpelling, PreparedName, PreparedSpelling } from './readings.js';
import { latinWord } from './readings.js';

/** One way to read a name and its spelling against each other. */
export interface Pairing {
  readonly lattice: Lattice;
  readonly spelling: LatinSpelling;
  /** What it costs, in limits, that a generic word is left out or stands there alone. */
  readonly handicap: number;
  /** How many times as well it has to be spelled: more than once where the spelling means something else first. */
  readonly demand: number;
}

const headDropped = 0.2;
const headAdded = 0.15;

/** An English word or the name of another place is no spelling of this one, unless it could not be spelled better. */
export const demandOfOthers = 8;

/** Whether there is but one way to read them: as they stand. */
export const isPlain = (name: PreparedName, { orders, bare }: PreparedSpelling): boolean =>
  name.bare === undefined && bare === undefined && orders.length === 1;

/** What a glance takes in of a spelling; undefined where there are several ways to read it. */
export const shownBy = ({ orders, bare, owner }: PreparedSpelling): Shown | undefined =>
  bare === undefined && orders.length === 1
    ? { present: orders[0].present, strictly: owner === '' }
    : undefined;

/**
 * The letters that a word or two give to a spelling of which they are a part, a bit each; undefined where they
 * leave several ways to read it.
 */
export function lettersShown(latin: string): number | undefined {
  const isSeveral =
    latin.includes(',') || (latin.match(latinWord) ?? []).some((word) => headWords.has(plain(word)));
  return isSeveral ? undefined : readLatin(latin).present;
}

/** Every way to read them: as they stand, turned round, without a head that is translated, left out or added. */
export function pairings(name: PreparedName, { orders, bare, owner }: PreparedSpelling): readonly Pairing[] {
  const demand = demandOf(owner, name);
  const all = orders.map((spelling): Pairing => ({ lattice: name.whole, spelling, handicap: 0, demand }));
  if (name.bare) all.push({ lattice: name.bare, spelling: orders[0], handicap: headDropped, demand });
  if (bare !== undefined) all.push(...withoutHead(name, bare));
  return all;
}

function withoutHead(name: PreparedName, { spelling, owner, words }: BareSpelling): Pairing[] {
  const demand = demandOf(owner, name);
  const translated = words.some((word) => name.headWords.includes(word));
  if (name.bare && translated) return [{ lattice: name.bare, spelling, handicap: 0, demand }];
  if (name.headWords.length > 0) return [];
  return [{ lattice: name.whole, spelling, handicap: headAdded, demand }];
}

/** How many times as well a name has to be spelled by what belongs to an owner. */
export const demandOf = (owner: string | undefined, { key }: PreparedName): number =>
  owner === undefined || owner === key ? 1 : demandOfOthers;
