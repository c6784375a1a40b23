import { descendants, type XmlElement } from '../../../xml/tree.js';
import type { Violation } from '../../../xml/violation.js';
import { itsNamespaces } from '../grammar/its.js';
import { moduleNamespaces } from '../grammar/modules.js';
import { coreNamespace } from '../grammar/versions.js';
import { containers, type Xliff } from '../structure.js';
import { unique } from './ids.js';

const described: ReadonlySet<string> = new Set([
  ...Object.values(coreNamespace),
  ...Object.values(moduleNamespaces),
  ...Object.values(itsNamespaces),
]);

/**
 * An extension that identifies its elements does so uniquely within the file, group or unit that it extends
 * (section 4.9.2), in each namespace by itself, so that fragment identifiers can name them.
 */
export function* checkExtensions(xliff: Xliff): Generator<Violation> {
  for (const container of containers(xliff)) {
    const elements = extensionsIn(container);
    for (const namespace of new Set(elements.map(({ uri }) => uri)))
      yield* unique(
        elements.filter(({ uri }) => uri === namespace),
        container.local,
      );
  }
}

function extensionsIn(container: XmlElement): XmlElement[] {
  return container.children
    .filter((child) => child.kind === 'element')
    .filter(({ uri }) => uri !== container.uri)
    .flatMap((child) => [child, ...descendants(child)])
    .filter(({ uri }) => !described.has(uri));
}
