import { skeletonOf } from '../../text/sounds.js';

/** What names are found by. One feature of one kind never means to be one of another; should two meet, see Postings. */
const kinds = { sounds: 0x51, skeleton: 0x52, word: 0x53, part: 0x54, trigram: 0x55 } as const;
type FeatureKind = keyof typeof kinds;

const prime = 0x01000193;

const seedOf = (kind: FeatureKind): number => Math.imul(0x811c9dc5 ^ kinds[kind], prime);

/** FNV-1a of some numbers, without one of them where asked. */
function hashOf(kind: FeatureKind, numbers: ArrayLike<number>, without = -1): number {
  let hash = seedOf(kind);
  for (let at = 0; at < numbers.length; at++)
    if (at !== without) hash = Math.imul(hash ^ (numbers[at] ?? 0), prime);
  return hash >>> 0;
}

/** All that is heard of a name: two that share it sound the same. */
export const soundFeature = (sounds: Uint8Array): number => hashOf('sounds', sounds);

/**
 * A skeleton, and what is left of it without any one of its consonants. Two skeletons of which one has one consonant
 * more, or another in one place, have such a rest in common (symmetric deletion, Garbe 2012).
 */
export function skeletonFeatures(sounds: Uint8Array, kind: 'skeleton' | 'part' = 'skeleton'): number[] {
  const skeleton = skeletonOf(sounds);
  const features = [hashOf(kind, skeleton)];
  for (let without = 0; without < skeleton.length; without++) features.push(hashOf(kind, skeleton, without));
  return features;
}

/** A word as it is written. */
export const wordFeature = (key: string): number => hashOfText('word', key, 0, key.length);

/** Every three letters in a row, as written, with the edges of words. */
export function trigramFeatures(keys: readonly string[]): number[] {
  const text = ` ${keys.join(' ')} `;
  const features: number[] = [];
  for (let at = 0; at + 3 <= text.length; at++)
    if (text[at + 1] !== ' ') features.push(hashOfText('trigram', text, at, at + 3));
  return features;
}

function hashOfText(kind: FeatureKind, text: string, from: number, to: number): number {
  let hash = seedOf(kind);
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash >>> 0;
}
