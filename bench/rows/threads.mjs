// Two threads against one, on many documents.
import { cpus } from 'node:os';
import { join } from 'node:path';
import { wholeNode } from '../suite/execute.mjs';
import { median } from '../suite/measure.mjs';
import { yamlStore } from '../suite/stores.mjs';
import { figure, times } from '../suite/table.mjs';
import { documents } from '../suite/texts.mjs';

const linesEach = 100;

export async function* run(bench) {
  const folder = join(bench.folder, 'documents');
  const { bytes, count } = documents(bench.texts, bench.size, linesEach, folder);
  const store = yamlStore(bench, 10_000);
  const lint = async (jobs) => {
    const args = [bench.cli, 'lint', '--glossary', store, '--format', 'line', '--jobs', String(jobs)];
    const ran = await wholeNode(args, { cwd: folder, env: bench.env });
    if (ran.status === 2) throw new Error(ran.error.slice(-400));
    return ran;
  };
  await lint(1);
  const all = [1, 2].map(() => []);
  for (let run = 0; run < bench.runs; run++) for (const jobs of [1, 2]) all[jobs - 1].push(await lint(jobs));
  const [one, two] = all.map((runs) => ({
    wall: median(runs.map(({ wall }) => wall)),
    cpu: median(runs.map(({ cpu }) => cpu)),
    megabytes: median(runs.map(({ megabytes }) => megabytes)),
  }));
  const row = (name, { wall, cpu, megabytes }) => [
    name,
    figure(wall, 's'),
    times(one.wall / wall),
    figure(cpu, 's'),
    figure(megabytes, 'MB'),
  ];
  yield {
    title: 'Two threads against one',
    columns: ['threads', 'wall clock', 'faster', 'CPU', 'peak'],
    rows: [row('1', one), row('2', two)],
    notes: [
      `${count} documents, ${figure(bytes / 1e6)} MB, 10,000 names. Wall clock: the machine has ${cpus().length} cores, and what else they do counts here.`,
    ],
  };
}
