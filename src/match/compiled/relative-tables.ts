import type { Concepts } from '../../glossary/glossary.js';
import type { NameTrie } from '../../romanize/name-trie/name-trie.js';
import type { Language } from '../../text/language.js';
import type { Section } from '../automaton/binary.js';
import type { Features } from '../relatives/features.js';
import type { NameTables, Numbered, RelativeTables } from '../relatives/tables.js';

/** How many sections the tables of one language take. */
const nameSections = 21;

/**
 * The tables of relatives that were kept with a store: the last of these sections, look-alikes and then the names of
 * each language. Undefined where the sections are others.
 */
export function relativeTablesFrom(
  sections: readonly Section[],
  languages: readonly Language[],
  concepts: Concepts & Numbered,
): RelativeTables | undefined {
  const own = sections.slice(-(1 + languages.length * nameSections));
  const lookAlikes = own[0];
  const names = languages.map((_, at) =>
    namesOfSections(own.slice(1 + at * nameSections, 1 + (at + 1) * nameSections)),
  );
  if (!(lookAlikes instanceof Int32Array) || names.includes(undefined)) return undefined;
  return { concepts, lookAlikes, of: (language) => names[languages.indexOf(language)] };
}

export function sectionsOfNames({ long, heard, listed, longest }: NameTables): Section[] {
  return [
    Int32Array.of(longest, heard.deepest),
    long.words,
    ...sectionsOfFeatures(long.pairs),
    ...[heard.steps, heard.classes, heard.bounds, heard.shared],
    ...[heard.starts, heard.rest, heard.beyond, heard.owners],
    ...[listed.alphabet, listed.edges],
    ...sectionsOfFeatures(listed.wholes),
    ...sectionsOfFeatures(listed.halves),
  ];
}

const sectionsOfFeatures = ({ starts, features, owners }: Features): Section[] => [starts, features, owners];

/** The tables that {@link sectionsOfNames} gave; undefined where the sections are others. */
function namesOfSections(sections: readonly Section[]): NameTables | undefined {
  const from = new Sections(sections);
  const [longest = 0, deepest = 0] = from.longs();
  const long = { words: from.longs(), pairs: featuresFrom(from) };
  const heard = { ...trieFrom(from), deepest };
  const listed = {
    alphabet: from.longs(),
    edges: from.bytes(),
    wholes: featuresFrom(from),
    halves: featuresFrom(from),
  };
  return from.fit ? { longest, long, heard, listed } : undefined;
}

const featuresFrom = (from: Sections): Features => ({
  starts: from.longs(),
  features: from.longs(),
  owners: from.longs(),
});

const trieFrom = (from: Sections): Omit<NameTrie, 'deepest'> => ({
  steps: from.longs(),
  classes: from.longs(),
  bounds: from.longs(),
  shared: from.bytes(),
  starts: from.longs(),
  rest: from.shorts(),
  beyond: from.longs(),
  owners: from.longs(),
});

/** Takes sections in their order. */
class Sections {
  readonly #left: Iterator<Section>;
  /** Whether each was there and of its kind so far. */
  fit = true;

  constructor(sections: readonly Section[]) {
    this.#left = sections.values();
  }

  longs(): Int32Array {
    const next = this.#next();
    return next instanceof Int32Array ? next : this.#misfit(new Int32Array(0));
  }

  shorts(): Uint16Array {
    const next = this.#next();
    return next instanceof Uint16Array ? next : this.#misfit(new Uint16Array(0));
  }

  bytes(): Uint8Array {
    const next = this.#next();
    return next instanceof Uint8Array ? next : this.#misfit(new Uint8Array(0));
  }

  #next(): Section | undefined {
    const { value, done } = this.#left.next();
    return done === true ? undefined : value;
  }

  #misfit<T>(nothing: T): T {
    this.fit = false;
    return nothing;
  }
}
