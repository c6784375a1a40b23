import type { Status, StoredConcept, StoredTerm } from '../../model/generated/glossary.js';
import type { NamedConcept } from '../../model/imported.js';
import { schemeTags } from './scheme-tags.js';
import { conceptBase, storeIri } from './vocabulary.js';

/** What a statement says of a concept: a text, in a language where it is a label, or another concept. */
export type Value =
  | { readonly is: 'text'; readonly text: string; readonly language?: string }
  | { readonly is: 'iri'; readonly iri: string };

/** One statement about a concept: a property by its prefixed name, and its values. */
export type Statement = readonly [property: string, values: readonly Value[]];

/** SKOS knows three ranks of labels; what the store tells apart beyond them is said in its own vocabulary beside. */
const labels: Readonly<Record<Status, string>> = {
  preferred: 'skos:prefLabel',
  admitted: 'skos:altLabel',
  nonpreferred: 'skos:altLabel',
  deprecated: 'skos:hiddenLabel',
  superseded: 'skos:hiddenLabel',
  forbidden: 'skos:hiddenLabel',
};

/** Statuses that a SKOS label alone would lose. */
const finer: readonly Status[] = ['nonpreferred', 'deprecated', 'superseded', 'forbidden'];

/** Everything that is said of a concept, properties without values left out. */
export function statementsOf({ id, concept }: NamedConcept): Statement[] {
  const { relations = {}, lookAlikes = [], homonymOf = [], notes = [], definition } = concept;
  const all: Statement[] = [
    ['skos:inScheme', [{ is: 'iri', iri: storeIri }]],
    ['skos:notation', [plain(id)]],
    ...labelStatements(concept),
    ['skos:definition', texts(definition)],
    ['skos:note', notes.map(plain)],
    ['skos:broader', iris(relations.partOf)],
    ['mustalah:metonymOf', iris(relations.metonymOf)],
    ['dct:isReplacedBy', iris(relations.replacedBy)],
    ['mustalah:lookAlike', iris(...lookAlikes)],
    ['mustalah:homonymOf', iris(...homonymOf)],
    ['mustalah:kind', [plain(concept.kind)]],
  ];
  return all.filter(([, values]) => values.length > 0);
}

function labelStatements(concept: StoredConcept): Statement[] {
  const terms = Object.entries(concept.terms).flatMap(([language, list]) =>
    list.map((term) => ({ language, term })),
  );
  const those = (wanted: (term: StoredTerm) => boolean): Value[] =>
    terms.filter(({ term }) => wanted(term)).map(({ language, term }) => label(term.text, language));
  const romanized = schemeTags.flatMap(([scheme, tag]) => {
    const text = concept.romanizations?.[scheme];
    return text === undefined ? [] : [label(text, tag)];
  });
  return [
    ['skos:prefLabel', those(({ status }) => status === 'preferred')],
    ['skos:altLabel', [...those(({ status }) => labels[status] === 'skos:altLabel'), ...romanized]],
    ['skos:hiddenLabel', those(({ status }) => labels[status] === 'skos:hiddenLabel')],
    ...finer.map((status): Statement => [`mustalah:${status}`, those((term) => term.status === status)]),
  ];
}

const plain = (text: string): Value => ({ is: 'text', text });
const label = (text: string, language: string): Value => ({ is: 'text', text, language });
const texts = (text: string | undefined): Value[] => (text === undefined ? [] : [plain(text)]);
const iris = (...ids: readonly (string | undefined)[]): Value[] =>
  ids.flatMap((id) => (id === undefined ? [] : [{ is: 'iri', iri: conceptBase + id }]));
