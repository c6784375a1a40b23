import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { emptyFolder } from './cli.js';
import { root } from './project.js';

/** How often code of the tool was entered: functions, and blocks in them such as the bodies of loops. */
export interface Work {
  /** Of all code whose path in `dist/` begins so. */
  steps(path?: string): number;
  /** Calls of the functions of a name in a file. */
  calls(file: string, name: string): number;
}

/** What Node writes at its end where NODE_V8_COVERAGE asks it to (the DevTools protocol's ScriptCoverage). */
interface Coverage {
  readonly result: readonly Script[];
}

interface Script {
  readonly url: string;
  readonly functions: readonly Counted[];
}

interface Counted {
  readonly functionName: string;
  /** The function, and blocks in it that were entered another number of times than what is around them. */
  readonly ranges: readonly { readonly count: number }[];
}

const built = pathToFileURL(`${root}dist/`).href;
const cli = `${root}dist/faces/cli/main.js`;
/** A cache of its own, which the first run of a command fills. */
const cache = emptyFolder();

/** @throws where the command ends in trouble. */
function run(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  flags: readonly string[],
): string {
  const ran = spawnSync(process.execPath, [...flags, cli, ...args], {
    cwd: emptyFolder(),
    encoding: 'utf8',
    env: { ...process.env, LANG: 'en_GB.UTF-8', XDG_CACHE_HOME: cache, ...env },
  });
  if (ran.status === 2 || ran.status === null) throw new Error(ran.stderr);
  return ran.stderr;
}

/** What a command does, as V8 counts it: exact, and the same on every machine. */
export function workOf(...args: string[]): Work {
  const folder = emptyFolder();
  run(args, { NODE_V8_COVERAGE: folder }, []);
  const scripts = readdirSync(folder).flatMap((file) => {
    const { result }: Coverage = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    return result.filter(({ url }) => url.startsWith(built));
  });
  const functionsIn = (path: string): readonly Counted[] =>
    scripts.filter(({ url }) => url.startsWith(built + path)).flatMap(({ functions }) => functions);
  return {
    steps: (path = '') => sum(functionsIn(path).flatMap(({ ranges }) => ranges.map(({ count }) => count))),
    calls: (file, name) =>
      sum(
        functionsIn(file)
          .filter(({ functionName }) => functionName === name)
          .map(({ ranges: [whole] }) => whole?.count ?? 0),
      ),
  };
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** Samples what is allocated, what is collected meanwhile too, and tells the sum at the end. */
const sampling = `
import { Session } from 'node:inspector';
const session = new Session();
session.connect();
session.post('HeapProfiler.startSampling', {
  samplingInterval: 16384,
  includeObjectsCollectedByMajorGC: true,
  includeObjectsCollectedByMinorGC: true,
});
const sizeOf = ({ selfSize, children }) => children.reduce((sum, child) => sum + sizeOf(child), selfSize);
process.on('exit', () =>
  session.post('HeapProfiler.stopSampling', (_, { profile: { head } }) => process._rawDebug('allocated ' + sizeOf(head))),
);`;

/** Bytes that a command allocates, to a few hundredths; without the optimiser, which comes when it has time. */
export function allocatedBy(...args: string[]): number {
  const preload = `data:text/javascript,${encodeURIComponent(sampling)}`;
  const told = run(args, {}, ['--no-opt', '--import', preload]);
  return Number(/allocated (\d+)/.exec(told)?.[1]);
}
