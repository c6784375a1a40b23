import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from './support/cli.js';
import { read, root } from './support/project.js';

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [`${root}scripts/messages.mjs`, ...args], { encoding: 'utf8' });

const exported = (): string => {
  const file = join(emptyFolder(), 'messages.xlf');
  expect(run('export', file).status).toBe(0);
  return file;
};

describe('the tool’s own words', () => {
  test('come back from XLIFF as they went', () => {
    const file = exported();
    const output = join(emptyFolder(), 'messages.json');
    expect(run('import', file, output).stderr).toBe('');
    expect(readFileSync(output, 'utf8')).toBe(read('translations/ar/messages.json'));
  });

  test.each([
    ['marked text', '<source>', '<source><mrk id="m">x</mrk>', 'would be lost'],
    [
      'a second segment',
      '</segment>',
      '</segment><segment><source>x</source></segment>',
      'more than one segment',
    ],
    ['a note', '<segment>', '<notes><note>x</note></notes><segment>', 'would be lost'],
    ['a reference as text', '<target>', '<target>&amp;amp;', 'changed on the way'],
    ['another namespace', '<segment>', '<x:y xmlns:x="u:x"/><segment>', 'would be lost'],
    ['a foreign unit', '<unit id="', '<unit id="foreign.', 'no message'],
  ])('are not read from a file that is not simple: %s', (_, from, to, reason) => {
    const file = exported();
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
    const { status, stderr } = run('import', file, join(emptyFolder(), 'unwritten.json'));
    expect([status, stderr]).toEqual([2, expect.stringContaining(reason)]);
  });
});
