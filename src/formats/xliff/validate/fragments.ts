import { nmtoken } from '../../xml/grammar/values.js';
import {
  attribute,
  childElements,
  descendants,
  firstChild,
  type XmlElement,
  xmlNamespace,
} from '../../xml/tree.js';
import { itsNamespaces } from './grammar/its.js';
import { moduleNamespaces } from './grammar/modules.js';
import { inlineIn, type Xliff } from './structure.js';

/** Where a fragment identifier leads, or why it leads nowhere. */
export interface Resolved {
  /** Undefined where it names nothing in this document. */
  readonly element?: XmlElement;
  /** Constraint that it breaks. */
  readonly fault?: 'fragment-syntax' | 'fragment-prefix' | 'fragment-order' | 'fragment-target';
}

interface Selector {
  readonly prefix: string;
  readonly id: string;
}

/** How deep a selector leads: file, group, unit, and what lies in any of them. */
const ranks: Readonly<Record<string, number>> = { f: 0, g: 1, u: 2, n: 3, d: 3, t: 3, '': 3 };
const leaf = 3;

/** Modules are selected by their prefixes of two letters and more; each with how its namespace begins. */
const modules: Readonly<Record<string, string>> = {
  ...moduleNamespaces,
  its: itsNamespaces.its,
  // An extension whose prefix is registered: a termbase as TBX, of any edition.
  tbx: 'urn:iso:std:iso:30042',
};

/**
 * A fragment identifier of XLIFF 2.x (section 4.2, Fragment Identification) as `ref` holds it: `#` with an
 * optional `/`, then selectors from file to group to unit to one leaf. What is not said is taken from where
 * the reference stands. An IRI that leads out of the document is left alone.
 */
export function resolveFragment(value: string, from: XmlElement, xliff: Xliff): Resolved {
  if (!value.startsWith('#')) return {};
  const absolute = value.startsWith('#/');
  const selectors = value
    .slice(absolute ? 2 : 1)
    .split('/')
    .map(selectorOf);
  const fault = faultOf(selectors);
  if (fault !== undefined) return { fault };
  const known = selectors.filter((selector) => selector !== undefined);
  const element = follow(known, from, xliff, absolute);
  return element === undefined ? { fault: 'fragment-target' } : { element };
}

function selectorOf(text: string): Selector | undefined {
  const [first = '', ...rest] = text.split('=');
  const [prefix, id] = rest.length === 0 ? ['', first] : [first, rest.join('=')];
  const wellFormed = nmtoken.accepts(id) && (rest.length === 0 || nmtoken.accepts(prefix));
  return wellFormed ? { prefix, id } : undefined;
}

function faultOf(selectors: readonly (Selector | undefined)[]): Resolved['fault'] {
  let last = -1;
  for (const selector of selectors) {
    if (selector === undefined) return 'fragment-syntax';
    const rank = ranks[selector.prefix] ?? (selector.prefix in modules ? leaf : undefined);
    if (rank === undefined) return 'fragment-prefix';
    if (rank <= last) return 'fragment-order';
    last = rank;
  }
  return undefined;
}

function follow(
  selectors: readonly Selector[],
  from: XmlElement,
  xliff: Xliff,
  absolute: boolean,
): XmlElement | undefined {
  const [first] = selectors;
  let scope = absolute || first?.prefix === 'f' ? xliff.root : enclosing(from, first?.prefix ?? '');
  for (const selector of selectors) scope = scope && step(selector, scope, xliff);
  return scope;
}

/** What a relative reference starts from: the file for groups and units, else the nearest container. */
function enclosing(from: XmlElement, prefix: string): XmlElement | undefined {
  const wanted = prefix === 'g' || prefix === 'u' ? ['file'] : ['unit', 'group', 'file', 'xliff'];
  let at: XmlElement | undefined = from;
  while (at !== undefined && !wanted.includes(at.local)) at = at.parent;
  return at;
}

function step({ prefix, id }: Selector, scope: XmlElement, xliff: Xliff): XmlElement | undefined {
  const named = (candidates: readonly XmlElement[]): XmlElement | undefined =>
    candidates.find((each) => attribute(each, 'id') === id || attribute(each, 'id', xmlNamespace) === id);
  const namespace = modules[prefix];
  if (namespace !== undefined) return named(moduleElements(scope, namespace));
  if (prefix === 'f') return named(childElements(scope, 'file'));
  if (prefix === 'g' || prefix === 'u') return inFiles(prefix, id, scope, xliff);
  if (prefix === 'n' || prefix === 'd') {
    const list = firstChild(scope, prefix === 'n' ? 'notes' : 'originalData');
    return list && named(childElements(list));
  }
  return named(
    prefix === 't' ? inlineOf(scope, 'target') : [...partsOf(scope), ...inlineOf(scope, 'source')],
  );
}

function inFiles(prefix: 'g' | 'u', id: string, scope: XmlElement, xliff: Xliff): XmlElement | undefined {
  for (const { groupById, unitById } of xliff.files) {
    const element = (prefix === 'g' ? groupById : unitById).get(id);
    if (element !== undefined && scope.start <= element.start && element.end <= scope.end) return element;
  }
  return undefined;
}

/** Elements of a module that belong to a container itself, not to one inside it. */
const moduleElements = (scope: XmlElement, namespace: string): XmlElement[] =>
  childElements(scope)
    .filter(({ uri }) => uri.startsWith(namespace))
    .flatMap((element) => [element, ...descendants(element)]);

const partsOf = (scope: XmlElement): XmlElement[] =>
  childElements(scope).filter(({ local }) => local === 'segment' || local === 'ignorable');

const inlineOf = (scope: XmlElement, side: string): XmlElement[] =>
  partsOf(scope).flatMap((part) => inlineIn(firstChild(part, side)));
