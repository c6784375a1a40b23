import {
  attribute,
  attributeNode,
  childElements,
  descendants,
  firstChild,
  type XmlElement,
  xmlNamespace,
} from '../../../xml/tree.js';
import { advice, placeOf, type Violation, violation } from '../../../xml/violation.js';
import { unique } from '../core/ids.js';
import { namespace12 } from './grammar.js';

/** What no grammar says of XLIFF 1.2: ids, what refers to them, codes in pairs, languages, states. */
export function* checkXliff12(root: XmlElement): Generator<Violation> {
  for (const file of childElements(root, 'file')) {
    const below = [...descendants(file)].filter(({ uri }) => uri === namespace12);
    const named = (...names: readonly string[]): XmlElement[] =>
      below.filter(({ local }) => names.includes(local));
    const units = named('trans-unit', 'bin-unit');
    yield* unique(named('group'), 'file');
    yield* unique(units, 'file');
    for (const [element, name] of keys) yield* uniqueBy(named(element), name, 'file');
    yield* references(below, file);
    for (const content of named('source', 'seg-source', 'target')) yield* pairs(content);
    for (const unit of named('trans-unit')) yield* inUnit(unit, file);
  }
}

/** What names an element within its file, beside its id. */
const keys = [
  ['tool', 'tool-id'],
  ['phase', 'phase-name'],
  ['count-group', 'name'],
  ['context-group', 'name'],
  ['external-file', 'uid'],
] as const;

/** Attributes that refer to what the header declares, or to units. */
const declared: readonly { name: string; among: string; id: string; constraint: string }[] = [
  { name: 'tool-id', among: 'tool', id: 'tool-id', constraint: 'tool-ref' },
  { name: 'phase-name', among: 'phase', id: 'phase-name', constraint: 'phase-ref' },
];

function* references(below: readonly XmlElement[], file: XmlElement): Generator<Violation> {
  for (const { name, among, id, constraint } of declared) {
    const known = new Set(below.filter(({ local }) => local === among).map((each) => attribute(each, id)));
    yield* unresolved([file, ...below.filter(({ local }) => local !== among)], name, known, constraint);
  }
  const units = below.filter(({ local }) => local === 'trans-unit' || local === 'bin-unit');
  yield* unresolved(below, 'xid', new Set(units.map((unit) => attribute(unit, 'id'))), 'unit-ref');
}

function* unresolved(
  elements: readonly XmlElement[],
  name: string,
  known: ReadonlySet<string | undefined>,
  constraint: string,
): Generator<Violation> {
  for (const element of elements) {
    const reference = attributeNode(element, name);
    if (reference !== undefined && !known.has(reference.value))
      yield violation(constraint, placeOf(element, reference), { id: reference.value });
  }
}

const ends: Readonly<Record<string, string>> = { ept: 'bpt', ex: 'bx' };

/** Codes that are written as two and name one another by `rid` begin and end in the same text. */
function* pairs(content: XmlElement): Generator<Violation> {
  const inside = [...descendants(content)];
  for (const start of Object.values(ends)) {
    const starts = inside.filter(({ local }) => local === start);
    yield* uniqueBy(starts, 'rid', content.name);
  }
  for (const element of inside) {
    const [start, rid] = [ends[element.local], attributeNode(element, 'rid')];
    if (start === undefined || rid === undefined) continue;
    const opened = inside.some((other) => other.local === start && attribute(other, 'rid') === rid.value);
    const values = { id: rid.value, element: element.name, start };
    if (!opened) yield violation('span-start', placeOf(element, rid), values);
  }
}

function* uniqueBy(elements: readonly XmlElement[], name: string, scope: string): Generator<Violation> {
  const seen = new Set<string>();
  for (const element of elements) {
    const id = attributeNode(element, name);
    if (id === undefined) continue;
    const values = { id: id.value, element: element.name, scope };
    if (seen.has(id.value)) yield violation('id-not-unique', placeOf(element, id), values);
    seen.add(id.value);
  }
}

function* inUnit(unit: XmlElement, file: XmlElement): Generator<Violation> {
  const [source, segSource, target] = ['source', 'seg-source', 'target'].map((name) =>
    firstChild(unit, name),
  );
  if (target !== undefined) yield* languages(target, attribute(file, 'target-language'), 'target-language');
  if (source !== undefined) yield* languages(source, attribute(file, 'source-language'), 'source-language');
  const alternatives = childElements(unit, 'alt-trans');
  yield* segments(segSource, [...marksIn(target), ...alternatives]);
  for (const each of alternatives)
    yield* segments(firstChild(each, 'seg-source'), childElements(each, 'target').flatMap(marksIn));
}

function* languages(
  content: XmlElement,
  declaredLanguage: string | undefined,
  name: string,
): Generator<Violation> {
  const lang = attributeNode(content, 'lang', xmlNamespace);
  if (lang === undefined || declaredLanguage === undefined) return;
  if (lang.value.toLowerCase() === declaredLanguage.toLowerCase()) return;
  const values = { element: content.name, language: lang.value, attribute: name, declared: declaredLanguage };
  yield advice('language-differs', placeOf(content, lang), values);
}

const marksIn = (content: XmlElement | undefined): XmlElement[] =>
  content === undefined ? [] : childElements(content, 'mrk');

/** Segments of a target, and matches for one, are those of the source, each once. */
function* segments(
  segSource: XmlElement | undefined,
  referring: readonly XmlElement[],
): Generator<Violation> {
  const marks = marksIn(segSource);
  yield* uniqueBy(marks, 'mid', 'seg-source');
  yield* unresolved(referring, 'mid', new Set(marks.map((mark) => attribute(mark, 'mid'))), 'segment-ref');
}
