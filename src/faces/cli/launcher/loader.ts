import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { constants, Script } from 'node:vm';
import type { CodeCache } from './code-cache.js';

/** Loads a CommonJS module; who asks for it knows what it exports. */
export type Load = (request: string) => ReturnType<NodeJS.Require>;

interface Module {
  exports: ReturnType<NodeJS.Require>;
}

type Body = (exports: unknown, load: Load, module: Module, file: string, folder: string) => void;

/**
 * Loads the modules of a folder as Node does, each from its compiled code where that is kept.
 * @param others loads everything else.
 */
export function createLoader(folder: string, others: Load, cache: CodeCache): Load {
  const modules = new Map<string, Module>();
  const load: Load = (request) => {
    if (!request.startsWith('./')) return others(request);
    const known = modules.get(request);
    if (known !== undefined) return known.exports;
    const module: Module = { exports: {} };
    modules.set(request, module);
    const file = join(folder, request);
    compiled(file, cache)(module.exports, load, module, file, folder);
    return module.exports;
  };
  return load;
}

function compiled(file: string, cache: CodeCache): Body {
  const source = readFileSync(file);
  const name = basename(file);
  const cachedData = cache.get(name, source);
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  if (cachedData === undefined || script.cachedDataRejected === true) cache.lacks(name, source, script);
  return script.runInThisContext();
}
