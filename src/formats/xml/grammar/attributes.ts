import { type XmlAttribute, type XmlElement, xmlNamespace, xmlnsNamespace } from '../tree.js';
import { placeOf, type Violation, violation } from '../violation.js';
import type { ElementRule, Grammar } from './grammar.js';
import type { Names } from './names.js';
import { language, oneOf, type ValueType } from './values.js';

/** Whether an element has the attributes that it must, none that it may not, and fitting values. */
export function checkAttributes(
  element: XmlElement,
  rule: ElementRule,
  grammar: Grammar,
  names: Names,
): Violation[] {
  const { attributes = {} } = rule;
  const present = element.attributes.filter(({ uri }) => uri !== xmlnsNamespace);
  const found = new Set(present.map((attribute) => keyOf(attribute, names)));
  const missing = Object.entries(attributes).flatMap(([name, { required }]) =>
    required && !found.has(name)
      ? [violation('missing-attribute', placeOf(element), { attribute: name, element: element.name })]
      : [],
  );
  return [
    ...missing,
    ...present.flatMap((attribute) => checkAttribute(element, attribute, rule, grammar, names)),
  ];
}

/** Whether attributes that the grammar knows have fitting values on an element that it does not know. */
export function checkGlobalAttributes(element: XmlElement, grammar: Grammar, names: Names): Violation[] {
  return element.attributes.flatMap((attribute) => {
    const type = attribute.uri === '' ? undefined : globalType(keyOf(attribute, names), grammar);
    return type === undefined ? [] : checkValue(element, attribute, type);
  });
}

/** What XML itself says of its attributes, wherever they stand. */
const xmlAttributes: Readonly<Record<string, ValueType>> = {
  'xml:lang': { ...language, accepts: (value) => value === '' || language.accepts(value) },
  'xml:space': oneOf('default', 'preserve'),
};

const globalType = (key: string, grammar: Grammar): ValueType | undefined =>
  xmlAttributes[key] ?? grammar.attributes[key];

function checkAttribute(
  element: XmlElement,
  attribute: XmlAttribute,
  rule: ElementRule,
  grammar: Grammar,
  names: Names,
): Violation[] {
  const type = typeOf(element, attribute, rule, grammar, names);
  if (type === undefined) {
    const values = { attribute: attribute.name, element: element.name };
    return [violation('unexpected-attribute', placeOf(element, attribute), values)];
  }
  return checkValue(element, attribute, type);
}

function checkValue(element: XmlElement, attribute: XmlAttribute, type: ValueType): Violation[] {
  if (type.accepts(attribute.value)) return [];
  const values = { attribute: attribute.name, value: attribute.value, allowed: type.allowed };
  return [violation(type.constraint, placeOf(element, attribute), values)];
}

/** What an attribute may hold; undefined where it may not stand. */
function typeOf(
  element: XmlElement,
  attribute: XmlAttribute,
  { attributes = {}, foreign = [] }: ElementRule,
  grammar: Grammar,
  names: Names,
): ValueType | undefined {
  const key = keyOf(attribute, names);
  const own = attributes[key];
  if (own !== undefined) return own.type;
  if (attribute.uri === '') return foreign.includes('') ? anything : undefined;
  const prefix = attribute.uri === xmlNamespace ? 'xml' : names.prefixOf(attribute.uri);
  const allowed = foreign.includes('*') || foreign.includes(prefix ?? '*');
  if (attribute.uri === element.uri || !allowed) return undefined;
  return globalType(key, grammar) ?? (isModule(prefix) ? undefined : anything);
}

/** Whether a prefix is of a module, all of whose attributes are known. */
const isModule = (prefix: string | undefined): boolean =>
  prefix !== undefined && prefix !== '' && prefix !== 'xml';

function keyOf({ uri, local }: XmlAttribute, names: Names): string {
  if (uri === '') return local;
  return uri === xmlNamespace ? `xml:${local}` : names.of({ uri, local, name: local });
}

const anything: ValueType = { constraint: '', allowed: '', accepts: () => true };
