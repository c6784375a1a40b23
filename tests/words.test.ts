import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kinds, statuses, termTypes } from '../src/model/vocabulary.js';
import { createWords, isolated } from '../src/report/words.js';
import { read, root } from './support/project.js';

type Tree = { readonly [key: string]: string | Tree };

const catalogue = (language: string): Tree => JSON.parse(read(`translations/${language}/messages.json`));

function leaves(tree: Tree, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') found.set(at, value);
    else for (const [below, text] of leaves(value, at)) found.set(below, text);
  }
  return found;
}

const plural = /_(zero|one|two|few|many|other)$/;
const english = leaves(catalogue('en'));
const arabic = leaves(catalogue('ar'));
const stems = (keys: Iterable<string>): string[] =>
  [...new Set([...keys].map((key) => key.replace(plural, '')))].sort();
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();

describe('both interface languages are complete', () => {
  test('they hold the same messages', () => {
    expect(stems(arabic.keys())).toEqual(stems(english.keys()));
  });

  test('each plural has the forms that its language uses', () => {
    const counted = [...english.keys()]
      .filter((key) => plural.test(key))
      .map((key) => key.replace(plural, ''));
    for (const stem of counted) {
      for (const form of new Intl.PluralRules('en').resolvedOptions().pluralCategories)
        expect(english.has(`${stem}_${form}`)).toBe(true);
      for (const form of new Intl.PluralRules('ar').resolvedOptions().pluralCategories)
        expect(arabic.has(`${stem}_${form}`), `${stem}_${form}`).toBe(true);
    }
  });

  test.each([...english].filter(([key]) => !plural.test(key)))('%s puts in the same values', (key, text) => {
    expect(placeholders(arabic.get(key) ?? '')).toEqual(placeholders(text));
  });

  test('every kind, status and type of the schema has its word', () => {
    const { definitions } = JSON.parse(read('schema/glossary.schema.json'));
    const vocabularies = {
      kinds: definitions.kind,
      statuses: definitions.status,
      termTypes: definitions.termType,
    };
    for (const [name, { enum: values }] of Object.entries(vocabularies))
      for (const value of values)
        for (const catalogued of [english, arabic])
          expect(catalogued.get(`${name}.${value}`), value).toMatch(/\S/);
  });

  test('the vocabularies of the code are those of the schema', () => {
    const { definitions } = JSON.parse(read('schema/glossary.schema.json'));
    expect(kinds).toEqual(definitions.kind.enum);
    expect(statuses).toEqual(definitions.status.enum);
    expect(termTypes).toEqual(definitions.termType.enum);
  });

  test('no message holds a raw direction mark', () => {
    for (const text of [...english.values(), ...arabic.values()])
      expect(text).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
  });

  test('the code asks for no message that is not there', () => {
    const files = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const code = files.map((name) => read(`src/${name}`)).join('\n');
    const asked = [
      ...[...code.matchAll(/\bsay\('([\w.-]+)'/g)].map((match) => match[1] ?? ''),
      ...[...code.matchAll(/\btrouble\(\s*'([\w-]+)'/g)].map((match) => `trouble.${match[1]}.what`),
      ...[...code.matchAll(/\bproblem\([^;]*?'([a-z]+-[\w-]+|vowels|dates)',/g)].map(
        (match) => `trouble.${match[1]}.what`,
      ),
    ];
    expect(asked.length).toBeGreaterThan(60);
    const known = new Set([...english.keys(), ...stems(english.keys())]);
    const areRules = /^(?:says|why|remedy)$/;
    expect([...new Set(asked)].filter((key) => !known.has(key) && !areRules.test(key))).toEqual([]);
  });
});

describe('inserted names', () => {
  test.each([
    ['en', 'حلب', true],
    ['en', 'Aleppo', false],
    ['ar', 'Aleppo', true],
    ['ar', '2016-12-05', true],
    ['ar', 'حلب', false],
    ['ar', '13', false],
  ] as const)('in %s, %s is isolated: %s', (language, name, is) => {
    const direction = language === 'ar' ? 'rtl' : 'ltr';
    expect(isolated(name, direction)).toBe(is ? `\u2068${name}\u2069` : name);
  });

  test('Arabic counts in six forms', () => {
    const words = createWords('ar', catalogue('ar'));
    const forms = [0, 1, 2, 3, 11, 100].map((count) => words.say('count.error', { count }));
    expect(new Set(forms).size).toBe(6);
  });
});
