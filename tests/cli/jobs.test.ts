import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Progress } from '../../src/faces/cli/progress.js';
import { openTerminal } from '../../src/faces/cli/terminal.js';
import { glossaryOf } from '../../src/glossary/glossary.js';
import { Trouble } from '../../src/model/problem.js';
import { createWords } from '../../src/report/words.js';
import { hireCrew } from '../../src/session/workers/crew.js';
import { inOrder } from '../../src/session/workers/in-order.js';
import { sentStore } from '../../src/session/workers/sent-store.js';
import { emptyFolder, folderWith, mustalah, type Ran } from '../support/cli.js';
import { manyTexts } from '../support/many-texts.js';
import { root } from '../support/project.js';
import { concept, put } from '../support/small-project.js';

const texts = 60;
const project = folderWith(manyTexts(texts));
const lint = (folder: string, jobs: number, ...args: string[]): Ran =>
  mustalah(['lint', '--jobs', String(jobs), ...args], folder);

describe('two threads say what one says, to the byte', () => {
  test.each(['line', 'pretty', 'json', 'sarif', 'github', 'gitlab', 'junit', 'html'])('as %s', (format) => {
    const one = lint(project, 1, '--format', format);
    expect(lint(project, 2, '--format', format)).toEqual(one);
    expect(one.out).toContain('inconsistent-term');
  });

  test('cold and warm, and with what the other has kept', () => {
    const fresh = lint(project, 1);
    for (const first of [1, 2]) {
      const cache = emptyFolder();
      for (const jobs of [first, 1, 2])
        expect(lint(project, jobs, '--cache-location', cache), `${first} ${jobs}`).toEqual(fresh);
      expect(readdirSync(cache).filter((name) => !name.startsWith('store-'))).toHaveLength(2 * texts);
    }
  });

  test('after a change of the store, of which they check only what it touches', () => {
    const folder = folderWith(manyTexts(texts));
    const caches = [1, 2].map((jobs) => {
      const cache = emptyFolder();
      lint(folder, jobs, '--cache-location', cache);
      return { jobs, cache };
    });
    put(folder, {
      'glossary/more.yaml':
        concept('seven', '7', 'seven', 'VII') + concept('manbij', 'منبج', 'Manbij', 'Membij'),
    });
    const fresh = lint(folder, 1);
    expect(fresh).not.toEqual(lint(project, 1));
    for (const { jobs, cache } of caches)
      expect(lint(folder, 3 - jobs, '--cache-location', cache, '--verbose')).toEqual({
        ...fresh,
        err: `Texts checked: 2; as they were found before: ${2 * texts - 2}.\n`,
      });
  });

  test('in the styles of overrides, with waivers and a baseline', () => {
    const folder = folderWith({
      ...manyTexts(20),
      'glossary/profiles/wire.yaml':
        'name: wire\ntitle: Wire\nterms: {al-bab: {preferred: El Bab, nonpreferred: [al-Bab]}}\n',
      'mustalah.yaml': `${manyTexts(0)['mustalah.yaml']}overrides:
  - {files: [translations/en-x-wire], profile: wire, rules: {missing-term: error}}
waivers:
  - {rule: missing-term, concept: raqqa, reason: by the coast}
  - {rule: wrong-number, reason: never}
`,
    });
    const one = lint(folder, 1, '--format', 'sarif');
    expect(one.err).toBe('');
    expect(one.out).toContain('by the coast');
    expect(one.out).toContain('unused-waiver');
    expect(one.out).toContain('nonpreferred-term');
    expect(lint(folder, 2, '--format', 'sarif')).toEqual(one);
    lint(folder, 2, '--baseline', 'two.json', '--update-baseline');
    expect(lint(folder, 1, '--baseline', 'two.json')).toMatchObject({ code: 0, out: '' });
  });

  test('of a text that cannot be read, before anything is reported', () => {
    const folder = folderWith({
      ...manyTexts(20),
      'translations/en/0013.txt': 'one line\n',
      'translations/en/0017.txt': '\0',
    });
    const one = lint(folder, 1);
    expect(one).toMatchObject({ code: 2, out: '' });
    expect(one.err).toContain('0013.txt');
    expect(lint(folder, 2)).toEqual(one);
  });
});

test('a run of small texts starts no thread, one that is asked for threads does', () => {
  expect(lint(project, 0)).toEqual(lint(project, 1));
  expect(mustalah(['lint', '--jobs', 'all'], project)).toMatchObject({ code: 2, out: '' });
});

