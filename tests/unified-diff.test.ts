import { applyPatch, createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unifiedDiff } from '../src/report/unified-diff.js';

const line = fc.constantFrom('', 'a', 'b', 'حلب', 'a\r');
const text = fc
  .tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom('', '\n'))
  .map(([lines, end]) => lines.join('\n') + end);

describe('a unified diff', () => {
  test('applied by another hand, turns the one text into the other', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const patch = unifiedDiff('f', before, after);
        expect(patch === '').toBe(before === after);
        if (patch !== '') expect(applyPatch(before, patch, { autoConvertLineEndings: false })).toBe(after);
      }),
    );
  });

  // diff leaves out a count of one, where the library writes it.
  const asDiffCounts = (patch: string): string => patch.replaceAll(/(?<=^@@.*\d),1(?= )/gm, '');

  test('of changed lines is what diff -u prints', () => {
    const both = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(both, fc.constantFrom('', '\n'), (changed, end) => {
        const before = changed.map((_, at) => `line ${at}`).join('\n') + end;
        const after = changed.map((is, at) => (is ? `fixed ${at}` : `line ${at}`)).join('\n') + end;
        const printed = createTwoFilesPatch('f', 'f', before, after, undefined, undefined, {
          context: 3,
          headerOptions: FILE_HEADERS_ONLY,
        });
        expect(unifiedDiff('f', before, after)).toBe(before === after ? '' : asDiffCounts(printed));
      }),
    );
  });
});
