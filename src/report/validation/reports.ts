import { pathToArtifact } from '../artifact.js';
import { createInk, type Ink } from '../ink.js';
import type { ReportContext } from '../reporter.js';
import { isolated, type Words } from '../words.js';
import { githubCommand } from '../workflow.js';
import type { FileVerdict, Told } from './told.js';

/** A whole report as text. */
export type ValidationReport = (
  files: readonly FileVerdict[],
  told: readonly Told[],
  context: ReportContext,
) => string;

const line: ValidationReport = (_, told) =>
  told.map((each) => `${placeOf(each)}: ${each.severity}: ${each.constraint}: ${each.message}\n`).join('');

const github: ValidationReport = (_, told) =>
  told
    .map((each) => githubCommand(each.severity, each, each.constraint, `${each.message} ${each.remedy}`))
    .join('');

const json: ValidationReport = (files, told, { version }) => {
  const findings = told.map(({ written, ...each }) => ({ ...each, written: shortened(written, 200) }));
  const report = {
    version: 1,
    tool: { name: 'mustalah', version },
    summary: totals(files, told),
    files,
    findings,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
};

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

const sarif: ValidationReport = (_, told, { version, root, words }) => {
  const rules = [...new Map(told.map((each) => [each.constraint, each])).values()].map((each) => ({
    id: each.constraint,
    fullDescription: { text: each.why },
    helpUri: each.url,
  }));
  const results = told.map((each) => ({
    ruleId: each.constraint,
    level: levels[each.severity],
    message: { text: `${each.message} ${each.remedy}` },
    locations: [
      { physicalLocation: { artifactLocation: pathToArtifact(each.file), region: regionOf(each) } },
    ],
  }));
  const driver = { name: 'mustalah', version, semanticVersion: version, rules };
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    language: words.language,
    originalUriBaseIds: { ROOT: { uri: root } },
    results,
  };
  const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
  return `${JSON.stringify({ version: '2.1.0', $schema: schema, runs: [run] })}\n`;
};

const pretty: ValidationReport = (files, told, { words, color, width }) => {
  const ink = createInk(color);
  const blocks = files.map(({ file, kind, valid }) => {
    const own = told.filter((each) => each.file === file);
    if (own.length === 0 && valid) return `${ink.green(words.say('validate.valid', { file, kind }))}\n`;
    return `\n${ink.underline(file)}\n${own.map((each) => block(each, words, ink, width)).join('')}`;
  });
  return `${blocks.join('')}\n${closing(files, told, words, ink)}\n`;
};

/** Report formats by the name a user types. */
export const validationReports: ReadonlyMap<string, ValidationReport> = new Map([
  ['pretty', pretty],
  ['line', line],
  ['json', json],
  ['sarif', sarif],
  ['github', github],
]);

const placeOf = ({ file, line: at, column }: Told): string => `${file}:${at}:${column}`;

const regionOf = ({ line: startLine, column: startColumn, endLine, endColumn }: Told) => ({
  startLine,
  startColumn,
  endLine,
  endColumn,
});

function block(told: Told, words: Words, ink: Ink, width: number): string {
  const color = { error: ink.red, warning: ink.yellow, info: ink.blue }[told.severity];
  const label = (id: string): string => ink.dim(`${words.say(`labels.${id}`)} `);
  const mark = color(words.say(`severity.${told.severity}`));
  const head = `${ink.dim(`${told.line}:${told.column}`)}  ${mark}  ${ink.bold(told.message)}  ${ink.dim(told.constraint)}`;
  return [
    '',
    `  ${head}`,
    `    ${ink.dim('│')} ${isolated(shortened(told.written, width - 8), words.direction)}`,
    `    ${label('why')}${told.why}`,
    `    ${label('todo')}${told.remedy}`,
    '',
  ].join('\n');
}

const shortened = (text: string, length: number): string => {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > length ? `${flat.slice(0, length - 1)}…` : flat;
};

function totals(files: readonly FileVerdict[], told: readonly Told[]) {
  const count = (severity: string): number => told.filter((each) => each.severity === severity).length;
  const valid = files.filter((each) => each.valid).length;
  return { files: files.length, valid, errors: count('error'), warnings: count('warning') };
}

function closing(files: readonly FileVerdict[], told: readonly Told[], words: Words, ink: Ink): string {
  const { errors, warnings, valid } = totals(files, told);
  const counts = [
    words.say('count.error', { count: errors }),
    words.say('count.warning', { count: warnings }),
  ].join(words.say('report.separator'));
  const color = errors > 0 ? ink.red : warnings > 0 ? ink.yellow : ink.green;
  const verdict = color(told.length === 0 ? words.say('report.clean') : counts);
  return `${verdict} ${ink.dim(words.say('validate.total', { files: files.length, valid }))}`;
}
