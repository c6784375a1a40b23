import type { Alignment } from '../../model/document.js';
import type { Words } from '../words.js';

/** In one line: what an alignment has done, and how well. */
export function alignmentTold({ shapes, confidence }: Alignment, words: Words): string {
  const counts = Object.entries(shapes)
    .map(([shape, count]) => `${shape}: ${count}`)
    .join(words.say('report.separator'));
  return words.say('align.told', { counts, percent: percentOf(confidence) });
}

/** Which units of a side the other has nothing for, by their keys. */
export function leftOutTold(id: 'omitted' | 'added', keys: readonly string[], words: Words): string[] {
  return keys.length === 0
    ? []
    : [words.say(`align.${id}`, { count: keys.length, keys: keys.join(words.say('report.separator')) })];
}

export const percentOf = (confidence: number): number => Math.round(confidence * 100);
