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
  yield* annotators(element);
  yield* identity(element);
  yield* spanType(element);
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

/** The data categories of ITS 2.0, by the names that `annotatorsRef` uses. */
const categories =
  'allowed-characters|directionality|domain|elements-within-text|external-resource|id-value|language-information|' +
  'locale-filter|localization-note|localization-quality-issue|localization-quality-rating|mt-confidence|' +
  'preserve-space|provenance|storage-size|target-pointer|terminology|text-analysis|translate';
const annotatorsForm = new RegExp(`^(?:${categories})\\|[^\\s|]+$`);

/** Who annotated: pairs of a category and an address, one for each category. */
function* annotators(element: XmlElement): Generator<Violation> {
  const given = attributeNode(element, 'annotatorsRef', its);
  if (given === undefined) return;
  const pairs = given.value.trim().split(/\s+/);
  const named = new Set(pairs.map((pair) => pair.split('|')[0]));
  if (named.size < pairs.length || !pairs.every((pair) => annotatorsForm.test(pair)))
    yield violation('its-annotators', placeOf(element, given), { value: given.value });
}

/** What a text is about is a name within a collection: neither says anything alone. */
function* identity(element: XmlElement): Generator<Violation> {
  const [source, ident] = ['taSource', 'taIdent'].map((name) => attributeNode(element, name, its));
  const lone = source === undefined ? ident : ident === undefined ? source : undefined;
  if (lone === undefined) return;
  const needed = lone === source ? 'its:taIdent' : 'its:taSource';
  yield violation('attribute-needs', placeOf(element, lone), { attribute: lone.name, needed });
}

/** What makes a span one of ITS, whatever else it might be; terms carry their confidence as terms. */
const spanning = /^(?:locQuality|provenanceRecordsRef|ta|mtConfidence|allowedCharacters|localeFilter)/;

function* spanType(element: XmlElement): Generator<Violation> {
  const type = attributeNode(element, 'type');
  if ((element.local !== 'mrk' && element.local !== 'sm') || type === undefined) return;
  const given = element.attributes.find(({ uri, local }) => uri === its && spanning.test(local));
  if (given !== undefined && !/^(?:its:generic|generic)$/.test(type.value))
    yield violation('its-type', placeOf(element, type), { attribute: given.name, type: type.value });
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
