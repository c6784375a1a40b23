// The whole command on one aligned pair of texts, all default rules, one thread.
import { readFileSync } from 'node:fs';
import { wholeNode } from '../suite/execute.mjs';
import { isolated } from '../suite/isolated.mjs';
import { inTurns, median } from '../suite/measure.mjs';
import { yamlStore } from '../suite/stores.mjs';
import { count, figure, times } from '../suite/table.mjs';
import { textFiles } from '../suite/texts.mjs';

/** Runs in a process of its own: seconds that reading and decoding files takes. */
export function readAndDecode({ files, runs }) {
  const [seconds] = inTurns([() => files.map((file) => readFileSync(file, 'utf8').length)], runs);
  return seconds;
}

/** Lints a pair, after one run that fills the cache; medians of several. */
export async function lintPair({ cli, cwd, env, runs }, { ar, en }, store) {
  const glossary = store === undefined ? [] : ['--glossary', store];
  const args = [cli, 'lint', '--source', ar, '--target', en, '--format', 'line', '--jobs', '1', ...glossary];
  const once = async () => {
    const ran = await wholeNode(args, { cwd, env });
    if (ran.status === 2) throw new Error(ran.error.slice(-400));
    return ran;
  };
  await once();
  const all = [];
  for (let run = 0; run < runs; run++) all.push(await once());
  const [cpu, megabytes] = ['cpu', 'megabytes'].map((key) => median(all.map((ran) => ran[key])));
  return { cpu, megabytes };
}

export async function* run(bench) {
  const [some, all] = [bench.size / 4, bench.size].map((size) => textFiles(bench.texts, size, bench.folder));
  const seconds = await isolated(import.meta.url, 'readAndDecode', {
    files: [all.ar, all.en],
    runs: bench.runs,
  });
  const read = all.bytes / 1e6 / seconds;
  const rows = [];
  for (const terms of [undefined, 10_000]) {
    const store = terms === undefined ? undefined : yamlStore(bench, terms);
    const [little, much] = [await lintPair(bench, some, store), await lintPair(bench, all, store)];
    const whole = all.bytes / 1e6 / much.cpu;
    const further = (all.bytes - some.bytes) / 1e6 / (much.cpu - little.cpu);
    const name = terms === undefined ? 'the shipped store' : `${count(terms)} names`;
    rows.push([
      name,
      figure(much.cpu, 's'),
      figure(whole),
      times(whole / read),
      figure(further),
      times(further / read),
      figure(much.megabytes, 'MB'),
    ]);
  }
  yield {
    title: 'The whole `lint` of one aligned pair, one thread, all default rules',
    columns: ['store', 'CPU', 'MB/s', 'of read + decode', 'MB/s beyond the first quarter', 'ratio', 'peak'],
    rows,
    notes: [
      `${figure(all.bytes / 1e6)} MB in both languages; read + decode does ${figure(read)} MB/s. The first figure has the start of the process in it, the second is what each further MB costs.`,
    ],
  };
}
