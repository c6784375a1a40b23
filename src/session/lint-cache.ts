import type { DocumentForms } from '../check/document-forms.js';
import type { Census } from '../check/tally.js';
import type { Concepts, Glossary } from '../glossary/glossary.js';
import { type Reach, reachOf } from '../match/reach/reach.js';
import type { Basis } from '../model/consistency.js';
import type { Alignment } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import type { RuleSettings } from '../model/rule.js';
import type { Waiver } from '../model/waiver.js';
import { languageOf } from '../text/languages.js';
import type { CheckedDocument, CheckedPlan, Compared, PlanChecker } from './check-plan.js';
import {
  contentFingerprint,
  contextFingerprint,
  glossaryFingerprint,
  planFingerprint,
  toolFingerprint,
} from './fingerprint.js';
import { type KeptStores, memoryStores, touchesSince } from './kept-stores.js';
import type { MatchedDocument, ReadPlan } from './matched.js';
import type { PairPlan } from './pair-plan.js';

/** A document as it is kept: what checking it came to, without its texts. */
export interface KeptDocument {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly census: Census;
  readonly alignment?: Alignment | undefined;
}

/** A plan as it was last checked, and what that holds for. */
export interface Kept {
  /** The bytes of its files. */
  readonly content: string;
  /** Everything else that decides what is found, but the store and the other documents. */
  readonly context: string;
  /** The store in its house's style, by its fingerprint. */
  readonly store: string;
  /** By what that store reaches each of its documents; what does not touch these leaves all as it is. */
  readonly reach: readonly Reach[];
  /** What its documents have for others to be compared with. */
  readonly forms: readonly DocumentForms[];
  /** What comparing showed of them; where that is another now, they are checked again. */
  readonly compared: Compared;
  readonly waivers: readonly Waiver[];
  readonly documents: readonly KeptDocument[];
}

/** Findings of earlier runs, the last of each plan. Whatever is wrong with it, it only has less to give. */
export interface LintCache {
  /** Where it lies, if it is no more than a folder: then other threads may use it too. */
  readonly folder?: string;
  /** The stores that the findings are of, to be compared with what they have become. */
  readonly stores: KeptStores;
  get(plan: string): Promise<Kept | undefined>;
  put(plan: string, kept: Kept): Promise<void>;
}

/** What findings hold for besides the bytes of the files. */
export interface RunContext {
  readonly glossary: Glossary;
  readonly settings: RuleSettings;
  readonly keep: Basis;
  readonly cwd: string;
  /** Reads the texts of what is not checked again, from disk. */
  readonly readPlan: ReadPlan;
}

/** A plan as this run met it first. */
interface Met extends Pick<Kept, 'context' | 'store' | 'forms'> {
  readonly content: string | undefined;
}

/**
 * A checker that checks only what has changed since it was last checked, what a change of the store might touch, or
 * what comparing shows otherwise now. What is kept is what the rules find; what of it is accepted is settled anew in
 * each run.
 */
