import { attribute, attributeNode, type XmlElement } from '../../../xml/tree.js';
import { placeOf, type Violation, violation } from '../../../xml/violation.js';
import type { Xliff, XliffSide } from '../structure.js';

/** Starts and ends of spans that cross others: `sc` with `ec`, `sm` with `em` (sections 4.2.3 and 4.7). */
export function* checkPairs({ files }: Xliff): Generator<Violation> {
  for (const { units } of files)
    for (const side of units.flatMap(({ sides }) => sides)) {
      yield* pairs(side, 'sc', 'ec');
      yield* pairs(side, 'sm', 'em');
      for (const element of side.inline) if (element.local === 'ec') yield* isolation(element);
    }
}

const isIsolated = (element: XmlElement): boolean => attribute(element, 'isolated') === 'yes';

function* pairs({ inline }: XliffSide, start: string, end: string): Generator<Violation> {
  const open = new Map<string, XmlElement>();
  const closed = new Set<string>();
  for (const element of inline) {
    if (element.local === start) open.set(attribute(element, 'id') ?? '', element);
    const reference = element.local === end ? attribute(element, 'startRef') : undefined;
    if (reference === undefined) continue;
    closed.add(reference);
    yield* ending(element, open.get(reference), start);
  }
  for (const [id, element] of open)
    if (!closed.has(id) && !isIsolated(element))
      yield violation('span-end', placeOf(element), { id, element: element.name, end });
}

function* ending(element: XmlElement, opening: XmlElement | undefined, start: string): Generator<Violation> {
  if (opening?.local === 'sc') yield* together(opening, element);
  if (opening === undefined && !isIsolated(element)) yield lacksStart(element, start);
}

function lacksStart(element: XmlElement, start: string): Violation {
  const id = attribute(element, 'startRef') ?? '';
  return violation('span-start', placeOf(element, attributeNode(element, 'startRef')), {
    id,
    element: element.name,
    start,
  });
}

/** An end that stands alone has an id, one that belongs to a start refers to it; neither does both. */
function* isolation(ec: XmlElement): Generator<Violation> {
  const [id, startRef, dir] = ['id', 'startRef', 'dir'].map((name) => attributeNode(ec, name));
  const isolated = isIsolated(ec);
  const right = isolated
    ? id !== undefined && startRef === undefined
    : startRef !== undefined && id === undefined;
  if (!right) yield violation('isolated-code', placeOf(ec, isolated ? startRef : id));
  if (!isolated && dir !== undefined) yield violation('dependent-dir', placeOf(ec, dir));
}

/** What `sc` and `ec` of one code must agree on; absent, these say “yes”. */
const rights = ['canCopy', 'canDelete', 'canOverlap'];
/** What `ec` may leave to its `sc`, but not contradict. */
const traits = ['type', 'subType', 'dir', 'copyOf'];

function* together(sc: XmlElement, ec: XmlElement): Generator<Violation> {
  if (isIsolated(sc)) yield violation('isolated-start', placeOf(sc, attributeNode(sc, 'isolated')));
  const saying = (element: XmlElement, name: string): string => attribute(element, name) ?? 'yes';
  const reorder = saying(sc, 'canReorder') === 'yes' ? 'yes' : 'no';
  const differing = [
    ...rights.filter((name) => saying(sc, name) !== saying(ec, name)),
    ...traits.filter(
      (name) => attribute(ec, name) !== undefined && attribute(sc, name) !== attribute(ec, name),
    ),
    ...(saying(ec, 'canReorder') === reorder ? [] : ['canReorder']),
  ];
  for (const name of differing)
    yield violation('span-differs', placeOf(ec, attributeNode(ec, name)), { attribute: name });
}
