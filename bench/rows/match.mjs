// Finding names: the matching stage alone, warm, beside Node reading and decoding the same bytes.
import { readFileSync } from 'node:fs';
import { createMatcher } from '../../dist/index.js';
import { openGlossary } from '../../dist/match/compiled/open.js';
import { WordRun } from '../../dist/text/word-run.js';
import { isolated } from '../suite/isolated.mjs';
import { inTurns } from '../suite/measure.mjs';
import { compiledStore } from '../suite/stores.mjs';
import { count, figure, times } from '../suite/table.mjs';
import { textFiles } from '../suite/texts.mjs';

/**
 * Runs in a process of its own: every term that stands in a text, and the names that are left when homographs are
 * judged by their capitals and the words of the language. @param side `source` is Arabic, `target` English.
 */
export function scan({ place, file, side, runs }) {
  const glossary = openGlossary(readFileSync(place));
  const matcher = createMatcher(glossary, 'ar', 'en');
  const other = side === 'source' ? 'target' : 'source';
  const automaton = glossary.automaton(matcher[side], matcher[other]);
  const words = new WordRun(matcher[side]);
  const read = () => readFileSync(file, 'utf8');
  const lines = read().split('\n');
  const counts = { terms: 0, names: 0 };
  const find = () => {
    counts.terms = 0;
    for (const text of lines) counts.terms += automaton.search(words.read(text)).length;
  };
  const name = () => {
    counts.names = 0;
    for (const text of lines) for (const _ of matcher.names[side]({ text, opaque: [] })) counts.names += 1;
  };
  const [reading, finding, naming] = inTurns([read, find, name], runs);
  const megabytes = readFileSync(file).byteLength / 1e6;
  return { read: megabytes / reading, find: megabytes / finding, name: megabytes / naming, ...counts };
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
    for (const [side, { read, find, name, ...found }] of Object.entries(await stages(bench, terms, files)))
      rows.push([
        count(terms),
        side,
        figure(read),
        `${figure(find)}, ${times(find / read)}`,
        count(found.terms),
        `${figure(name)}, ${times(name / read)}`,
        count(found.names),
      ]);
  yield {
    title: 'Finding names: the stage alone, MB/s',
    columns: ['names', 'side', 'read and decode', 'terms', 'found', 'judged', 'names a line'],
    rows,
    notes: [
      `${figure(files.english / 1e6)} MB of English and ${figure(files.arabic / 1e6)} MB of Arabic, a line at a time; the store is open and the text has been seen once. “Terms” is the automaton alone: every listed form in the text, clitics and folding included; “judged” tells them from the ordinary words they are spelled like.`,
    ],
  };
}