describe('a thread that fails is told, and nothing waits for it', () => {
  test('one that cannot start', async () => {
    const crew = hireCrew<object, unknown>(2, { of: 'plans' });
    const works = Array.from({ length: 5 }, () => crew.work({ to: 'check', plans: [] }));
    for (const result of await Promise.allSettled(works))
      expect(result).toMatchObject({ reason: { problems: [{ message: 'worker' }] } });
    await crew.dismiss();
  });

  test('one that throws goes on with what is next', async () => {
    const stores = [sentStore(glossaryOf([]))];
    const work = { of: 'plans', settings: new Map(), cwd: project, stores };
    const crew = hireCrew<object, unknown>(1, work);
    const failing = crew.work({ to: 'check', plans: [null] });
    const next = crew.work({ to: 'check', plans: [] });
    await expect(failing).rejects.toThrow(Trouble);
    await expect(next).resolves.toEqual([]);
    await crew.dismiss();
  });
});

describe('tasks side by side', () => {
  test('come to their results in order, and no more of them than there is room for', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.nat(4)), fc.integer({ min: 1, max: 5 }), async (waits, room) => {
        let open = 0;
        let most = 0;
        const tasks = function* () {
          for (const [index, wait] of waits.entries()) {
            open += 1;
            most = Math.max(most, open);
            yield { index, wait };
          }
        };
        const taken: number[] = [];
        const work = async ({ index, wait }: { index: number; wait: number }): Promise<number> => {
          for (let turn = 0; turn < wait; turn++) await new Promise(setImmediate);
          return index;
        };
        for await (const index of inOrder(tasks(), room, work)) {
          taken.push(index);
          open -= 1;
        }
        expect(taken).toEqual(waits.map((_, index) => index));
        expect(most).toBeLessThanOrEqual(room);
      }),
    ));

  test('are answered while the next is still waited for', async () => {
    const tasks = async function* () {
      yield 1;
      await new Promise(() => undefined);
    };
    const results = inOrder(tasks(), 4, (task) => Promise.resolve(task));
    expect(await results.next()).toEqual({ value: 1, done: false });
    expect(await results.return(undefined)).toMatchObject({ done: true });
  });

  test('end with the first that fails', async () => {
    const tasks = function* () {
      for (let task = 0; ; task++) yield task;
    };
    const taken: number[] = [];
    const all = async (): Promise<void> => {
      const work = (task: number): Promise<number> =>
        task === 7 ? Promise.reject(new Error('seven')) : Promise.resolve(task);
      for await (const result of inOrder(tasks(), 3, work)) taken.push(result);
    };
    await expect(all()).rejects.toThrow('seven');
    expect(taken).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});

describe('interrupted', () => {
  /** Lints with two threads until something is kept, then sends Ctrl-C. */
  const interrupt = (folder: string, ...args: string[]): Promise<Ran> =>
    new Promise((resolve) => {
      const child = spawn(
        process.execPath,
        [`${root}dist/cli/mustalah.js`, 'lint', '--jobs', '2', '--cache-location', '.cache', ...args],
        { cwd: folder, env: { ...process.env, NO_COLOR: '1', LANG: 'en_GB.UTF-8', LC_ALL: '' } },
      );
      let [out, err] = ['', ''];
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
        out += chunk;
      });
      child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
        err += chunk;
      });
      const watch = setInterval(() => {
        if (keptIn(folder).length === 0) return;
        clearInterval(watch);
        child.kill('SIGINT');
      }, 5);
      child.on('close', (code) => resolve({ code, out, err }));
    });
  const keptIn = (folder: string): string[] =>
    readdirSync(folder).includes('.cache') ? readdirSync(join(folder, '.cache')) : [];

  test('it leaves no half report, keeps what is finished, and the next run is right', async () => {
    const folder = folderWith(manyTexts(400));
    const ran = await interrupt(folder, '--output', 'report.txt');
    expect(ran).toEqual({ code: 130, out: '', err: '' });
    expect(readdirSync(folder).filter((name) => /report|mustalah$/.test(name))).toEqual([]);
    const kept = keptIn(folder).filter((name) => name.endsWith('.json'));
    expect(kept.length).toBeGreaterThan(0);
    const fresh = lint(folder, 1);
    expect(lint(folder, 2, '--cache-location', '.cache')).toEqual(fresh);
  });

  test('on a terminal, what was printed are whole lines, the first of a whole run', async () => {
    const folder = folderWith(manyTexts(400));
    const { code, out } = await interrupt(folder);
    expect(code).toBe(130);
    expect(lint(folder, 1).out.startsWith(out)).toBe(true);
  });
});

test('on a terminal, a run of many documents tells how far it is and how long it will take', () => {
  const shown: string[] = [];
  const terminal = { ...openTerminal(true), progress: (text: string) => shown.push(text) };
  const words = createWords('en', { streams: { left: 'about {{time}} left' } });
  let now = 0;
  const progress = new Progress(terminal, words, () => now);
  for (let index = 0; index < 100; index++) {
    progress.show({ file: `${index}.txt`, index, of: 4000 });
    now += 50;
  }
  progress.end();
  expect(shown).toHaveLength(51);
  expect(shown.slice(0, 2)).toEqual(['1/4000  0.txt', '3/4000  2.txt']);
  expect(shown.at(-2)).toBe('99/4000  about 3:16 left  98.txt');
  expect(shown.at(-1)).toBe('');
});
