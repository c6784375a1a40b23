import type { Concept } from '../../model/concept.js';
import type { Entry } from './entries.js';

/** How an answer was found: a form of the store, a spelling of one, or merely something like one. */
export type Via = 'listed' | 'spelling' | 'fuzzy';

export interface Found {
  readonly concept: Concept;
  /** 0..1; 1 is a listed form. */
  readonly score: number;
  /** The form that the query came nearest to. */
  readonly matched: string;
  readonly via: Via;
}

export const foundBy = ({ concept, text }: Entry, score: number, via: Via): Found => ({
  concept,
  score,
  matched: text,
  via,
});

/** Of two ways to the same concept: the one that says more, at the higher score. */
export function better(known: Found | undefined, found: Found): Found {
  if (known === undefined) return found;
  const heard = [known, found].find(({ via }) => via === 'spelling');
  const other = heard === known ? found : known;
  if (heard && other.via === 'fuzzy') return { ...heard, score: Math.max(heard.score, other.score) };
  return found.score > known.score ? found : known;
}

export const round = (score: number): number => Math.round(score * 1000) / 1000;
