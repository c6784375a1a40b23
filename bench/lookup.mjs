// Looking names up among many, beside what people would otherwise use, on the same names and queries in one run:
//   npm run bench:lookup -- --count 1000000 --words names.tsv … --things places.json …
// Names are put together from the words of --words; --things are lists of things with several names each, of which
// one is in the index and another is asked for. Each method runs in a process of its own, on one core's time.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { matchScore, prepareName, similarity } from '../dist/index.js';
import { fill, sequence, slip, thingsOf } from './lookup/names.mjs';
import { rivals } from './lookup/rivals.mjs';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    queries: { type: 'string', default: '1000' },
    words: { type: 'string', multiple: true, default: [] },
    things: { type: 'string', multiple: true, default: [] },
    only: { type: 'string', multiple: true, default: Object.keys(rivals) },
    one: { type: 'string' },
  },
});
if (values.words.length === 0) {
  console.log(
    'bench:lookup needs files of names: --words FILE.tsv … [--things FILE.json …]; nothing measured.',
  );
  process.exit(0);
}

/** Two Latin spellings are of one name where both spell an Arabic name of the thing: codes and other names are not. */
function spellingsOf({ ar, lat }) {
  const arabic = ar.map(prepareName);
  return lat.filter((text) => text.length > 3 && arabic.some((name) => similarity(name, text) >= matchScore));
}

function task() {
  const random = sequence(7);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const things = values.things.flatMap(thingsOf);
  const spelled = things.map(spellingsOf).filter((lats) => lats.length > 1);
  const second = spelled.map(([name, ...others]) => ({ name, query: pick(others) }));
  const other = things
    .filter(({ lat }) => lat.length > 1)
    .map(({ lat: [name, ...others] }) => ({ name, query: pick(others) }));
  const words = values.words.flatMap(thingsOf).flatMap(({ lat }) => lat);
  const start = [...second, ...other].map(({ name }) => name);
  const names = fill(start, words, Number(values.count), random);
  const some = names.filter((name, place) => place % 97 === 0 && name.length >= 8);
  const noisy = Array.from({ length: Number(values.queries) }, () => {
    const name = pick(some);
    const edits = 1 + Math.floor(random() * 3);
    return { name, query: Array.from({ length: edits }).reduce((text) => slip(text, random), name) };
  });
  return {
    names,
    sets: { 'noise of 1–3 slips': noisy, 'second spellings': second, 'any second name': other },
  };
}

const cpu = (from) => {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
};
const at = (sorted, share) => sorted[Math.floor(sorted.length * share)] ?? 0;

function ask(search, asked, placeOf) {
  const times = [];
  let hits = 0;
  for (const { name, query } of asked) {
    const from = process.cpuUsage();
    const found = search(query);
    times.push(cpu(from));
    if (found.includes(placeOf.get(name))) hits += 1;
  }
  times.sort((a, b) => a - b);
  return { recall: hits / asked.length, p50: at(times, 0.5), p95: at(times, 0.95), asked: asked.length };
}

/** One method, measured; printed as JSON for the process that gathers them. */
async function measure(method) {
  const { names, sets } = task();
  const placeOf = new Map(names.map((name, place) => [name, place]));
  globalThis.gc?.();
  const before = process.memoryUsage();
  const from = process.cpuUsage();
  const { make, most } = rivals[method];
  const search = await make(names);
  if (search === undefined) return { method };
  const built = cpu(from);
  globalThis.gc?.();
  const after = process.memoryUsage();
  const memory = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6;
  for (const { query } of sets['noise of 1–3 slips'].slice(0, Math.min(200, most))) search(query);
  const figures = Object.entries(sets).map(([set, all]) => ({
    set,
    ...ask(search, all.slice(0, most), placeOf),
  }));
  return { method, built, memory, figures };
}

if (values.one !== undefined) {
  console.log(JSON.stringify(await measure(values.one)));
  process.exit(0);
}

console.log(
  `${values.count} names; seconds and milliseconds are of CPU, which a shared machine disturbs least; recall@10`,
);
let ours;
for (const method of values.only) {
  const args = ['--expose-gc', '--max-old-space-size=8000', fileURLToPath(import.meta.url), '--one', method];
  const ran = spawnSync(process.execPath, [...args, ...process.argv.slice(2)], { encoding: 'utf8' });
  if (ran.status !== 0 || !ran.stdout.includes('figures')) {
    console.log(`\n${method}: ${ran.status === 0 ? 'not on this Node' : ran.stderr.slice(-300)}`);
    continue;
  }
  const { built, memory, figures } = JSON.parse(ran.stdout);
  console.log(`\n${method}: built in ${(built / 1000).toFixed(1)} s, ${memory.toFixed(0)} MB`);
  ours ??= figures;
  for (const [index, { set, recall, p50, p95, asked }] of figures.entries()) {
    const times = `p50 ${p50.toFixed(2)}  p95 ${p95.toFixed(2)}  × ${(p95 / ours[index].p95).toFixed(1)}`;
    console.log(`  ${set.padEnd(20)} ${(100 * recall).toFixed(1).padStart(5)} %  ${times}  (${asked})`);
  }
}
