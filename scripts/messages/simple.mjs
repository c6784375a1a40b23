// The npm package `xliff` drops marked text, further segments, notes and more without a word. It may only be given
// what it is known to keep; both functions tell what is beyond that.

import { parseXml } from '../../dist/formats/xml/parse.js';
import { attribute, descendants } from '../../dist/formats/xml/tree.js';

const core = 'urn:oasis:names:tc:xliff:document:2.0';
const kept = new Set(['xliff', 'file', 'unit', 'segment', 'source', 'target']);

/** Why a text by its key cannot be trusted to the package; undefined where it can. */
export function whyNotSafe(key, { source, target }) {
  if (!/^[\w.-]+$/.test(key) || /^\d+$/.test(key) || key === '__proto__') return `“${key}” cannot be an id.`;
  const bad = [source, target].find((text) => /&amp;|[\n\r]\s*$|^\s+$/.test(text));
  return bad && `“${key}” holds what would be changed on the way: ${JSON.stringify(bad)}.`;
}

/** Why a file is beyond the package; undefined where it is as simple as those that it writes. */
export function whyNotSimple(file, text) {
  const { root, doctype } = parseXml(file, text);
  if (root.local !== 'xliff' || root.uri !== core || root.name !== 'xliff')
    return 'It is no plain XLIFF 2.0.';
  if (doctype !== undefined) return 'It has a document type.';
  const elements = [...descendants(root)];
  const strange = elements.find(({ local, uri }) => uri !== core || !kept.has(local));
  if (strange !== undefined) return `It has <${strange.name}>, which would be lost.`;
  const files = elements.filter(({ local }) => local === 'file');
  if (files.length !== 1 || attribute(files[0], 'id') !== 'messages')
    return 'It is not the file that was exported.';
  return elements
    .filter(({ local }) => local === 'unit')
    .map(whyNotSimpleUnit)
    .find((reason) => reason !== undefined);
}

function whyNotSimpleUnit(unit) {
  const id = attribute(unit, 'id') ?? '';
  const segments = unit.children.filter(({ kind }) => kind === 'element');
  if (segments.length !== 1) return `The unit “${id}” has more than one segment.`;
  return whyNotSafe(id, { source: textIn(segments[0], 'source'), target: textIn(segments[0], 'target') });
}

const textIn = (segment, local) =>
  segment.children
    .filter((child) => child.kind === 'element' && child.local === local)
    .flatMap(({ children }) => children)
    .map((child) => child.text ?? '')
    .join('');
