import { attribute, attributeNode, textOf, type XmlElement } from '../../xml/tree.js';
import { placeOf, type Violation, violation } from '../../xml/violation.js';
import { collapsed } from '../carrier.js';
import { type Category, categoryOf, type Level } from '../categories.js';
import { type Dialect, dialects, moduleNamespaces, tbxNamespace } from '../dialects.js';

/** The public dialect that a root declares; undefined where it is a private one, or of the older edition. */
export function declaredDialect(root: XmlElement): Dialect | undefined {
  const type = attribute(root, 'type');
  const style = attribute(root, 'style');
  return dialects.find(
    (dialect) => dialect.type === type && (dialect.style === style || dialect.modules.length === 0),
  );
}

const metaNames = /^(?:admin|adminNote|descrip|descripNote|ref|termNote|transac|transacNote|xref)$/;

/** Holds a data category against its dialect: that it is there, in this style, at this level, with this value. */
export function* checkDialect(element: XmlElement, dialect: Dialect): Generator<Violation> {
  const isForeign = element.uri !== tbxNamespace;
  if (isOutsideBody(element) || !(isForeign || metaNames.test(element.local))) return;
  if (isForeign !== (dialect.style === 'dct')) {
    const values = { element: element.name, style: dialect.style.toUpperCase() };
    yield violation('tbx-style', placeOf(element), values);
    return;
  }
  const name = isForeign ? element.local : attribute(element, 'type');
  if (name === undefined) return;
  const category = knownCategory(element, name, dialect, isForeign);
  if (category !== undefined) yield* checkCategory(element, category);
  // TBX-Core has no categories of its own and lets any be named.
  else if (dialect.modules.length > 0 || name === '') yield unknownCategory(element, name, dialect);
}

function knownCategory(
  element: XmlElement,
  name: string,
  { modules }: Dialect,
  isForeign: boolean,
): Category | undefined {
  const category = categoryOf(name);
  if (category === undefined || !modules.includes(category.module)) return undefined;
  const agrees = isForeign
    ? moduleNamespaces[category.module] === element.uri
    : element.local === category.meta;
  return agrees ? category : undefined;
}

function unknownCategory(element: XmlElement, name: string, { type }: Dialect): Violation {
  const place = placeOf(element, attributeNode(element, 'type'));
  return violation('tbx-category', place, { category: name, element: element.name, dialect: type });
}

function* checkCategory(element: XmlElement, { name, levels, values }: Category): Generator<Violation> {
  const level = levelOf(element);
  if (level !== undefined && !levels.includes(level)) {
    const said = { category: name, level, levels: levels.join(', ') };
    yield violation('tbx-level', placeOf(element), said);
  }
  const value = collapsed(textOf(element));
  if (values !== undefined && !values.includes(value)) {
    const said = { category: name, value, allowed: values.join(', ') };
    yield violation('tbx-value', placeOf(element), said);
  }
}

const levels: readonly Level[] = ['conceptEntry', 'langSec', 'termSec'];

/** The level that an element stands at, through the groups around it. */
function levelOf(element: XmlElement): Level | undefined {
  for (let at = element.parent; at !== undefined; at = at.parent) {
    const { local } = at;
    const level = levels.find((name) => name === local);
    if (level !== undefined) return level;
  }
  return undefined;
}

/** Header and back matter are the same in every dialect. */
function isOutsideBody(element: XmlElement): boolean {
  for (let at = element.parent; at !== undefined; at = at.parent) if (at.local === 'body') return false;
  return true;
}
