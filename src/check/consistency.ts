import { type ComparedReport, type Consistency, choose } from '../model/consistency.js';
import { grouped } from '../model/grouped.js';
import { type Difference, reportOf } from './difference.js';
import type { DocumentForms, FormUse } from './document-forms.js';
import { byFirstUse, byStanding, FormsOfName, type Summary } from './forms-of-name.js';

/** The versions of one text, to compare each of them with. */
export interface Versions {
  /** In the order in which their forms are shown. */
  readonly documents: readonly Summary[];
  /** The forms of names that the store does not have, which only versions of one text are compared in. */
  readonly unlisted: ReadonlyMap<string, FormsOfName>;
}

/**
 * Names that documents of one project write differently, each document consistent by itself. It sees no document,
 * only the {@link DocumentForms} of each, one after another, and what it holds does not grow with their number: of
 * each form how often it stands, and the first places. When all are added it tells of any of them, given again: one
 * report a document and name, where the document first has the form that it keeps to.
 *
 * Its reports do not depend on the order of the documents. So a document that has not changed need not be read again:
 * its summary, kept, takes part; and its findings, kept, still hold where this gives the same reports of it as
 * before. They are plain data, to be compared as JSON.
 */
export class Comparison {
  readonly #asked: Consistency;
  /** The store's names, each over all texts of a language. */
  readonly #listed = new Map<string, FormsOfName>();

  constructor(asked: Consistency) {
    this.#asked = asked;
  }

  add(document: Summary): void {
    addForms(document, this.#listed, ({ concept }) => concept !== null);
  }

  /** @param versions of its text; the document may be among them. */
  reportsOf(document: Summary, versions: Versions): readonly ComparedReport[] {
    const byName = grouped(document.uses, (use) => keyOf(document, use));
    const differences = Array.from(byName, ([key, own]) => {
      const name = this.#listed.get(key) ?? versions.unlisted.get(key);
      return name?.isDisputed === true ? this.#differing(document, own, name, versions) : [];
    }).flat();
    return differences
      .sort((a, b) => byFirstUse(a.name, b.name))
      .flatMap((difference) => this.#told(difference));
  }

  /** Shown in another version of the text where one has the kept form, else in another text. */
  #differing(
    document: Summary,
    own: readonly FormUse[],
    name: FormsOfName,
    versions: Versions,
  ): Difference[] {
    const choice = choose(name.inOrder(), this.#asked.keep);
    const use = choose(own, this.#asked.keep)?.kept;
    if (choice === undefined || use === undefined || use.form === choice.kept.form) return [];
    const sibling = shownIn(versions, document, use, choice.kept.form);
    const other = choice.kept.firsts.find(({ of }) => of.at !== document.at)?.use;
    const shown = sibling ?? other;
    if (shown === undefined) return [];
    return [{ name, use, choice, across: sibling === undefined ? 'documents' : 'versions', shown }];
  }

  #told(difference: Difference): ComparedReport[] {
    const severity = this.#asked[difference.across];
    return severity === 'off' ? [] : [reportOf(difference, severity)];
  }
}

export function versionsOf(documents: readonly Summary[]): Versions {
  const ordered = documents.toSorted(byStanding);
  const unlisted = new Map<string, FormsOfName>();
  for (const document of ordered) addForms(document, unlisted, ({ concept }) => concept === null);
  return { documents: ordered, unlisted };
}

function addForms(
  document: Summary,
  names: Map<string, FormsOfName>,
  isWanted: (use: FormUse) => boolean,
): void {
  for (const [index, use] of document.uses.entries()) {
    if (!isWanted(use)) continue;
    const key = keyOf(document, use);
    const name = names.get(key) ?? new FormsOfName();
    names.set(key, name);
    name.add(document, index, use);
  }
}

/** A name in a language; one that the store has is never the same as one that it does not have. */
const keyOf = ({ language }: DocumentForms, { concept, name }: FormUse): string =>
  JSON.stringify([language, concept, name]);

/** Where another version of the text first has the kept form of a name. */
function shownIn(
  { documents }: Versions,
  { at, language }: Summary,
  { concept, name }: FormUse,
  form: string,
): FormUse | undefined {
  const isShown = (use: FormUse): boolean =>
    use.form === form && use.name === name && use.concept === concept;
  for (const document of documents) {
    const isOther = document.at !== at && document.language === language;
    const shown = isOther ? document.uses.find(isShown) : undefined;
    if (shown !== undefined) return shown;
  }
  return undefined;
}
