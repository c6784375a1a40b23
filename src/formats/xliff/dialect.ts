import { positionOf } from '../../model/document.js';
import { type Problem, Trouble } from '../../model/problem.js';
import { attribute, type XmlDocument } from '../xml/tree.js';

export type XliffVersion = '1.2' | '2.0' | '2.1' | '2.2';

export const xliffVersions: readonly XliffVersion[] = ['1.2', '2.0', '2.1', '2.2'];

/** The namespace of each version; 2.1 kept that of 2.0. */
export const coreNamespace: Readonly<Record<XliffVersion, string>> = {
  '1.2': 'urn:oasis:names:tc:xliff:document:1.2',
  '2.0': 'urn:oasis:names:tc:xliff:document:2.0',
  '2.1': 'urn:oasis:names:tc:xliff:document:2.0',
  '2.2': 'urn:oasis:names:tc:xliff:document:2.2',
};

export const glossaryNamespace = 'urn:oasis:names:tc:xliff:glossary:2.0';
export const metadataNamespace = 'urn:oasis:names:tc:xliff:metadata:2.0';
export const itsNamespace = 'http://www.w3.org/2005/11/its';

/** Which XLIFF a file is written in. */
export interface Dialect {
  readonly version: XliffVersion;
  /** 1: trans-units; 2: units with segments. */
  readonly generation: 1 | 2;
  /** The core namespace, as the file has it. */
  readonly uri: string;
}

/**
 * The dialect of a file, by its root. What is older than 1.2 is read as 1.2, an unknown 2.x as the latest.
 * @throws {Trouble} where the root is no `<xliff>`.
 */
export function dialectOf({ file, root, lineStarts }: XmlDocument): Dialect {
  if (root.local !== 'xliff') {
    const at = positionOf(lineStarts, root.start);
    const problem: Problem = { file, ...at, message: 'not-xliff', values: { name: root.name } };
    throw new Trouble([problem]);
  }
  const said = attribute(root, 'version') ?? '';
  const version = xliffVersions.find((known) => known === said) ?? (/^2/.test(said) ? '2.2' : '1.2');
  return { version, generation: version === '1.2' ? 1 : 2, uri: root.uri };
}
