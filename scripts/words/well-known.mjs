// Names that are names first, whatever else they mean.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { languageOf } from '../../dist/text/languages.js';

const arabic = languageOf('ar');
const glossary = new URL('../../glossary/', import.meta.url);

/** From this many people on a town is known by its name. */
const largeTown = 100_000;

/** Kinds whose names are words anyway. */
const common = new Set(['term', 'group', 'role', 'people', 'weapon', 'quantity', 'month', 'weekday']);

/** Countries, as the runtime's CLDR data name them. */
function countries() {
  const names = new Intl.DisplayNames('ar', { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
  return letters.flatMap((a) => letters.flatMap((b) => names.of(a + b) ?? []));
}

/** Folded names of countries and large towns, and of what the shipped store names without asking for a context. */
export function wellKnownNames(gazetteer) {
  const towns = JSON.parse(readFileSync(gazetteer, 'utf8')).filter(({ pop }) => pop >= largeTown);
  return [...countries(), ...towns.flatMap(({ ar }) => ar), ...storedNames()]
    .filter((name) => !/\s/u.test(name))
    .map((name) => arabic.key(name));
}

function storedNames() {
  const files = readdirSync(glossary).filter((name) => name.endsWith('.yaml'));
  const concepts = files.flatMap((name) =>
    Object.values(parse(readFileSync(new URL(name, glossary), 'utf8'))),
  );
  return concepts
    .filter(({ kind, soft }) => soft !== true && !common.has(kind))
    .flatMap(({ terms }) => terms.ar ?? [])
    .filter(({ context, type }) => context === undefined && type !== 'derived')
    .map(({ text }) => text);
}
