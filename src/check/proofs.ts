import type { StatedConcept } from '../glossary/read.js';
import type { Matcher } from '../match/matcher.js';
import type { Problem } from '../model/problem.js';
import type { Rule, RuleSettings } from '../model/rule.js';
import { checkTexts } from './texts.js';

/** Runs the proof sentences of a concept; a problem for each that does not hold. */
export function proofProblems(proved: StatedConcept, matcher: Matcher, rules: readonly Rule[]): Problem[] {
  return [...failedCatches(proved, matcher, rules), ...failedLeaves(proved, matcher, rules)];
}

/** Infos are hints, not marks; a proof is about marks. */
const marks = (finding: { severity: string }): boolean => finding.severity !== 'info';

function failedCatches(
  { stored, file, locate }: StatedConcept,
  matcher: Matcher,
  rules: readonly Rule[],
): Problem[] {
  return (stored.proofs?.catches ?? []).flatMap((proof, index): Problem[] => {
    const at = { file, ...locate(['proofs', 'catches', index]) };
    const rule = rules.find(({ id }) => id === proof.rule);
    if (rule === undefined) return [{ ...at, message: 'proof-rule', values: { rule: proof.rule } }];
    const settings: RuleSettings = rule.severity === 'off' ? new Map([[rule.id, 'warning']]) : new Map();
    const findings = checkTexts(proof, matcher, rules, settings).filter(marks);
    const [only, ...more] = findings;
    const holds =
      more.length === 0 && only?.rule === proof.rule && (only.target?.text ?? '') === (proof.text ?? '');
    const seen = findings.map(({ rule: id, target }) => `${id} “${target?.text ?? ''}”`).join(', ');
    const values = { rule: proof.rule, text: proof.text ?? '', target: proof.target, seen: seen || '–' };
    return holds ? [] : [{ ...at, message: 'proof-catch', values }];
  });
}

function failedLeaves(
  { stored, file, locate }: StatedConcept,
  matcher: Matcher,
  rules: readonly Rule[],
): Problem[] {
  return (stored.proofs?.leaves ?? []).flatMap((proof, index): Problem[] => {
    const at = { file, ...locate(['proofs', 'leaves', index]) };
    const findings = checkTexts(proof, matcher, rules).filter(marks);
    if (findings.length === 0) return [];
    const seen = findings.map(({ rule, target }) => `${rule} “${target?.text ?? ''}”`).join(', ');
    return [{ ...at, message: 'proof-leave', values: { target: proof.target, seen } }];
  });
}
