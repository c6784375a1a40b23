import {
  attribute,
  attributeNode,
  childElements,
  type XmlElement,
  xmlnsNamespace,
} from '../../../xml/tree.js';
import { placeOf, type Violation, violation } from '../../../xml/violation.js';
import { moduleNamespaces } from '../grammar/modules.js';
import type { Xliff } from '../structure.js';
import { hosted } from './module.js';

const demands = ['isPresent', 'isNotPresent', 'startsWith', 'endsWith'];

/** The Validation module (section 5.8): a rule demands one thing, its own or the standard's. */
export function* checkValidation(xliff: Xliff): Generator<Violation> {
  for (const { element } of hosted(xliff, moduleNamespaces.val, 'validation'))
    for (const rule of childElements(element, 'rule')) yield* inRule(rule);
}

function* inRule(rule: XmlElement): Generator<Violation> {
  const given = demands.filter((name) => attributeNode(rule, name));
  const custom = rule.attributes.filter(({ uri }) => uri !== '' && uri !== xmlnsNamespace);
  if (given.length + custom.length !== 1) yield violation('rule-demands', placeOf(rule));
  const inSource = attributeNode(rule, 'existsInSource');
  if (inSource !== undefined && (given.length !== 1 || attribute(rule, 'isNotPresent') !== undefined))
    yield violation('rule-in-source', placeOf(rule, inSource));
}
