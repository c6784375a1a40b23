import type { StoredTerm } from '../../model/concept.js';
import { type Carried, dialectHas, withCarrier } from './carried.js';
import { collapsed, isPlain } from './carrier.js';
import type { Dialect } from './dialects.js';
import type { Item, TermSection } from './entry.js';
import { reading } from './romanized.js';
import { writtenStatus, writtenType } from './vocabulary.js';

/**
 * A term as a section of its language.
 * @param readings romanizations that stand at it.
 */
export function termSection(term: StoredTerm, dialect: Dialect, readings: readonly Item[]): TermSection {
  const carried: Carried = {};
  const has = (category: string): boolean => dialectHas(dialect, category);
  if (!isPlain(term.text)) carried['text'] = term.text;
  const items = [
    ...statusItems(term, has('administrativeStatus'), carried),
    ...typeItems(term, dialect, carried),
    ...readings,
    ...vocalizedItems(term, has('reading'), carried),
    ...sourceItems(term, dialect, carried),
    ...noteItems(term, carried),
  ];
  for (const key of ['article', 'caseSensitive', 'context', 'licensedBy', 'confidence', 'valid'] as const)
    if (term[key] !== undefined) carried[key] = term[key];
  return { text: collapsed(term.text), items: withCarrier(items, carried, dialect) };
}

function statusItems({ status }: StoredTerm, has: boolean, carried: Carried): Item[] {
  if (!has || status === 'nonpreferred' || status === 'forbidden') carried['status'] = status;
  return has ? [{ category: 'administrativeStatus', value: writtenStatus(status) }] : [];
}

const tellingTypes: ReadonlySet<string> = new Set(['full-form', 'short-form', 'acronym', 'variant']);

function typeItems({ type }: StoredTerm, dialect: Dialect, carried: Carried): Item[] {
  const has = dialectHas(dialect, 'termType');
  if (type === undefined) return [];
  if (!has || !tellingTypes.has(type)) carried['type'] = type;
  if (!has || (dialect.lean === true && !tellingTypes.has(type))) return [];
  return [{ category: 'termType', value: writtenType(type, dialect.style === 'martif') }];
}

function vocalizedItems({ vocalized }: StoredTerm, has: boolean, carried: Carried): Item[] {
  if (vocalized === undefined) return [];
  if (has && isPlain(vocalized)) return [reading(vocalized, 'vocalized')];
  carried['vocalized'] = vocalized;
  return [];
}

/** Pages where a form was seen: its source, or in TBX-Min, which has none, an external reference. */
function sourceItems({ source }: StoredTerm, dialect: Dialect, carried: Carried): Item[] {
  if (source === undefined) return [];
  const category = ['source', 'externalCrossReference'].find((name) => dialectHas(dialect, name));
  const isTold = source.length > 0 && source.every(isPlain);
  if (!isTold || category === undefined) carried['source'] = source;
  if (!isTold || category === undefined) return [];
  return source.map((page) => ({
    category,
    value: page,
    ...(category === 'source' ? {} : { target: page }),
  }));
}

function noteItems({ note }: StoredTerm, carried: Carried): Item[] {
  if (note === undefined) return [];
  if (!isPlain(note)) carried['note'] = note;
  return isPlain(note) ? [{ category: 'note', value: note }] : [];
}
