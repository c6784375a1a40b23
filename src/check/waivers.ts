import type { Position } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import type { RuleSettings } from '../model/rule.js';
import type { Region, Waived, Waiver } from '../model/waiver.js';
import { settingOf } from './steps.js';

/** The rule whose findings are born here, once all others are known. */
const unusedWaiver = 'unused-waiver';

/** Whether a waiver speaks for a finding on a day; the files of a project's waivers are looked at before. */
export function isWaivedBy(finding: Finding, waiver: Waiver, today: string): boolean {
  const { concept, text, source, region } = waiver;
  return (
    !isExpired(waiver, today) &&
    waiver.rules.includes(finding.rule) &&
    (concept === undefined || concept === finding.concept) &&
    (text === undefined || text === finding.target?.text) &&
    (source === undefined || source === finding.source?.text) &&
    (region === undefined || isIn(finding.range ?? finding.anchor, region))
  );
}

/** `until` is the last day on which a waiver holds. ISO dates sort as texts. */
const isExpired = ({ until }: Waiver, today: string): boolean => until !== undefined && until < today;

const isIn = (place: Position, { start, end }: Region): boolean =>
  !isBefore(place, start) && isBefore(place, end);

const isBefore = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.column < b.column);

/** Takes out what is waived, and keeps the book of which waivers did so. Their order makes no difference. */
export class WaiverLedger {
  readonly #today: string;
  readonly #used = new Set<string>();
  #waived: Waived[] = [];

  /** @param today ISO date. */
  constructor(today: string) {
    this.#today = today;
  }

  *withoutWaived(findings: Iterable<Finding>, waivers: readonly Waiver[]): Generator<Finding> {
    for (const finding of findings) {
      const speaking = waivers.filter((waiver) => isWaivedBy(finding, waiver, this.#today)).sort(byPlace);
      for (const waiver of speaking) this.#used.add(nameOf(waiver));
      const [first] = speaking;
      if (first === undefined) yield finding;
      else this.#waived.push({ finding, waiver: first });
    }
  }

  /** What was waived since this was last asked. */
  takeWaived(): readonly Waived[] {
    const waived = this.#waived;
    this.#waived = [];
    return waived;
  }

  /** A finding for each waiver that has waived nothing, by place; none for waivers of rules that are off. */
  unused(waivers: readonly Waiver[], settings: RuleSettings): Finding[] {
    const severity = settingOf(unusedWaiver, settings);
    if (severity === 'off') return [];
    const idle = new Map<string, Waiver>();
    for (const waiver of waivers.toSorted(byPlace))
      if (
        !this.#used.has(nameOf(waiver)) &&
        waiver.rules.every((rule) => settingOf(rule, settings) !== 'off')
      )
        idle.set(nameOf(waiver), waiver);
    return Array.from(idle.values(), (waiver) => ({
      ...aboutWaiver(waiver),
      severity,
      message: `rules.${unusedWaiver}.messages.${isExpired(waiver, this.#today) ? 'expired' : 'unused'}`,
    }));
  }
}

/** Parts of one waiver, a rule each, have one place and so one name. */
const nameOf = ({ file, place }: Waiver): string => `${place.start.line}:${place.start.column}:${file}`;

const byPlace = (a: Waiver, b: Waiver): number => {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.place.start.line - b.place.start.line || a.place.start.column - b.place.start.column;
};

function aboutWaiver({
  rules,
  reason,
  until,
  concept,
  file,
  place,
}: Waiver): Omit<Finding, 'severity' | 'message'> {
  const { start, end } = place;
  return {
    rule: unusedWaiver,
    values: { rules: rules.join(', '), reason, until: until ?? '' },
    concept: concept ?? null,
    file,
    range: { line: start.line, column: start.column, endLine: end.line, endColumn: end.column },
    segment: { index: 0, key: String(start.line) },
    anchor: start,
    context: '',
    sourceContext: `${rules.join(', ')} -- ${reason}`,
    target: null,
    source: null,
    expected: [],
    fix: null,
    related: [],
  };
}
