// Stores of so many names, compiled or as YAML; each is made once a run, in a process of its own.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { glossaryOf } from '../../dist/glossary/glossary.js';
import { compileGlossary } from '../../dist/match/compiled/compile.js';
import { openGlossary } from '../../dist/match/compiled/open.js';
import { isolated } from './isolated.mjs';
import { cpuOf, held } from './measure.mjs';
import { namePairs, readThings } from './names.mjs';

const term = (text) => [{ text, status: 'preferred', type: 'full-form' }];

const conceptOf = ({ en, ar }, number) => ({
  id: `n${number}`,
  kind: 'city',
  definition: undefined,
  valid: undefined,
  soft: false,
  terms: new Map([...(ar === undefined ? [] : [['ar', term(ar)]]), ['en', term(en)]]),
  romanizations: new Map(),
  relations: {},
  lookAlikes: [],
  homonymOf: [],
  notes: [],
});

/** @param pairs of names, `{ en, ar }`; the Arabic may be absent. */
export const glossaryOfPairs = (pairs) => glossaryOf(pairs.map(conceptOf));

/** Runs in a process of its own. */
export function build({ files, count, place }) {
  const { pairs, asTheyAre } = namePairs(readThings(files).things, count);
  const glossary = glossaryOfPairs(pairs);
  const label = { key: 'bench', says: 'bench', doubts: 0 };
  const { seconds, result } = cpuOf(() => compileGlossary(glossary, label));
  writeFileSync(place, result);
  return { place, count, asTheyAre, seconds, megabytes: result.byteLength / 1e6 };
}

/** Runs in a process of its own: what opening a store costs, and holds. */
export function open({ place }) {
  const before = held();
  const { seconds, result } = cpuOf(() => openGlossary(readFileSync(place)));
  if (result === undefined) throw new Error(`${place} is no compiled store of this build.`);
  return { seconds, megabytes: (held() - before) / 1e6 };
}

const built = new Map();

/** A compiled store of so many names. */
export function compiledStore({ folder, nameFiles }, count) {
  const known =
    built.get(count) ??
    isolated(import.meta.url, 'build', {
      files: nameFiles,
      count,
      place: join(folder, `store-${count}.bin`),
    });
  built.set(count, known);
  return known;
}

const quoted = (text) => JSON.stringify(text);

/** A folder with a store of so many names as YAML, in files of ten thousand. */
export function yamlStore({ folder, things }, count) {
  const place = join(folder, `yaml-${count}`);
  if (existsSync(place)) return place;
  mkdirSync(place);
  const { pairs } = namePairs(things, count);
  for (let from = 0; from < pairs.length; from += 10_000) {
    const concepts = pairs.slice(from, from + 10_000).map(
      ({ en, ar }, at) => `n${from + at}:
  kind: city
  terms:
    ar: [{text: ${quoted(ar)}, status: preferred}]
    en: [{text: ${quoted(en)}, status: preferred}]
`,
    );
    writeFileSync(join(place, `names-${from}.yaml`), concepts.join(''));
  }
  return place;
}
