import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conceptsOf, type Glossary, glossaryOf } from '../../src/glossary/glossary.js';
import { buildAutomaton } from '../../src/match/automaton/build.js';
import { compileGlossary } from '../../src/match/compiled/compile.js';
import { openGlossary } from '../../src/match/compiled/open.js';
import { termsIn } from '../../src/match/terms.js';
import type { Concept, Mention } from '../../src/model/concept.js';
import { loadStore } from '../../src/session/store.js';
import { languageOf } from '../../src/text/languages.js';
import { WordRun } from '../../src/text/word-run.js';
import { root } from '../support/project.js';
import { anyStore } from '../support/stores.js';

const label = { key: 'key', says: 'says', doubts: 3 };

function reopened(glossary: Glossary) {
  const opened = openGlossary(compileGlossary(glossary, label));
  if (opened === undefined) throw new Error('unreadable');
  return opened;
}

test('any store is the same after it was compiled', () => {
  fc.assert(
    fc.property(anyStore, (stored) => {
      const glossary = glossaryOf(conceptsOf(stored));
      const opened = reopened(glossary);
      expect(opened).toMatchObject(label);
      expect([...opened.concepts.values()]).toEqual([...glossary.concepts.values()]);
      expect([...opened.concepts.keys()]).toEqual([...glossary.concepts.keys()]);
      expect(opened.concepts.size).toBe(glossary.concepts.size);
      for (const id of glossary.concepts.keys()) {
        expect(opened.concepts.get(id)).toEqual(glossary.concepts.get(id));
        expect(opened.concepts.get(id)).toBe(opened.concepts.get(id));
      }
      expect(opened.concepts.has('nobody-s')).toBe(false);
      expect(opened.concepts.get('nobody-s')).toBeUndefined();
    }),
    { numRuns: 60 },
  );
});

test("a house's way to introduce a name is kept with it", async () => {
  const { glossary } = await loadStore([`${root}glossary`]);
  const mentions: Mention[] = [
    { language: 'en', term: 'one', gloss: '' },
    { language: 'en', term: 'two', gloss: ' (SDF)', later: 'SDF' },
  ];
  const introduced = Array.from(glossary.concepts.values(), (concept, at): Concept => {
    const mention = mentions[at % 3];
    return mention === undefined ? concept : { ...concept, mention };
  });
  const opened = reopened(glossaryOf(introduced));
  expect([...opened.concepts.values()]).toStrictEqual(introduced);
});

test.each([
  ['ar', 'en'],
  ['en', 'ar'],
])('every name of the shipped store is found by it: %s beside %s', async (tag, otherTag) => {
  const { glossary } = await loadStore([`${root}glossary`]);
  const [language, other] = [languageOf(tag), languageOf(otherTag)];
  const terms = [...termsIn(glossary, language, other)];
  const run = new WordRun(language).read(terms.map(({ term }) => term.text).join('; '));
  const found = reopened(glossary).automaton(language, other)?.search(run);
  expect(found).toEqual(buildAutomaton(terms, language).search(run));
  expect(found?.length).toBeGreaterThan(terms.length / 2);
});

test('no automaton is made ahead for languages that it is not named in', () => {
  const opened = reopened(glossaryOf([]));
  expect(opened.automaton(languageOf('ar'), languageOf('en'))).toBeUndefined();
});
