import { tmpdir } from 'node:os';
import { Comparison, type Versions, versionsOf } from '../check/consistency.js';
import type { DocumentForms } from '../check/document-forms.js';
import type { Summary } from '../check/forms-of-name.js';
import type { Consistency } from '../model/consistency.js';
import { trouble } from '../model/problem.js';
import type { Compared } from './check-plan.js';
import type { PairPlan } from './pair-plan.js';
import { fileShelf } from './shelf.js';
import { listedOnly, severalOf } from './text-versions.js';

/**
 * What the documents of a run settled on, laid aside until each is compared with all: those of a hundred thousand
 * texts would not find room side by side.
 */
export class Summaries {
  readonly #comparison: Comparison;
  readonly #shelf = fileShelf<PairPlan, readonly Summary[]>();
  /** What there was no room for on the shelf. */
  readonly #held = new Map<PairPlan, readonly Summary[]>();
  readonly #bySource: ReadonlyMap<string, readonly PairPlan[]>;
  #count = 0;
  #last: { readonly source: string; readonly versions: Versions } | undefined;

  constructor(plans: readonly PairPlan[], consistency: Consistency) {
    this.#comparison = new Comparison(consistency);
    this.#bySource = severalOf(plans);
  }

  add(plan: PairPlan, documents: readonly DocumentForms[]): void {
    const told = this.#bySource.has(plan.source) ? documents : listedOnly(documents);
    const summaries = told.map((document): Summary => ({ ...document, at: this.#count++ }));
    for (const summary of summaries) this.#comparison.add(summary);
    if (!this.#shelf.put(plan, summaries)) this.#held.set(plan, summaries);
  }

  /** When all are added. */
  compared(plan: PairPlan): Compared {
    const versions = this.#versionsOf(plan);
    return this.#summariesOf(plan).map((summary) => this.#comparison.reportsOf(summary, versions));
  }

  close(): void {
    this.#shelf.close();
  }

  #summariesOf(plan: PairPlan): readonly Summary[] {
    const summaries = this.#held.get(plan) ?? this.#shelf.get(plan);
    if (summaries === undefined) throw trouble('unreadable', { detail: 'EIO' }, tmpdir());
    return summaries;
  }

  /** Those of the text that was asked for last are held: the next plan is often of the same. */
  #versionsOf({ source }: PairPlan): Versions {
    const plans = this.#bySource.get(source);
    if (plans === undefined) return noVersions;
    if (this.#last?.source !== source)
      this.#last = { source, versions: versionsOf(plans.flatMap((plan) => this.#summariesOf(plan))) };
    return this.#last.versions;
  }
}

const noVersions: Versions = versionsOf([]);
