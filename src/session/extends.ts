import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { Position } from '../model/document.js';
import { Trouble } from '../model/problem.js';
import { type ConfigPart, readConfigFile } from './config-file.js';
import { exists, isDirectory, shownPath } from './files.js';

/** A configuration file on the way from the project's own to what it builds on. */
interface Link {
  readonly file: string;
  readonly shown: string;
  readonly below: Link | undefined;
}

/**
 * A configuration with all that it `extends`: the first it names, the next over it, itself over all.
 * @param cwd folder that paths are shown relative to.
 * @throws {Trouble} where one cannot be found or used, or builds on itself.
 */
export function readExtended(file: string, shown: string, cwd: string): Promise<ConfigPart> {
  return readLink({ file, shown, below: undefined }, cwd);
}

async function readLink(link: Link, cwd: string): Promise<ConfigPart> {
  const { extended, ...own } = await readConfigFile(link.file, link.shown);
  const parts: ConfigPart[] = [];
  for (const { name, ...place } of extended) {
    const file = await located(name, link, place);
    refuseCircle(file, link, place, cwd);
    parts.push(await readLink({ file, shown: shownPath(file, cwd), below: link }, cwd));
  }
  return [...parts, own].reduce(over);
}

/** A later configuration over an earlier one. Mappings merge by key; glossaries, overrides and waivers add up. */
function over(base: ConfigPart, own: ConfigPart): ConfigPart {
  const glossary = [...new Set([...(base.glossary ?? []), ...(own.glossary ?? [])])];
  return {
    ...base,
    ...own,
    files: [...base.files, ...own.files],
    ...(glossary.length === 0 ? {} : { glossary }),
    dates: { ...base.dates, ...own.dates },
    rules: { ...base.rules, ...own.rules },
    overrides: [...base.overrides, ...own.overrides],
    waivers: [...base.waivers.map((waiver) => ({ ...waiver, inherited: true })), ...own.waivers],
  };
}

function refuseCircle(file: string, link: Link, place: Position, cwd: string): void {
  const chain: string[] = [];
  for (let at: Link | undefined = link; at !== undefined; at = at.below) {
    chain.unshift(at.shown);
    if (at.file !== file) continue;
    const circle = [...chain, shownPath(file, cwd)].join(' → ');
    throw new Trouble([{ file: link.shown, ...place, message: 'extends-circle', values: { circle } }]);
  }
}

/** The file that a name stands for. @throws {Trouble} where there is none. */
async function located(name: string, { file, shown }: Link, place: Position): Promise<string> {
  const isPath = /^\.{1,2}\//.test(name) || isAbsolute(name);
  const candidates = isPath ? [resolve(dirname(file), name)] : modulePaths(name, dirname(file));
  for (const candidate of candidates)
    for (const path of [candidate, `${candidate}.yaml`, join(candidate, 'mustalah.yaml')])
      if ((await exists(path)) && !(await isDirectory(path))) return path;
  const message = isPath ? 'extends-file' : 'extends-package';
  throw new Trouble([{ file: shown, ...place, message, values: { name } }]);
}

/** Where a package may lie, as Node looks for it: in each node_modules folder upward. */
function modulePaths(name: string, from: string): string[] {
  const parent = dirname(from);
  return [join(from, 'node_modules', name), ...(parent === from ? [] : modulePaths(name, parent))];
}
