import {
  attributeNode,
  childElements,
  firstChild,
  type XmlElement,
  xmlNamespace,
} from '../../../xml/tree.js';
import { placeOf, type Violation, violation } from '../../../xml/violation.js';
import { containers, inlineIn, type Xliff, type XliffPart, type XliffUnit } from '../structure.js';

/** Ids are unique within what the standard names as their scope (section 4.3.1, `id`). */
export function* checkIds(xliff: Xliff): Generator<Violation> {
  yield* unique(
    xliff.files.map(({ element }) => element),
    'xliff',
  );
  for (const { units, groups } of xliff.files) {
    yield* unique(groups, 'file');
    yield* unique(
      units.map(({ element }) => element),
      'file',
    );
    for (const unit of units) yield* inUnit(unit);
  }
  for (const container of containers(xliff)) {
    const notes = firstChild(container, 'notes', xliff.core);
    if (notes !== undefined) yield* unique(childElements(notes, 'note'), container.local);
  }
}

function* inUnit({ parts, data }: XliffUnit): Generator<Violation> {
  yield* unique(data, 'originalData');
  const sources = parts.flatMap((part) => [part.element, ...inlineIn(part.source)]);
  yield* unique(sources, 'unit');
  yield* unique(
    parts.flatMap((part) => inlineIn(part.target)),
    'unit',
  );
  yield* inTargets(parts, sources);
}

/** What stands in a target bears the id of what it repeats from the source, or one that the unit does not have. */
function* inTargets(parts: readonly XliffPart[], sources: readonly XmlElement[]): Generator<Violation> {
  const known = new Map(sources.map((element) => [attributeNode(element, 'id')?.value, element]));
  for (const element of parts.flatMap((part) => inlineIn(part.target))) {
    const id = attributeNode(element, 'id');
    const other = id === undefined ? undefined : known.get(id.value);
    if (id === undefined || other === undefined || kindOf(other) === kindOf(element)) continue;
    yield violation('id-other-kind', placeOf(element, id), {
      id: id.value,
      element: element.name,
      other: other.name,
    });
  }
}

/** A span may be written as one element in the source and as two in the target. */
const kinds: Readonly<Record<string, string>> = {
  pc: 'span',
  sc: 'span',
  ec: 'span',
  mrk: 'mark',
  sm: 'mark',
};
const kindOf = ({ local }: XmlElement): string => kinds[local] ?? local;

/** The second and every further element that bears an id. */
export function* unique(elements: readonly XmlElement[], scope: string): Generator<Violation> {
  const seen = new Set<string>();
  for (const element of elements) {
    const id = attributeNode(element, 'id') ?? attributeNode(element, 'id', xmlNamespace);
    if (id === undefined) continue;
    if (seen.has(id.value))
      yield violation('id-not-unique', placeOf(element, id), { id: id.value, element: element.name, scope });
    seen.add(id.value);
  }
}
