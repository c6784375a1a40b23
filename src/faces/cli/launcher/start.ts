import { readFileSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { join } from 'node:path';
import { packageFolder } from '../../../session/package.js';
import type { run } from '../run.js';
import { openCodeCache } from './code-cache.js';
import { createLoader, type Load } from './loader.js';
import { optimizeLater } from './tiering.js';

const folder = join(packageFolder, 'dist', 'cli');

/** Runs a command line with the bundled command. */
export async function start(args: readonly string[]): Promise<void> {
  optimizeLater();
  const bundle: { run: typeof run } = loaderFor(args)('./run.js');
  process.exitCode = await bundle.run(args);
}

/** Node itself keeps what it has compiled from 22.8 on; before that, it is kept here. */
function loaderFor(args: readonly string[]): Load {
  const load = nodeModule.createRequire(join(folder, 'run.js'));
  if ('enableCompileCache' in nodeModule && typeof nodeModule.enableCompileCache === 'function') {
    nodeModule.enableCompileCache();
    return load;
  }
  const cache = openCodeCache(subjectOf(args), buildId());
  process.once('exit', (code) => {
    if (isTelling(code)) cache.save();
  });
  return createLoader(folder, load, cache);
}

function buildId(): string {
  try {
    return readFileSync(join(packageFolder, 'dist', 'build-id'), 'utf8');
  } catch {
    return '';
  }
}

/** What a command line is about: each command needs other code, and help little of any. */
function subjectOf(args: readonly string[]): string {
  const command = args.find((arg) => /^[a-z]+$/.test(arg));
  return args.includes('--help') ? 'help' : (command ?? 'help');
}

/** Seconds after which V8 has begun to forget the code that a run began with. */
const short = 20;

/** Whether a run has used what the next one will: one in trouble has not come far. */
const isTelling = (code: number): boolean => code <= 1 && process.uptime() < short;
