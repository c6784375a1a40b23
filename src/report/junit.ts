import { escapeAttribute, escapeText } from '../formats/xml/escape.js';
import type { Finding } from '../model/finding.js';
import { namesOfFindings } from './lasting-name.js';
import { type CreateReporter, messageOf, placeOf } from './reporter.js';
import { sound } from './sound.js';
import type { Words } from './words.js';

/**
 * JUnit XML as Jenkins and GitLab read it: a suite a document, a case a finding; a document without findings is one
 * case that passes. Errors fail, warnings are skipped with their words, infos pass with theirs as output, so that a
 * dashboard is red exactly where the run is. A suite is written whole, as its counts stand before its cases.
 */
export const junit: CreateReporter = ({ words }) => {
  let suite: Suite | undefined;
  const closed = (): string => {
    const text = suite === undefined ? '' : suiteText(suite, words);
    suite = undefined;
    return text;
  };
  const opened = (file: string): string => {
    if (suite?.file === file) return '';
    const before = closed();
    suite = { file, findings: [] };
    return before;
  };
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="mustalah">\n',
    document: (pair) => opened(pair.target.file),
    finding: (finding) => {
      const before = opened(finding.file);
      suite?.findings.push(finding);
      return before;
    },
    end: () => `${closed()}</testsuites>\n`,
  };
};

interface Suite {
  readonly file: string;
  readonly findings: Finding[];
}

function suiteText({ file, findings }: Suite, words: Words): string {
  const count = (severity: string): number => findings.filter((each) => each.severity === severity).length;
  const tests = Math.max(1, findings.length);
  const counts = `tests="${tests}" failures="${count('error')}" errors="0" skipped="${count('warning')}"`;
  const name = namesOfFindings();
  const cases = findings.map((finding) => caseText(finding, name(finding), words));
  const clean = `    <testcase name=${attribute(words.say('report.clean'))} classname=${attribute(file)} time="0"/>\n`;
  return `  <testsuite name=${attribute(file)} ${counts} time="0">\n${cases.join('') || clean}  </testsuite>\n`;
}

function caseText(finding: Finding, name: string, words: Words): string {
  const { file, severity } = finding;
  const opening = `    <testcase name=${attribute(name)} classname=${attribute(file)} file=${attribute(file)} line="${placeOf(finding).line}" time="0">\n`;
  return `${opening}      ${outcome[severity](finding, words)}\n    </testcase>\n`;
}

const outcome: Readonly<Record<Finding['severity'], (finding: Finding, words: Words) => string>> = {
  error: (finding, words) =>
    `<failure message=${attribute(messageOf(finding, words))} type=${attribute(finding.rule)}>${text(details(finding, words))}</failure>`,
  warning: (finding, words) => `<skipped message=${attribute(details(finding, words))}/>`,
  info: (finding, words) => `<system-out>${text(details(finding, words))}</system-out>`,
};

function details(finding: Finding, words: Words): string {
  const { file, severity, rule, context } = finding;
  const { line, column } = placeOf(finding);
  return [
    `${file}:${line}:${column}: ${words.say(`severity.${severity}`)}: ${messageOf(finding, words)}`,
    context,
    words.say(`rules.${rule}.why`),
    words.say(`rules.${rule}.remedy`),
  ]
    .filter((each) => each !== '')
    .join('\n');
}

const text = (value: string): string => escapeText(sound(value));
const attribute = (value: string): string => `"${escapeAttribute(sound(value))}"`;
