import { descendants, type XmlElement } from '../xml/tree.js';
import type { XliffSegment } from './segment.js';

/** Texts that stand inside codes, `<sub>` in 1.2, each as a segment of its own. */
export function subflowPairs(segment: XliffSegment): XliffSegment[] {
  const answers = segment.target === undefined ? [] : subflowsIn(segment.target);
  return subflowsIn(segment.source).map((source, index) => ({
    ...segment,
    key: `${segment.key}/sub${index + 1}`,
    source,
    target: answers[index],
  }));
}

const subflowsIn = (holder: XmlElement): XmlElement[] =>
  Array.from(descendants(holder)).filter(({ local, uri }) => local === 'sub' && uri === holder.uri);
