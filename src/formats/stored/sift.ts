import type { ImportedConcept, ImportedFacts, ImportedTerm } from '../../model/imported.js';
import { conceptGuards, isRecord, termGuards } from './guards.js';
import { storeTag } from './tags.js';

/** Told of everything that is left behind: where it stood in the concept, and what it was. */
export type Dropped = (path: string, value: unknown) => void;

/**
 * Keeps of a foreign value what the store has a place for. The one gate between what files hold and what the
 * store may be offered: behind it every key and every value is one that the schema allows.
 */
export function siftConcept(value: unknown, dropped: Dropped): ImportedConcept {
  if (!isRecord(value)) {
    dropped('', value);
    return { terms: {} };
  }
  const { id, terms, line, column, ...facts } = value;
  return {
    ...siftFacts(facts, dropped),
    ...(typeof id === 'string' ? { id } : {}),
    ...(typeof line === 'number' ? { line } : {}),
    ...(typeof column === 'number' ? { column } : {}),
    terms: siftTerms(terms, dropped),
  };
}

function siftFacts(value: Readonly<Record<string, unknown>>, dropped: Dropped): ImportedFacts {
  const kept = passing(value, conceptGuards, dropped, '');
  return areFacts(kept) ? kept : {};
}

/** Tags that spell one language two ways are one; terms of an unreadable tag have no place in the store. */
function siftTerms(value: unknown, dropped: Dropped): Record<string, ImportedTerm[]> {
  const byTag = new Map<string, ImportedTerm[]>();
  for (const [written, list] of Object.entries(isRecord(value) ? value : {})) {
    const tag = storeTag(written);
    const path = `terms.${written}`;
    if (tag === undefined || !Array.isArray(list)) dropped(path, list);
    else {
      const terms = list.flatMap((term: unknown) => siftTerm(term, dropped, path));
      byTag.set(tag, [...(byTag.get(tag) ?? []), ...terms]);
    }
  }
  return Object.fromEntries([...byTag].filter(([, list]) => list.length > 0));
}

function siftTerm(value: unknown, dropped: Dropped, path: string): ImportedTerm[] {
  const kept = isRecord(value) ? passing(value, termGuards, dropped, `${path}.`) : value;
  if (isTerm(kept)) return [kept];
  if (!isRecord(value)) dropped(path, value);
  return [];
}

type Guards = Readonly<Record<string, (value: unknown) => boolean>>;

function passing(
  value: Readonly<Record<string, unknown>>,
  guards: Guards,
  dropped: Dropped,
  path: string,
): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    if (passes(guards, key, part)) kept[key] = part;
    else if (part !== undefined) dropped(path + key, part);
  }
  return kept;
}

const passes = (guards: Guards, key: string, value: unknown): boolean =>
  Object.hasOwn(guards, key) && (guards[key]?.(value) ?? false);

const allPass = (value: Readonly<Record<string, unknown>>, guards: Guards): boolean =>
  Object.entries(value).every(([key, part]) => passes(guards, key, part));

const areFacts = (value: Readonly<Record<string, unknown>>): value is ImportedFacts =>
  allPass(value, conceptGuards);

const isTerm = (value: unknown): value is ImportedTerm =>
  isRecord(value) && 'text' in value && allPass(value, termGuards);
