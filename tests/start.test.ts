import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import * as nodeModule from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, mustalah, type Ran } from './support/cli.js';
import { read, root } from './support/project.js';

/** What a module loads with itself: files of ours, and packages. */
const loadedWith = (file: string): string[] =>
  [...read(join('src', file)).matchAll(/^(?:import|export)\s(?!type\s)[^;]*?from\s*'([^']+)'/gm)].map(
    ([, name = '']) =>
      name.startsWith('.') ? join(dirname(file), name).replace(/\.js$/, ofSource(file, name)) : name,
  );

/** The validators are JavaScript already. */
const ofSource = (file: string, name: string): string =>
  existsSync(join(root, 'src', dirname(file), name)) ? '.js' : '.ts';

/** All that is loaded before anything of a module runs. */
function loaded(entry: string): Set<string> {
  const found = new Set([entry]);
  for (const file of found)
    if (/\.[jt]s$/.test(file) && existsSync(join(root, 'src', file)))
      for (const next of loadedWith(file)) found.add(next);
  return found;
}

const own = (files: Iterable<string>): string[] => [...files].filter((file) => /\.[jt]s$/.test(file));

describe('a command loads what it needs', () => {
  test('the version comes from Node and nothing else', () => {
    expect([...loaded('faces/cli/launcher/launch.ts')]).toEqual(['faces/cli/launcher/launch.ts', 'node:fs']);
  });

  test('what all commands share knows none of them', () => {
    const files = loaded('faces/cli/run.ts');
    expect(own(files).length).toBeLessThan(20);
    expect(own(files).filter((file) => /^(?:match|rules|formats|glossary|romanize)\//.test(file))).toEqual(
      [],
    );
  });

  test('a look-up loads neither checker nor formats, and YAML only for a store that has changed', () => {
    const files = loaded('faces/cli/commands/lookup.ts');
    expect(own(files).length).toBeLessThan(110);
    expect(
      [...files].filter((name) => ['yaml', 'picomatch', 'fflate', 'htmlparser2'].includes(name)),
    ).toEqual([]);
    expect(
      own(files).filter((file) => /^(?:rules|formats|align|check|extract)\/|match\/(?!auto|comp)/.test(file)),
    ).toEqual(['match/terms.ts']);
  });
});

/** From 22.8 on Node itself keeps what it has compiled. */
const nodeKeeps = 'enableCompileCache' in nodeModule;

interface Head {
  readonly modules: readonly { readonly name: string }[];
}

const query = ['lookup', 'Nureddin Zengi', '--format', 'json'];
const inCache = (cache: string, args: readonly string[] = query): Ran =>
  mustalah(args, root, '', { XDG_CACHE_HOME: cache });

const codeIn = (cache: string): string => join(cache, 'mustalah', 'code');

/** A cache that look-ups have filled: the code is of one that found the store in it. */
const filled = nodeKeeps ? '' : emptyFolder();
const said = nodeKeeps ? undefined : sayings(filled);

function sayings(cache: string): Ran {
  inCache(cache);
  rmSync(codeIn(cache), { recursive: true });
  return inCache(cache);
}

/** A cache like it, and the file with the compiled code. */
function warm() {
  const cache = emptyFolder();
  cpSync(filled, cache, { recursive: true });
  const [name = '', ...others] = readdirSync(codeIn(cache));
  expect(others).toEqual([]);
  return { cache, kept: join(codeIn(cache), name) };
}

const headOf = (kept: string): Head => {
  const head: Head = JSON.parse(readFileSync(kept, 'utf8').split('\n')[0] ?? '');
  return head;
};

describe.skipIf(nodeKeeps)('code that an earlier run compiled', () => {
  test('is of what the command needs', () => {
    const { kept } = warm();
    const names = headOf(kept).modules.map(({ name }) => name);
    const bytes = names.map((name) => statSync(`${root}dist/cli/${name}`).size);
    expect(names).not.toContain('lint.js');
    expect(names.length).toBeLessThan(30);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(600_000);
  });

  test('is used as it is by the next run', () => {
    const { cache, kept } = warm();
    const before = statSync(kept).mtimeMs;
    expect(inCache(cache)).toEqual(said);
    expect(statSync(kept).mtimeMs).toBe(before);
  });

  test.each<[string, (kept: string) => void]>([
    ['cut short', (kept) => truncateSync(kept, statSync(kept).size / 2)],
    ['emptied', (kept) => truncateSync(kept, 0)],
    ['not ours', (kept) => writeFileSync(kept, '{"build":1}\nnothing')],
    [
      'damaged anywhere',
      (kept) =>
        writeFileSync(
          kept,
          readFileSync(kept).map((byte, at) => (at % 997 === 0 ? byte ^ 255 : byte)),
        ),
    ],
    [
      'of another build',
      (kept) =>
        writeFileSync(kept, readFileSync(kept, 'latin1').replace('"build":"', '"build":"0'), 'latin1'),
    ],
    [
      'damaged in the code alone',
      (kept) => {
        const bytes = readFileSync(kept);
        for (let at = bytes.indexOf('\n') + 200; at < bytes.length; at += 101) bytes[at] = 255;
        writeFileSync(kept, bytes);
      },
    ],
  ])('is made anew where it is %s', (_, harm) => {
    const { cache, kept } = warm();
    harm(kept);
    const harmed = readFileSync(kept);
    expect(inCache(cache)).toEqual(said);
    expect(readFileSync(kept).equals(harmed)).toBe(false);
    expect(inCache(cache)).toEqual(said);
  });

  test('need not be kept', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'file'), '');
    expect(inCache(join(folder, 'file'))).toEqual(said);
  });

  test('is not kept of a run in trouble', () => {
    const cache = emptyFolder();
    expect(inCache(cache, ['lookup']).code).toBe(2);
    expect(existsSync(codeIn(cache))).toBe(false);
  });
});
