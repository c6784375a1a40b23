import { descendants } from '../../../xml/tree.js';
import type { Violation } from '../../../xml/violation.js';
import { unique } from '../core/ids.js';
import { moduleNamespaces } from '../grammar/modules.js';
import type { Xliff } from '../structure.js';

/** The Metadata module (section 5.4), wherever metadata stands. */
export function* checkMetadata({ root }: Xliff): Generator<Violation> {
  for (const element of descendants(root))
    if (element.local === 'metadata' && element.uri === moduleNamespaces.mda)
      yield* unique([element, ...descendants(element)], 'metadata');
}
