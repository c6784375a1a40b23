import { attributeNode, childElements, firstChild, type XmlElement } from '../../../xml/tree.js';
import { placeOf, type Violation, violation } from '../../../xml/violation.js';
import { resolveFragment } from '../fragments.js';
import { containers, type Xliff } from '../structure.js';

/** References to places of the document are written as the standard says, and lead somewhere. */
export function* checkFragments(xliff: Xliff): Generator<Violation> {
  for (const element of referring(xliff)) {
    const ref = attributeNode(element, 'ref');
    if (ref === undefined) continue;
    const { fault } = resolveFragment(ref.value, element, xliff);
    if (fault !== undefined) yield violation(fault, placeOf(element, ref), { value: ref.value });
  }
}

/** Annotations, and the notes of 2.2. */
function* referring(xliff: Xliff): Generator<XmlElement> {
  for (const { sides } of xliff.files.flatMap(({ units }) => units))
    for (const element of sides.flatMap(({ inline }) => inline))
      if (element.local === 'mrk' || element.local === 'sm') yield element;
  for (const container of containers(xliff)) {
    const notes = firstChild(container, 'notes', xliff.core);
    if (notes !== undefined) yield* childElements(notes, 'note');
  }
}
