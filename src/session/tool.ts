import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { packageFolder, packageVersion } from './package.js';

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** This very tool: its version, what it was built of, and the runtime whose language data it uses. */
export function toolFingerprint(): Promise<string> {
  tool ??= readTool();
  return tool;
}

let tool: Promise<string> | undefined;

async function readTool(): Promise<string> {
  const build = await readFile(`${packageFolder}dist/build-id`, 'utf8').catch(() => '');
  return [await packageVersion(), build, process.version].join(' ');
}
