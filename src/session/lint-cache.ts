import type { DocumentForms } from '../check/document-forms.js';
import type { Census } from '../check/tally.js';
import type { Glossary } from '../glossary/glossary.js';
import type { Basis } from '../model/consistency.js';
import type { Alignment } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import type { RuleSettings } from '../model/rule.js';
import type { Waiver } from '../model/waiver.js';
import type { CheckedDocument, CheckedPlan, Compared, PlanChecker } from './check-plan.js';
import { contentFingerprint, contextFingerprint, planFingerprint, toolFingerprint } from './fingerprint.js';
import type { ReadPlan } from './matched.js';
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
  /** Everything else that decides what is found, but the other documents. */
  readonly context: string;
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
interface Met {
  readonly content: string | undefined;
  readonly context: string;
  readonly forms: readonly DocumentForms[];
}

/**
 * A checker that checks only what has changed since it was last checked, or what comparing shows otherwise now.
 * What is kept is what the rules find; what of it is accepted is settled anew in each run.
 */
export function cachedChecker(fresh: PlanChecker, cache: LintCache, run: RunContext): PlanChecker {
  const plans = new Map<PairPlan, Promise<Met>>();
  const keptOf = async (plan: PairPlan, { content, context }: Omit<Met, 'forms'>) => {
    const last = await cache.get(planFingerprint(plan));
    return last?.content === content && last?.context === context ? last : undefined;
  };
  const meetFirst = async (plan: PairPlan): Promise<Met> => {
    const content = await contentFingerprint(plan, run.cwd);
    const context = await contextOf(plan, run);
    const kept = await keptOf(plan, { content, context });
    return { content, context, forms: kept?.forms ?? (await fresh.summarise(plan)) };
  };
  const meet = (plan: PairPlan): Promise<Met> => {
    const met = plans.get(plan) ?? meetFirst(plan);
    plans.set(plan, met);
    return met;
  };
  return {
    summarise: async (plan) => (await meet(plan)).forms,
    check: async (plan, compared) => {
      const { content, context, forms } = await meet(plan);
      const kept = await keptOf(plan, { content, context });
      if (kept !== undefined && JSON.stringify(kept.compared) === JSON.stringify(compared))
        return { waivers: kept.waivers, documents: restored(kept.documents, plan, run.readPlan) };
      const checked = await fresh.check(plan, compared);
      const { waivers } = checked;
      const keep = async (documents: readonly KeptDocument[]): Promise<void> => {
        // A file that was saved meanwhile may have been read as it is or as it was.
        if (content === undefined || content !== (await contentFingerprint(plan, run.cwd))) return;
        await cache.put(planFingerprint(plan), { content, context, forms, compared, waivers, documents });
      };
      return { waivers, documents: keeping(checked, keep) };
    },
  };
}

async function contextOf({ apart }: PairPlan, { glossary, settings, keep }: RunContext): Promise<string> {
  const own = apart ?? { glossary, settings };
  return contextFingerprint(own.glossary, own.settings, keep, await toolFingerprint());
}

/** Hands documents on, and then what is to be kept of them. */
async function* keeping(
  { documents }: CheckedPlan,
  keep: (documents: readonly KeptDocument[]) => Promise<void>,
): AsyncGenerator<CheckedDocument> {
  const kept: KeptDocument[] = [];
  for await (const { findings: found, ...document } of documents) {
    const findings = Array.from(found);
    kept.push(keptDocument({ ...document, findings }));
    yield { ...document, findings };
  }
  await keep(kept);
}

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
export function memoryCache(held: Map<string, Kept>, below?: LintCache): LintCache {
  return {
    get: async (plan) => held.get(plan) ?? (await below?.get(plan)),
    put: async (plan, kept) => {
      held.set(plan, kept);
      await below?.put(plan, kept);
    },
  };
}
