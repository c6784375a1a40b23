import type { DocumentPair, Segment, Unit } from '../../../model/document.js';
import type { Format, Mendable } from '../../format.js';
import { rawText } from '../../raw.js';
import type { ReturnedUnit } from './returned.js';

/** A translation that is to be put in the place of another, or where there is none. */
export interface Change {
  readonly key: string;
  readonly before: string;
  readonly after: string;
  /** The unit of the translation that it replaces; undefined where the translation lacks the key. */
  readonly unit: Unit | undefined;
}

/** Something about a returned unit that a person should look at. */
export type Remark =
  /** The file that came back does not have it. */
  | { readonly is: 'missing'; readonly key: string }
  /** The original does not have it. */
  | { readonly is: 'unknown'; readonly key: string }
  /** Its source is not the original’s: either was changed since the export. */
  | {
      readonly is: 'source-altered';
      readonly key: string;
      readonly original: string;
      readonly returned: string;
    }
  /** Its translation is not taken, and why. */
  | { readonly is: 'withheld'; readonly key: string; readonly reason: Reason }
  /** Its translation has other placeholders than its source. */
  | {
      readonly is: 'placeholders';
      readonly key: string;
      readonly lost: readonly string[];
      readonly gained: readonly string[];
    };

export type Reason = 'incomplete' | 'unknown-code' | 'line-break';

/** What merging a returned document comes to. */
export interface MergePlan {
  readonly changes: readonly Change[];
  /** Keys whose translation is as it was. */
  readonly unchanged: readonly string[];
  /** Keys that came back without a translation. */
  readonly untranslated: readonly string[];
  readonly remarks: readonly Remark[];
}

/** What merging asks of a format. */
export type MergeFormat = Mendable & Pick<Format, 'withUnits' | 'askedBy'>;

export interface MergeInput {
  readonly pair: DocumentPair;
  readonly texts: { readonly source: string; readonly target: string };
  readonly format: MergeFormat;
}

/** Lays returned units beside the document that they were made from, by key and order. */
export function planMerge(returned: readonly ReturnedUnit[], input: MergeInput): MergePlan {
  const plan = new Plan(input);
  const waiting = new Map<string, ReturnedUnit[]>();
  for (const unit of returned) waiting.set(unit.key, [...(waiting.get(unit.key) ?? []), unit]);
  for (const segment of input.pair.segments) plan.settle(segment, waiting.get(segment.target.key)?.shift());
  for (const unit of Array.from(waiting.values()).flat()) plan.add(unit);
  return plan;
}

class Plan implements MergePlan {
  readonly changes: Change[] = [];
  readonly unchanged: string[] = [];
  readonly untranslated: string[] = [];
  readonly remarks: Remark[] = [];
  readonly #input: MergeInput;
  readonly #units: ReadonlySet<Unit>;

  constructor(input: MergeInput) {
    this.#input = input;
    this.#units = new Set(input.pair.target.units);
  }

  settle({ source, target }: Segment, returned: ReturnedUnit | undefined): void {
    const { texts } = this.#input;
    const { key } = target;
    const original = rawText(source, texts.source).text;
    if (returned === undefined) {
      if (source.text.trim() !== '') this.remarks.push({ is: 'missing', key });
      return;
    }
    if (returned.source !== original)
      this.remarks.push({ is: 'source-altered', key, original, returned: returned.source });
    // Several units of the file may stand as one in a segment.
    const unit = this.#units.has(target) || target.text !== '' ? target : undefined;
    this.#take(returned, {
      key,
      unit,
      before: unit === undefined ? '' : rawText(unit, texts.target).text,
      source,
    });
  }

  /** A unit that no segment stands for: one that the translation lacks, where units have keys. */
  add(returned: ReturnedUnit): void {
    const { format, pair } = this.#input;
    const { key } = returned;
    const source =
      pair.source.units.find((unit) => unit.key === key) ??
      pair.source.units.find((unit) => unit.key === format.askedBy?.(key));
    if (source === undefined || format.withUnits === undefined) this.remarks.push({ is: 'unknown', key });
    else this.settle({ source, target: { ...source, key, text: '' } }, returned);
  }

  #take(
    returned: ReturnedUnit,
    { key, unit, before, source }: Omit<Change, 'after'> & { source: Unit },
  ): void {
    const after = returned.target;
    const reason = this.#reasonAgainst(returned);
    if (reason !== undefined) this.remarks.push({ is: 'withheld', key, reason });
    else if (after === undefined || isUntouched(returned, before)) this.untranslated.push(key);
    else if (after === before) this.unchanged.push(key);
    else {
      this.changes.push({ key, before, after, unit });
      const differing = placeholdersThatDiffer(source, after, this.#input.texts.source);
      if (differing !== undefined) this.remarks.push({ is: 'placeholders', key, ...differing });
    }
  }

  #reasonAgainst({ fault, target }: ReturnedUnit): Reason | undefined {
    if (fault !== undefined) return fault;
    const { isLined } = this.#input.format;
    return isLined === true && /[\r\n]/.test(target ?? '') ? 'line-break' : undefined;
  }
}

/** Nobody has written anything: an empty target, or the source that was put there to be overwritten. */
const isUntouched = ({ target, source, isInitial }: ReturnedUnit, before: string): boolean =>
  target !== before && (target === '' || (isInitial && target === source));

/** Placeholders of a source that its translation lacks, and those it has beside them; undefined where none. */
function placeholdersThatDiffer(source: Unit, after: string, file: string) {
  const raw = rawText(source, file);
  const wanted = raw.codes.filter(({ isSeen }) => isSeen).map(({ start, end }) => raw.text.slice(start, end));
  const lost = wanted.filter(
    (code, index) => countIn(after, code) < wanted.slice(0, index + 1).filter((each) => each === code).length,
  );
  const gained = [...new Set(wanted)].filter(
    (code) => countIn(after, code) > wanted.filter((each) => each === code).length,
  );
  return lost.length + gained.length === 0 ? undefined : { lost, gained };
}

const countIn = (text: string, part: string): number => text.split(part).length - 1;
