import { jsonOf, separator } from './shapes.js';

/** Makes the value of a shape anew from its texts. */
export type Mould<T> = (texts: readonly string[]) => T;

/** Texts taken in their order. */
interface Taken {
  readonly texts: readonly string[];
  next: number;
}

type Make = (taken: Taken) => unknown;

/** @param parts a shape, parted at the places of its texts: it is parsed once, and then copied for each value. */
export function mouldOf<T>(parts: readonly string[]): Mould<T> {
  // What the shape itself has may look like a place for a text.
  if (parts.some((part) => part.includes(escaped))) return (texts) => JSON.parse(jsonOf(parts, texts));
  const sample: T = JSON.parse(parts.join(`"${escaped}"`));
  const make = makerOf(sample);
  return (texts) => {
    const made = make({ texts, next: 0 });
    return isLike(made, sample) ? made : sample;
  };
}

/** The separator as JSON writes it. */
const escaped = '\\u0000';

/** What is made of a sample is of its type. */
const isLike = <T>(made: unknown, _sample: T): made is T => made !== undefined;

function makerOf(sample: unknown): Make {
  if (sample === separator) return (taken) => taken.texts[taken.next++] ?? '';
  if (Array.isArray(sample)) return listMaker(sample);
  return typeof sample === 'object' && sample !== null ? objectMaker(sample) : () => sample;
}

function listMaker(sample: readonly unknown[]): Make {
  const makers = sample.map(makerOf);
  return (taken) => makers.map((make) => make(taken));
}

/** Copied whole, as engines do that fast, and then what has texts replaced. */
function objectMaker(sample: object): Make {
  const members = Object.entries(sample).filter(
    ([, value]) => typeof value === 'object' || value === separator,
  );
  const makers = members.map(([key, value]): [string, Make] => [key, makerOf(value)]);
  return (taken) => {
    const copy: Record<string, unknown> = { ...sample };
    for (const [key, make] of makers) copy[key] = make(taken);
    return copy;
  };
}
