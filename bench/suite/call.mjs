// Calls a module's function: node call.mjs MODULE NAME ARGUMENTS. What isolated.mjs starts.
import { writeSync } from 'node:fs';

const [module, name, args] = process.argv.slice(2);
const { [name]: work } = await import(module);
writeSync(3, JSON.stringify(await work(JSON.parse(args))));
