import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateAction } from '@action-validator/core';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { emptyFolder } from './support/cli.js';
import { read, root } from './support/project.js';
import { newProject, put } from './support/small-project.js';

interface Step {
  readonly id: string;
  readonly env: Readonly<Record<string, string>>;
  readonly run: string;
  readonly 'working-directory'?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

const source = read('action.yml');
const action: Action = parse(source);

/** Takes the steps of the action as a runner does: expressions in, outputs out. */
function taken(cwd: string, inputs: Readonly<Record<string, string>>) {
  const values = new Map<string, string>([['github.action_path', root]]);
  for (const [name, { default: fallback }] of Object.entries(action.inputs))
    values.set(`inputs.${name}`, inputs[name] ?? fallback);
  const filled = (text: string): string =>
    text.replace(/\$\{\{ (.+?) \}\}/g, (_, name: string) => values.get(name) ?? '');
  let out = '';
  let code: number | null = 0;
  for (const step of action.runs.steps) {
    const output = join(emptyFolder(), 'output');
    writeFileSync(output, '');
    const env = Object.entries(step.env).map(([name, value]) => [name, filled(value)]);
    const ran = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
      cwd: join(cwd, filled(step['working-directory'] ?? '.')),
      encoding: 'utf8',
      env: { ...process.env, ...Object.fromEntries(env), GITHUB_OUTPUT: output, RUNNER_TEMP: emptyFolder() },
    });
    for (const line of readFileSync(output, 'utf8').split('\n')) {
      const [name = '', value = ''] = line.split(/=(.*)/s);
      if (name !== '') values.set(`steps.${step.id}.outputs.${name}`, value);
    }
    out += ran.stdout + ran.stderr;
    code = ran.status;
    if (code !== 0) break;
  }
  return { code, out, stated: values.get('steps.lint.outputs.exit-code') };
}

describe('the GitHub Action', () => {
  test('is valid', () => {
    expect(validateAction(source).errors).toEqual([]);
  });

  test('puts no input into a script, where it would be run', () => {
    for (const { run } of action.runs.steps) expect(run).not.toContain('${{');
  });

  test('hands every input on', () => {
    for (const name of Object.keys(action.inputs)) expect(source).toContain(`\${{ inputs.${name} }}`);
  });
});

describe.skipIf(spawnSync('bash', ['--version']).status !== 0)('its steps', () => {
  test('annotate all pairs; warnings do not fail', () => {
    const { code, out, stated } = taken(newProject(), {});
    expect([code, stated]).toEqual([0, '0']);
    expect(out.match(/^::warning file=translations\/en\/(?:one|two)\.txt,line=1/gm)).toHaveLength(2);
  });

  test('keep to paths with spaces, and fail with more warnings than allowed', () => {
    const folder = newProject();
    put(folder, { 'translations/ar/a b.txt': 'في الباب\n', 'translations/en/a b.txt': 'In El Bab\n' });
    const paths = '\ntranslations/en/a b.txt\ntranslations/en/two.txt\n';
    const { code, out, stated } = taken(folder, { paths, 'max-warnings': '1', format: 'line' });
    expect([code, stated]).toEqual([1, '1']);
    expect(out.match(/^translations\/en\/(?:a b|two)\.txt:1:/gm)).toHaveLength(2);
  });

  test('write a report, work in a folder, take further arguments', () => {
    const folder = newProject();
    const inputs = {
      'working-directory': 'translations',
      format: 'sarif',
      output: 'report.sarif',
      args: '--rule\nnonpreferred-term:error',
    };
    expect(taken(folder, inputs).code).toBe(1);
    const { runs } = JSON.parse(readFileSync(join(folder, 'translations/report.sarif'), 'utf8'));
    expect(runs[0].results).toHaveLength(2);
  });

  test('run nothing that an input smuggles in, and say what is wrong', () => {
    const folder = newProject();
    const { code, out, stated } = taken(folder, { paths: '$(touch smuggled); `touch smuggled`' });
    expect([code, stated]).toEqual([2, '2']);
    expect(out).toContain('$(touch smuggled)');
    expect(spawnSync('ls', { cwd: folder, encoding: 'utf8' }).stdout).not.toContain('smuggled\n');
  });
});

test('every hook for pre-commit names a command that there is', () => {
  const hooks: { id: string; entry: string }[] = parse(read('.pre-commit-hooks.yaml'));
  expect(hooks.map(({ id }) => id)).toEqual(['mustalah', 'mustalah-glossary']);
  for (const { entry } of hooks) {
    const [, ...args] = entry.split(' ');
    const ran = spawnSync(process.execPath, [`${root}dist/cli/mustalah.js`, ...args], {
      cwd: newProject(),
      encoding: 'utf8',
    });
    expect(ran.stderr).toBe('');
    expect(ran.status).toBe(0);
  }
});
