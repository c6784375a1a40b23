import { type Splice, spliced } from '../../../text/splice.js';
import type { XmlElement } from '../../xml/tree.js';
import type { XliffFile } from '../read.js';
import type { Annotations, SegmentAnnotation } from './annotation.js';
import { annotateTransUnit } from './generation1.js';
import { annotateUnit } from './generation2.js';
import { Namespaces } from './namespaces.js';

/**
 * An XLIFF file's text with what is known of its segments put in: marks around terms, a glossary, findings as
 * marks of ITS and as notes. Nothing else in it changes, and what says the same already is not said again.
 */
export function annotate(xliff: XliffFile, { segments, glossary }: Annotations): string {
  const { document, dialect } = xliff;
  const namespaces = new Namespaces(document.root);
  const work = { document, dialect, namespaces, glossary };
  const annotateOne = dialect.generation === 1 ? annotateTransUnit : annotateUnit;
  const splices: Splice[] = [];
  for (const [unit, annotations] of byUnit(segments)) splices.push(...annotateOne(unit, annotations, work));
  return spliced(document.text, [...namespaces.splices(), ...splices]);
}

function byUnit(segments: readonly SegmentAnnotation[]): Map<XmlElement, SegmentAnnotation[]> {
  const units = new Map<XmlElement, SegmentAnnotation[]>();
  for (const annotation of segments) {
    const known = units.get(annotation.segment.unit);
    if (known === undefined) units.set(annotation.segment.unit, [annotation]);
    else known.push(annotation);
  }
  return units;
}