export function cachedChecker(fresh: PlanChecker, cache: LintCache, run: RunContext): PlanChecker {
  const plans = new Map<PairPlan, Promise<Met>>();
  const touches = touchesSince(cache.stores);
  const glossaryOf = ({ apart }: PairPlan): Glossary => (apart ?? run).glossary;
  const keptOf = async (plan: PairPlan, { content, context, store }: Omit<Met, 'forms'>) => {
    const last = await cache.get(planFingerprint(plan));
    if (last?.content !== content || last?.context !== context) return undefined;
    if (last.store === store) return last;
    const isTouched = await touches(last.store, glossaryOf(plan));
    return last.reach.some(isTouched) ? undefined : last;
  };
  const meetFirst = async (plan: PairPlan): Promise<Met> => {
    const content = contentFingerprint(plan, run.cwd);
    const context = await contextOf(plan, run);
    const store = glossaryFingerprint(glossaryOf(plan));
    const kept = await keptOf(plan, { content, context, store });
    return { content, context, store, forms: kept?.forms ?? (await fresh.summarise(plan)) };
  };
  const meet = (plan: PairPlan): Promise<Met> => {
    const met = plans.get(plan) ?? meetFirst(plan);
    plans.set(plan, met);
    return met;
  };
  const keep = async (plan: PairPlan, kept: Kept): Promise<void> => {
    await cache.put(planFingerprint(plan), kept);
    await cache.stores.put(glossaryOf(plan));
  };
  return {
    summarise: async (plan) => (await meet(plan)).forms,
    check: async (plan, compared) => {
      const { content, ...met } = await meet(plan);
      const kept = await keptOf(plan, { content, ...met });
      if (kept !== undefined && JSON.stringify(kept.compared) === JSON.stringify(compared)) {
        if (kept.store !== met.store) await keep(plan, { ...kept, store: met.store });
        return {
          isKept: true,
          waivers: kept.waivers,
          documents: restored(kept.documents, plan, run.readPlan),
        };
      }
      const checked = await fresh.check(plan, compared);
      const { waivers } = checked;
      const keepAll = async (documents: readonly KeptDocument[], reach: readonly Reach[]): Promise<void> => {
        // A file that was saved meanwhile may have been read as it is or as it was.
        if (content === undefined || content !== contentFingerprint(plan, run.cwd)) return;
        await keep(plan, { content, ...met, reach, compared, waivers, documents });
      };
      return { waivers, documents: keeping(checked, keepAll, glossaryOf(plan)) };
    },
  };
}

const contextOf = async ({ apart }: PairPlan, { settings, keep }: RunContext): Promise<string> =>
  contextFingerprint((apart ?? { settings }).settings, keep, await toolFingerprint());

/** Hands documents on, and then what is to be kept of them. */
async function* keeping(
  { documents }: CheckedPlan,
  keep: (documents: readonly KeptDocument[], reach: readonly Reach[]) => Promise<void>,
  { concepts }: Glossary,
): AsyncGenerator<CheckedDocument> {
  const kept: KeptDocument[] = [];
  const reach: Reach[] = [];
  for await (const { findings: found, ...document } of documents) {
    const findings = Array.from(found);
    kept.push(keptDocument({ ...document, findings }));
    if (document.matched !== undefined) reach.push(reachIn(document.matched, concepts));
    yield { ...document, findings };
  }
  await keep(kept, reach);
}

const reachIn = ({ pair, segments, language }: MatchedDocument, concepts: Concepts): Reach =>
  reachOf(segments, languageOf(pair.source.language), languageOf(language), concepts);

/** What is plain of a document. */
export const keptDocument = ({ file, findings, census, alignment }: CheckedDocument): KeptDocument => ({
  file,
  findings: Array.from(findings),
  census,
  alignment,
});

/** Documents of a plan as they are kept, with their texts to be read again. */
export function* restored(
  documents: readonly KeptDocument[],
  plan: PairPlan,
  readPlan: ReadPlan,
): Generator<CheckedDocument> {
  let reading: ReturnType<ReadPlan> | undefined;
  const textsOf = async (index: number) => {
    reading ??= readPlan(plan);
    return (await reading)[index];
  };
  for (const [index, document] of documents.entries()) yield { ...document, texts: () => textsOf(index) };
}

/** A cache that lasts as long as what it is held in. @param below one that outlasts it. */
export function memoryCache(held: HeldFindings, below?: LintCache): LintCache {
  return {
    stores: memoryStores(held.stores, below?.stores),
    get: async (plan) => held.plans.get(plan) ?? (await below?.get(plan)),
    put: async (plan, kept) => {
      held.plans.set(plan, kept);
      await below?.put(plan, kept);
    },
  };
}

/** What a process that lints again and again has found: by plan, and the stores that it is of. */
export interface HeldFindings {
  readonly plans: Map<string, Kept>;
  readonly stores: Map<string, Glossary>;
}
