// A store as one compiled file: made, opened, held.
import { isolated } from '../suite/isolated.mjs';
import { median } from '../suite/measure.mjs';
import { compiledStore } from '../suite/stores.mjs';
import { count, figure } from '../suite/table.mjs';

const stores = new URL('../suite/stores.mjs', import.meta.url).href;

export async function* run(bench) {
  const rows = [];
  for (const terms of bench.terms) {
    const { place, seconds, megabytes } = await compiledStore(bench, terms);
    const opened = [];
    for (let run = 0; run < bench.runs; run++) opened.push(await isolated(stores, 'open', { place }));
    rows.push([
      count(terms),
      figure(seconds, 's'),
      figure(megabytes, 'MB'),
      figure(1000 * median(opened.map((each) => each.seconds)), 'ms'),
      figure(median(opened.map((each) => each.megabytes)), 'MB'),
    ]);
  }
  yield {
    title: 'A compiled store',
    columns: ['names', 'made, CPU', 'file', 'opened, CPU', 'held more'],
    rows,
    notes: [
      'Made from concepts in memory, once; reading their YAML comes before it. Opened in a new process each time.',
    ],
  };
}
