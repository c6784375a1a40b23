import type { NamedConcept } from '../../model/imported.js';
import { type Statement, statementsOf, type Value } from './statements.js';
import { conceptBase, prefixes, storeIri } from './vocabulary.js';

/** Concepts as SKOS in Turtle (W3C, RDF 1.1 Turtle), one block after another. */
export function* turtle(concepts: Iterable<NamedConcept>): Generator<string> {
  for (const [prefix, iri] of Object.entries(prefixes)) yield `@prefix ${prefix}: <${iri}> .\n`;
  yield `\n<${storeIri}> a skos:ConceptScheme .\n`;
  for (const concept of concepts)
    yield `\n<${conceptBase}${concept.id}> a skos:Concept${statementsOf(concept).map(written).join('')} .\n`;
}

const written = ([property, values]: Statement): string => ` ;\n  ${property} ${values.map(term).join(', ')}`;

function term(value: Value): string {
  if (value.is === 'iri') return `<${value.iri}>`;
  const { text, language } = value;
  return `"${text.replace(/["\\\n\r\t]/g, (sign) => escapes[sign] ?? sign)}"${language === undefined ? '' : `@${language}`}`;
}

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};
