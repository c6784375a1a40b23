#!/usr/bin/env node
// Where the bundled command begins: the quick answer needs nothing of the house.
import { readFileSync } from 'node:fs';

const args = process.argv.slice(2);

if (args[0] === '--version') {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { version }: { version: string } = JSON.parse(manifest);
  process.stdout.write(`${version}\n`);
} else void import('./start.js').then(({ start }) => start(args));
