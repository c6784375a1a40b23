import type { Severity } from '../../../model/finding.js';

/** Rule → its type among ITS 2.0's localization quality issues. */
const types: Readonly<Record<string, string>> = {
  'unlisted-spelling': 'misspelling',
  'nonpreferred-term': 'terminology',
  'deprecated-term': 'terminology',
  'inconsistent-term': 'inconsistency',
  'missing-term': 'omission',
  'wrong-term': 'mistranslation',
  'literal-translation': 'mistranslation',
  'unexpanded-acronym': 'terminology',
  'first-mention': 'terminology',
  anachronism: 'terminology',
  'untranslated-text': 'untranslated',
  'wrong-number': 'numbers',
  'wrong-date': 'mistranslation',
  'wrong-direction': 'mistranslation',
  'source-misspelling': 'misspelling',
  'name-casing': 'typographical',
  'doubled-article': 'grammar',
  'bidi-control': 'characters',
  'quotation-marks': 'typographical',
  'unused-waiver': 'uncategorized',
};

/** The type of what a rule finds; `other` where ITS has none. */
export const issueTypeOf = (rule: string): string => types[rule] ?? 'other';

/** How grave a finding is, as ITS counts (0–100) and as notes do (1 first, 10 last). */
export const weightOf: Readonly<Record<Severity, { readonly severity: number; readonly priority: number }>> =
  {
    error: { severity: 90, priority: 1 },
    warning: { severity: 50, priority: 3 },
    info: { severity: 10, priority: 7 },
  };
