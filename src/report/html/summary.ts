import type { Summary, VersionRow } from '../reporter.js';
import type { Words } from '../words.js';
import { html, type Markup, nothing, said } from './markup.js';
import { severityNames } from './numbered.js';
import type { IndexRow, PageIndex } from './page-index.js';

/** What the run comes to: its verdict, its size, and how each document fared. */
export function summarySection(summary: Summary, { rows }: PageIndex, words: Words): Markup {
  const { severities, documents, segments, mentions, concepts, fixable, fixed } = summary;
  const isClean = severityNames.every((severity) => severities[severity] === 0);
  const figure = (id: string, count: number): Markup =>
    html`<div><dt>${words.say(`page.figures.${id}`)}</dt><dd>${count}</dd></div>\n`;
  return html`<header>
<p class="title">${words.say('page.title')}</p>
<h1>${isClean ? words.say('report.clean') : verdict(summary, words)}</h1>
${summary.cut === undefined ? nothing : html`<p class="offer">${words.say('streams.cut', { ...summary.cut })}</p>\n`}${fixed === null && fixable > 0 ? html`<p class="offer">${said(words.say('mend.offer', { count: fixable }))}</p>\n` : nothing}${acceptedNotes(summary, words)}<dl class="figures">
${figure('documents', documents)}${figure('segments', segments)}${figure('concepts', concepts)}${figure('mentions', mentions)}</dl>
</header>
${documentTable(rows, summary.versions, words)}`;
}

/** What is there and not reported. */
function acceptedNotes(summary: Summary, words: Words): readonly Markup[] {
  return (['waived', 'baselined'] as const)
    .filter((kind) => summary[kind] > 0)
    .map(
      (kind) => html`<p class="offer">${said(words.say(`accepted.${kind}`, { count: summary[kind] }))}</p>\n`,
    );
}

function verdict({ severities }: Summary, words: Words): Markup {
  const counts = severityNames
    .filter((severity) => severities[severity] > 0)
    .map(
      (severity) =>
        html`<span class="count ${severity}">${words.say(`count.${severity}`, { count: severities[severity] })}</span> `,
    );
  return html`${counts}`;
}

/** Documents whose table stands open; a longer one would push the texts out of sight. */
const openRows = 25;

function documentTable(rows: readonly IndexRow[], versions: readonly VersionRow[], words: Words): Markup {
  if (rows.length === 0) return nothing;
  const byFile = new Map(versions.map((version) => [version.file, version]));
  const head = (label: string): Markup => html`<th scope="col">${label}</th>`;
  const heads = [
    words.say('page.document'),
    ...severityNames.map((severity) => words.say(`page.severities.${severity}`)),
    words.say('page.names'),
  ];
  return html`<details class="overview"${rows.length > openRows ? nothing : html` open`}>
<summary><h2>${words.say('page.documents')}</h2></summary>
<section class="scroll" tabindex="0" aria-label="${words.say('page.documents')}">
<table>
<thead><tr>${heads.map(head)}</tr></thead>
<tbody>
${rows.map((row) => documentRow(row, byFile.get(row.file), words))}</tbody>
</table>
</section>
</details>
`;
}

function documentRow(row: IndexRow, version: VersionRow | undefined, words: Words): Markup {
  const counts = severityNames.map((severity) => {
    const count = row.severities[severity];
    return html`<td class="number${count > 0 ? ` ${severity}` : ' none'}">${count}</td>`;
  });
  return html`<tr><th scope="row"><a href="#d${row.number}"><bdi dir="ltr">${row.file}</bdi></a></th>${counts}<td>${version === undefined ? nothing : names(version, words)}</td></tr>
`;
}

/** How the names of a document fared, as a bar and in figures. */
function names({ names: all, correct, drifting, missing }: VersionRow, words: Words): Markup {
  if (all === 0) return html`<span class="none">0</span>`;
  const says = (['correct', 'drifting', 'missing'] as const)
    .map((id) => `${words.say(`table.${id}`)} ${{ correct, drifting, missing }[id]}`)
    .join(words.say('report.separator'));
  return html`<svg class="fared" viewBox="0 0 ${all} 1" preserveAspectRatio="none" aria-hidden="true"><rect class="correct" width="${correct}" height="1"/><rect class="drifting" x="${correct}" width="${drifting}" height="1"/><rect class="missing" x="${correct + drifting}" width="${missing}" height="1"/></svg> <span class="legend">${says}</span>`;
}
