import { attributeNode, childElements, firstChild, type XmlElement } from '../../../xml/tree.js';
import { advice, placeOf, type Violation, violation } from '../../../xml/violation.js';
import { unique } from '../core/ids.js';
import { resolveFragment } from '../fragments.js';
import { moduleNamespaces } from '../grammar/modules.js';
import type { Xliff } from '../structure.js';
import { hosted, ofNamespace } from './module.js';

/** The Glossary module (section 5.2). */
export function* checkGlossary(xliff: Xliff): Generator<Violation> {
  for (const { element: glossary, host } of hosted(xliff, moduleNamespaces.gls, 'glossary')) {
    const elements = ofNamespace(glossary, moduleNamespaces.gls);
    yield* unique(elements, 'glossary');
    for (const element of elements) yield* spanRef(element, host, xliff);
    for (const entry of childElements(glossary, 'glossEntry'))
      if (firstChild(entry, 'translation') === undefined && firstChild(entry, 'definition') === undefined)
        yield violation('glossary-empty', placeOf(entry));
  }
}

/** What a term or a match is said of: a segment, or a span in one, of the same unit. */
export function* spanRef(element: XmlElement, unit: XmlElement, xliff: Xliff): Generator<Violation> {
  const ref = attributeNode(element, 'ref');
  if (ref === undefined) return;
  const { element: span, fault } = resolveFragment(ref.value, element, xliff);
  const place = placeOf(element, ref);
  if (fault !== undefined) yield violation(fault, place, { value: ref.value });
  else if (!ref.value.startsWith('#') && element.uri === moduleNamespaces.gls)
    yield advice('span-ref', place, { value: ref.value });
  else if (span === undefined || !isInside(span, unit) || !spans.has(span.local))
    yield violation('span-ref', place, { value: ref.value });
}

const spans = new Set(['segment', 'ignorable', 'mrk', 'sm', 'pc', 'sc', 'ph', 'ec', 'source', 'target']);

const isInside = (inner: XmlElement, outer: XmlElement): boolean =>
  outer.start < inner.start && inner.end < outer.end;
