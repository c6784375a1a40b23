import type { ConstraintFamily } from '../../xml/violation.js';

/** Every constraint of its own that the validator of TBX knows, beside those of any grammar. */
export const tbxConstraints: readonly ConstraintFamily[] = [
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
