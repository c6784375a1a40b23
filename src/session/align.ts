import { alignDocuments, type Grain } from '../align/documents.js';
import { createMatcher } from '../match/matcher.js';
import { trouble } from '../model/problem.js';
import { type PairPlan, readSides } from './pairs.js';
import type { ReadPair } from './read-pair.js';
import type { Session } from './session.js';

/**
 * Reads two texts and lays them side by side, whether they line up or not.
 * @throws {Trouble} where either cannot be read, is no running text, or nothing in them belongs together.
 */
export async function alignPair(plan: PairPlan, session: Session, grain: Grain): Promise<ReadPair> {
  const { source, target } = await readSides(plan, session.cwd);
  for (const { document, format } of [source, target])
    if (format.isProse !== true) throw trouble('align-format', { format: format.id }, document.file);
  const { names } = createMatcher(session.glossary, plan.sourceLanguage, plan.targetLanguage);
  const aligned = alignDocuments(source.document, target.document, grain, names);
  if (aligned.alignment.confidence === 0)
    throw trouble('align-nothing', { source: plan.source }, plan.target);
  return {
    ...aligned,
    date: plan.date,
    format: target.format,
    text: target.text,
    sourceText: source.text,
  };
}
