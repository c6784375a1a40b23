import { parseXml } from '../../src/formats/xml/parse.js';
import { type XmlNode, xmlnsNamespace } from '../../src/formats/xml/tree.js';

/** What an XML file says, as plain values that can be compared: how it is written no longer matters. */
export type Infoset = readonly (string | { readonly [part: string]: unknown })[];

/**
 * The information in an XML file: names by namespace, attributes in one order, neighbouring text as one,
 * comments and instructions kept. Prefixes, quotation marks, CDATA and references do not count.
 */
export function infosetOf(text: string, file = 'file.xml'): Infoset {
  const { prolog, root, epilog } = parseXml(file, text);
  return nodesOf([...prolog, root, ...epilog]);
}

function nodesOf(nodes: readonly XmlNode[]): Infoset {
  const told: (string | { readonly [part: string]: unknown })[] = [];
  for (const node of nodes) {
    const last = told.at(-1);
    if (node.kind !== 'text') told.push(nodeOf(node));
    else if (typeof last === 'string') told[told.length - 1] = last + node.text;
    else told.push(node.text);
  }
  return told;
}

function nodeOf(node: Exclude<XmlNode, { kind: 'text' }>) {
  if (node.kind === 'comment') return { comment: node.text };
  if (node.kind === 'instruction') return { instruction: node.target, text: node.text };
  const attributes = node.attributes
    .filter(({ uri }) => uri !== xmlnsNamespace)
    .map(({ uri, local, value }) => `{${uri}}${local}=${value}`)
    .sort();
  return { element: `{${node.uri}}${node.local}`, attributes, children: nodesOf(node.children) };
}
