import type { Bead } from './bead.js';
import type { Link, Links } from './links.js';
import type { Side } from './vocabulary.js';

/** Rounds of estimation; more change little. */
const rounds = 3;

/** Pairs of sentences that words are learned from at most, spread over the text. */
const mostLessons = 6000;

/** Of a pair of words, how often it is taken to have been seen when it is seen in one pair of sentences. */
const selfTold = 1;

/** Links below this are forgotten. */
const leastStrength = 0.005;

/** Trust in a word of which nothing is known, and the most there is. */
const trustIn = { unknown: 0.5, most: 0.9 };

/** A pair of sentences laid side by side, the types that stand more than once in their texts. */
interface Lesson {
  readonly source: Int32Array;
  readonly target: Int32Array;
}

/** What the lessons come to: type of the source → type of the target → how often it brings it. */
interface Counted {
  readonly pairs: Map<number, Map<number, number>>;
  /** Type of the target → how often it is owed to the source; empty before there is an estimate. */
  readonly explained: Map<number, number>;
}

/**
 * Which words translate which, as the pairs of a first alignment show it: IBM model 1 (Brown and others 1993), as
 * Moore (2002) uses it for sentences. A pair of words counts only for where else it has been seen, so that no pair
 * of sentences vouches for itself.
 * @param known what is known without having learned.
 */
export function learnLinks(source: Side, target: Side, beads: readonly Bead[], known: Links): Links {
  const lessons = lessonsOf(source, target, beads);
  let counted = evenly(lessons, known);
  for (let round = 0; round < rounds; round++)
    counted = shared(lessons, estimated(counted, source, target, known, 0), target);
  const links = estimated(counted, source, target, known, selfTold);
  return { from: links.from, trust: linkedOnly(links) };
}

const isLesson = ({ source, target, confidence }: Bead): boolean =>
  confidence >= 0.5 && source.end - source.start === 1 && target.end - target.start === 1;

function lessonsOf(source: Side, target: Side, beads: readonly Bead[]): Lesson[] {
  const sure = beads.filter(isLesson);
  const step = Math.max(1, Math.ceil(sure.length / mostLessons));
  const repeated = ({ tokens, counts }: Side, sentence: number): Int32Array =>
    (tokens[sentence] ?? new Int32Array()).filter((type) => (counts[type] ?? 0) > 1);
  return sure
    .filter((_, index) => index % step === 0)
    .map((bead) => ({
      source: repeated(source, bead.source.start),
      target: repeated(target, bead.target.start),
    }));
}

const nothing = (): Counted => ({ pairs: new Map(), explained: new Map() });

function count({ pairs }: Counted, from: number, to: number, share: number): void {
  const row = pairs.get(from) ?? new Map<number, number>();
  row.set(to, (row.get(to) ?? 0) + share);
  pairs.set(from, row);
}

/** Every word of a lesson may bring every other; what is known weighs more. */
function evenly(lessons: readonly Lesson[], known: Links): Counted {
  const counted = nothing();
  for (const { source, target } of lessons)
    for (const from of source) {
      const strengths = strengthsOf(known.from[from]);
      for (const to of target) count(counted, from, to, (1 + 10 * (strengths.get(to) ?? 0)) / source.length);
    }
  return counted;
}

const strengthsOf = (links: readonly Link[] = []): Map<number, number> =>
  new Map(links.map(({ target, strength }) => [target, strength]));

/** Each word of the lessons shared out among those that may have brought it, and chance. */
function shared(lessons: readonly Lesson[], { from: links, trust }: Links, target: Side): Counted {
  const counted = nothing();
  const strengths = links.map(strengthsOf);
  for (const lesson of lessons)
    for (const to of lesson.target) {
      const owed = trust[to] ?? trustIn.unknown;
      const chance = ((1 - owed) * (target.counts[to] ?? 0)) / target.total;
      const parts = Float64Array.from(
        lesson.source,
        (from) => (owed * (strengths[from]?.get(to) ?? 0)) / lesson.source.length,
      );
      const whole = parts.reduce((sum, part) => sum + part, chance);
      shareOut(counted, lesson.source, to, parts, whole);
      counted.explained.set(to, (counted.explained.get(to) ?? 0) + 1 - chance / whole);
    }
  return counted;
}

function shareOut(
  counted: Counted,
  source: Int32Array,
  to: number,
  parts: Float64Array,
  whole: number,
): void {
  for (const [index, from] of source.entries()) {
    const share = (parts[index] ?? 0) / whole;
    if (share > 0.001) count(counted, from, to, share);
  }
}

/** @param told how often a pair that was seen once is not to count. */
function estimated(counted: Counted, source: Side, target: Side, known: Links, told: number): Links {
  const from = source.types.map((_, type): readonly Link[] => {
    const row = counted.pairs.get(type);
    if (row === undefined) return known.from[type] ?? [];
    const total = Array.from(row.values()).reduce((sum, each) => sum + each, told);
    const learnt = Array.from(row, ([to, each]) => ({ target: to, strength: (each - told) / total }));
    return strongest(known.from[type] ?? [], learnt);
  });
  return { from, trust: trustOf(counted, target, known) };
}

function strongest(known: readonly Link[], learnt: readonly Link[]): Link[] {
  const strengths = strengthsOf(known);
  for (const { target, strength } of learnt)
    if (strength > leastStrength) strengths.set(target, Math.max(strength, strengths.get(target) ?? 0));
  return Array.from(strengths, ([target, strength]) => ({ target, strength }));
}

const trustOf = ({ explained }: Counted, target: Side, known: Links): Float64Array =>
  Float64Array.from(target.types, (_, type) => {
    const told = explained.get(type);
    const learnt = told === undefined ? trustIn.unknown : (told + 1) / ((target.counts[type] ?? 0) + 3);
    return Math.min(trustIn.most, Math.max(known.trust[type] ?? 0, learnt));
  });

/** A word that nothing is known to bring says nothing of its sentence. */
function linkedOnly({ from, trust }: Links): Float64Array {
  const linked = new Set(from.flatMap((links) => links.map(({ target }) => target)));
  return trust.map((value, type) => (linked.has(type) ? value : 0));
}
