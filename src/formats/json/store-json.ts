import { getNodeValue, type Node } from 'jsonc-parser';
import { lineStartsOf, positionOf } from '../../model/document.js';
import type { NamedConcept, Remark } from '../../model/imported.js';
import { Trouble } from '../../model/problem.js';
import { siftConcept } from '../stored/sift.js';
import { type TermbaseEvent, type TermbaseFormat, type TermbaseInput, textOf } from '../termbase.js';
import { jsonTree } from './json-tree.js';

/** The store as one JSON object, concept id → concept: what schema/glossary.schema.json describes. */
export const storeJson: TermbaseFormat = {
  id: 'json',
  extensions: ['.json'],
  variants: ['store'],
  isLikely: (head) => /^\s*\{\s*"[a-z0-9-]+"\s*:\s*\{/.test(head),
  write,
  read,
};

function* write(concepts: Iterable<NamedConcept>): Generator<string> {
  let before = '{\n';
  for (const { id, concept } of concepts) {
    yield `${before}${JSON.stringify(id)}: ${JSON.stringify(concept, null, 1)}`;
    before = ',\n';
  }
  yield before === '{\n' ? '{}\n' : '\n}\n';
}

async function* read(input: TermbaseInput): AsyncGenerator<TermbaseEvent> {
  const text = await textOf(input);
  const lineStarts = lineStartsOf(text);
  const root = jsonTree(input.file, text);
  if (root.type !== 'object')
    throw new Trouble([{ file: input.file, line: 1, column: 1, message: 'json-store', values: {} }]);
  for (const property of root.children ?? [])
    yield* conceptIn(property, positionOf(lineStarts, property.offset));
}

function* conceptIn(property: Node, at: { line: number; column: number }): Generator<TermbaseEvent> {
  const [key, value] = property.children ?? [];
  const remarks: Remark[] = [];
  const stored: unknown = value === undefined ? undefined : getNodeValue(value);
  const fields = typeof stored === 'object' && stored !== null ? stored : {};
  const concept = siftConcept({ ...fields, id: key?.value, ...at }, (path, dropped) =>
    remarks.push({ ...at, message: 'dropped', values: { path, value: JSON.stringify(dropped) ?? '' } }),
  );
  yield* remarks.map((remark): TermbaseEvent => ({ is: 'remark', remark }));
  yield { is: 'concept', concept };
}
