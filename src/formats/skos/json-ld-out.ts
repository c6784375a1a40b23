import type { NamedConcept } from '../../model/imported.js';
import { type Statement, statementsOf, type Value } from './statements.js';
import { conceptBase, prefixes, storeIri } from './vocabulary.js';

/** Properties whose values are labels, kept by language. */
const labels = [
  'skos:prefLabel',
  'skos:altLabel',
  'skos:hiddenLabel',
  'mustalah:nonpreferred',
  'mustalah:deprecated',
  'mustalah:superseded',
  'mustalah:forbidden',
];
const texts = ['skos:notation', 'skos:definition', 'skos:note', 'mustalah:kind'];
const links = [
  'skos:inScheme',
  'skos:broader',
  'mustalah:metonymOf',
  'dct:isReplacedBy',
  'mustalah:lookAlike',
  'mustalah:homonymOf',
];

/** `skos:prefLabel` → `prefLabel`: what the context lets the file call it. */
const short = (property: string): string => property.replace(/^.*:/, '');

const context = {
  ...prefixes,
  id: '@id',
  type: '@type',
  Concept: 'skos:Concept',
  ConceptScheme: 'skos:ConceptScheme',
  ...Object.fromEntries(labels.map((name) => [short(name), { '@id': name, '@container': '@language' }])),
  ...Object.fromEntries(texts.map((name) => [short(name), name])),
  ...Object.fromEntries(links.map((name) => [short(name), { '@id': name, '@type': '@id' }])),
};

/** Concepts as SKOS in compact JSON-LD 1.1, one node after another. */
export function* jsonLd(concepts: Iterable<NamedConcept>): Generator<string> {
  const scheme = { id: storeIri, type: 'ConceptScheme' };
  yield `{\n"@context": ${JSON.stringify(context, null, 1)},\n"@graph": [\n${JSON.stringify(scheme)}`;
  for (const concept of concepts) yield `,\n${JSON.stringify(nodeOf(concept), null, 1)}`;
  yield '\n]\n}\n';
}

const nodeOf = (concept: NamedConcept) => ({
  id: conceptBase + concept.id,
  type: 'Concept',
  ...Object.fromEntries(
    statementsOf(concept).map(([property, values]) => [short(property), written([property, values])]),
  ),
});

function written([property, values]: Statement): unknown {
  return labels.includes(property) ? byLanguage(values) : oneOrMany(values.map(contentOf));
}

const contentOf = (value: Value): string => (value.is === 'iri' ? value.iri : value.text);

function byLanguage(values: readonly Value[]): Record<string, unknown> {
  const found = new Map<string, string[]>();
  for (const value of values) {
    const language = value.is === 'text' ? (value.language ?? '@none') : '@none';
    found.set(language, [...(found.get(language) ?? []), contentOf(value)]);
  }
  return Object.fromEntries(Array.from(found, ([language, texts]) => [language, oneOrMany(texts)]));
}

const oneOrMany = (values: readonly string[]): unknown => (values.length === 1 ? values[0] : values);
