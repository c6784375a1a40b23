import type { Choice, ComparedReport } from '../model/consistency.js';
import type { Report, Setting } from '../model/finding.js';
import type { FormUse } from './document-forms.js';
import type { FormsOfName, FormTotal } from './forms-of-name.js';

/** A name whose form in one document is not the one to keep to. */
export interface Difference {
  readonly name: FormsOfName;
  readonly use: FormUse;
  readonly choice: Choice<FormTotal>;
  readonly across: 'versions' | 'documents';
  /** The use that shows the kept form. */
  readonly shown: FormUse;
}

export function reportOf(
  { use, choice: { kept, by, count, total }, across, shown }: Difference,
  severity: Exclude<Setting, 'off'>,
): ComparedReport {
  const isListed = use.concept !== null;
  const expected = isListed ? kept.form : shown.place.text;
  const report: Report = {
    message: isListed ? `${across}-${by}` : 'unlisted-version',
    values: { written: use.place.text, expected, name: use.named, count, total, file: shown.place.file },
    concept: use.concept,
    target: use.target,
    source: use.source,
    expected: [expected],
    fix: null,
    severity,
    elsewhere: shown.place,
  };
  return { segment: use.segment, report };
}
