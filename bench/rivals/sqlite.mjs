// SQLite's full-text search by trigrams (FTS5), its hundred best put in order by edit distance.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editDistance } from '../../dist/text/distance.js';
import { imported } from '../suite/packages.mjs';

/** SQLite as Node has it (from 22 on), else as better-sqlite3 does. */
async function openBase() {
  const { DatabaseSync } = await import('node:sqlite').catch(() => ({}));
  if (DatabaseSync !== undefined) return new DatabaseSync(':memory:');
  const Database = await imported('better-sqlite3', built);
  return Database && new Database(':memory:');
}

/** Its binary as published for this Node, else compiled here. */
function built(folder) {
  const prefix = join(dirname(process.execPath), '..');
  const headers = existsSync(join(prefix, 'include/node')) ? [`--nodedir=${prefix}`] : [];
  const ways = [['prebuild-install'], ['node-gyp', 'rebuild', '--release', ...headers]];
  return ways.some(
    (way) => spawnSync('npx', ['--yes', ...way], { cwd: folder, stdio: 'ignore' }).status === 0,
  );
}

export async function sqlite(names) {
  const base = await openBase();
  if (base === undefined) return undefined;
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
