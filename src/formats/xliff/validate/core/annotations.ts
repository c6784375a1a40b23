import { attribute, attributeNode, type XmlElement } from '../../../xml/tree.js';
import { placeOf, type Violation, violation } from '../../../xml/violation.js';
import { resolveFragment } from '../fragments.js';
import { isCode, type Xliff, type XliffUnit } from '../structure.js';

/** What annotations and codes say of their kind (sections 4.3.1 and 4.7.3). */
export function* checkAnnotations(xliff: Xliff): Generator<Violation> {
  for (const unit of xliff.files.flatMap(({ units }) => units))
    for (const element of unit.sides.flatMap(({ inline }) => inline)) {
      if (isCode(element)) yield* kinds(element);
      else if (element.local === 'mrk' || element.local === 'sm') yield* annotation(element, unit, xliff);
    }
}

/** Subtypes that XLIFF itself defines, and the type that each belongs to. */
const subTypes: Readonly<Record<string, string>> = {
  'xlf:lb': 'fmt',
  'xlf:pb': 'fmt',
  'xlf:b': 'fmt',
  'xlf:i': 'fmt',
  'xlf:u': 'fmt',
  'xlf:var': 'ui',
};

function* kinds(code: XmlElement): Generator<Violation> {
  const [type, subType] = [attribute(code, 'type'), attributeNode(code, 'subType')];
  if (subType === undefined) return;
  const place = placeOf(code, subType);
  if (type === undefined) yield violation('attribute-needs', place, { attribute: 'subType', needed: 'type' });
  else if (subType.value.startsWith('xlf:') && subTypes[subType.value] !== type)
    yield violation('subtype-differs', place, { value: subType.value, type });
}

function* annotation(element: XmlElement, unit: XliffUnit, xliff: Xliff): Generator<Violation> {
  const type = attribute(element, 'type') ?? 'generic';
  const [ref, value] = [attributeNode(element, 'ref'), attributeNode(element, 'value')];
  if (type === 'generic' && attributeNode(element, 'translate') === undefined)
    yield violation('generic-without-translate', placeOf(element));
  if (type === 'mtc:match' && ref !== undefined)
    yield violation('match-annotation-ref', placeOf(element, ref));
  if (type !== 'comment') return;
  if ((ref === undefined) === (value === undefined))
    yield violation('comment-value-or-ref', placeOf(element, ref));
  else if (ref !== undefined && !isNoteOf(ref.value, unit, element, xliff))
    yield violation('comment-ref', placeOf(element, ref), { value: ref.value });
}

function isNoteOf(value: string, unit: XliffUnit, from: XmlElement, xliff: Xliff): boolean {
  const note = resolveFragment(value, from, xliff).element;
  return note?.local === 'note' && note.parent?.parent === unit.element;
}
