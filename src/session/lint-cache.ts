import type { Census } from '../check/tally.js';
import type { Glossary } from '../glossary/glossary.js';
import type { ConceptTrace } from '../match/store-change.js';
import type { Finding } from '../model/finding.js';
import type { RuleSettings } from '../model/rule.js';
import type { Waiver } from '../model/waiver.js';
import {
  type CheckedDocument,
  type CheckedPlan,
  type PlanChecker,
  planChecker,
  type Reach,
} from './check-plan.js';
import { type ReadText, readText } from './files.js';
import { contentFingerprint, contextFingerprint, planFingerprint, toolFingerprint } from './fingerprint.js';
import type { PairPlan } from './pair-plan.js';
import { readPairs } from './pairs.js';
import { type KeptReach, packedReach, StoreHistory, type TraceCache } from './store-history.js';

/** A document as it is kept: what checking it came to, without its texts. */
export interface KeptDocument {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly census: Census;
  readonly forms: readonly (readonly [string, string])[];
}

/** A plan as it was last checked, and what that holds for. */
export interface Kept {
  /** The bytes of its files. */
  readonly content: string;
  /** The store that it was checked with. */
  readonly store: string;
  /** By what another state of the store can concern it. */
  readonly reach: KeptReach;
  /** Everything else that decides what is found. */
  readonly context: string;
  readonly waivers: readonly Waiver[];
  readonly documents: readonly KeptDocument[];
}

/** Findings of earlier runs, the last of each plan. Whatever is wrong with it, it only has less to give. */
export interface LintCache extends TraceCache {
  /** Where it lies, if it is no more than a folder: then other threads may use it too. */
  readonly folder?: string;
  get(plan: string): Promise<Kept | undefined>;
  put(plan: string, kept: Kept): Promise<void>;
}

/** What a checker works with. */
export interface CheckerOptions {
  readonly glossary: Glossary;
  readonly settings: RuleSettings;
  /** Folder that paths start from. */
  readonly cwd: string;
  readonly read: ReadText;
  readonly cache: LintCache | undefined;
}

/** The checker of a run: with what earlier runs have found, where that is kept. */
export function checkerFor({ glossary, settings, cwd, read, cache }: CheckerOptions): PlanChecker {
  const fresh = planChecker(glossary, settings, cwd, read);
  return cache === undefined ? fresh : cachedChecker(fresh, cache, glossary, settings, cwd);
}

/**
 * A checker that checks only what has changed since it was last checked, or what a change of the store can concern.
 * What is kept is what the rules find; what of it is accepted is settled anew in each run.
 */
function cachedChecker(
  fresh: PlanChecker,
  cache: LintCache,
  glossary: Glossary,
  settings: RuleSettings,
  cwd: string,
): PlanChecker {
  const stores = new StoreHistory(cache);
  const stillHolds = async (kept: Kept, now: Stamp, store: Glossary): Promise<boolean> =>
    kept.content === now.content &&
    kept.context === now.context &&
    (kept.store === now.store || !(await stores.concerns(kept, store)));
  return {
    // What was checked once could be read, and still can be where its bytes are the same.
    prove: async (plan) => {
      const kept = await cache.get(planFingerprint(plan));
      if (kept === undefined || kept.content !== (await contentFingerprint(plan, cwd)))
        await fresh.prove(plan);
    },
    check: async (plan, others) => {
      const apart = plan.apart ?? { glossary, settings };
      const kept = await cache.get(planFingerprint(plan));
      const now: Stamp = {
        content: await contentFingerprint(plan, cwd),
        store: await stores.nameOf(apart.glossary),
        context: contextFingerprint(apart.settings, others, await toolFingerprint()),
      };
      if (kept !== undefined && (await stillHolds(kept, now, apart.glossary))) {
        if (kept.store !== now.store) await cache.put(planFingerprint(plan), { ...kept, store: now.store });
        await stores.keep(apart.glossary);
        return { waivers: kept.waivers, documents: restored(kept, plan, cwd) };
      }
      const checked = await fresh.check(plan, others);
      const keep = async (documents: readonly KeptDocument[], reach: KeptReach): Promise<void> => {
        const { content, ...rest } = now;
        // A file that was saved meanwhile may have been read as it is or as it was.
        if (content === undefined || content !== (await contentFingerprint(plan, cwd))) return;
        await stores.keep(apart.glossary);
        const { waivers } = checked;
        await cache.put(planFingerprint(plan), { content, ...rest, reach, waivers, documents });
      };
      return { waivers: checked.waivers, documents: keeping(checked, keep) };
    },
  };
}

/** What decides the findings of a plan as it is now. */
type Stamp = Pick<Kept, 'store' | 'context'> & { readonly content: string | undefined };

/** Hands documents on, and then what is to be kept of them. */
async function* keeping(
  { documents }: CheckedPlan,
  keep: (documents: readonly KeptDocument[], reach: KeptReach) => Promise<void>,
): AsyncGenerator<CheckedDocument> {
  const kept: KeptDocument[] = [];
  const reaches: Reach[] = [];
  for await (const { findings: found, ...document } of documents) {
    const findings = Array.from(found);
    kept.push(keptDocument({ ...document, findings }));
    if (document.reach !== undefined) reaches.push(document.reach());
    yield { ...document, findings };
  }
  await keep(kept, packedReach(reaches));
}

/** What is plain of a document. */
export const keptDocument = ({ file, findings, census, forms }: CheckedDocument): KeptDocument => ({
  file,
  findings: Array.from(findings),
  census,
  forms: [...forms],
});

/** Documents of a plan as they are kept, with their texts to be read from disk. */
export function* restored(
  { documents }: Pick<Kept, 'documents'>,
  plan: PairPlan,
  cwd: string,
): Generator<CheckedDocument> {
  let reading: ReturnType<typeof readPairs> | undefined;
  const textsOf = async (index: number) => {
    reading ??= readPairs(plan, cwd, readText);
    return (await reading)[index];
  };
  for (const [index, { forms, ...document }] of documents.entries())
    yield { ...document, forms: new Map(forms), texts: () => textsOf(index) };
}

/** What a process holds of its runs. */
export interface HeldFindings {
  readonly plans: Map<string, Kept>;
  /** The last states of the store, oldest first. */
  readonly traces: Map<string, readonly ConceptTrace[]>;
}

/** States of the store that are held: those of the last run and of this, in a style or two. */
const statesHeld = 4;

/** A cache that lasts as long as what it is held in. @param below one that outlasts it. */
export function memoryCache({ plans, traces }: HeldFindings, below?: LintCache): LintCache {
  return {
    get: async (plan) => plans.get(plan) ?? (await below?.get(plan)),
    put: async (plan, kept) => {
      plans.set(plan, kept);
      await below?.put(plan, kept);
    },
    getTraces: async (store) => traces.get(store) ?? (await below?.getTraces(store)),
    putTraces: async (store, made) => {
      traces.set(store, made);
      for (const old of [...traces.keys()].slice(0, -statesHeld)) traces.delete(old);
      await below?.putTraces(store, made);
    },
  };
}
