import { attribute, attributeNode, descendants } from '../../../xml/tree.js';
import { placeOf, type Violation, violation } from '../../../xml/violation.js';
import { moduleNamespaces } from '../grammar/modules.js';
import type { Xliff } from '../structure.js';

/** The Format Style module (section 5.3). */
export function* checkStyles({ root }: Xliff): Generator<Violation> {
  for (const element of descendants(root)) {
    const [fs, subFs] = ['fs', 'subFs'].map((name) => attributeNode(element, name, moduleNamespaces.fs));
    if (subFs !== undefined && fs === undefined)
      yield violation('attribute-needs', placeOf(element, subFs), { attribute: subFs.name, needed: 'fs:fs' });
    const given = fs ?? subFs;
    if (given !== undefined && element.local === 'ec' && attribute(element, 'isolated') !== 'yes')
      yield violation('style-on-end', placeOf(element, given), { attribute: given.name });
  }
}
