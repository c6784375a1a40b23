import { ownWaivers } from '../check/acceptance.js';
import { check } from '../check/check.js';
import { type DocumentForms, formsOf } from '../check/document-forms.js';
import { type Census, censusOf } from '../check/tally.js';
import { viewOf } from '../check/view.js';
import type { Basis, ComparedReport } from '../model/consistency.js';
import type { Alignment, DocumentPair } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import type { RuleSettings } from '../model/rule.js';
import type { Waiver } from '../model/waiver.js';
import { rules } from '../rules/index.js';
import type { MatchedDocument, PlanMatcher } from './matched.js';
import type { PairPlan } from './pair-plan.js';

/** What checking one document comes to, before anything of it is accepted. */
export interface CheckedDocument {
  readonly file: string;
  /** Its texts, for reports that show them; undefined where the file has changed meanwhile. */
  readonly texts: () => Promise<DocumentPair | undefined>;
  /** Made as they are asked for, once. */
  readonly findings: Iterable<Finding>;
  readonly census: Census;
  /** How its texts were aligned, where they do not line up. */
  readonly alignment?: Alignment | undefined;
  /** What it was checked by; absent where that was an earlier run. */
  readonly matched?: MatchedDocument;
}

/** What checking a plan comes to. */
export interface CheckedPlan {
  /** Whether an earlier run has found all this. */
  readonly isKept?: boolean;
  /** The waivers that stand in its translation. */
  readonly waivers: readonly Waiver[];
  /** One after another; the next is checked when it is asked for. */
  readonly documents: AsyncIterable<CheckedDocument> | Iterable<CheckedDocument>;
}

/** What comparing the documents of a plan with all others shows of each, in their order. */
export type Compared = readonly (readonly ComparedReport[])[];

/** Checks plans: first each is summarised, then each is checked with what comparing the summaries shows. */
export interface PlanChecker {
  /** The forms that a plan's documents settled on. @throws {Trouble} where it cannot be read. */
  summarise(plan: PairPlan): Promise<readonly DocumentForms[]>;
  check(plan: PairPlan, compared: Compared): Promise<CheckedPlan>;
}

/** @param keep which of several right forms a text keeps to. */
export function planChecker(match: PlanMatcher, settings: RuleSettings, keep: Basis): PlanChecker {
  return {
    summarise: async (plan) => {
      const documents = await match.first(plan);
      waiversIn(documents);
      return documents.map(({ pair, segments, language, number }) =>
        formsOf(pair, segments, language, number),
      );
    },
    check: async (plan, compared) => {
      const documents = await match.second(plan);
      const ruled = plan.apart?.settings ?? settings;
      const checked = function* () {
        for (const document of documents)
          yield checkDocument(document, ruled, keep, compared[document.number] ?? []);
      };
      return { waivers: waiversIn(documents), documents: checked() };
    },
  };
}

/** @throws {Trouble} where one of them cannot be meant. */
const waiversIn = (documents: readonly MatchedDocument[]): Waiver[] =>
  documents.flatMap(({ pair }) => ownWaivers(pair.target));

function checkDocument(
  matched: MatchedDocument,
  settings: RuleSettings,
  keep: Basis,
  compared: readonly ComparedReport[],
): CheckedDocument {
  const { pair, segments, language } = matched;
  const view = viewOf(segments, language, pair.date, keep, compared);
  return {
    file: pair.target.file,
    texts: () => Promise.resolve(pair),
    findings: check(pair, view, rules, settings),
    census: censusOf(segments),
    alignment: pair.alignment,
    matched,
  };
}
