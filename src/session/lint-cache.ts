import type { Census } from '../check/tally.js';
import type { Siblings } from '../check/view.js';
import type { Glossary } from '../glossary/glossary.js';
import type { Finding } from '../model/finding.js';
import type { RuleSettings } from '../model/rule.js';
import type { CheckedDocument, PlanChecker } from './check-plan.js';
import { readText } from './files.js';
import { contentFingerprint, contextFingerprint, planFingerprint, toolFingerprint } from './fingerprint.js';
import { type PairPlan, readPairs } from './pairs.js';

/** A document as it is kept: what checking it came to, without its texts. */
interface KeptDocument {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly census: Census;
  readonly forms: readonly (readonly [string, string])[];
}

/** The documents of a plan as they were last checked, and what that holds for. */
export interface Kept {
  /** The bytes of its files. */
  readonly content: string;
  /** Everything else that decides what is found. */
  readonly context: string;
  readonly documents: readonly KeptDocument[];
}

/** Findings of earlier runs, the last of each plan. Whatever is wrong with it, it only has less to give. */
export interface LintCache {
  get(plan: string): Promise<Kept | undefined>;
  put(plan: string, kept: Kept): Promise<void>;
}

/** A checker that checks only what has changed since it was last checked. */
export function cachedChecker(
  fresh: PlanChecker,
  cache: LintCache,
  glossary: Glossary,
  settings: RuleSettings,
  cwd: string,
): PlanChecker {
  const contextOf = async (others: Siblings): Promise<string> =>
    contextFingerprint(glossary, settings, others, await toolFingerprint());
  return {
    // What was checked once could be read, and still can be where its bytes are the same.
    prove: async (plan) => {
      const kept = await cache.get(planFingerprint(plan));
      if (kept === undefined || kept.content !== (await contentFingerprint(plan, cwd)))
        await fresh.prove(plan);
    },
    async *check(plan, others) {
      const name = planFingerprint(plan);
      const [kept, content, context] = [
        await cache.get(name),
        await contentFingerprint(plan, cwd),
        await contextOf(others),
      ];
      if (kept !== undefined && kept.content === content && kept.context === context)
        return yield* restored(kept, plan, cwd);
      const documents: KeptDocument[] = [];
      for await (const document of fresh.check(plan, others)) {
        const findings = Array.from(document.findings);
        documents.push({
          file: document.file,
          findings,
          census: document.census,
          forms: [...document.forms],
        });
        yield { ...document, findings };
      }
      // A file that was saved meanwhile may have been read as it is or as it was.
      if (content !== undefined && content === (await contentFingerprint(plan, cwd)))
        await cache.put(name, { content, context, documents });
    },
  };
}

function* restored({ documents }: Kept, plan: PairPlan, cwd: string): Generator<CheckedDocument> {
  let reading: ReturnType<typeof readPairs> | undefined;
  const textsOf = async (index: number) => {
    reading ??= readPairs(plan, cwd, readText);
    return (await reading)[index];
  };
  for (const [index, { forms, ...document }] of documents.entries())
    yield { ...document, forms: new Map(forms), texts: () => textsOf(index) };
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
