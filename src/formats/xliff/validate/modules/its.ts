import { attribute, attributeNode, descendants, type XmlElement } from '../../../xml/tree.js';
import { placeOf, type Violation, violation } from '../../../xml/violation.js';
import { resolveFragment } from '../fragments.js';
import { itsNamespaces, provenance } from '../grammar/its.js';
import type { Xliff } from '../structure.js';

const { its, itsm } = itsNamespaces;

/** The ITS module of 2.1 and 2.2 (section 5.9): quality issues, provenance and the like on spans. */
export function* checkIts(xliff: Xliff): Generator<Violation> {
  if (xliff.version === '2.0') return;
  for (const element of [xliff.root, ...descendants(xliff.root)]) {
    if (element.uri === its) yield* standoff(element);
    if (element.attributes.some(({ uri }) => uri === its || uri === itsm)) yield* onElement(element, xliff);
  }
}

function* onElement(element: XmlElement, xliff: Xliff): Generator<Violation> {
  if (!declares(element)) yield violation('its-version', placeOf(element));
  for (const [references, others] of instead) yield* notBoth(element, references, others);
  for (const name of ['locQualityIssuesRef', 'provenanceRecordsRef']) {
    const ref = attributeNode(element, name, its);
    if (ref === undefined || !ref.value.startsWith('#')) continue;
    const { element: found } = resolveFragment(ref.value, element, xliff);
    if (found === undefined) yield violation('its-ref', placeOf(element, ref), { value: ref.value });
  }
}

/** Whether ITS is declared on an element or around it. */
function declares(element: XmlElement): boolean {
  for (let at: XmlElement | undefined = element; at !== undefined; at = at.parent)
    if (attributeNode(at, 'version', its) !== undefined) return true;
  return false;
}

/** What refers to records, and what tells the same in place: one of them, not both. */
const instead: readonly (readonly [string, readonly string[]])[] = [
  [
    'locQualityIssuesRef',
    ['Type', 'Comment', 'Severity', 'ProfileRef', 'Enabled'].map((name) => `locQualityIssue${name}`),
  ],
  ['provenanceRecordsRef', provenance],
  ['locQualityRatingScore', ['locQualityRatingVote']],
  ['taIdentRef', ['taIdent', 'taSource']],
];

function* notBoth(element: XmlElement, name: string, others: readonly string[]): Generator<Violation> {
  const one = attributeNode(element, name, its);
  const other = others.map((each) => attributeNode(element, each, its)).find((each) => each !== undefined);
  if (one === undefined || other === undefined) return;
  yield violation('its-both', placeOf(element, other), { attribute: one.name, other: other.name });
}

/** A record says something. */
function* standoff(element: XmlElement): Generator<Violation> {
  const needed: Readonly<Record<string, readonly string[]>> = {
    locQualityIssue: ['locQualityIssueType', 'locQualityIssueComment'],
    provenanceRecord: provenance,
  };
  const names = needed[element.local];
  if (names?.every((name) => attribute(element, name) === undefined) === true)
    yield violation('its-empty', placeOf(element), { element: element.name });
}
