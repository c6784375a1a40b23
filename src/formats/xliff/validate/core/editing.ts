import { attribute, attributeNode, type XmlElement } from '../../../xml/tree.js';
import { placeOf, type Violation, violation } from '../../../xml/violation.js';
import { inlineIn, isCode, type Xliff, type XliffPart, type XliffUnit } from '../structure.js';

/** What translators may not do with codes: remove, copy, reorder (section 4.7.3, editing hints). */
export function* checkEditing({ files }: Xliff): Generator<Violation> {
  for (const unit of files.flatMap(({ units }) => units)) {
    for (const { inline } of unit.sides) {
      const codes = inline.filter(isCode);
      for (const code of codes) yield* bound(code);
      yield* sequences(codes);
    }
    yield* kept(unit);
    for (const part of unit.parts) yield* inOrder(part);
  }
}

const orderOf = (code: XmlElement): string => attribute(code, 'canReorder') ?? 'yes';
const isFixed = (code: XmlElement): boolean => orderOf(code) !== 'yes';

/** A code that may not be moved may be neither copied nor removed. */
function* bound(code: XmlElement): Generator<Violation> {
  const free = attribute(code, 'canCopy') !== 'no' || attribute(code, 'canDelete') !== 'no';
  if (isFixed(code) && free)
    yield violation('reorder-bound', placeOf(code, attributeNode(code, 'canReorder')));
}

/** A sequence that stays together opens with `firstNo`; every `no` follows it at once. */
function* sequences(codes: readonly XmlElement[]): Generator<Violation> {
  let open = false;
  for (const code of codes) {
    const order = orderOf(code);
    if (order === 'no' && !open)
      yield violation('reorder-sequence', placeOf(code, attributeNode(code, 'canReorder')));
    open = order === 'firstNo' || (order === 'no' && open);
  }
}

/** The name of a code on both sides; the end of a span goes by its start. */
const nameOf = (code: XmlElement): string => {
  const startRef = attribute(code, 'startRef');
  return startRef === undefined ? `${attribute(code, 'id')}` : `end of ${startRef}`;
};

/** The codes of a text in the order in which they are met, by name; a `pc` is met at its start and its end. */
function namesIn(content: XmlElement | undefined): string[] {
  return (content?.children ?? []).flatMap((child) => {
    if (child.kind !== 'element') return [];
    const inside = namesIn(child);
    if (!isCode(child)) return inside;
    return child.local === 'pc' ? [nameOf(child), ...inside, `end of ${nameOf(child)}`] : [nameOf(child)];
  });
}

/** What may not be deleted is in the target of its segment, or in another of the unit. */
function* kept({ parts }: XliffUnit): Generator<Violation> {
  const held = parts.flatMap(({ source, target }) =>
    target === undefined
      ? []
      : inlineIn(source)
          .filter(isHeld)
          .map((code) => ({ code, target })),
  );
  if (held.length === 0) return;
  const there = new Set(parts.flatMap((part) => namesIn(part.target)));
  for (const { code, target } of held)
    if (!there.has(nameOf(code)))
      yield violation('code-missing', placeOf(target), { code: nameOf(code), element: code.name });
}

const isHeld = (code: XmlElement): boolean => isCode(code) && attribute(code, 'canDelete') === 'no';

/** A code that follows another at once in the source, and must, does so in the target. */
function* inOrder({ source, target }: XliffPart): Generator<Violation> {
  const fixed = inlineIn(source).filter((code) => isCode(code) && orderOf(code) === 'no');
  if (target === undefined || fixed.length === 0) return;
  const before = predecessors(namesIn(source));
  const after = predecessors(namesIn(target));
  const moved = new Map(inlineIn(target).map((code) => [nameOf(code), code]));
  for (const name of fixed.map(nameOf)) {
    const first = before.get(name);
    if (first === undefined || !after.has(name) || !after.has(first) || after.get(name) === first) continue;
    yield violation('code-order', placeOf(moved.get(name) ?? target), { code: name, first });
  }
}

/** Each name with the one right before it. */
const predecessors = (names: readonly string[]): Map<string, string | undefined> =>
  new Map(names.map((name, index) => [name, names[index - 1]]));
