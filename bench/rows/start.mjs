// How soon the command is there, beside an empty Node; all in turns, on the wall's clock and by CPU.
import { wholeNode } from '../suite/execute.mjs';
import { median } from '../suite/measure.mjs';
import { figure } from '../suite/table.mjs';

const commands = ['--version', 'lint --help', 'lookup Raqqa', 'lint translations/en-x-wire'];

export async function* run(bench) {
  const all = [['-e', '0'], ...commands.map((command) => [bench.cli, ...command.split(' ')])];
  const round = async () => {
    const ran = [];
    for (const args of all) ran.push(await wholeNode(args, { cwd: bench.root, env: bench.env }));
    const failed = ran.find(({ status }) => status === 2);
    if (failed !== undefined) throw new Error(failed.error.slice(-400));
    return ran;
  };
  const first = await round();
  const rounds = [];
  for (let at = 0; at < 5 * bench.runs; at++) rounds.push(await round());
  const of = (key, at) => median(rounds.map((ran) => ran[at][key]));
  const above = (key, at) => `+${figure(1000 * (of(key, at) - of(key, 0)))}`;
  const row = (name, at) => [
    name,
    at === 0 ? figure(1000 * of('wall', at)) : above('wall', at),
    at === 0 ? figure(1000 * of('cpu', at)) : above('cpu', at),
    figure(1000 * first[at].cpu),
    figure(of('megabytes', at), 'MB'),
  ];
  yield {
    title: 'Start, ms above an empty Node',
    columns: ['command', 'wall clock', 'CPU', 'first run, CPU, whole', 'peak'],
    rows: [row('empty Node', 0), ...commands.map((command, at) => row(`mustalah ${command}`, at + 1))],
    notes: [`In turns, ${rounds.length} of each after the first, which finds no cache.`],
  };
}
