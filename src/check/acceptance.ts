import type { TextDocument } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import type { StoredBaselineEntry } from '../model/generated/baseline.js';
import type { RuleSettings } from '../model/rule.js';
import type { Waived, Waiver } from '../model/waiver.js';
import { rules } from '../rules/index.js';
import { BaselineLedger, type Signature } from './baseline.js';
import { waiversIn } from './remarks.js';
import { WaiverLedger } from './waivers.js';

/** What a project accepts as it is. */
export interface Accepted {
  /** ISO date, for waivers that expire. */
  readonly today: string;
  readonly baseline: readonly StoredBaselineEntry[];
  /** The waivers of its configuration that speak for a file. */
  waiversFor(file: string): readonly Waiver[];
  /** The name that the baseline gives a file. */
  nameOf(file: string): string;
}

const ids: readonly string[] = rules.map(({ id }) => id);

/** The waivers that stand in a document. @throws {Trouble} where one of them cannot be meant. */
export const ownWaivers = (document: TextDocument): Waiver[] => waiversIn(document, ids);

/** One run over what is accepted: what is left to report, and the book of the rest. */
export class Acceptance {
  readonly accepted: Accepted;
  readonly #waivers: WaiverLedger;
  readonly #baseline: BaselineLedger;
  #waived = 0;
  #baselined = 0;

  /** @param acceptsAll whether the baseline is about to hold all that is found, so that nothing is reported. */
  constructor(accepted: Accepted, acceptsAll = false) {
    this.accepted = accepted;
    this.#waivers = new WaiverLedger(accepted.today);
    this.#baseline = new BaselineLedger(accepted.baseline, accepted.nameOf, acceptsAll);
  }

  /** The findings of a document that are to be reported. @param own the waivers that stand in it. */
  reported(findings: Iterable<Finding>, file: string, own: readonly Waiver[]): Generator<Finding> {
    const waivers = [...this.accepted.waiversFor(file), ...own];
    return this.#baseline.withoutBaselined(this.#waivers.withoutWaived(findings, waivers));
  }

  /** Findings on those of some waivers that have waived nothing, once all is checked that they speak for. */
  unused(waivers: readonly Waiver[], settings: RuleSettings): Finding[] {
    const unused = this.#waivers.unused(waivers, settings);
    const reported = Array.from(this.#baseline.withoutBaselined(unused));
    this.takeBaselined();
    return reported;
  }

  /** What was waived since this was last asked. */
  takeWaived(): readonly Waived[] {
    const waived = this.#waivers.takeWaived();
    this.#waived += waived.length;
    return waived;
  }

  /** What the baseline held back since this was last asked. */
  takeBaselined(): readonly Finding[] {
    const baselined = this.#baseline.takeBaselined();
    this.#baselined += baselined.length;
    return baselined;
  }

  /** How many findings were taken so far. */
  get counts(): { readonly waived: number; readonly baselined: number } {
    return { waived: this.#waived, baselined: this.#baselined };
  }

  /** How many entries of the baseline stand for more than is there. */
  stale(covers: (entry: Signature) => boolean): number {
    return this.#baseline.stale(covers);
  }

  /** The baseline that accepts what is there now. */
  updatedBaseline(covers: (entry: Signature) => boolean): StoredBaselineEntry[] {
    return this.#baseline.updated(covers);
  }
}

/** Nothing: every finding is reported, and a document's own waivers hold. @param today ISO date. */
export const nothingAccepted = (today: string): Accepted => ({
  today,
  baseline: [],
  waiversFor: () => [],
  nameOf: (file) => file,
});
