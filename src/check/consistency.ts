import {
  type Choice,
  type ComparedReport,
  type Consistency,
  choose,
  type Rival,
} from '../model/consistency.js';
import type { Report, Setting } from '../model/finding.js';
import { grouped } from '../model/grouped.js';
import type { DocumentForms, FormUse } from './document-forms.js';

/** What comparing shows of each document that writes a name otherwise than the rest, by its summary. */
export type Comparison = ReadonlyMap<DocumentForms, readonly ComparedReport[]>;

/**
 * Names that documents of one project write differently, each document consistent by itself. It sees no document,
 * only the {@link DocumentForms} of each, and its reports do not depend on the order of the documents. One report a
 * document and name, where the document first has the form that it keeps to.
 *
 * So a document that has not changed need not be read again: its summary, kept, takes part; and its findings, kept,
 * still hold where this gives the same reports of it as before. They are plain data, to be compared as JSON.
 */
export function comparisonOf(documents: readonly DocumentForms[], asked: Consistency): Comparison {
  const ordered = documents.toSorted(byDate);
  const differences = Array.from(groupsOf(ordered).values(), (uses) => differing(uses, asked)).flat();
  const told = differences.flatMap((difference) => {
    const severity = asked[difference.across];
    return severity === 'off' ? [] : [{ document: difference.document, ...reportOf(difference, severity) }];
  });
  return grouped(told, ({ document }) => document);
}

/** By the dates of the texts, then by name, so that “first” means the same on every run. */
function byDate(a: DocumentForms, b: DocumentForms): number {
  return compare(a.date ?? undated, b.date ?? undated) || compare(a.file, b.file) || a.number - b.number;
}

/** Behind every date. */
const undated = '~';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A form that a document uses. */
interface Used {
  readonly document: DocumentForms;
  readonly use: FormUse;
}

/** Uses by name: of the store's concepts over all texts of a language, of other names over the versions of a text. */
function groupsOf(documents: readonly DocumentForms[]): Map<string, Used[]> {
  const uses = documents.flatMap((document) => document.uses.map((use): Used => ({ document, use })));
  return grouped(uses, ({ document, use }) => {
    const scope = use.concept === null ? document.text : '';
    return JSON.stringify([document.language, scope, use.concept, use.name]);
  });
}

/** A document whose form of a name is not the one to keep to. */
interface Difference extends Used {
  readonly choice: Choice<Merged>;
  readonly across: 'versions' | 'documents';
  /** The use that shows the kept form. */
  readonly shown: FormUse;
}

/** A form and all that use it, in the order of the documents. */
interface Merged extends Rival {
  readonly form: string;
  readonly in: readonly Used[];
}

function differing(uses: readonly Used[], { keep }: Consistency): Difference[] {
  const byDocument = grouped(uses, ({ document }) => document);
  const choice = byDocument.size < 2 ? undefined : choose(merged(uses), keep);
  if (choice === undefined) return [];
  return Array.from(byDocument, ([document, own]) => {
    const forms = own.map(({ use }) => use);
    const use = choose(forms, keep)?.kept;
    return use === undefined || use.form === choice.kept.form ? [] : differenceOf({ document, use }, choice);
  }).flat();
}

/** Shown in another version of the text where one has the kept form, else in another text. */
function differenceOf(used: Used, choice: Choice<Merged>): Difference[] {
  const others = choice.kept.in.filter(({ document }) => document !== used.document);
  const sibling = others.find(({ document }) => document.text === used.document.text);
  const shown = sibling ?? others[0];
  if (shown === undefined) return [];
  return [{ ...used, choice, across: sibling === undefined ? 'documents' : 'versions', shown: shown.use }];
}

function merged(uses: readonly Used[]): Merged[] {
  const byForm = grouped(uses, ({ use }) => use.form);
  return Array.from(byForm, ([form, own]) => ({
    form,
    in: own,
    preferred: own.some(({ use }) => use.preferred),
    count: own.reduce((sum, { use }) => sum + use.count, 0),
  }));
}

function reportOf(
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
