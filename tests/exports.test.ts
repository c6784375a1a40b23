import { expect, test } from 'vitest';
import * as mustalah from '../src/index.js';

test('the front door', () => {
  expect(Object.keys(mustalah).sort()).toEqual([
    'Trouble',
    'checkTexts',
    'compare',
    'createFinder',
    'createMatcher',
    'createWords',
    'explain',
    'lint',
    'loadStore',
    'matchScore',
    'openSession',
    'parseXml',
    'prepareName',
    'prepareSpelling',
    'projectPairs',
    'readGlossary',
    'romanizationSchemes',
    'romanize',
    'rules',
    'similarity',
    'validatorOf',
    'validators',
  ]);
});

test('a store, a pair of texts, a finding: without disk', () => {
  const glossary = mustalah.readGlossary({
    'names.yaml': `
al-bab:
  kind: city
  terms:
    ar: [{text: الباب, status: preferred}]
    en: [{text: al-Bab, status: preferred}, {text: El Bab, status: nonpreferred}]
`,
  });
  const matcher = mustalah.createMatcher(glossary, 'ar', 'en');
  const [finding, ...more] = mustalah.checkTexts(
    { source: 'في الباب', target: 'In El Bab' },
    matcher,
    mustalah.rules,
  );
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    rule: 'nonpreferred-term',
    target: { text: 'El Bab', start: 3, end: 9 },
    expected: ['al-Bab'],
  });
});
