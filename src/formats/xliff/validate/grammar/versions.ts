import { type ElementRule, type Grammar, optional, required } from '../../../xml/grammar/grammar.js';
import { oneOf, text } from '../../../xml/grammar/values.js';
import { coreElements } from './core.js';
import { itsAttributes, itsElements, itsHosts, itsNamespaces } from './its.js';
import { moduleAttributes, moduleElements, moduleHosts, moduleNamespaces } from './modules.js';

/** The namespaces of the core. */
export const coreNamespace = {
  '2.0': 'urn:oasis:names:tc:xliff:document:2.0',
  '2.2': 'urn:oasis:names:tc:xliff:document:2.2',
} as const;

const xliff20: Grammar = {
  namespaces: { '': coreNamespace['2.0'], ...moduleNamespaces },
  root: 'xliff',
  elements: { ...coreElements, ...moduleElements },
  attributes: moduleAttributes,
  hosts: moduleHosts,
};

/** 2.1 brings the ITS module, whose attributes stand on spans too. */
const xliff21: Grammar = {
  namespaces: { ...xliff20.namespaces, ...itsNamespaces },
  root: 'xliff',
  elements: { ...xliff20.elements, ...itsElements },
  attributes: { ...moduleAttributes, ...itsAttributes },
  hosts: { ...moduleHosts, ...itsHosts },
};

/** An element of 2.1 with more in it. */
const more = (name: string, content: string, attributes: ElementRule['attributes'] = {}): ElementRule => {
  const old = xliff21.elements[name];
  return { ...old, content, attributes: { ...old?.attributes, ...attributes } };
};

/** 2.2 has a namespace of its own, notes and metadata for the whole, and plurals. */
const xliff22: Grammar = {
  namespaces: {
    ...xliff21.namespaces,
    '': coreNamespace['2.2'],
    pgs: 'urn:oasis:names:tc:xliff:pgs:1.0',
  },
  root: 'xliff',
  elements: {
    ...xliff21.elements,
    xliff: more('xliff', 'notes? mda:metadata? file+', { version: required(oneOf('2.0', '2.1', '2.2')) }),
    note: more('note', 'text', { ref: optional(text) }),
    'res:resourceItem': more('res:resourceItem', 'notes? res:source? res:target? res:reference*'),
    segment: { ...more('segment', 'source target?'), foreign: ['pgs'] },
  },
  attributes: { ...xliff21.attributes, 'pgs:switch': text, 'pgs:case': text },
  hosts: { ...xliff21.hosts, 'mda:metadata': [...(moduleHosts['mda:metadata'] ?? []), 'xliff'] },
};

/** The grammar of a 2.x file by the namespace of its root and the version that it names. */
export function grammarOf(namespace: string, version: string | undefined): Grammar | undefined {
  if (namespace === coreNamespace['2.2']) return xliff22;
  if (namespace !== coreNamespace['2.0']) return undefined;
  return version === '2.1' ? xliff21 : xliff20;
}
