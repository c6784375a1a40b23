import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkTexts } from '../src/check/texts.js';
import type { Finding } from '../src/model/finding.js';
import { rules } from '../src/rules/index.js';
import { matcher, read, root } from './support/project.js';

/** One inspector walks every rule: its examples are its proof. */
describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const speaking = (findings: readonly Finding[]): Finding[] =>
    findings.filter((finding) => finding.rule === id);
  const settings = rule.severity === 'off' ? new Map([[id, 'warning' as const]]) : new Map<string, never>();

  test.each(rule.examples.speaks)('speaks once: $target', (example) => {
    const findings = speaking(checkTexts(example, matcher, rules, settings));
    expect(findings.map(({ target }) => target?.text)).toEqual([example.text]);
  });

  test.each(rule.examples.speaks)('mends: $target', (example) => {
    const [finding] = speaking(checkTexts(example, matcher, rules, settings));
    if (finding === undefined) throw new Error('the example is silent');
    const lines = example.target.split('\n');
    const line = lines[finding.segment.index] ?? '';
    const { fix } = finding;
    const fixed = fix === null ? undefined : line.slice(0, fix.start) + fix.text + line.slice(fix.end);
    if (example.fixed === undefined) return;
    expect(lines.with(finding.segment.index, fixed ?? '').join('\n')).toBe(example.fixed);
    expect(speaking(checkTexts({ ...example, target: example.fixed }, matcher, rules, settings))).toEqual([]);
  });

  test.each(rule.examples.silent)('stays silent: $target', (example) => {
    expect(speaking(checkTexts(example, matcher, rules, settings))).toEqual([]);
  });

  test('has its page, examples of both kinds, and words in both languages', () => {
    expect(existsSync(`${root}docs/rules/${id}.md`)).toBe(true);
    expect(rule.examples.speaks.length).toBeGreaterThan(0);
    expect(rule.examples.silent.length).toBeGreaterThan(0);
    for (const language of ['en', 'ar']) {
      const catalogue = JSON.parse(read(`translations/${language}/messages.json`));
      const words = catalogue.rules[id];
      expect(Object.keys(words.messages)).toEqual(Object.keys(rule.messages));
      for (const part of ['says', 'why', 'remedy']) expect(words[part]).toMatch(/\S/);
    }
  });
});

test('no rule imports another', () => {
  for (const { id } of rules) {
    const imports = [...read(`src/rules/${id}.ts`).matchAll(/from '\.\/([^']+)\.js'/g)].map(
      (match) => match[1],
    );
    expect(imports.filter((name) => rules.some((rule) => rule.id === name))).toEqual([]);
  }
});

test('empty and equal texts never fire', () => {
  for (const text of ['', ' ', '—', '123'])
    expect(checkTexts({ source: text, target: text }, matcher, rules)).toEqual([]);
});
