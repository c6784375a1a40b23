// Checking texts for a thousand terms, beside what people would otherwise check them with.
import { linters, taskOf } from '../rivals/linters.mjs';
import { median } from '../suite/measure.mjs';
import { namePairs } from '../suite/names.mjs';
import { yamlStore } from '../suite/stores.mjs';
import { figure, times } from '../suite/table.mjs';
import { pairsOf, textFiles } from '../suite/texts.mjs';
import { lintPair } from './lint.mjs';
import { stages } from './match.mjs';

const terms = 1000;
const leastSeconds = 0.05;
const bytesOf = (pairs) => pairs.reduce((sum, { en }) => sum + Buffer.byteLength(en) + 1, 0);

/** Speeds in MB of English a second: with its start, and of what comes after the first tenth. */
async function speedsOf(run, pairs, runs) {
  const some = pairs.slice(0, Math.ceil(pairs.length / 10));
  const cpuOf = async (lines) => {
    const all = [];
    for (let at = 0; at < runs; at++) all.push(await run(lines));
    // Some tell what they find by their status; a crash tells itself by leaving no CPU time behind.
    return {
      cpu: median(all.map((ran) => ran.cpu ?? ran.wall)),
      megabytes: median(all.map((ran) => ran.megabytes)),
    };
  };
  const [little, much] = [await cpuOf(some), await cpuOf(pairs)];
  return speeds(little.cpu, much, bytesOf(some), bytesOf(pairs));
}

const speeds = (little, { cpu, megabytes }, some, all) => ({
  cpu,
  megabytes,
  whole: all / 1e6 / cpu,
  // Of a small text the difference may be less than what a start varies by.
  further: cpu - little > leastSeconds ? (all - some) / 1e6 / (cpu - little) : undefined,
});

export async function* run(bench) {
  const files = textFiles(bench.texts, bench.size, bench.folder);
  const tenth = textFiles(bench.texts, bench.size / 10, bench.folder);
  const { English } = await stages(bench, terms, files);
  const store = yamlStore(bench, terms);
  const little = await lintPair(bench, tenth, store);
  const ours = speeds(little.cpu, await lintPair(bench, files, store), tenth.english, files.english);
  const pairs = [...pairsOf(bench.texts, bench.size)];
  const task = taskOf(bench, namePairs(bench.things, terms).pairs);
  const rows = [
    ['mustalah', 'finds the terms (the stage alone)', '—', '—', figure(English.find), '—', '—', '—'],
    rowOf('mustalah', 'lint: all rules, both languages', ours, ours, English),
  ];
  for (const [name, { does, make, most }] of Object.entries(linters)) {
    const run = make(task);
    if (run === undefined) rows.push([name, 'not to be had', '', '', '', '', '', '']);
    else {
      const rival = await speedsOf(run, pairs.slice(0, most), bench.runs);
      rows.push(rowOf(name, does, rival, ours, English));
    }
  }
  yield {
    title: 'Checking English for a thousand terms, MB of English a second',
    columns: [
      'tool',
      'what it does',
      'CPU',
      'whole process',
      'beyond the first tenth',
      'lint is faster',
      'finding is faster',
      'peak',
    ],
    rows,
    notes: [
      `${figure(files.english / 1e6)} MB of English, with its Arabic for what reads both; OmegaT is given its first 1,000 lines, the others at most 20,000. Speeds are of the CPU and count English alone, though our lint and pofilter read the Arabic too. “Faster” compares what each MB costs beyond the first tenth.`,
    ],
  };
}

const rowOf = (name, does, { cpu, megabytes, whole, further }, ours, { find }) => [
  name,
  does,
  figure(cpu, 's'),
  figure(whole),
  figure(further),
  times(ours.further / further),
  times(find / further),
  figure(megabytes, 'MB'),
];
