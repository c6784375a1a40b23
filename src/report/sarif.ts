import type { Finding } from '../model/finding.js';
import type { Rule } from '../model/rule.js';
import type { Waived } from '../model/waiver.js';
import { rules } from '../rules/index.js';
import { pathToArtifact } from './artifact.js';
import { type CreateReporter, messageOf, placeOf } from './reporter.js';
import type { Words } from './words.js';

const levels = { error: 'error', warning: 'warning', info: 'note', off: 'none' } as const;

/** SARIF 2.1.0 (OASIS), one run, written result by result. Columns are UTF-16 units, as in LSP. */
export const sarif: CreateReporter = ({ words, version, root }) => {
  let count = 0;
  const driver = {
    name: 'mustalah',
    version,
    semanticVersion: version,
    rules: rules.map((rule) => described(rule, words)),
  };
  const next = (each: object): string => {
    count += 1;
    return `${count === 1 ? '' : ','}\n${JSON.stringify(each)}`;
  };
  return {
    tellsCut: true,
    begin: () =>
      `{"version":"2.1.0","$schema":"https://json.schemastore.org/sarif-2.1.0.json","runs":[{"tool":${JSON.stringify({ driver })},` +
      `"columnKind":"utf16CodeUnits","language":"${words.language}",` +
      `"originalUriBaseIds":{"ROOT":{"uri":${JSON.stringify(root)}}},"results":[`,
    finding: (finding) => next(result(finding, words)),
    waived: (waived) => next({ ...result(waived.finding, words), suppressions: [suppression(waived)] }),
    end: ({ cut }) => `\n]${cut === undefined ? '' : interrupted}}]}\n`,
  };
};

/** SARIF 3.20: a run that did not come to its end, and why. */
const interrupted = ',"invocations":[{"executionSuccessful":false,"exitSignalName":"SIGINT"}]';

function described(rule: Rule, words: Words) {
  const say = (part: string): string => words.say(`rules.${rule.id}.${part}`);
  return {
    id: rule.id,
    shortDescription: { text: say('says') },
    fullDescription: { text: say('why') },
    help: { text: say('remedy') },
    defaultConfiguration: { enabled: rule.severity !== 'off', level: levels[rule.severity] },
  };
}

/** SARIF 3.35: by a remark beside the text, or from outside of it. */
const suppression = ({ finding, waiver }: Waived) => ({
  kind: waiver.file === finding.file ? 'inSource' : 'external',
  status: 'accepted',
  justification: waiver.reason,
  location: {
    physicalLocation: {
      artifactLocation: pathToArtifact(waiver.file),
      region: { startLine: waiver.place.start.line, startColumn: waiver.place.start.column },
    },
  },
});

function result(finding: Finding, words: Words) {
  const { line, column, endLine, endColumn } = placeOf(finding);
  return {
    ruleId: finding.rule,
    ruleIndex: rules.findIndex((rule) => rule.id === finding.rule),
    level: levels[finding.severity],
    message: { text: messageOf(finding, words) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: pathToArtifact(finding.file),
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
        logicalLocations: [{ name: finding.segment.key, kind: 'resource' }],
      },
    ],
    relatedLocations: finding.related.map((related, id) => ({
      id,
      message: { text: `${words.say(`notes.${related.note}`)}: ${related.text}` },
      physicalLocation: {
        artifactLocation: pathToArtifact(related.file),
        region: { startLine: related.line, startColumn: related.column },
      },
    })),
    properties: { concept: finding.concept, expected: finding.expected },
  };
}
