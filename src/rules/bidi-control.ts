import type { Report } from '../model/finding.js';
import type { Rule } from '../model/rule.js';
import { slice } from '../model/span.js';
import { type Invisible, invisiblesIn } from '../text/invisible.js';
import { languageOf } from '../text/languages.js';

export const bidiControl: Rule = {
  id: 'bidi-control',
  severity: 'warning',
  says: 'An invisible character is left in the translation.',
  why: 'A mark of direction or a zero-width space, carried over with copied words, turns punctuation round, breaks lines and hides the name from every search.',
  remedy: 'Take it out; it shows nothing by itself.',
  messages: {
    mark: 'A mark of direction, {{code}}, stands behind “{{before}}”; this text has no use for it.',
    unbalanced:
      '{{code}} behind “{{before}}” opens or closes a direction by itself; its other half is missing.',
    'zero-width': 'An invisible character, {{code}}, stands behind “{{before}}”.',
  },
  examples: {
    speaks: [
      {
        source: 'دخلوا حلب أمس.',
        target: 'They entered \u200FAleppo yesterday.',
        text: '\u200F',
        fixed: 'They entered Aleppo yesterday.',
      },
      {
        source: 'دخلوا مدينة حلب.',
        target: 'They entered the ci\u200Bty of Aleppo.',
        text: '\u200B',
        fixed: 'They entered the city of Aleppo.',
      },
    ],
    silent: [
      { source: 'دخلوا حلب أمس.', target: 'They entered Aleppo (\u2067حلب\u2069) yesterday.' },
      { source: 'عائلة 👨‍👩‍👧', target: 'A family 👨‍👩‍👧' },
    ],
  },
  *check({ target: { text, opaque } }, document) {
    for (const found of invisiblesIn(text, languageOf(document.targetLanguage), opaque))
      yield reportOf(found, text);
  },
};

/** A zero-width character between words does no harm but to who copies it. */
function reportOf({ start, end, code, is, inWord }: Invisible, text: string): Report {
  const report: Report = {
    message: is,
    values: { code, before: wordBefore(text, start) },
    concept: null,
    target: { start, end },
    source: null,
    expected: [],
    fix: { start, end, text: '' },
  };
  return is === 'zero-width' && !inWord ? { ...report, severity: 'info' } : report;
}

/** The last word before a place, so that a person finds it. */
const wordBefore = (text: string, offset: number): string =>
  /\S*\s*$/u
    .exec(slice(text, { start: Math.max(0, offset - 40), end: offset }))?.[0]
    .replace(/\p{Cf}/gu, '')
    .trim() ?? '';
