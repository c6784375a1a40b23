import { childElements, descendants, type XmlElement } from '../../../xml/tree.js';
import { containers, type Xliff } from '../structure.js';

/** An element of a module, and the file, group or unit that it says something of. */
export interface Hosted {
  readonly element: XmlElement;
  readonly host: XmlElement;
}

/** The elements of a namespace and name right below files, groups and units. */
export function* hosted(xliff: Xliff, namespace: string, local: string): Generator<Hosted> {
  for (const host of containers(xliff))
    for (const element of childElements(host, local, namespace)) yield { element, host };
}

/** Every element below one that is of a namespace. */
export const ofNamespace = (element: XmlElement, namespace: string): XmlElement[] =>
  [...descendants(element)].filter(({ uri }) => uri === namespace);
