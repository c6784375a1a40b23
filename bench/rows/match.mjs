// Finding names: the matching stage alone, warm, beside Node reading and decoding the same bytes.
import { readFileSync } from 'node:fs';
import { createMatcher } from '../../dist/index.js';
import { openGlossary } from '../../dist/match/compiled/open.js';
import { isolated } from '../suite/isolated.mjs';
import { inTurns } from '../suite/measure.mjs';
import { compiledStore } from '../suite/stores.mjs';
import { count, figure, times } from '../suite/table.mjs';
import { textFiles } from '../suite/texts.mjs';

/** Runs in a process of its own. @param side of the text: `source` is Arabic, `target` English. */
export function scan({ place, file, side, runs }) {
  const names = createMatcher(openGlossary(readFileSync(place)), 'ar', 'en').names[side];
  const read = () => readFileSync(file, 'utf8');
  const lines = read().split('\n');
  let found = 0;
  const find = () => {
    found = 0;
    for (const text of lines) for (const _ of names({ text, opaque: [] })) found += 1;
  };
  const [reading, finding] = inTurns([read, find], runs);
  const megabytes = readFileSync(file).byteLength / 1e6;
  return { read: megabytes / reading, find: megabytes / finding, found };
}

/** The stage on both sides of a text. @returns `{ English, Arabic }` as {@link scan} has them. */
export async function stages(bench, terms, files) {
  const { place } = await compiledStore(bench, terms);
  const on = (side, file) => isolated(import.meta.url, 'scan', { place, file, side, runs: bench.runs });
  return { English: await on('target', files.en), Arabic: await on('source', files.ar) };
}

export async function* run(bench) {
  const files = textFiles(bench.texts, bench.size, bench.folder);
  const rows = [];
  for (const terms of bench.terms)
    for (const [side, { read, find, found }] of Object.entries(await stages(bench, terms, files)))
      rows.push([count(terms), side, figure(find), figure(read), times(find / read), count(found)]);
  yield {
    title: 'Finding names: the stage alone, MB/s',
    columns: ['names', 'side', 'finding', 'read and decode', 'ratio', 'found'],
    rows,
    notes: [
      `${figure(files.english / 1e6)} MB of English and ${figure(files.arabic / 1e6)} MB of Arabic, a line at a time; the store is open and the text has been seen once. “Found” counts concepts a line.`,
    ],
  };
}
