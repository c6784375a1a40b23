import type { Finding } from '../model/finding.js';
import { type CreateReporter, messageOf, type Summary } from './reporter.js';

/** One JSON document, written finding by finding. */
export const json: CreateReporter = ({ words, version }) => {
  let count = 0;
  const opening = { version: 1, tool: { name: 'mustalah', version } };
  return {
    tellsCut: true,
    begin: () => `${JSON.stringify(opening, null, 2).slice(0, -2)},\n  "findings": [`,
    finding: (finding) => {
      count += 1;
      const text = JSON.stringify(findingJson(finding, messageOf(finding, words), words.say), null, 2);
      return `${count === 1 ? '' : ','}\n    ${text.replaceAll('\n', '\n    ')}`;
    },
    end: (summary) => {
      const closing = JSON.stringify({ summary: counts(summary), versions: summary.versions }, null, 2);
      return `${count === 0 ? '' : '\n  '}],${closing.slice(1)}\n`;
    },
  };
};

function counts({ documents, segments, severities, concepts, mentions, ...rest }: Summary) {
  const { fixed, fixable, waived, baselined, cut } = rest;
  const { error: errors, warning: warnings, info: infos } = severities;
  const mending = { fixed: fixed ?? 0, fixable };
  const whole = {
    documents,
    segments,
    errors,
    warnings,
    infos,
    concepts,
    mentions,
    ...mending,
    waived,
    baselined,
  };
  return cut === undefined ? whole : { ...whole, cutShort: cut };
}

/** A finding as programs read it. @param message what it says, in words. */
export function findingJson(finding: Finding, message: string, say: (id: string) => string) {
  const nowhere = { line: null, column: null, endLine: null, endColumn: null };
  const { rule, severity, concept, file, segment, expected, fix } = finding;
  return {
    rule,
    severity,
    message,
    concept,
    file,
    ...(finding.range ?? nowhere),
    segment,
    target: finding.target,
    source: finding.source,
    expected,
    fix,
    ...(finding.confidence === undefined ? {} : { confidence: Number(finding.confidence.toFixed(3)) }),
    related: finding.related.map((related) => ({ ...related, note: say(`notes.${related.note}`) })),
    why: say(`rules.${rule}.why`),
    help: say(`rules.${rule}.remedy`),
    url: `docs/rules/${rule}.md`,
  };
}
