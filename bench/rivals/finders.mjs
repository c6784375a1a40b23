// What people would otherwise look names up with. Each takes a list of names and gives back a search that tells the
// places of ten of them; undefined where it is not to be had.
import { createFinder } from '../../dist/glossary/find.js';
import { buildNameIndex } from '../../dist/glossary/lookup/build.js';
import { candidatesIn } from '../../dist/glossary/lookup/candidates.js';
import { imported } from '../suite/packages.mjs';
import { glossaryOfPairs } from '../suite/stores.mjs';
import { postgres } from './postgres.mjs';
import { sqlite } from './sqlite.mjs';

/** @param arabic name → its Arabic, of those that have one. */
function mustalah(names, arabic = new Map()) {
  const glossary = glossaryOfPairs(names.map((en) => ({ en, ar: arabic.get(en) })));
  const finder = createFinder(glossary, candidatesIn(buildNameIndex(glossary)));
  return (query) => finder.find(query, 10).results.map(({ concept: { id } }) => Number(id.slice(1)));
}

async function minisearch(names) {
  const MiniSearch = await imported('minisearch');
  if (MiniSearch === undefined) return undefined;
  const index = new MiniSearch({ fields: ['name'], searchOptions: { fuzzy: 0.3, prefix: true } });
  index.addAll(names.map((name, id) => ({ id, name })));
  return (query) =>
    index
      .search(query)
      .slice(0, 10)
      .map(({ id }) => id);
}

async function flexsearch(names) {
  const FlexSearch = await imported('flexsearch');
  if (FlexSearch === undefined) return undefined;
  const index = new FlexSearch.Index({ tokenize: 'tolerant', encoder: FlexSearch.Charset.LatinAdvanced });
  for (const [at, name] of names.entries()) index.add(at, name);
  return (query) => index.search(query, { limit: 10, suggest: true });
}

async function symspell(names) {
  const SymSpell = await imported('node-symspell');
  if (SymSpell === undefined) return undefined;
  const places = new Map(names.map((name, at) => [name.toLowerCase(), at]));
  const dictionary = new SymSpell(2, 7);
  for (const name of places.keys()) dictionary.createDictionaryEntry(name, 1);
  return (query) =>
    dictionary
      .lookup(query.toLowerCase(), SymSpell.Verbosity.ALL)
      .slice(0, 10)
      .map(({ term }) => places.get(term));
}

/** Compares with every name, so it is asked a few times only. */
async function fuse(names) {
  const Fuse = await imported('fuse.js');
  if (Fuse === undefined) return undefined;
  const index = new Fuse(names, { threshold: 0.5, ignoreLocation: true, shouldSort: true });
  return (query) => index.search(query, { limit: 10 }).map(({ refIndex }) => refIndex);
}

const all = Number.POSITIVE_INFINITY;

/** Name → how it is made how many queries of a kind it is asked at most, and whether it holds
 * its memory outside of JavaScript's. */
export const finders = {
  mustalah: { make: (names) => mustalah(names), most: all },
  'mustalah, Arabic known': { make: mustalah, most: all },
  'SQLite FTS5 trigram': { make: sqlite, most: 200, native: true },
  'PostgreSQL pg_trgm': { make: postgres, most: 200 },
  minisearch: { make: minisearch, most: 200 },
  flexsearch: { make: flexsearch, most: all },
  'node-symspell': { make: symspell, most: 200 },
  'fuse.js': { make: fuse, most: 10 },
};
