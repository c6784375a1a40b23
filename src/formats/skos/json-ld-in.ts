import { getNodeValue, type Node } from 'jsonc-parser';
import { lineStartsOf, type Position, positionOf } from '../../model/document.js';
import type { Status } from '../../model/generated/glossary.js';
import type { Remark } from '../../model/imported.js';
import { trouble } from '../../model/problem.js';
import { statuses } from '../../model/vocabulary.js';
import { jsonTree } from '../json/json-tree.js';
import { isRecord } from '../stored/guards.js';
import { siftConcept } from '../stored/sift.js';
import { storeTag } from '../stored/tags.js';
import { addNote, addTerm, conceptOf, type Draft, newDraft } from '../tables/drafts.js';
import type { ReadOptions, TermbaseEvent } from '../termbase.js';
import { type Context, contextOf } from './context.js';
import { schemeOfTag } from './scheme-tags.js';
import { expanded } from './vocabulary.js';

/** One value of a property: a text with the language that it is in, or the IRI that it names. */
interface Content {
  readonly text: string;
  readonly language: string | undefined;
}

/** A node of the graph: property IRI → its values. */
type GraphNode = ReadonlyMap<string, readonly Content[]>;

/**
 * The concepts of a SKOS file in JSON-LD, compact or expanded, in one graph or node by node.
 * @throws {Trouble} where it is no JSON, or holds no concept.
 */
export function* readJsonLd(file: string, text: string, options: ReadOptions): Generator<TermbaseEvent> {
  const lineStarts = lineStartsOf(text);
  const { nodes, context } = graphOf(jsonTree(file, text));
  let found = 0;
  for (const node of nodes) {
    const place = positionOf(lineStarts, node.offset);
    const read = nodeOf(getNodeValue(node), context);
    if (!labelled.some(([property]) => read.has(property))) continue;
    found += 1;
    yield* conceptIn(read, place, options);
  }
  if (found === 0) throw trouble('skos-no-concept', {}, file);
}

/** The objects of a file that may be concepts: its graph's, its array's, or itself. */
function graphOf(root: Node): { nodes: readonly Node[]; context: Context } {
  const context = contextOf(valueUnder(root, '@context'));
  const graph =
    childOf(root, '@graph') ?? (context.expand('graph') === '@graph' ? childOf(root, 'graph') : undefined);
  const list = graph ?? root;
  return { nodes: list.type === 'array' ? (list.children ?? []) : [list], context };
}

function childOf(node: Node, key: string): Node | undefined {
  if (node.type !== 'object') return undefined;
  return node.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1];
}

function valueUnder(node: Node, key: string): unknown {
  const child = childOf(node, key);
  return child === undefined ? undefined : getNodeValue(child);
}

function nodeOf(value: unknown, context: Context): GraphNode {
  const node = new Map<string, Content[]>();
  for (const [key, content] of Object.entries(isRecord(value) ? value : {})) {
    const property = context.expand(key);
    node.set(property, [...(node.get(property) ?? []), ...contentsOf(content, context, context.language)]);
  }
  return node;
}

function contentsOf(value: unknown, context: Context, language: string | undefined): Content[] {
  if (typeof value === 'string') return [{ text: value, language }];
  if (Array.isArray(value)) return value.flatMap((each: unknown) => contentsOf(each, context, language));
  if (!isRecord(value)) return [];
  const keyed = new Map(Object.entries(value).map(([key, each]) => [keyword(key, context), each]));
  const said = keyed.get('@value') ?? keyed.get('@id');
  if (said === undefined) return languageMap(value, context);
  const tag = keyed.get('@language');
  return contentsOf(said, context, typeof tag === 'string' ? tag : language);
}

const languageMap = (value: Readonly<Record<string, unknown>>, context: Context): Content[] =>
  Object.entries(value).flatMap(([tag, each]) =>
    contentsOf(each, context, tag === '@none' ? undefined : tag),
  );

/** `id` and `value` where the context makes them `@id` and `@value`; language tags stay what they are. */
const keyword = (key: string, context: Context): string => {
  const iri = context.expand(key);
  return iri.startsWith('@') ? iri : key;
};

/** Properties that hold labels, and the status that each states; a plain alternative states none. */
const labelled: readonly (readonly [string, Status | undefined])[] = [
  [expanded('skos:prefLabel'), 'preferred'],
  ...statuses.map((status) => [expanded(`mustalah:${status}`), status] as const),
  [expanded('skos:altLabel'), undefined],
  [expanded('skos:hiddenLabel'), 'deprecated'],
];

function* conceptIn(node: GraphNode, place: Position, options: ReadOptions): Generator<TermbaseEvent> {
  const remarks: Remark[] = [];
  const drop = (path: string, value: unknown): void => {
    remarks.push({ ...place, message: 'dropped', values: { path, value: String(value) } });
  };
  const draft = newDraft(place, idOf(node));
  for (const [property, status] of labelled)
    for (const content of node.get(property) ?? []) addLabel(draft, content, status, options, drop);
  addFacts(draft, node);
  const concept = siftConcept(conceptOf(draft), drop);
  for (const remark of remarks) yield { is: 'remark', remark };
  yield { is: 'concept', concept };
}

function addLabel(
  draft: Draft,
  { text, language = '' }: Content,
  status: Status | undefined,
  { sourceLanguage, targetLanguage }: ReadOptions,
  drop: (path: string, value: unknown) => void,
): void {
  const scheme = schemeOfTag(language);
  const guessed =
    /\p{Script=Arabic}/u.test(text) === /^ar\b/.test(sourceLanguage) ? sourceLanguage : targetLanguage;
  const tag = language === '' ? guessed : storeTag(language);
  if (scheme !== undefined) draft.facts.romanizations = { ...draft.facts.romanizations, [scheme]: text };
  else if (tag === undefined) drop(`label@${language}`, text);
  else addTerm(draft, tag, { text, ...(status === undefined ? {} : { status }) });
}

/** The notation, where it can be an id; else what the IRI ends with. */
function idOf(node: GraphNode): string {
  const notation = node.get(expanded('skos:notation'))?.[0]?.text ?? '';
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(notation)
    ? notation
    : lastPart(node.get('@id')?.[0]?.text ?? '');
}

const lastPart = (iri: string): string => /[^/#:]*$/.exec(iri)?.[0] ?? '';

function addFacts(draft: Draft, node: GraphNode): void {
  const texts = (name: string): string[] => (node.get(expanded(name)) ?? []).map(({ text }) => text);
  const ids = (name: string): string[] => texts(name).map(lastPart);
  const [definition] = texts('skos:definition');
  const [partOf] = ids('skos:broader');
  const [metonymOf] = ids('mustalah:metonymOf');
  const [replacedBy] = ids('dct:isReplacedBy');
  const facts = {
    definition,
    kind: texts('mustalah:kind')[0],
    relations: given({ partOf, metonymOf, replacedBy }),
    lookAlikes: some(ids('mustalah:lookAlike')),
    homonymOf: some(ids('mustalah:homonymOf')),
  };
  Object.assign(draft.facts, given(facts));
  for (const name of ['skos:note', 'skos:scopeNote']) for (const note of texts(name)) addNote(draft, note);
}

const some = (values: readonly string[]): readonly string[] | undefined =>
  values.length === 0 ? undefined : values;

/** What is defined; undefined where nothing is. */
function given(values: Readonly<Record<string, unknown>>): Record<string, unknown> | undefined {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
