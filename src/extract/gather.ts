import type { WithGeneric } from './generic.js';
import type { Written } from './written.js';

/** Where something stands in a file, 1-based. */
export interface Seen {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One place where a text has a name that the store does not have. */
export interface Occurrence {
  /** Every way to read where the name begins, the one as written first; at least one. */
  readonly source: readonly Written[];
  /** The name in the translation, and capitals that abbreviate it there. */
  readonly target: { readonly text: string; readonly acronym?: string } | undefined;
  /** The generic word beside it on both sides, and the translation with it. */
  readonly generic?: WithGeneric;
  readonly basis: Basis;
  /** 0..1 */
  readonly score: number;
  /** The source's word before it, folded, for what kind of thing it is. */
  readonly before: string;
  readonly seen: Seen;
}

/** How a name is known for one. */
export type Basis =
  | 'sound'
  | 'sense'
  | 'head'
  | 'title'
  | 'place'
  | 'speech'
  | 'unknown'
  | 'quotes'
  | 'together';

/** A spelling and how often it was seen. */
export interface Counted {
  readonly text: string;
  readonly count: number;
}

/** A name that texts have and the store has not, with all that was seen of it. */
export interface Gathered {
  readonly key: string;
  /** Forms in the source, most frequent first. */
  readonly names: readonly Counted[];
  /** Renderings in the target, most frequent first; empty where no translation shows one. */
  readonly renderings: readonly Counted[];
  readonly acronyms: readonly string[];
  /** Its generic words in the source with its renderings beside their translations. */
  readonly generics: readonly WithGeneric[];
  readonly count: number;
  readonly score: number;
  readonly bases: ReadonlySet<Basis>;
  readonly before: readonly string[];
  readonly first: Seen;
}

/** Brings the places of one name together. The order of places decides nothing but which is the first. */
export function gather(occurrences: readonly Occurrence[]): Gathered[] {
  const support = supportOf(occurrences);
  const groups = new Map<string, Occurrence[]>();
  for (const occurrence of occurrences) {
    const key = likeliest(occurrence, support)?.key;
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), occurrence]);
  }
  return Array.from(groups, ([key, group]) => gathered(key, group)).flatMap((each) => each ?? []);
}

/** What a reading that takes letters off is worth beside one that takes the word as it stands. */
const cliticReading = 0.4;

/** How much speaks for each reading. */
function supportOf(occurrences: readonly Occurrence[]): Map<string, number> {
  const support = new Map<string, number>();
  const readings = occurrences.flatMap(({ source }) =>
    source.map(({ key }, at) => ({ key, worth: at === 0 ? 1 : cliticReading })),
  );
  for (const { key, worth } of readings) support.set(key, (support.get(key) ?? 0) + worth);
  return support;
}

/** The reading that most places have; of equals the one as written. */
function likeliest({ source }: Occurrence, support: ReadonlyMap<string, number>): Written | undefined {
  const weigh = ({ key }: Written): number => support.get(key) ?? 0;
  return source.reduce<Written | undefined>(
    (best, each) => (best === undefined || weigh(each) > weigh(best) ? each : best),
    undefined,
  );
}

function gathered(key: string, group: readonly Occurrence[]): Gathered | undefined {
  const [first] = group;
  if (first === undefined) return undefined;
  const forms = group.flatMap(({ source }) => source.find((each) => each.key === key)?.text ?? []);
  const renderings = group.flatMap(({ target }) => target?.text ?? []);
  return {
    key,
    names: counted(forms),
    renderings: counted(renderings),
    acronyms: [...new Set(group.flatMap(({ target }) => target?.acronym ?? []))],
    generics: group.flatMap(({ generic }) => generic ?? []),
    count: group.length,
    score: Math.max(...group.map(({ score }) => score)),
    bases: new Set(group.map(({ basis }) => basis)),
    before: group.map(({ before }) => before),
    first: first.seen,
  };
}

function counted(texts: readonly string[]): Counted[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return Array.from(counts, ([text, count]) => ({ text, count })).sort(
    (a, b) => b.count - a.count || b.text.length - a.text.length || (a.text < b.text ? -1 : 1),
  );
}
