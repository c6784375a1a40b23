import { attributeNode, type XmlElement } from '../../xml/tree.js';
import { placeOf, type Violation, violation } from '../../xml/violation.js';

const address = /^https?:\/\/./;
const leadsOut = /^(?:xref|externalCrossReference|xGraphic)$/;

/** Each id stands once, and whatever points at one finds it. */
export function* checkReferences(elements: readonly XmlElement[]): Generator<Violation> {
  const ids = new Set<string>();
  for (const element of elements) {
    const node = attributeNode(element, 'id');
    if (node === undefined) continue;
    if (ids.has(node.value)) yield violation('tbx-id-twice', placeOf(element, node), { id: node.value });
    ids.add(node.value);
  }
  for (const element of elements) yield* targetsOf(element, ids);
}

/** `target` names an id of the file or, on what leads out of it, a page. */
function* targetsOf(element: XmlElement, ids: ReadonlySet<string>): Generator<Violation> {
  for (const name of ['target', 'startRef']) {
    const node = attributeNode(element, name);
    if (node === undefined || ids.has(node.value) || address.test(node.value)) continue;
    const constraint = leadsOut.test(element.local) ? 'tbx-address' : 'tbx-target';
    yield violation(constraint, placeOf(element, node), { target: node.value });
  }
}
