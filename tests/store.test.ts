import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { proofProblems } from '../src/check/proofs.js';
import { readGlossary } from '../src/glossary/read.js';
import { rules } from '../src/rules/index.js';
import { withProfile } from '../src/session/store.js';
import { profilesBeside } from '../src/session/store-files.js';
import { matcher, root, store } from './support/project.js';

test.each(store.stated.map((stated) => [stated.concept.id, stated] as const))(
  'proofs of %s hold',
  (_, stated) => {
    expect(proofProblems(stated, matcher, rules)).toEqual([]);
  },
);

test('every concept carries a proof of both kinds, unless it is soft', () => {
  const bare = store.stated.filter(
    ({ concept, stored }) =>
      (stored.proofs?.leaves ?? []).length === 0 ||
      (!concept.soft && (stored.proofs?.catches ?? []).length === 0),
  );
  expect(bare.map(({ concept }) => concept.id)).toEqual([]);
});

test('every profile re-ranks terms that the store has', async () => {
  const paths = [`${root}glossary`];
  const profiles = await profilesBeside(paths);
  expect([...profiles.keys()].sort()).toEqual(['ap', 'bbc', 'default', 'levant', 'un']);
  for (const name of profiles.keys()) {
    const ranked = await withProfile(store, paths, name, root);
    for (const concept of ranked.concepts.values()) {
      const preferred = (concept.terms.get('en') ?? []).filter(({ status }) => status === 'preferred');
      expect(preferred.length, `${name}: ${concept.id}`).toBe(1);
    }
  }
});

test.each([
  ['2016-12', '2016', true],
  ['2016', '2016-07-28', true],
  ['2017', '2016-07-28', false],
  ['2016-08', '2016-07-28', false],
])('dates from %s to %s are in order: %s', (from, to, isInOrder) => {
  const store = `x:
  kind: city
  valid: {from: "${from}", to: "${to}"}
  terms: {en: [{text: X, status: preferred}], ar: [{text: س, status: preferred}]}
`;
  const read = () => readGlossary({ 'store.yaml': store });
  if (isInOrder) expect(read).not.toThrow();
  else expect(read).toThrow('dates');
});

const facts = `${root}../shared/article/names.json`;

test.skipIf(!existsSync(facts))('every researched name of the article is in the store', () => {
  interface Entity {
    readonly english: { readonly recommended: string };
    readonly variants: readonly { readonly form: string }[];
  }
  const { entities }: { entities: Entity[] } = JSON.parse(readFileSync(facts, 'utf8'));
  const bare = (text: string): string => text.replace(/^the /, '').toLowerCase();
  const known = new Set(
    [...store.glossary.concepts.values()].flatMap(({ terms }) =>
      (terms.get('en') ?? []).map(({ text }) => bare(text)),
    ),
  );
  const pairs = new Set(['Sunday and Monday']);
  const absent = entities
    .map(({ english }) => english.recommended)
    .filter((form) => !known.has(bare(form)) && !pairs.has(form));
  expect(absent).toEqual([]);
});
