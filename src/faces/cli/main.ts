#!/usr/bin/env node
// The quick answer needs nothing of the house; everything else is loaded when it is asked for.
if (process.argv[2] === '--version') {
  const { packageVersion } = await import('../../session/package.js');
  process.stdout.write(`${await packageVersion()}\n`);
} else {
  const { run } = await import('./run.js');
  process.exitCode = await run(process.argv.slice(2));
}
