import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf, linesOf } from '../../src/session/records/blocks.js';
import { emptyFolder, folderWith, mustalah, type Ran } from '../support/cli.js';
import { root } from '../support/project.js';
import { newProject, smallProject } from '../support/small-project.js';

const project = newProject();
const lint = (input: string | Uint8Array, ...args: string[]): Ran =>
  mustalah(['lint', '--ndjson', ...args], project, input);
const line = (value: object): string => `${JSON.stringify(value)}\n`;
const answers = ({ out }: Ran) =>
  out
    .split('\n')
    .filter((each) => each !== '')
    .map((each) => JSON.parse(each));

const arabic = 'وصلوا إلى مدينة الباب.';
const right = line({ id: 'right', source: arabic, target: 'They reached the city of al-Bab.' });
const other = (id: string | number, more = {}): string =>
  line({ id, source: arabic, target: 'They reached the city of El Bab.', ...more });
const wrong = (id: string): string =>
  line({ id, source: arabic, target: 'They reached the city of Al-Baab.' });

describe('findings of records, a line each', () => {
  test('as those of a JSON report, with the id of their record before them', () => {
    const [answer] = answers(lint(other(7, { ours: false })));
    const { out } = mustalah(['lint', 'translations/en/one.txt', '--format', 'json'], project);
    const { findings } = JSON.parse(out);
    expect(answer).toEqual({ id: 7, ...findings[0], file: '7', related: answer.related });
    expect(Object.keys(answer)[0]).toBe('id');
  });

  test('in the order of the records; a right one has none', () => {
    const ran = lint(other('b') + right + other('a') + other('b'));
    expect(answers(ran).map(({ id }) => id)).toEqual(['b', 'a', 'b']);
    expect(ran).toMatchObject({ code: 0, err: '' });
  });

  test.each<[string, string, string[], number]>([
    ['nothing to say', right, [], 0],
    ['nothing to read', '', [], 0],
    ['warnings', other('a'), [], 0],
    ['more warnings than are allowed', other('a'), ['--max-warnings', '0'], 1],
    ['an error', wrong('a'), [], 1],
    ['a rule set to error', other('a'), ['--rule', 'nonpreferred-term:error'], 1],
    ['a line that is no record', `{}\n${wrong('a')}`, [], 2],
  ])('%s: the exit code', (_, input, args, code) => {
    expect(lint(input, ...args).code).toBe(code);
  });

  test('lines are segments where there are as many, else the text is one', () => {
    const source = `${arabic}\nثم مدينة الرقة.`;
    const two = line({ id: 2, source, target: 'They reached al-Bab.\nThen the city of Rakka.' });
    const one = line({ id: 1, source, target: 'They reached al-Bab,\nthen\nthe city of Rakka.' });
    expect(answers(lint(two + one)).map((each) => [each.line, each.column, each.segment.index])).toEqual([
      [2, 18, 1],
      [3, 13, 0],
    ]);
  });

  test('the date and the languages of a record win over those of the command line', () => {
    const turned = line({
      id: 'turned',
      source: 'They reached the city of al-Bab.',
      target: 'وصلوا إلى المدينة.',
      sourceLang: 'en',
      targetLang: 'ar',
    });
    expect(answers(lint(turned, '--rule', 'missing-term:error'))).toMatchObject([
      { id: 'turned', rule: 'missing-term', source: { text: 'al-Bab' } },
    ]);
    const folder = folderWith({
      'glossary/a.yaml': `front:
  kind: faction
  terms:
    ar: [{text: جبهة النصرة, status: preferred}]
    en: [{text: Nusra Front, status: preferred, valid: {to: 2016-07}}]
`,
    });
    const dated = (date: string | undefined): string =>
      line({ id: 'd', source: 'قالت جبهة النصرة.', target: 'The Nusra Front said.', date });
    const on = (date: string | undefined, ...args: string[]) =>
      answers(mustalah(['lint', '--ndjson', ...args], folder, dated(date))).length;
    expect([on(undefined), on('2015'), on('2017')]).toEqual([0, 0, on(undefined, '--date', '2017')]);
    expect(on('2015', '--date', '2017')).toBe(0);
  });

  test('the configuration holds: profile and rules, overrides by id, waivers', () => {
    const config = `${smallProject['mustalah.yaml']}overrides:
  - {files: [quotes], rules: {nonpreferred-term: off}}
waivers:
  - {rule: nonpreferred-term, concept: raqqa, reason: as they write it}
`;
    const folder = folderWith({ ...smallProject, 'mustalah.yaml': config });
    const rakka = line({ id: 'r', source: 'مدينة الرقة.', target: 'The city of Rakka.' });
    const ran = mustalah(['lint', '--ndjson'], folder, other('quotes/1') + other('a') + rakka);
    expect(answers(ran).map(({ id }) => id)).toEqual(['a']);
  });

  test('what is told is told in the language asked for', () => {
    expect(answers(lint(other('a'), '--lang', 'ar'))[0].message).toMatch(/\p{Script=Arabic}/u);
  });
});

