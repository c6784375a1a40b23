import type { Kind, StoredConcept } from '../../model/concept.js';
import type { MessageValues } from '../../model/finding.js';
import type { ImportedConcept } from '../../model/imported.js';
import type { Problem } from '../../model/problem.js';
import type { StatedConcept } from '../read.js';
import { changesBetween } from './changes.js';
import { withoutClaimed } from './claims.js';
import { KnownForms } from './known-forms.js';
import { matchConcept } from './match.js';
import { mergeConcept, mergeReferences } from './merge-concept.js';
import type { Rival } from './merge-terms.js';
import { newId } from './new-id.js';
import type { MergePlan } from './plan.js';
import { settle } from './settle.js';

export interface MergeOptions {
  /** The name of the imported file, for problems. */
  readonly file: string;
  /** Of new concepts for which the file names none. */
  readonly kind: Kind;
}

/**
 * Plans the merge of imported concepts into a store. Pure: nothing is written, the store is left as it is. What
 * the plan would make of the store passes the store's own checks; what would not pass is a conflict.
 */
export function planMerge(
  imported: Iterable<ImportedConcept>,
  store: readonly StatedConcept[],
  options: MergeOptions,
): MergePlan {
  const merge = new Merge(store, options);
  for (const concept of imported) merge.add(concept);
  merge.joinReferences();
  return merge.plan(store);
}

/** One concept of the import and what became of it. */
export interface Arrival {
  readonly imported: ImportedConcept;
  readonly id: string;
}

class Merge {
  readonly #options: MergeOptions;
  readonly #stored: ReadonlySet<string>;
  readonly #concepts: Map<string, StoredConcept>;
  readonly #forms = new KnownForms();
  readonly #arrivals: Arrival[] = [];
  /** The file's ids → the store's. */
  readonly #ids = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #homonyms = new Map<string, readonly string[]>();
  readonly #conflicts: Problem[] = [];
  readonly #notices: Problem[] = [];

  constructor(store: readonly StatedConcept[], options: MergeOptions) {
    this.#options = options;
    this.#stored = new Set(store.map(({ concept }) => concept.id));
    this.#concepts = new Map(store.map(({ concept, stored }) => [concept.id, stored]));
    for (const { concept, stored } of store) this.#forms.add(concept.id, stored);
  }

  add(read: ImportedConcept): void {
    const imported = this.#withOwnId(read);
    const match = matchConcept(imported, {
      concepts: this.#concepts,
      forms: this.#forms,
      taken: this.#taken,
    });
    if (Object.keys(imported.terms).length === 0) this.#refuse(imported, 'merge-no-terms', {});
    else if (match.is === 'other') this.#refuse(imported, 'merge-other', { id: match.id });
    else if (match.is === 'unclear')
      this.#refuse(imported, 'merge-unclear', { text: match.form, ids: match.ids.join(', ') });
    else if (match.is === 'known') this.#join(imported, match.id);
    else this.#open(imported, match.homonyms);
  }

  /** An id that an earlier concept of the file has says nothing of this one. */
  #withOwnId(imported: ImportedConcept): ImportedConcept {
    const { id, ...rest } = imported;
    if (id === undefined || !this.#ids.has(id)) return imported;
    this.#notice(imported, 'merge-id-twice', { id });
    return rest;
  }

