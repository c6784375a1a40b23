import type { DocumentForms } from '../check/document-forms.js';
import type { PairPlan } from './pair-plan.js';

/** The plans of each text that has more than one version; a file that holds both texts has no other. */
export function severalOf(plans: readonly PairPlan[]): ReadonlyMap<string, readonly PairPlan[]> {
  const firsts = new Map<string, PairPlan>();
  const several = new Map<string, PairPlan[]>();
  for (const plan of plans.filter(({ source, target }) => source !== target)) {
    const first = firsts.get(plan.source);
    const known = several.get(plan.source);
    if (first === undefined) firsts.set(plan.source, plan);
    else if (known === undefined) several.set(plan.source, [first, plan]);
    else known.push(plan);
  }
  return several;
}

/** Summaries of a text that has no other version: names that the store does not have are compared with none. */
export const listedOnly = (documents: readonly DocumentForms[]): DocumentForms[] =>
  documents.map((document) => ({
    ...document,
    uses: document.uses.filter(({ concept }) => concept !== null),
  }));
