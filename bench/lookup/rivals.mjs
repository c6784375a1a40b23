// What people would otherwise look names up with. Each takes a list of names and gives back a search that tells the
// places of ten of them; undefined where this machine has it not.
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createFinder } from '../../dist/glossary/find.js';
import { glossaryOf } from '../../dist/glossary/glossary.js';
import { buildNameIndex } from '../../dist/glossary/lookup/build.js';
import { candidatesIn } from '../../dist/glossary/lookup/candidates.js';

const concept = (text, at) => ({
  id: String(at),
  kind: 'person',
  soft: false,
  terms: new Map([['en', [{ text, status: 'preferred', type: 'full-form' }]]]),
  romanizations: new Map(),
  relations: {},
  lookAlikes: [],
  homonymOf: [],
  notes: [],
});

function mustalah(names) {
  const glossary = glossaryOf(names.map(concept));
  const finder = createFinder(glossary, candidatesIn(buildNameIndex(glossary)));
  return (query) => finder.find(query, 10).results.map(({ concept: { id } }) => Number(id));
}

function minisearch(names) {
  const index = new MiniSearch({ fields: ['name'], searchOptions: { fuzzy: 0.3, prefix: true } });
  index.addAll(names.map((name, id) => ({ id, name })));
  return (query) =>
    index
      .search(query)
      .slice(0, 10)
      .map(({ id }) => id);
}

function flexsearch(names) {
  const index = new FlexSearch.Index({ tokenize: 'tolerant', encoder: FlexSearch.Charset.LatinAdvanced });
  for (const [at, name] of names.entries()) index.add(at, name);
  return (query) => index.search(query, { limit: 10, suggest: true });
}

/** Compares with every name, so it is asked a few times only. */
function fuse(names) {
  const index = new Fuse(names, { threshold: 0.5, ignoreLocation: true, shouldSort: true });
  return (query) => index.search(query, { limit: 10 }).map(({ refIndex }) => refIndex);
}

/** SQLite's full-text search by trigrams, its hundred best put in order by edit distance. Node 22 and up. */
async function sqlite(names) {
  const { DatabaseSync } = await import('node:sqlite').catch(() => ({}));
  if (DatabaseSync === undefined) return undefined;
  const { editDistance } = await import('../../dist/text/distance.js');
  const base = new DatabaseSync(':memory:');
  base.exec("CREATE VIRTUAL TABLE names USING fts5(name, tokenize='trigram remove_diacritics 1'); BEGIN");
  const put = base.prepare('INSERT INTO names(rowid, name) VALUES (?, ?)');
  for (const [at, name] of names.entries()) put.run(at + 1, name);
  base.exec('COMMIT');
  const ask = base.prepare('SELECT rowid, name FROM names WHERE names MATCH ? ORDER BY rank LIMIT 100');
  return (query) => {
    const plain = query.replaceAll('"', '');
    const trigrams = Array.from(
      { length: Math.max(0, plain.length - 2) },
      (_, at) => `"${plain.slice(at, at + 3)}"`,
    );
    if (trigrams.length === 0) return [];
    const distance = ({ name }) => editDistance(name.toLowerCase(), query.toLowerCase());
    const rows = ask.all(trigrams.join(' OR ')).map((row) => ({ ...row, apart: distance(row) }));
    return rows
      .sort((a, b) => a.apart - b.apart)
      .slice(0, 10)
      .map(({ rowid }) => rowid - 1);
  };
}

/** Name → how it is made and how many queries it is asked at most. */
export const rivals = {
  mustalah: { make: mustalah, most: Number.POSITIVE_INFINITY },
  'SQLite FTS5 trigram': { make: sqlite, most: 200 },
  minisearch: { make: minisearch, most: 200 },
  flexsearch: { make: flexsearch, most: Number.POSITIVE_INFINITY },
  'fuse.js': { make: fuse, most: 10 },
};
