import { fileOffset, type Segment, type TextDocument, type Unit } from '../../model/document.js';
import { trouble } from '../../model/problem.js';
import { absent } from '../keyed.js';

/** A cue's text and the time in which it is shown, in milliseconds. */
export interface CueUnit extends Unit {
  readonly begin: number;
  readonly end: number;
}

const isCue = (unit: Unit | CueUnit): unit is CueUnit => 'begin' in unit;

/** How far apart the clocks of two files may run that were only shifted. */
const drift = 1000;

/**
 * Cues beside those that are shown at the same time; several where one text was cut otherwise than the other. Files
 * with equally many cues, shifted against one another or with other times, are paired in order.
 * @throws {Trouble} where neither can be done.
 */
export function pairCues(source: TextDocument, target: TextDocument): Segment[] {
  const [sources, targets] = [source.units.filter(isCue), target.units.filter(isCue)];
  const asUnits = (groups: readonly Group[]): Segment[] =>
    groups.map((group) => ({
      source: joined(group.sources),
      target: group.targets.length === 0 ? absent(joined(group.sources), target) : joined(group.targets),
    }));
  const inOrder = sources.map((cue, index) => ({ sources: [cue], targets: targets.slice(index, index + 1) }));
  const isEven = sources.length === targets.length;
  if (isEven && isShifted(sources, targets)) return asUnits(inOrder);
  const groups = groupsOf(sources, targets);
  const met = groups.filter((group) => group.targets.length > 0).length;
  if (met * 2 >= Math.min(groups.length, targets.length)) return asUnits(groups);
  if (isEven) return asUnits(inOrder);
  const counts = { sourceFile: source.file, source: sources.length, target: targets.length };
  throw trouble('cue-count', counts, target.file);
}

function isShifted(sources: readonly CueUnit[], targets: readonly CueUnit[]): boolean {
  const shifts = sources.map(({ begin }, index) => (targets[index]?.begin ?? 0) - begin);
  return Math.max(...shifts) - Math.min(...shifts) <= drift;
}

/** Cues that stand for one another. At least one source. */
interface Group {
  readonly sources: CueUnit[];
  readonly targets: CueUnit[];
}

/** Every source in one group, by time; targets that no source is shown with are left out. */
function groupsOf(sources: readonly CueUnit[], targets: readonly CueUnit[]): Group[] {
  const groupOf = new Map<CueUnit, Group>(sources.map((cue) => [cue, { sources: [cue], targets: [] }]));
  const waiting = targets.toSorted((a, b) => a.begin - b.begin);
  const byTime = sources.toSorted((a, b) => a.begin - b.begin);
  let first = 0;
  for (const target of waiting) {
    while ((byTime[first]?.end ?? Number.POSITIVE_INFINITY) < target.begin) first += 1;
    const [head, ...rest] = shownWith(target, byTime, first);
    const group = head && groupOf.get(head);
    if (group === undefined) continue;
    group.targets.push(target);
    for (const cue of rest) absorb(group, groupOf.get(cue), groupOf);
  }
  return [...new Set(groupOf.values())];
}

function absorb(group: Group, other: Group | undefined, groupOf: Map<CueUnit, Group>): void {
  if (other === undefined || other === group) return;
  group.sources.push(...other.sources);
  group.targets.push(...other.targets);
  for (const cue of other.sources) groupOf.set(cue, group);
}

/** Sources that are shown for most of the time of the shorter of the two; else the one shown longest with it. */
function shownWith(target: CueUnit, byTime: readonly CueUnit[], first: number): CueUnit[] {
  const near: { cue: CueUnit; share: number }[] = [];
  for (let at = first; (byTime[at]?.begin ?? Number.POSITIVE_INFINITY) <= target.end; at += 1) {
    const cue = byTime[at];
    if (cue !== undefined) near.push({ cue, share: shareOf(cue, target) });
  }
  const most = near.filter(({ share }) => share > 0.5);
  if (most.length > 0) return most.map(({ cue }) => cue);
  const [best] = near.filter(({ share }) => share > 0).sort((a, b) => b.share - a.share);
  return best === undefined ? [] : [best.cue];
}

/** What part of the shorter cue's time the two are shown together, 0..1. */
function shareOf(a: CueUnit, b: CueUnit): number {
  const together = Math.min(a.end, b.end) - Math.max(a.begin, b.begin);
  const shorter = Math.min(a.end - a.begin, b.end - b.begin);
  return shorter <= 0 ? Number(together >= 0) : together / shorter;
}

/** Cues as one text, a line break between them. What stands between them in the file is none of it. */
function joined(cues: readonly CueUnit[]): Unit {
  const [first, ...rest] = cues.toSorted((a, b) => a.origin.start - b.origin.start);
  if (first === undefined) throw new RangeError('A group has a cue.');
  return rest.reduce<Unit>(together, first);
}

function together(before: Unit, after: Unit): Unit {
  const gap = fileOffset(before.origin, before.text.length);
  const seam = before.text.length;
  const moved = seam + 1;
  const offsets = (unit: Unit, to: number): number[] =>
    Array.from({ length: to }, (_, at) => fileOffset(unit.origin, at));
  return {
    index: before.index,
    key: `${before.key}+${after.key}`,
    text: `${before.text}\n${after.text}`,
    origin: {
      start: before.origin.start,
      offsets: Uint32Array.from([...offsets(before, seam), gap, ...offsets(after, after.text.length + 1)]),
      inline: [
        ...(before.origin.inline ?? []),
        { start: gap + 1, end: after.origin.start },
        ...(after.origin.inline ?? []),
      ],
    },
    // Nothing is mended across the seam.
    opaque: [
      ...before.opaque,
      { start: seam, end: moved },
      ...after.opaque.map(({ start, end }) => ({ start: start + moved, end: end + moved })),
    ],
  };
}
