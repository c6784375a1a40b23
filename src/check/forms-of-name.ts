import type { Rival } from '../model/consistency.js';
import type { DocumentForms, FormUse } from './document-forms.js';

/** What a document settled on, and its place among those that were added, which no other has. */
export interface Summary extends DocumentForms {
  readonly at: number;
}

/** All of a document that puts it before others or behind them. */
type Standing = Pick<Summary, 'date' | 'file' | 'number' | 'at'>;

/** By the dates of the texts, then by name, so that “first” means the same on every run. */
export function byStanding(a: Standing, b: Standing): number {
  return (
    compare(a.date ?? undated, b.date ?? undated) ||
    compare(a.file, b.file) ||
    a.number - b.number ||
    a.at - b.at
  );
}

/** Behind every date. */
const undated = '~';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A use of a form, and where it stands among all of its name. */
interface Used {
  readonly of: Standing;
  /** Place among the uses of its document. */
  readonly index: number;
  readonly use: FormUse;
}

const byPlace = (a: Used, b: Used): number => byStanding(a.of, b.of) || a.index - b.index;

/** A form over all documents that use it: what is needed to choose, and the first two that can be shown for it. */
export interface FormTotal extends Rival {
  readonly form: string;
  readonly firsts: readonly Used[];
}

/** The forms of one name over any number of documents, in room for two places a form. */
export class FormsOfName {
  readonly #totals = new Map<string, FormTotal>();

  /** Whether there is more than one. */
  get isDisputed(): boolean {
    return this.#totals.size > 1;
  }

  add({ date, file, number, at }: Standing, index: number, use: FormUse): void {
    const { form, preferred, count } = use;
    const used = { of: { date, file, number, at }, index, use };
    const known = this.#totals.get(form) ?? { form, preferred: false, count: 0, firsts: [] };
    this.#totals.set(form, {
      form,
      preferred: known.preferred || preferred,
      count: known.count + count,
      firsts: withFirst(known.firsts, used),
    });
  }

  /** In the order of first use. */
  inOrder(): readonly FormTotal[] {
    return [...this.#totals.values()].sort(({ firsts: [a] }, { firsts: [b] }) => byPresence(a, b));
  }
}

/** Names in the order of their first use. */
export const byFirstUse = (a: FormsOfName, b: FormsOfName): number =>
  byPresence(a.inOrder()[0]?.firsts[0], b.inOrder()[0]?.firsts[0]);

const byPresence = (a: Used | undefined, b: Used | undefined): number =>
  a === undefined || b === undefined ? 0 : byPlace(a, b);

/** The first two, of different documents. */
function withFirst(firsts: readonly Used[], used: Used): readonly Used[] {
  const [, second] = firsts;
  if (second !== undefined && byPlace(second, used) < 0) return firsts;
  if (firsts.some(({ of }) => of.at === used.of.at)) return firsts;
  return [...firsts, used].sort(byPlace).slice(0, 2);
}
