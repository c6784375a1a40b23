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
    for (const part of unit.parts) {
      yield* kept(part, unit);
      yield* inOrder(part);
    }
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
function* kept({ source, target }: XliffPart, { parts }: XliffUnit): Generator<Violation> {
  if (target === undefined) return;
  const held = inlineIn(source).filter((code) => isCode(code) && attribute(code, 'canDelete') === 'no');
  if (held.length === 0) return;
  const there = new Set(parts.flatMap((part) => namesIn(part.target)));
  for (const code of held)
    if (!there.has(nameOf(code)))
      yield violation('code-missing', placeOf(target), { code: nameOf(code), element: code.name });
}

/** A code that follows another at once in the source, and must, does so in the target. */
function* inOrder({ source, target }: XliffPart): Generator<Violation> {
  const fixed = inlineIn(source).filter((code) => isCode(code) && orderOf(code) === 'no');
  if (target === undefined || fixed.length === 0) return;
  const before = namesIn(source);
  const after = namesIn(target);
  for (const name of fixed.map(nameOf)) {
    const first = before[before.indexOf(name) - 1];
    const at = after.indexOf(name);
    if (first === undefined || at < 0 || !after.includes(first) || after[at - 1] === first) continue;
    const moved = inlineIn(target).find((code) => isCode(code) && nameOf(code) === name);
    yield violation('code-order', placeOf(moved ?? target), { code: name, first });
  }
}
