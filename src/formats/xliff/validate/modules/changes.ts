import { attribute, attributeNode, childElements, descendants, type XmlElement } from '../../../xml/tree.js';
import { placeOf, type Violation, violation } from '../../../xml/violation.js';
import { moduleNamespaces } from '../grammar/modules.js';
import type { Xliff } from '../structure.js';
import { hosted } from './module.js';

/** The Change Tracking module of XLIFF 2.0 (section 5.6), which later versions carry as an extension. */
export function* checkChanges(xliff: Xliff): Generator<Violation> {
  for (const { element: track, host } of hosted(xliff, moduleNamespaces.ctr, 'changeTrack'))
    for (const revisions of childElements(track, 'revisions')) {
      yield* toInstance(revisions, host);
      yield* properties(revisions, host);
    }
}

/** The elements that revisions may be about: those around them, the revisions themselves left out. */
const tracked = (host: XmlElement): XmlElement[] =>
  [host, ...descendants(host)].filter(({ uri }) => uri !== moduleNamespaces.ctr);

const localOf = (name: string): string => name.replace(/^.*:/, '');

/** Where there are several elements of the kind, revisions say by its id which one they are about. */
function* toInstance(revisions: XmlElement, host: XmlElement): Generator<Violation> {
  const ref = attributeNode(revisions, 'ref');
  const elements = tracked(host);
  if (ref !== undefined) {
    if (!elements.some((element) => attribute(element, 'id') === ref.value))
      yield violation('change-ref', placeOf(revisions, ref), { id: ref.value });
    return;
  }
  const kind = localOf(attribute(revisions, 'appliesTo') ?? '');
  const instances = elements.filter(({ local, attributes }) => local === kind && attributes.length > 0);
  const identified = instances.filter((element) => attribute(element, 'id') !== undefined);
  if (identified.length > 1) yield violation('change-without-ref', placeOf(revisions), { element: kind });
}

/** A revision tells each property once: the content of the element, or an attribute that it has. */
function* properties(revisions: XmlElement, host: XmlElement): Generator<Violation> {
  const [kind, id] = [localOf(attribute(revisions, 'appliesTo') ?? ''), attribute(revisions, 'ref')];
  const about = tracked(host).find(
    (element) => element.local === kind && (id === undefined || attribute(element, 'id') === id),
  );
  for (const revision of childElements(revisions, 'revision')) yield* inRevision(revision, about, kind);
}

function* inRevision(
  revision: XmlElement,
  about: XmlElement | undefined,
  kind: string,
): Generator<Violation> {
  const told = new Set<string>();
  for (const item of childElements(revision, 'item')) {
    const property = attribute(item, 'property') ?? '';
    const values = { property, element: about?.name ?? kind };
    const has = about === undefined || property === 'content' || attribute(about, property) !== undefined;
    if (!has) yield violation('change-property', placeOf(item), values);
    if (told.has(property)) yield violation('change-property-twice', placeOf(item), values);
    told.add(property);
  }
}
