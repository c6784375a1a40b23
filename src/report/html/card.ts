import type { Finding, Related } from '../../model/finding.js';
import { messageOf, placeOf } from '../reporter.js';
import type { Words } from '../words.js';
import { html, type Markup, nothing, said, shown } from './markup.js';
import type { Numbered } from './numbered.js';

/** A finding as a card: what, where, why, what to do. */
export function card({ number, finding }: Numbered, words: Words): Markup {
  const { rule, severity } = finding;
  const say = (part: string): Markup => said(words.say(`rules.${rule}.${part}`));
  return html`<li class="finding ${severity}" id="f${number}" data-severity="${severity}" data-rule="${rule}" tabindex="-1">
<p class="label"><span class="badge ${severity}">${number}</span> <strong>${words.say(`severity.${severity}`)}</strong> <code>${rule}</code> ${place(finding)}</p>
<p class="what">${said(messageOf(finding, words))}</p>
<dl>
${row('why', say('why'), words)}${row('todo', say('remedy'), words)}${row('expected', expected(finding), words)}${row('fix', fix(finding), words)}${row('elsewhere', related(finding), words)}</dl>
</li>
`;
}

const row = (label: string, value: Markup, words: Words): Markup =>
  value === nothing ? nothing : html`<dt>${words.say(`page.${label}`)}</dt><dd>${value}</dd>\n`;

function place(finding: Finding): Markup {
  const { line, column } = placeOf(finding);
  return html`<bdi class="place" dir="ltr">${line}:${column}</bdi>`;
}

function expected({ expected: forms }: Finding): Markup {
  if (forms.length === 0) return nothing;
  return html`<ul class="forms">${forms.map((form) => html`<li><bdi>${shown(form)}</bdi></li>`)}</ul>`;
}

function fix({ fix: change, context }: Finding): Markup {
  if (change === null) return nothing;
  const before = context.slice(change.start, change.end);
  return html`<bdi><del>${shown(before)}</del></bdi> <span class="arrow" aria-hidden="true"></span> <bdi><ins>${shown(change.text)}</ins></bdi>`;
}

/** Other places than the source words, which are marked in the text. */
function related({ related: places }: Finding): Markup {
  const others = places.filter(({ note }) => note !== 'source');
  if (others.length === 0) return nothing;
  return html`<ul class="related">${others.map(relatedPlace)}</ul>`;
}

const relatedPlace = ({ file, line, column, text }: Related): Markup =>
  html`<li><bdi>${shown(text)}</bdi> <bdi class="place" dir="ltr">${file}:${line}:${column}</bdi></li>`;
