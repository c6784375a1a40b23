import type { ConstraintFamily } from '../violation.js';

/** What a file breaks that does not follow its grammar, whichever standard's it is. */
export const grammarConstraints: readonly ConstraintFamily[] = [
  {
    id: 'structure',
    constraints: [
      'unexpected-element',
      'misplaced-element',
      'missing-element',
      'unexpected-text',
      'unexpected-attribute',
      'missing-attribute',
      'unknown-version',
    ],
  },
  {
    id: 'values',
    constraints: [
      'value-list',
      'value-nmtoken',
      'value-number',
      'value-prefixed',
      'value-language',
      'value-hex',
    ],
  },
];
