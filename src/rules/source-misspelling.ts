import type { Rule } from '../model/rule.js';
import { slice } from '../model/span.js';

export const sourceMisspelling: Rule = {
  id: 'source-misspelling',
  severity: 'info',
  says: 'The source has a name of the store with a letter wrong.',
  why: 'A search for the name will miss the text, and a reviser may take the right name in the translation for an addition.',
  remedy: 'Keep the right name in the translation; mend the source if it is yours.',
  messages: {
    slip: '“{{name}}” in the source is a slip for “{{expected}}”; “{{written}}” is right.',
    alone: '“{{name}}” in the source is a slip for “{{expected}}”.',
  },
  examples: {
    speaks: [
      {
        source: 'أعلنت واشطن موقفها.',
        target: 'Washington announced its position.',
        text: 'Washington',
      },
    ],
    silent: [
      { source: 'أعلنت واشنطن موقفها.', target: 'Washington announced its position.' },
      { source: 'انسحبوا من بستان القصر.', target: 'They withdrew from Bustan al-Qasr.' },
      { source: 'كان الرجل واشيا.', target: 'The man was an informer.' },
    ],
  },
  *check(segment) {
    for (const { concept, target, right, ...source } of segment.misspelled)
      yield {
        message: target === undefined ? 'alone' : 'slip',
        values: {
          name: slice(segment.source.text, source),
          expected: right,
          written: target === undefined ? '' : slice(segment.target.text, target),
        },
        concept: concept.id,
        target: target === undefined ? null : { start: target.start, end: target.end },
        source,
        expected: [right],
        fix: null,
      };
  },
};
