// Programs, run to their end.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

/**
 * Runs a program. Its output is read and counted, not kept, unless it is wanted.
 * @param input chunks for its standard input.
 * @param result whether to give back what it writes to descriptor 3.
 */
export async function execute(program, args, { cwd, env, input, output = false, result = false } = {}) {
  const stdio = [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe', ...(result ? ['pipe'] : [])];
  const started = performance.now();
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio });
  const gathered = [
    output ? gather(child.stdout) : drain(child.stdout),
    gather(child.stderr),
    result ? gather(child.stdio[3]) : '',
  ];
  const ended = once(child, 'close');
  // A program that ends before it has read all says so by its status.
  if (input !== undefined) await pipeline(input, child.stdin).catch(() => {});
  const [status] = await ended;
  const [out, error, told] = await Promise.all(gathered);
  return { status, wall: (performance.now() - started) / 1000, out, error, result: told };
}

async function gather(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

async function drain(stream) {
  for await (const _ of stream);
  return '';
}

const report = fileURLToPath(new URL('report.cjs', import.meta.url));

/** A whole Node process: its wall and CPU seconds and the most memory it had, in MB. */
export async function wholeNode(args, options = {}) {
  const ran = await execute(process.execPath, ['--require', report, ...args], { ...options, result: true });
  return ran.result === '' ? ran : { ...ran, ...JSON.parse(ran.result) };
}

const gnuTime = '/usr/bin/time';

/** The same of any other program, where GNU time is there to tell. */
export async function wholeProgram(program, args, options = {}) {
  if (!existsSync(gnuTime)) return execute(program, args, options);
  const ran = await execute(gnuTime, ['-f', '%U %S %M', program, ...args], options);
  const [user, system, kilobytes] = (ran.error.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return { ...ran, cpu: user + system, megabytes: kilobytes / 1024 };
}
