import { lineStartsOf, positionOf } from '../../model/document.js';
import type { StoredTerm, TermType } from '../../model/generated/glossary.js';
import type { ImportedTerm, NamedConcept } from '../../model/imported.js';
import { addTerm, conceptOf, type Draft, newDraft } from '../tables/drafts.js';
import { isUsable, preferredFirst, termsIn } from '../tables/pairs.js';
import { type TermbaseFormat, textOf } from '../termbase.js';
import { jsonStrings } from './json-strings.js';

/** Types of terms that a text asks for by an i18next context: `$t(terms:sdf, {"context": "short"})`. */
const contexts: readonly (readonly [string, TermType])[] = [
  ['short', 'short-form'],
  ['acronym', 'acronym'],
  ['transliteration', 'transliteration'],
];

/**
 * The store as an i18next namespace, one language a file: concept id → the house's name, so that a text writes
 * `$t(terms:al-bab)` and never a spelling of its own. Short forms, acronyms and transliterations are contexts.
 */
export const termsNamespace: TermbaseFormat = {
  id: 'i18next',
  extensions: ['.json'],
  variants: ['terms'],
  isLikely: (head) => /^\s*\{\s*"[^"]*"\s*:\s*"/.test(head),
  *write(concepts, { targetLanguage }) {
    let before = '{\n';
    for (const [key, text] of entriesOf(concepts, targetLanguage)) {
      yield `${before}  ${JSON.stringify(key)}: ${JSON.stringify(text)}`;
      before = ',\n';
    }
    yield before === '{\n' ? '{}\n' : '\n}\n';
  },
  async *read(input, { targetLanguage }) {
    const text = await textOf(input);
    for (const draft of draftsOf(input.file, text, targetLanguage))
      yield { is: 'concept', concept: conceptOf(draft) };
  },
};

function* entriesOf(
  concepts: Iterable<NamedConcept>,
  language: string,
): Generator<readonly [string, string]> {
  for (const { id, concept } of concepts) {
    const terms = preferredFirst(termsIn(concept, language).filter(isUsable));
    const [name] = terms;
    if (name === undefined) continue;
    yield [id, name.text];
    for (const [context, type] of contexts) {
      const form = terms.find((term) => term !== name && term.type === type);
      if (form !== undefined) yield [`${id}_${context}`, form.text];
    }
  }
}

function draftsOf(file: string, text: string, language: string): Iterable<Draft> {
  const lineStarts = lineStartsOf(text);
  const drafts = new Map<string, Draft>();
  for (const { path, text: value, start } of jsonStrings(file, text)) {
    const { id, term } = entryOf(path.join('-'), value);
    const draft = drafts.get(id) ?? newDraft(positionOf(lineStarts, start), id);
    drafts.set(id, draft);
    addTerm(draft, language, term);
  }
  return drafts.values();
}

/** A key without its context, and the term that it stands for. */
function entryOf(key: string, text: string): { id: string; term: ImportedTerm } {
  const found = contexts.find(([context]) => key.endsWith(`_${context}`));
  const status: StoredTerm['status'] = found === undefined ? 'preferred' : 'admitted';
  if (found === undefined) return { id: key, term: { text, status } };
  const [context, type] = found;
  return { id: key.slice(0, -context.length - 1), term: { text, status, type } };
}