describe('a line that is no record is answered in its place', () => {
  test.each<[string, string, string | number | null, string]>([
    ['no JSON', 'Raqqa', null, 'record-json'],
    ['half a line', '{"id": 1, "source": "', null, 'record-json'],
    ['no object', '[1]', null, 'record-key'],
    ['null', 'null', null, 'record-key'],
    ['no id', '{"source": "a", "target": "b"}', null, 'record-key'],
    ['an id that is no name', '{"id": {}, "source": "a", "target": "b"}', null, 'record-key'],
    ['no target', '{"id": 3, "source": "a"}', 3, 'record-key'],
    ['a target that is no text', '{"id": "a", "source": "a", "target": ["b"]}', 'a', 'record-key'],
    ['no date', '{"id": "a", "source": "a", "target": "b", "date": "2016-02-30"}', 'a', 'record-key'],
    ['no language', '{"id": "a", "source": "a", "target": "b", "sourceLang": "?"}', 'a', 'record-key'],
  ])('%s', (_, text, id, code) => {
    const ran = lint(`${other('before')}\n${text}\n${other('after')}`);
    const [before, error, after] = answers(ran);
    expect([before.id, after.id, ran.code]).toEqual(['before', 'after', 2]);
    expect(error).toMatchObject({ id, line: 3, error: { code } });
    expect(error.error.message).not.toMatch(/trouble\.|\{\{/);
    expect(ran.err).toContain('1');
  });

  test('one that is not UTF-8', () => {
    const input = Buffer.concat([
      Buffer.from(other('a')),
      Buffer.from([0xff, 0x0a]),
      Buffer.from(other('b')),
    ]);
    const ran = lint(input);
    const [before, error, after] = answers(ran);
    expect([before.id, after.id, ran.code]).toEqual(['a', 'b', 2]);
    expect(error).toMatchObject({ id: null, line: 2, error: { code: 'record-utf8' } });
  });

  test('a byte-order mark, line ends of Windows and a missing last line feed are no fault', () => {
    const input = `\uFEFF${other('a').trimEnd()}\r\n\r\n${other('b').trimEnd()}`;
    const ran = lint(input);
    expect(answers(ran).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(ran.code).toBe(0);
  });
});

describe('two threads answer what one answers', () => {
  const many = Array.from(
    { length: 3000 },
    (_, index) => [`broken ${index}\n`, wrong(`n${index}`), other(index)][index % 20] ?? right,
  ).join('');

  test('to the byte, and a report file is whole', () => {
    const one = lint(many);
    expect(lint(many, '--jobs', '2')).toEqual(one);
    expect(answers(one)).toHaveLength(450);
    const file = join(emptyFolder(), 'findings.ndjson');
    expect(lint(many, '--jobs', '2', '--output', file)).toEqual({ ...one, out: '' });
    expect(readFileSync(file, 'utf8')).toBe(one.out);
  });
});

/** A process that is written to and read from, as a program would that pipes. */
function piped(...args: string[]) {
  const child = spawn(process.execPath, [`${root}dist/cli/mustalah.js`, 'lint', '--ndjson', ...args], {
    cwd: project,
    env: { ...process.env, NO_COLOR: '1', LANG: 'en_GB.UTF-8', LC_ALL: '' },
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const answer = (): Promise<string> =>
    new Promise((resolve) => child.stdout.setEncoding('utf8').once('data', resolve));
  return { child, ended, answer };
}

describe('a partner in a pipe', () => {
  test.each(['1', '2'])('gets its answer before it says more, from %s', async (jobs) => {
    const { child, ended, answer } = piped('--jobs', jobs);
    for (const id of ['a', 'b', 'c']) {
      child.stdin.write(other(id));
      expect(JSON.parse(await answer()).id).toBe(id);
    }
    child.stdin.end();
    expect(await ended).toBe(0);
  });

  test('that has read enough ends it quietly', async () => {
    const { child, ended } = piped('--jobs', '2');
    child.stdin.on('error', () => undefined);
    child.stdout.destroy();
    for (let index = 0; index < 20; index++) child.stdin.write(other(index).repeat(2000));
    child.stdin.end();
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      err += chunk;
    });
    expect(await ended).toBe(0);
    expect(err).toBe('');
  });

  test('Ctrl-C leaves no half report', async () => {
    const folder = emptyFolder();
    const { child, ended } = piped('--jobs', '2', '--output', join(folder, 'out.ndjson'));
    // What is still being written when the reader is gone is nobody's.
    child.stdin.on('error', () => undefined);
    child.stdin.write(other('a').repeat(5000));
    while (readdirSync(folder).length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test.each(['--source', '--fix', '--watch', '--cache', '--format', '--baseline', 'a path'])(
  '%s has no place beside a stream',
  (flag) => {
    const value = ['--source', '--format', '--baseline'].includes(flag) ? ['x'] : [];
    const ran = lint(other('a'), ...(flag === 'a path' ? ['a'] : [flag, ...value]));
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('--ndjson');
  },
);

/** Bytes in pieces of some sizes, the last of what is left. */
async function* piecesOf(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (const size of [...sizes, bytes.length]) {
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

/** The lines that a stream is read as; undefined where one is too long. */
async function linesRead(pieces: AsyncIterable<Uint8Array>, longest: number) {
  const read: [number, string | undefined][] = [];
  for await (const block of blocksOf(pieces, longest)) {
    if (block.bytes === undefined) read.push([block.line, undefined]);
    for (const { line: number, bytes } of linesOf(block)) read.push([number, Buffer.from(bytes).toString()]);
  }
  return read;
}

describe('however a stream is cut', () => {
  const texts = fc.array(
    fc.string({ unit: 'grapheme', maxLength: 6 }).map((text) => text.replace(/\n/g, ' ')),
  );
  const sizes = fc.array(fc.integer({ min: 1, max: 30 }));

  test('its blocks are its lines', () =>
    fc.assert(
      fc.asyncProperty(texts, sizes, fc.constantFrom('', '\n'), async (lines, cuts, end) => {
        const bytes = Buffer.from(lines.join('\n') + end);
        const whole = bytes.length === 0 ? [] : bytes.toString().replace(/\n$/, '').split('\n');
        const numbered = whole.map((text, index) => [index + 1, text]);
        expect(await linesRead(piecesOf(bytes, cuts), 1000)).toEqual(numbered);
      }),
    ));

  test('lines that are too long are passed over, and the others are not', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.nat(9)), async (lengths) => {
        const lines = lengths.map((length) => 'x'.repeat(length * 10));
        const bytes = Buffer.from(lines.map((text) => `${text}\n`).join(''));
        const cuts = Array.from({ length: bytes.length }, () => 1);
        const told = lines.map((text, index) => [index + 1, text.length > 40 ? undefined : text]);
        expect(await linesRead(piecesOf(bytes, cuts), 40)).toEqual(told);
      }),
    ));
});
