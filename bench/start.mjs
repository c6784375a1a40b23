// How much longer a command takes than an empty Node, all in turns on one machine; medians, wall clock and CPU.
//   npm run bench:start [-- RUNS SOURCE TARGET]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const cli = join(root, 'dist/cli/mustalah.js');
const cache = mkdtempSync(join(tmpdir(), 'mustalah-bench-'));
const runs = Number(process.argv[2] ?? 21);
const [source, target] = process.argv.slice(3);
const page = source === undefined ? ['translations/en-x-wire'] : ['--source', source, '--target', target];

/** As the process itself counts at its end, in milliseconds: nobody else tells it of a child. */
const preload = fileURLToPath(new URL('start/cpu.cjs', import.meta.url));

function run(args) {
  const began = performance.now();
  const ran = spawnSync(process.execPath, ['--require', preload, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, XDG_CACHE_HOME: cache },
  });
  const wall = performance.now() - began;
  if (ran.status === 2) throw new Error(String(ran.stderr));
  return { wall, cpu: Number(ran.output[3]) };
}

const commands = [
  ['empty Node', ['-e', '0']],
  ['--version', [cli, '--version']],
  ['lint --help', [cli, 'lint', '--help']],
  ['lookup, warm', [cli, 'lookup', 'Nureddin Zengi']],
  ['lint of one page, warm', [cli, 'lint', ...page]],
];

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const shown = (value) => `${value.toFixed(0)} ms`.padStart(8);

const cold = commands.map(([, args]) => run(args));
const rounds = Array.from({ length: runs }, () => commands.map(([, args]) => run(args)));
const of = (what, at) => median(rounds.map((round) => round[at][what]));
console.log(`Node ${process.version}, medians of ${runs}; all but the first row above empty Node.`);
console.log(`${''.padEnd(24)}    wall     CPU   first run's CPU`);
for (const [at, [name]] of commands.entries()) {
  const above = (what) => of(what, at) - (at === 0 ? 0 : of(what, 0));
  const first = cold[at].cpu - (at === 0 ? 0 : cold[0].cpu);
  console.log(`${name.padEnd(24)}${shown(above('wall'))}${shown(above('cpu'))}${shown(first)}`);
}
rmSync(cache, { recursive: true });
