import type { Finding } from '../model/finding.js';
import type { StoredBaselineEntry } from '../model/generated/baseline.js';
import { fingerprint } from '../text/fingerprint.js';

/** What findings of a baseline have in common; where they stand in the file is no part of it. */
export type Signature = Omit<StoredBaselineEntry, 'count'>;

/**
 * What a finding is known by from one run to the next: rule, concept, file, the words that it points at, and the
 * sentence of the source. Lines may move and the rest of the translated sentence may change.
 * @param file as the baseline names it.
 */
export function signatureOf(finding: Finding, file: string): Signature {
  const { rule, concept, target, source, sourceContext } = finding;
  const text = target?.text ?? source?.text ?? '';
  return { file, rule, concept, text, context: fingerprint(sourceContext) };
}

/** Takes out what a baseline holds, each entry as often as it counts, and keeps the book of it. */
export class BaselineLedger {
  readonly #entries: readonly StoredBaselineEntry[];
  readonly #left = new Map<string, number>();
  readonly #seen = new Map<string, StoredBaselineEntry>();
  readonly #nameOf: (file: string) => string;
  readonly #holdsAll: boolean;
  #baselined: Finding[] = [];

  /**
   * @param nameOf the name that the baseline gives a finding's file.
   * @param holdsAll whether it holds back what it has no entry for as well.
   */
  constructor(entries: readonly StoredBaselineEntry[], nameOf: (file: string) => string, holdsAll = false) {
    this.#holdsAll = holdsAll;
    this.#entries = entries;
    this.#nameOf = nameOf;
    for (const entry of entries)
      this.#left.set(keyOf(entry), (this.#left.get(keyOf(entry)) ?? 0) + entry.count);
  }

  *withoutBaselined(findings: Iterable<Finding>): Generator<Finding> {
    for (const finding of findings) {
      const signature = signatureOf(finding, this.#nameOf(finding.file));
      this.#note(signature);
      if (this.#takes(keyOf(signature)) || this.#holdsAll) this.#baselined.push(finding);
      else yield finding;
    }
  }

  #note(signature: Signature): void {
    const key = keyOf(signature);
    this.#seen.set(key, { ...signature, count: (this.#seen.get(key)?.count ?? 0) + 1 });
  }

  /** Whether an entry has one left of these; it has one less from here on. */
  #takes(key: string): boolean {
    const left = this.#left.get(key) ?? 0;
    this.#left.set(key, Math.max(0, left - 1));
    return left > 0;
  }

  /** What was held back since this was last asked. */
  takeBaselined(): readonly Finding[] {
    const baselined = this.#baselined;
    this.#baselined = [];
    return baselined;
  }

  /**
   * How many entries stand for more than is there.
   * @param covers whether the run would have found what an entry stands for.
   */
  stale(covers: (entry: Signature) => boolean): number {
    const isStale = (entry: StoredBaselineEntry): boolean => (this.#left.get(keyOf(entry)) ?? 0) > 0;
    return this.#entries.filter((entry) => isStale(entry) && covers(entry)).length;
  }

  /** A baseline that holds all that was found, and of what the run does not cover what this one holds. */
  updated(covers: (entry: Signature) => boolean): StoredBaselineEntry[] {
    const kept = this.#entries.filter((entry) => !covers(entry) && !this.#seen.has(keyOf(entry)));
    return [...kept, ...this.#seen.values()].sort(inOrder);
  }
}

const keyOf = ({ file, rule, concept, text, context }: Signature): string =>
  JSON.stringify([file, rule, concept, text, context]);

/** By UTF-16 units, which every machine sorts alike. */
function inOrder(a: Signature, b: Signature): number {
  const [first, second] = [keyOf(a), keyOf(b)];
  return first < second ? -1 : Number(first > second);
}

/** The file of a baseline: an entry a line, so that a version control system shows what came and went. */
export function baselineText(entries: readonly StoredBaselineEntry[]): string {
  const lines = entries.map((entry) => `\n    ${JSON.stringify(entry)}`);
  const list = lines.length === 0 ? '' : `${lines.join(',')}\n  `;
  return `{\n  "version": 1,\n  "findings": [${list}]\n}\n`;
}
