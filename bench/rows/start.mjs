// How soon the command is there.
import { wholeNode } from '../suite/execute.mjs';
import { median } from '../suite/measure.mjs';
import { figure } from '../suite/table.mjs';

export async function* run(bench) {
  const of = async (args) => {
    const all = [];
    for (let run = -1; run < 3 * bench.runs; run++) {
      const ran = await wholeNode(args, { cwd: bench.root, env: bench.env });
      if (ran.status === 2) throw new Error(ran.error.slice(-400));
      if (run >= 0) all.push(ran);
    }
    const [cpu, wall, megabytes] = ['cpu', 'wall', 'megabytes'].map((key) =>
      median(all.map((ran) => ran[key])),
    );
    return { cpu, wall, megabytes };
  };
  const empty = await of(['-e', '0']);
  const commands = [['--version'], ['lookup', 'Raqqa'], ['lint', 'translations/en-x-wire']];
  const rows = [['empty Node process', empty]];
  for (const command of commands)
    rows.push([`mustalah ${command.join(' ')}`, await of([bench.cli, ...command])]);
  const above = (value, from) => `${value > from ? '+' : ''}${figure(1000 * (value - from))}`;
  yield {
    title: 'Start, ms',
    columns: ['command', 'CPU', 'above empty Node', 'wall clock', 'above empty Node', 'peak'],
    rows: rows.map(([name, { cpu, wall, megabytes }]) => [
      name,
      figure(1000 * cpu),
      above(cpu, empty.cpu),
      figure(1000 * wall),
      above(wall, empty.wall),
      figure(megabytes, 'MB'),
    ]),
    notes: ['Each was run once before, so its caches are warm.'],
  };
}
