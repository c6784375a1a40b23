import type { Finding, Fix } from '../../src/model/finding.js';

/** A finding of which only the fix matters. */
export const findingOf = (fix: Fix, index = 0): Finding => ({
  rule: 'nonpreferred-term',
  severity: 'error',
  message: '',
  values: {},
  concept: null,
  file: 'f.xlf',
  range: null,
  segment: { index, key: 'u' },
  anchor: { line: 1, column: 1 },
  context: '',
  sourceContext: '',
  target: { start: fix.start, end: fix.end, text: '' },
  source: null,
  expected: [],
  fix,
  related: [],
});
