// A function in a process of its own, so that what ran before it neither warms nor burdens it.
import { fileURLToPath } from 'node:url';
import { execute } from './execute.mjs';

const caller = fileURLToPath(new URL('./call.mjs', import.meta.url));

/**
 * Calls a module's function with arguments that JSON can hold.
 * @param module its URL: `import.meta.url` of the module that asks.
 * @returns what it gives back, as JSON holds it.
 */
export async function isolated(module, name, args) {
  const flags = ['--expose-gc', '--max-old-space-size=12000'];
  const ran = await execute(process.execPath, [...flags, caller, module, name, JSON.stringify(args)], {
    result: true,
  });
  if (ran.status !== 0) throw new Error(`${name}: ${ran.error.slice(-400)}`);
  return JSON.parse(ran.result);
}
