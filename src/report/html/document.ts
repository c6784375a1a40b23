import type { DocumentPair, Segment, TextDocument } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import { languageOf } from '../../text/languages.js';
import type { Words } from '../words.js';
import { card } from './card.js';
import { type Mark, marked } from './marks.js';
import { html, type Markup, nothing } from './markup.js';
import { type Numbered, severitiesOf, severityNames } from './numbered.js';

/** A document of the page: its texts, where they are known, and what was found in them. */
export interface PageDocument {
  /** 1-based place in the page. */
  readonly number: number;
  readonly file: string;
  readonly pair: DocumentPair | undefined;
  readonly findings: Numbered[];
}

/** Documents with findings that stand open when the page is opened; more would bury the summary's links. */
const openDocuments = 10;

/** A document: its two texts side by side, each segment with its findings below it. */
export function documentSection(document: PageDocument, words: Words): Markup {
  const { number, file, pair, findings } = document;
  const isOpen = findings.length > 0 && number <= openDocuments;
  const bySegment = grouped(findings);
  const segments = pair?.segments ?? [];
  const outside = findings.filter(({ finding }) => segments[finding.segment.index] === undefined);
  return html`<details class="document" id="d${number}"${isOpen ? html` open` : nothing}>
<summary><h2><bdi dir="ltr">${file}</bdi></h2> ${countsOf(findings, words)}</summary>
${pair === undefined ? nothing : columnHeads(pair, words)}${cards(outside, words)}${pair === undefined ? nothing : segments.map((segment, index) => segmentRow(segment, bySegment.get(index) ?? [], pair, words))}</details>
`;
}

function grouped(findings: readonly Numbered[]): Map<number, Numbered[]> {
  const groups = new Map<number, Numbered[]>();
  for (const each of findings) {
    const { index } = each.finding.segment;
    groups.set(index, [...(groups.get(index) ?? []), each]);
  }
  return groups;
}

/** How many findings of each severity, in words. */
function countsOf(findings: readonly Numbered[], words: Words): Markup {
  if (findings.length === 0) return html`<span class="count clean">${words.say('report.clean')}</span>`;
  const severities = severitiesOf(findings);
  return html`${severityNames.map((severity) => {
    const count = severities[severity];
    if (count === 0) return nothing;
    return html`<span class="count ${severity}">${words.say(`count.${severity}`, { count })}</span> `;
  })}`;
}

function columnHeads({ source, target }: DocumentPair, words: Words): Markup {
  const names = new Intl.DisplayNames(words.language, { type: 'language' });
  const head = (role: string, { language, file }: TextDocument): Markup =>
    html`<p><strong>${words.say(`page.${role}`)}</strong> ${names.of(language) ?? language} <bdi class="place" dir="ltr">${file}</bdi></p>`;
  return html`<div class="texts heads">${head('source', source)}${head('translation', target)}</div>\n`;
}

function segmentRow(
  { source, target }: Segment,
  findings: readonly Numbered[],
  pair: DocumentPair,
  words: Words,
): Markup {
  const sourceMarks = findings.flatMap((each) => markOf(each, each.finding.source, words));
  const targetMarks = findings.flatMap((each) => markOf(each, each.finding.target, words));
  return html`<section class="segment${findings.length === 0 ? ' clean' : ''}">
<h3><bdi>${target.key}</bdi></h3>
<div class="texts">
<p ${ways(pair.source)}>${marked(source.text, sourceMarks)}</p>
<p ${ways(pair.target)}>${marked(target.text, targetMarks)}</p>
</div>
${cards(findings, words)}</section>
`;
}

function markOf({ number, finding }: Numbered, span: Span | null, words: Words): Mark[] {
  if (span === null) return [];
  const { severity } = finding;
  const label = words.say('page.badge', { number, severity: words.say(`severity.${severity}`) });
  return [{ start: span.start, end: span.end, number, severity, label }];
}

const ways = ({ language }: TextDocument): Markup =>
  html`lang="${language}" dir="${languageOf(language).direction}"`;

const cards = (findings: readonly Numbered[], words: Words): Markup =>
  findings.length === 0
    ? nothing
    : html`<ol class="findings">\n${findings.map((each) => card(each, words))}</ol>\n`;
