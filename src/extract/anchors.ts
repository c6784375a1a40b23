/** A word of the source that answers one of the target's. */
export interface Anchor {
  readonly index: number;
  readonly score: number;
  /** Whether it spells the word, translates it as names do, does so as the head of a name, or is a place's other name. */
  readonly by: 'sound' | 'word' | 'head' | 'place';
  /** Where in the word the name begins. */
  readonly cut: number;
  /** How many words of the source it is: أم درمان, Omdurman. */
  readonly width: number;
}

/** What each word of distance takes from a stretch. */
const distant = 0.004;

/** How many words of the source may stand between two that belong together. */
const gap = 1;

/** For each word its anchor in the stretch of the source that answers the most of them. */
export function bestCluster(anchors: readonly (readonly Anchor[])[], place: number): Anchor[] {
  let best: Anchor[] = [];
  let bestSum = 0;
  for (const start of new Set(anchors.flat().map(({ index }) => index))) {
    const cluster = clusterFrom(start, anchors);
    const sum = cluster.reduce((total, { score }) => total + score, 0) - distant * Math.abs(start - place);
    if (sum > bestSum) [best, bestSum] = [cluster, sum];
  }
  return best;
}

function clusterFrom(start: number, anchors: readonly (readonly Anchor[])[]): Anchor[] {
  const reach = start + anchors.length + gap;
  const taken = new Set<number>();
  const chosen = anchors.flatMap((options) => {
    const inside = options.filter(({ index }) => index >= start && index <= reach && !taken.has(index));
    const best = inside.toSorted((a, b) => b.score - a.score)[0];
    if (best === undefined) return [];
    taken.add(best.index);
    return [best];
  });
  return joined(chosen, start);
}

/** Those that hang together with the first. */
function joined(anchors: readonly Anchor[], start: number): Anchor[] {
  const ordered = anchors.toSorted((a, b) => a.index - b.index);
  const kept: Anchor[] = [];
  for (const anchor of ordered) {
    const before = kept.at(-1)?.index ?? start;
    if (anchor.index - before > gap + 1) break;
    kept.push(anchor);
  }
  return kept;
}

/** First and last word of what answers. */
export function bounds(anchors: readonly Anchor[]): [number, number] {
  const firsts = anchors.map(({ index }) => index);
  const lasts = anchors.map(({ index, width }) => index + width - 1);
  return [Math.min(...firsts), Math.max(...lasts)];
}
