import type { InlineKind } from '../xliff/inline.js';
import type { XmlElement } from '../xml/tree.js';

/** TMX's inline elements (1.4b, 3.3) as the reader of a text sees them: only `hi` holds text of the segment. */
const kinds: ReadonlyMap<string, InlineKind> = new Map<string, InlineKind>([
  ['hi', 'transparent'],
  ['ph', 'placeholder'],
]);

export const tmxInlineKind = ({ local }: XmlElement): InlineKind => kinds.get(local) ?? 'border';
