import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { StoredConcept } from '../../model/concept.js';
import { trouble } from '../../model/problem.js';
import { type Splice, spliced } from '../../text/splice.js';
import { type Path, yamlDocument } from '../yaml.js';
import { type Change, sameData } from './changes.js';
import { yamlEntry, yamlInline } from './concept-yaml.js';
import type { ChangedConcept, NewConcept } from './plan.js';

/**
 * A file of the store with concepts changed where they stand. Only what changes is written anew: comments, order
 * and layout of everything else stay to the letter. Where a file is laid out in a way that this cannot follow
 * (anchors, tags), the document is written anew as a whole, its comments kept.
 * @throws {Trouble} where neither gives what was planned.
 */
export function withChanges(file: string, text: string, concepts: readonly ChangedConcept[]): string {
  const document = yamlDocument(text);
  const edits = concepts.flatMap(({ id, changes }) =>
    changes.map((change) => spliceFor(document, text, [id, ...change.path], change)),
  );
  const edited = edits.includes(undefined)
    ? text
    : spliced(
        text,
        edits.filter((edit) => edit !== undefined),
      );
  if (holds(edited, concepts)) return edited;
  const rewritten = rewrite(document, concepts);
  if (holds(rewritten, concepts)) return rewritten;
  throw trouble('merge-yaml', { ids: concepts.map(({ id }) => id).join(', ') }, file);
}

/** A file of the store with concepts appended, a blank line before each. */
export function withConcepts(text: string, concepts: readonly NewConcept[]): string {
  const start = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  const entries = concepts.map(({ id, concept }) => `${yamlEntry(id, concept).join('\n')}\n`);
  const gap = start === '' || start.endsWith('\n\n') ? '' : '\n';
  return start + gap + entries.join('\n');
}

const holds = (text: string, concepts: readonly { id: string; concept: StoredConcept }[]): boolean => {
  const document = yamlDocument(text);
  if (document.errors.length > 0) return false;
  const data: unknown = document.toJS();
  const values = new Map(Object.entries(data ?? {}));
  return concepts.every(({ id, concept }) => sameData(values.get(id), concept));
};

function rewrite(document: Document.Parsed, concepts: readonly ChangedConcept[]): string {
  for (const concept of concepts) setAll(document, concept);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Sets each change where it stands; what an alias shares with another concept becomes this one's own. */
function setAll(document: Document.Parsed, { id, concept, changes }: ChangedConcept): void {
  const isShared = changes.some(({ path }) =>
    path.some((_, length) => isAlias(document.getIn([id, ...path.slice(0, length + 1)], true))),
  );
  if (isShared) document.set(id, document.createNode(concept));
  else for (const { path, after } of changes) document.setIn([id, ...path], document.createNode(after));
}

/** The edit that makes a change in the text; undefined where the text offers no place for it. */
function spliceFor(
  document: Document.Parsed,
  text: string,
  path: Path,
  { before, after }: Change,
): Splice | undefined {
  const parent = document.getIn(path.slice(0, -1), true);
  if (!isMap(parent) && !isSeq(parent)) return undefined;
  if (before === undefined) return addition(text, parent, path.at(-1) ?? '', after);
  const node = document.getIn(path, true);
  if (!isScalar(node) || !node.range) return undefined;
  const [start, end] = node.range;
  return { start, end, text: yamlInline(after) + (text[end - 1] === '\n' ? '\n' : '') };
}

function addition(
  text: string,
  parent: YAMLMap | YAMLSeq,
  key: string | number,
  value: unknown,
): Splice | undefined {
  const last = endOf(parent);
  const start = parent.range?.[0];
  if (last === undefined || start === undefined) return undefined;
  if (parent.flow === true) {
    const entry = isMap(parent) ? `${yamlInline(key)}: ${yamlInline(value)}` : yamlInline(value);
    return { start: last, end: last, text: `, ${entry}` };
  }
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  const lines = isMap(parent) ? yamlEntry(String(key), value) : [`- ${yamlInline(value)}`];
  return inLines(
    text,
    last,
    lines.map((line) => indent + line),
  );
}

/** Puts lines in behind the line on which something ends. */
function inLines(text: string, end: number, lines: readonly string[]): Splice {
  const block = lines.join('\n');
  if (text[end - 1] === '\n') return { start: end, end, text: `${block}\n` };
  const lineEnd = text.indexOf('\n', end);
  const at = lineEnd < 0 ? text.length : lineEnd;
  return { start: at, end: at, text: `\n${block}` };
}

/** Where the last thing in a collection ends; undefined where it is empty. */
function endOf(node: Node): number | undefined {
  if (!isCollection(node)) return node.range?.[1];
  const item = node.items.at(-1);
  const last = isPair(item) ? (item.value ?? item.key) : item;
  if (!isNode(last)) return undefined;
  return isCollection(last) && last.flow !== true ? endOf(last) : (last.range?.[1] ?? undefined);
}
