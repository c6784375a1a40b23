import type { Words } from '../words.js';
import { html, type Markup, nothing } from './markup.js';
import { severityNames } from './numbered.js';
import type { PageIndex } from './page-index.js';

/** The bar that chooses which findings are shown and leads from one to the next; the script shows it. */
export function filters({ rows, rules }: PageIndex, words: Words): Markup {
  const all = [...rules.values()].reduce((sum, count) => sum + count, 0);
  const severities = severityNames.flatMap((severity) => {
    const count = rows.reduce((sum, row) => sum + row.severities[severity], 0);
    const name = words.say(`page.severities.${severity}`);
    return count === 0
      ? []
      : [box('severity', severity, html`<span class="dot ${severity}"></span>${name}`, count)];
  });
  const ruleBoxes = [...rules]
    .sort(([, a], [, b]) => b - a)
    .map(([rule, count]) => box('rule', rule, html`<code>${rule}</code>`, count));
  return html`<search slot="summary" class="bar" hidden>
<fieldset><legend class="unseen">${words.say('page.bySeverity')}</legend>${severities}</fieldset>
${ruleBoxes.length < 2 ? nothing : html`<details class="rules"><summary>${words.say('page.byRule')}</summary><fieldset><legend class="unseen">${words.say('page.byRule')}</legend>${ruleBoxes}</fieldset></details>`}
<label class="box"><input type="checkbox" name="clean" checked> ${words.say('page.clean')}</label>
<p class="shown" role="status"><span>${words.say('page.shown')}</span> <bdi dir="ltr"><span id="shown">${all}</span> / ${all}</bdi></p>
<p class="steps"><button type="button" name="previous" aria-keyshortcuts="k">${words.say('page.previous')}</button> <button type="button" name="next" aria-keyshortcuts="j">${words.say('page.next')}</button></p>
<button type="button" name="theme" aria-pressed="false">${words.say('page.dark')}</button>
</search>
`;
}

const box = (name: string, value: string, label: Markup, count: number): Markup =>
  html`<label class="box"><input type="checkbox" name="${name}" value="${value}" checked> ${label} <span class="number">${count}</span></label>\n`;
