/**
 * One rule of segmentation after SRX 2.0: between what it asks for before and after, the text breaks or does not.
 * Patterns are ICU regular expressions, as SRX has them; an empty one asks for nothing.
 */
export interface BreakRule {
  readonly breaks: boolean;
  readonly before: string;
  readonly after: string;
}

/** Rules in order: at any place the first that fits decides, and where none fits the text goes on. */
export type BreakRules = readonly BreakRule[];

export const breakBetween = (before: string, after: string): BreakRule => ({ breaks: true, before, after });
export const joinBetween = (before: string, after: string): BreakRule => ({ breaks: false, before, after });
