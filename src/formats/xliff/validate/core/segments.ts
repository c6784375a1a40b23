import { attribute, attributeNode, firstChild } from '../../../xml/tree.js';
import { placeOf, type Violation, violation } from '../../../xml/violation.js';
import type { Xliff, XliffPart, XliffUnit } from '../structure.js';

/** What skeletons, units and segments must be beyond their grammar (section 4.2.2). */
export function* checkSegments({ files }: Xliff): Generator<Violation> {
  for (const { element, units } of files) {
    const skeleton = firstChild(element, 'skeleton');
    const filled =
      skeleton?.children.some((child) => child.kind !== 'text' || /\S/.test(child.text)) ?? false;
    const refers = skeleton !== undefined && attributeNode(skeleton, 'href') !== undefined;
    if (skeleton !== undefined && filled === refers) yield violation('skeleton-content', placeOf(skeleton));
    for (const unit of units) yield* inUnit(unit);
  }
}

function* inUnit({ element, parts }: XliffUnit): Generator<Violation> {
  if (parts.length > 0 && !parts.some((part) => part.element.local === 'segment'))
    yield violation('unit-without-segment', placeOf(element));
  for (const part of parts) yield* states(part);
  yield* orders(parts);
}

function* states({ element, target }: XliffPart): Generator<Violation> {
  const [state, subState] = [attributeNode(element, 'state'), attributeNode(element, 'subState')];
  if (subState !== undefined && state === undefined)
    yield violation('attribute-needs', placeOf(element, subState), {
      attribute: 'subState',
      needed: 'state',
    });
  if (state !== undefined && state.value !== 'initial' && target === undefined)
    yield violation('state-without-target', placeOf(element, state), { state: state.value });
}

/** Every target has a place of its own: the one it names, or else that of its segment. */
function* orders(parts: readonly XliffPart[]): Generator<Violation> {
  const taken = new Set<number>();
  const placeOfTarget = ({ target }: XliffPart, index: number): number =>
    Number((target && attribute(target, 'order')) ?? index + 1);
  for (const [index, part] of parts.entries()) {
    const order = placeOfTarget(part, index);
    const given = part.target && attributeNode(part.target, 'order');
    const shown = placeOf(part.target ?? part.element, given);
    if (given !== undefined && order > parts.length)
      yield violation('order-beyond', shown, { order, parts: parts.length });
    else if (taken.has(order)) yield violation('order-not-unique', shown, { order });
    taken.add(order);
  }
}
