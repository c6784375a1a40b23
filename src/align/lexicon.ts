import type { Bead } from './bead.js';
import type { Link, Links } from './links.js';
import type { Side } from './vocabulary.js';

/** Rounds of estimation; more change little. */
const rounds = 4;

/** Pairs of sentences that words are learned from at most, spread over the text. */
const mostLessons = 6000;

/** A pair of sentences laid side by side, their types. */
interface Lesson {
  readonly source: Int32Array;
  readonly target: Int32Array;
}

/** Links as they are counted: type of the source → type of the target → how often. */
type Counts = Map<number, Map<number, number>>;

/**
 * Which words translate which, as the pairs of a first alignment show it: IBM model 1 (Brown and others 1993), as
 * Moore (2002) uses it for sentences. A pair of words counts only for where else it has been seen, so that no pair
 * of sentences vouches for itself.
 * @param known what is known without having learned.
 */
export function learnLinks(source: Side, target: Side, beads: readonly Bead[], known: Links): Links {
  const lessons = lessonsOf(source, target, beads);
  let links = known;
  let counted = started(lessons, known);
  for (let round = 0; round < rounds; round++) {
    links = estimated(counted.counts, counted.explained, source, target, known, round === rounds - 1);
    if (round < rounds - 1) counted = recounted(lessons, links, target);
  }
  return links;
}

const isLesson = ({ source, target, confidence }: Bead): boolean =>
  confidence >= 0.5 && source.end - source.start === 1 && target.end - target.start === 1;

function lessonsOf(source: Side, target: Side, beads: readonly Bead[]): Lesson[] {
  const sure = beads.filter(isLesson);
  const step = Math.max(1, Math.ceil(sure.length / mostLessons));
  const repeated =
    ({ counts }: Side) =>
    (type: number): boolean =>
      (counts[type] ?? 0) > 1;
  return sure
    .filter((_, index) => index % step === 0)
    .map((bead) => ({
      source: (source.tokens[bead.source.start] ?? new Int32Array()).filter(repeated(source)),
      target: (target.tokens[bead.target.start] ?? new Int32Array()).filter(repeated(target)),
    }));
}

function add(counts: Counts, from: number, to: number, count: number): void {
  const row = counts.get(from) ?? new Map<number, number>();
  row.set(to, (row.get(to) ?? 0) + count);
  counts.set(from, row);
}

/** Every word of a lesson may translate every other; what is known weighs more. */
function started(lessons: readonly Lesson[], known: Links) {
  const counts: Counts = new Map();
  const explained = new Map<number, number>();
  for (const lesson of lessons)
    for (const to of lesson.target)
      for (const from of lesson.source) {
        const link = known.from[from]?.find(({ target }) => target === to);
        add(counts, from, to, (1 + 10 * (link?.strength ?? 0)) / lesson.source.length);
      }
  return { counts, explained };
}

/** The words of the lessons, each shared out among those that may have brought it, and nothing. */
function recounted(lessons: readonly Lesson[], { from: links, trust }: Links, target: Side) {
  const counts: Counts = new Map();
  const explained = new Map<number, number>();
  const strengths = links.map((row) => new Map(row.map((link) => [link.target, link.strength])));
  for (const lesson of lessons)
    for (const to of lesson.target) {
      const owed = trust[to] ?? 0.5;
      const chance = ((1 - owed) * (target.counts[to] ?? 0)) / target.total;
      const shares = Array.from(
        lesson.source,
        (from) => (owed * (strengths[from]?.get(to) ?? 0)) / lesson.source.length,
      );
      const whole = shares.reduce((sum, share) => sum + share, chance);
      if (whole === 0) continue;
      for (const [index, from] of lesson.source.entries()) {
        const share = (shares[index] ?? 0) / whole;
        if (share > 0.001) add(counts, from, to, share);
      }
      explained.set(to, (explained.get(to) ?? 0) + 1 - chance / whole);
    }
  return { counts, explained };
}

/** What one pair of sentences can have told by itself. */
const selfTold = 1;

function estimated(
  counts: Counts,
  explained: ReadonlyMap<number, number>,
  source: Side,
  target: Side,
  known: Links,
  isLast: boolean,
): Links {
  const from = source.types.map((_, type): readonly Link[] => {
    const row = counts.get(type) ?? new Map<number, number>();
    const total = Array.from(row.values()).reduce((sum, count) => sum + count, 0);
    const told = isLast ? selfTold : 0;
    const learnt = Array.from(row, ([to, count]) => ({
      target: to,
      strength: Math.max(0, count - told) / (total + (isLast ? 1 : 0)),
    })).filter(({ strength }) => strength > 0.005);
    return merged(known.from[type] ?? [], learnt);
  });
  const trust = Float64Array.from(target.types, (_, type) => {
    const seen = target.counts[type] ?? 0;
    const told = explained.get(type);
    const learnt = told === undefined ? 0.5 : (told + 1) / (seen + 3);
    return Math.min(0.9, Math.max(known.trust[type] ?? 0, explained.size === 0 ? 0.5 : learnt));
  });
  return isLast ? { from, trust: linkedOnly(from, trust) } : { from, trust };
}

/** A word that nothing is known to translate says nothing of its sentence. */
function linkedOnly(from: Links['from'], trust: Float64Array): Float64Array {
  const linked = new Uint8Array(trust.length);
  for (const row of from) for (const { target } of row) linked[target] = 1;
  return trust.map((value, type) => (linked[type] === 1 ? value : 0));
}

function merged(known: readonly Link[], learnt: readonly Link[]): Link[] {
  const strengths = new Map(known.map(({ target, strength }) => [target, strength]));
  for (const { target, strength } of learnt)
    strengths.set(target, Math.max(strength, strengths.get(target) ?? 0));
  return Array.from(strengths, ([target, strength]) => ({ target, strength }));
}
