import { grammarConstraints } from '../../xml/grammar/constraints.js';
import type { ConstraintFamily } from '../../xml/violation.js';

/** Every constraint that the validator of TBX knows: those of any grammar, and its own. */
export const tbxConstraints: readonly ConstraintFamily[] = [
  ...grammarConstraints,
  {
    id: 'tbx',
    constraints: [
      'tbx-namespace',
      'tbx-id',
      'tbx-id-twice',
      'tbx-target',
      'tbx-address',
      'tbx-language',
      'tbx-date',
      'tbx-empty-term',
      'tbx-style',
      'tbx-category',
      'tbx-level',
      'tbx-value',
    ],
  },
];
