// Generated from schema/ by `npm run generate`. Do not edit.

/**
 * A house style: re-ranks terms of the store, never adds any.
 */
export interface StoredProfile {
  name: string;
  title: string;
  description?: string;
  /**
   * The language whose terms it re-ranks (default en).
   */
  language?: string;
  /**
   * Concept id → status → terms. What was preferred becomes nonpreferred unless it is named.
   */
  terms: {
    [k: string]: Ranking;
  };
}
export interface Ranking {
  preferred?: string;
  /**
   * The name at its first mention, which `first-mention` asks for: a term of the store and what glosses it, as in `Syrian Democratic Forces (SDF)`, `Islamic State group, known as Daesh`.
   */
  first?: string;
  /**
   * The term for the mentions after the first, which `first-mention` asks for.
   */
  later?: string;
  admitted?: string[];
  nonpreferred?: string[];
  deprecated?: string[];
  forbidden?: string[];
}
