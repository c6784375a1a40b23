import type { Command } from '../command.js';

/** Every command, in the order that help lists them; each is loaded when it is asked for. */
export const commands: ReadonlyMap<string, () => Promise<Command>> = new Map<string, () => Promise<Command>>([
  ['lint', async () => (await import('./lint.js')).lint],
  ['lookup', async () => (await import('./lookup.js')).lookup],
  ['why', async () => (await import('./why.js')).why],
  ['compare', async () => (await import('./compare.js')).compare],
  ['romanize', async () => (await import('./romanize.js')).romanize],
  ['align', async () => (await import('./align.js')).align],
  ['validate', async () => (await import('./validate.js')).validate],
  ['rules', async () => (await import('./rules.js')).rules],
  ['glossary', async () => (await import('./glossary.js')).glossary],
  ['extract', async () => (await import('./extract.js')).extract],
  ['export', async () => (await import('./export.js')).exportCommand],
  ['import', async () => (await import('./import.js')).importCommand],
  ['init', async () => (await import('./init.js')).init],
]);
