import type { Summary } from '../reporter.js';
import type { Words } from '../words.js';
import { filters } from './filters.js';
import { policy, script, style } from './generated/assets.js';
import { html, Markup } from './markup.js';
import type { PageIndex } from './page-index.js';
import { summarySection } from './summary.js';

/** Everything before the first document. */
export function pageStart(words: Words): Markup {
  return html`<!DOCTYPE html>
<html lang="${words.language}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.say('page.title')}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#documents">${words.say('page.skip')}</a>
<main>
<template shadowrootmode="open"><slot name="summary"></slot><slot></slot></template>
<div id="documents" tabindex="-1">
`;
}

/** Everything after the last document: what they come to, the filters, the script. */
export function pageEnd(summary: Summary, index: PageIndex, words: Words, version: string): Markup {
  return html`</div>
<div slot="summary" class="top">
${summarySection(summary, index, words)}</div>
${filters(index, words)}</main>
<footer><p>${words.say('page.madeBy', { version })}</p></footer>
<script>${new Markup(script)}</script>
</body>
</html>
`;
}
