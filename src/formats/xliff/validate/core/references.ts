import { attribute, attributeNode, type XmlElement } from '../../../xml/tree.js';
import { placeOf, type Violation, violation } from '../../../xml/violation.js';
import { isCode, type Xliff, type XliffUnit } from '../structure.js';

/** What codes refer to by id: original data, sub-flows, the code that they copy (section 4.3.1). */
export function* checkReferences({ files }: Xliff): Generator<Violation> {
  for (const { units } of files) {
    const unitIds = new Set(units.map(({ element }) => attribute(element, 'id')));
    for (const unit of units) {
      const dataIds = new Set(unit.data.map((data) => attribute(data, 'id')));
      const codes = unit.sides.flatMap(({ inline }) => inline.filter(isCode));
      for (const code of codes) {
        yield* toKnown(code, ['dataRef', 'dataRefStart', 'dataRefEnd'], dataIds, 'data-ref');
        yield* toKnown(code, ['subFlows', 'subFlowsStart', 'subFlowsEnd'], unitIds, 'subflow-ref');
        yield* inPairs(code);
        yield* copied(code, unit);
      }
    }
  }
}

function* toKnown(
  code: XmlElement,
  names: readonly string[],
  ids: ReadonlySet<string | undefined>,
  constraint: string,
): Generator<Violation> {
  for (const name of names) {
    const reference = attributeNode(code, name);
    if (reference === undefined) continue;
    for (const id of reference.value.trim().split(/\s+/))
      if (!ids.has(id)) yield violation(constraint, placeOf(code, reference), { id, attribute: name });
  }
}

/** What is said of the start of a code is said of its end too. */
function* inPairs(code: XmlElement): Generator<Violation> {
  if (code.local !== 'pc') return;
  for (const stem of ['dataRef', 'equiv', 'subFlows']) {
    const [start, end] = [attributeNode(code, `${stem}Start`), attributeNode(code, `${stem}End`)];
    const lone = start === undefined ? end : end === undefined ? start : undefined;
    if (lone === undefined) continue;
    const other = lone === start ? `${stem}End` : `${stem}Start`;
    yield violation('attribute-pair', placeOf(code, lone), { attribute: lone.name, other });
  }
}

const originals = ['dataRef', 'dataRefStart', 'dataRefEnd'];
const hasOriginal = (code: XmlElement): boolean => originals.some((name) => attributeNode(code, name));

/** `copyOf` stands for original data: the code copied has none, may be copied, and is there. */
function* copied(code: XmlElement, { sides }: XliffUnit): Generator<Violation> {
  const reference = attributeNode(code, 'copyOf');
  if (reference === undefined) return;
  const id = reference.value;
  const place = placeOf(code, reference);
  const base = sides
    .flatMap(({ inline }) => inline)
    .find((other) => isCode(other) && attribute(other, 'id') === id);
  if (hasOriginal(code)) yield violation('copy-with-data', place, { id });
  if (base === undefined) yield violation('copy-ref', place, { id });
  else if (attribute(base, 'canCopy') === 'no') yield violation('copy-forbidden', place, { id });
  else if (hasOriginal(base)) yield violation('copy-of-data', place, { id });
}
