import type { XmlElement, XmlName } from '../tree.js';
import type { Grammar } from './grammar.js';

/** Names of a document in the terms of a grammar. */
export interface Names {
  /** `unit`, `gls:term`; `other` for what is of none of the grammar's namespaces. */
  of(name: XmlName): string;
  /** The grammar's prefix of a namespace; undefined where it has none. */
  prefixOf(uri: string): string | undefined;
  isOwn(element: XmlElement): boolean;
}

export function createNames({ namespaces }: Grammar): Names {
  const prefixes = new Map(Object.entries(namespaces).map(([prefix, uri]) => [uri, prefix]));
  const prefixOf = (uri: string): string | undefined => prefixes.get(uri);
  return {
    of: ({ uri, local }) => {
      const prefix = prefixOf(uri);
      if (prefix === undefined) return 'other';
      return prefix === '' ? local : `${prefix}:${local}`;
    },
    prefixOf,
    isOwn: ({ uri }) => prefixOf(uri) === '',
  };
}
