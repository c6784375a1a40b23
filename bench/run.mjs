// What docs/performance.md says, measured: every row beside its rivals on the same work, in one run.
//   npm run bench -- [--only match,lint,…] [--text FILE --text-ar FILE] [--names FILE …] [--size 10MB]
//     [--largest 1000000] [--runs 3] [--full] [--markdown]
// Texts and names come from what npm packages ship, unless files are named; whatever is repeated or put together is
// said to be. A few minutes; --full goes to a million names and 100 MB. --markdown prints tables for the page.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as growth from './rows/growth.mjs';
import * as lint from './rows/lint.mjs';
import * as lookup from './rows/lookup.mjs';
import * as match from './rows/match.mjs';
import * as memory from './rows/memory.mjs';
import * as rivals from './rows/rivals.mjs';
import * as start from './rows/start.mjs';
import * as store from './rows/store.mjs';
import * as threads from './rows/threads.mjs';
import { pairsOfNames, readThings } from './suite/names.mjs';
import { count, figure, printed } from './suite/table.mjs';
import { readTexts, repeats } from './suite/texts.mjs';

const rows = { start, match, lint, threads, rivals, store, lookup, memory, growth };

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(rows).join() },
    text: { type: 'string' },
    'text-ar': { type: 'string' },
    names: { type: 'string', multiple: true, default: [] },
    size: { type: 'string', default: '4MB' },
    runs: { type: 'string', default: '3' },
    largest: { type: 'string' },
    full: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
  },
});

const units = { '': 1, kB: 1e3, MB: 1e6, GB: 1e9 };

function bytesOf(size) {
  const [, number, unit] = /^([\d.]+)\s*(kB|MB|GB)?$/.exec(size) ?? [];
  if (number === undefined) throw new Error(`--size ${size}: a size is a number and kB, MB or GB.`);
  return Number(number) * units[unit ?? ''];
}

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'mustalah-bench-'));
const size = bytesOf(values.size);
const texts = readTexts({ en: values.text, ar: values['text-ar'] });
const names = readThings(values.names);
const largest = Number(values.largest ?? (values.full ? 1e6 : 1e5));
const bench = {
  root,
  folder,
  /** Where commands are run, out of reach of any configuration. */
  cwd: join(folder, 'nowhere'),
  cli: join(root, 'dist/cli/mustalah.js'),
  /** A cache of their own, empty at first. */
  env: { XDG_CACHE_HOME: join(folder, 'cache'), LOCALAPPDATA: join(folder, 'cache') },
  texts,
  size,
  nameFiles: values.names,
  things: names.things,
  runs: Number(values.runs),
  /** How many names there are in the stores, and how much text where it grows. */
  terms: [1e3, 1e4, 1e5, 1e6].filter((terms) => terms <= largest),
  growing: values.full ? [1e6, 1e7, 1e8] : [size / 4, size, 4 * size],
};
mkdirSync(bench.cwd);

const say = (line) => console.log(line);
say(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, load ${figure(loadavg()[0])}.`,
);
say(`Medians of ${bench.runs} runs; times are CPU, user’s and system’s, unless said otherwise.`);
say(
  `Texts: ${texts.what}, ${figure(texts.bytes / 1e6)} MB of English, ${repeats(texts, size)} times over where ${values.size} are asked for.`,
);
say(
  `Names: ${count(pairsOfNames(names.things).length)} of ${names.what}; what is beyond them is put together from two or three of them.`,
);

try {
  for (const name of values.only.split(',')) {
    const row = rows[name];
    if (row === undefined) throw new Error(`No row ${name}; there are ${Object.keys(rows).join(', ')}.`);
    for await (const table of row.run(bench)) say(printed(table, values.markdown));
  }
} finally {
  rmSync(folder, { recursive: true });
}
