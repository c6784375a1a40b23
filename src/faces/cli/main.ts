#!/usr/bin/env node
// The quick answer needs nothing of the house; everything else is loaded when it is asked for.
import * as module from 'node:module';

if (process.argv[2] === '--version') {
  const { packageVersion } = await import('../../session/package.js');
  process.stdout.write(`${await packageVersion()}\n`);
} else {
  // Compiled code kept between runs; Node has it from 22.1 on.
  if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function')
    module.enableCompileCache();
  const { run } = await import('./run.js');
  process.exitCode = await run(process.argv.slice(2));
}