  /** A concept that is there already: in the store, or from earlier in the file. */
  #join(imported: ImportedConcept, id: string): void {
    const known = this.#concepts.get(id);
    if (known === undefined) return;
    const fresh = !this.#stored.has(id);
    if (fresh) this.#notice(imported, 'merge-together', { id });
    const homonyms = new Set([...(imported.homonymOf ?? []), ...(known.homonymOf ?? []), id]);
    const unclaimed = withoutClaimed(imported, known, this.#forms, homonyms, (text, other) =>
      this.#refuse(imported, 'form-claimed', { text, id, other }),
    );
    this.#merge(fresh ? withoutRivalDefinition(unclaimed, known) : unclaimed, id, known, fresh);
  }

  #open(imported: ImportedConcept, homonyms: readonly string[]): void {
    const id = newId(imported, (each) => this.#concepts.has(each));
    if (homonyms.length > 0) this.#homonyms.set(id, homonyms);
    this.#merge(imported, id, { kind: imported.kind ?? this.#options.kind, terms: {} }, true);
  }

  #merge(imported: ImportedConcept, id: string, known: StoredConcept, fresh: boolean): void {
    const { concept, rivals } = mergeConcept(known, imported, fresh);
    for (const rival of rivals) this.#tellRival(imported, id, rival, fresh);
    this.#remember(imported, id, concept);
  }

  #remember(imported: ImportedConcept, id: string, concept: StoredConcept): void {
    this.#set(id, concept);
    this.#forms.add(id, concept);
    this.#arrivals.push({ imported, id });
    if (imported.id === undefined) return;
    this.#taken.add(id);
    if (!this.#ids.has(imported.id)) this.#ids.set(imported.id, id);
  }

  /** What says nothing new stays the same value, so that it can be told from what does. */
  #set(id: string, concept: StoredConcept): void {
    const known = this.#concepts.get(id);
    if (known === undefined || changesBetween(known, concept).length > 0) this.#concepts.set(id, concept);
  }

  /** References can be told only when every concept of the file has its place. */
  joinReferences(): void {
    for (const { imported, id } of this.#arrivals) {
      const resolve = (reference: string): string | undefined => this.#resolve(imported, reference, id);
      const known = this.#concepts.get(id);
      if (known === undefined) continue;
      this.#set(
        id,
        mergeReferences(mergeReferences(known, imported, resolve), this.#homonymy(id), (each) => each),
      );
    }
  }

  /** Concepts that the file tells apart although they share a form. */
  #homonymy(id: string): { homonymOf?: string[] } {
    const homonyms = this.#homonyms.get(id);
    return homonyms === undefined ? {} : { homonymOf: [...homonyms] };
  }

  #resolve(imported: ImportedConcept, reference: string, id: string): string | undefined {
    const target = this.#ids.get(reference) ?? (this.#concepts.has(reference) ? reference : undefined);
    if (target === undefined) this.#refuse(imported, 'merge-reference', { id: reference });
    return target === id ? undefined : target;
  }

  plan(store: readonly StatedConcept[]): MergePlan {
    const settled = settle(this.#concepts, store, this.#arrivals, (imported, problem) =>
      this.#refuse(imported, problem.message, problem.values),
    );
    const stated = new Map(store.map((each) => [each.concept.id, each]));
    const added = [...settled].filter(([id]) => !stated.has(id)).map(([id, concept]) => ({ id, concept }));
    const changed = [...settled].flatMap(([id, concept]) => {
      const before = stated.get(id);
      const changes = before === undefined ? [] : changesBetween(before.stored, concept);
      return before === undefined || changes.length === 0
        ? []
        : [{ id, file: before.file, concept, changes }];
    });
    const unchanged = this.#arrivals.filter(({ id }) => settled.get(id) === stated.get(id)?.stored);
    return {
      added,
      changed,
      unchanged: unchanged.length,
      conflicts: this.#conflicts,
      notices: this.#notices,
    };
  }

  #tellRival(imported: ImportedConcept, id: string, rival: Rival, fresh: boolean): void {
    const values = { id, ...rival };
    if (fresh) this.#notice(imported, 'merge-second-admitted', values);
    else if (rival.text === rival.preferred) this.#refuse(imported, 'merge-no-preferred', values);
    else this.#refuse(imported, 'merge-second-preferred', values);
  }

  #notice(imported: ImportedConcept, message: string, values: MessageValues): void {
    this.#notices.push(this.#problem(imported, message, values));
  }

  #refuse(imported: ImportedConcept, message: string, values: MessageValues): void {
    this.#conflicts.push(this.#problem(imported, message, values));
  }

  #problem({ line, column }: ImportedConcept, message: string, values: MessageValues): Problem {
    return { file: this.#options.file, line: line ?? null, column: column ?? null, message, values };
  }
}

/** Of two entries that are one concept the first defines it; what the second says becomes a note. */
function withoutRivalDefinition(imported: ImportedConcept, known: StoredConcept): ImportedConcept {
  const { definition, ...rest } = imported;
  if (definition === undefined || known.definition === undefined || definition === known.definition)
    return imported;
  return { ...rest, notes: [...(imported.notes ?? []), definition] };
}
