import { github } from './github.js';
import { gitlab } from './gitlab.js';
import { html } from './html/html.js';
import { json } from './json.js';
import { junit } from './junit.js';
import { line } from './line.js';
import { pretty } from './pretty.js';
import type { CreateReporter } from './reporter.js';
import { sarif } from './sarif.js';

/** Report formats by the name a user types. */
export const reporters: ReadonlyMap<string, CreateReporter> = new Map([
  ['pretty', pretty],
  ['line', line],
  ['json', json],
  ['sarif', sarif],
  ['github', github],
  ['gitlab', gitlab],
  ['junit', junit],
  ['html', html],
]);
