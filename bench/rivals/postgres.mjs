// PostgreSQL's trigrams (pg_trgm), in a server of its own that is gone afterwards. Times are the server's own clock.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const debian = '/usr/lib/postgresql';

/** Where Debian keeps the programs of its newest version. */
function programs() {
  const newest = existsSync(debian)
    ? readdirSync(debian).sort((a, b) => Number(b) - Number(a))[0]
    : undefined;
  return newest === undefined ? undefined : join(debian, newest, 'bin');
}

const table = (rows) => rows.map((row) => `${row.join('\t')}\n`).join('');

const asking = `
CREATE TABLE answers (query int, seconds float8, ids int[]);
DO $$
DECLARE each record; started timestamptz; found int[];
BEGIN
  FOR each IN SELECT * FROM queries ORDER BY id LOOP
    started := clock_timestamp();
    SELECT array_agg(id) INTO found FROM
      (SELECT id FROM names WHERE name % each.text ORDER BY similarity(name, each.text) DESC LIMIT 10) best;
    INSERT INTO answers VALUES (each.id, extract(epoch FROM clock_timestamp() - started), found);
  END LOOP;
END $$;
`;

/** @returns what answers queries, or undefined where PostgreSQL is not installed. */
export function postgres(names) {
  const bin = programs();
  if (bin === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'mustalah-pg-'));
  // The server refuses to run as root.
  const asRoot = process.getuid?.() === 0;
  if (asRoot) execFileSync('chown', ['postgres', folder]);
  const run = (program, args, input) => {
    const command = [join(bin, program), ...args];
    const [first, ...rest] = asRoot ? ['runuser', '-u', 'postgres', '--', ...command] : command;
    const ran = spawnSync(first, rest, {
      cwd: folder,
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    if (ran.status !== 0) throw new Error(`${program}: ${ran.stderr}`);
    return ran.stdout;
  };
  const server = (...args) =>
    run('pg_ctl', ['-D', join(folder, 'data'), '-l', join(folder, 'log'), '-w', ...args]);
  const sql = (text) => run('psql', ['-h', folder, '-d', 'postgres', '-qAt', '-v', 'ON_ERROR_STOP=1'], text);
  const load = (name, rows) => `CREATE TABLE ${name} (id int, ${name === 'names' ? 'name' : 'text'} text);
COPY ${name} FROM STDIN;
${table(rows)}\\.
`;
  run('initdb', ['-D', join(folder, 'data'), '--auth=trust', '-E', 'UTF8', '--locale=C.UTF-8']);
  process.on('exit', () => {
    server('-m', 'immediate', 'stop');
    rmSync(folder, { recursive: true });
  });
  server('-o', `-k ${folder} -c listen_addresses='' -c maintenance_work_mem=512MB`, 'start');
  sql(`CREATE EXTENSION pg_trgm;
${load(
  'names',
  names.map((name, id) => [id, name]),
)}
CREATE INDEX ON names USING gin (name gin_trgm_ops);
ANALYZE names;`);
  return {
    answer: (queries) => {
      const told = sql(`${load(
        'queries',
        queries.map((query, id) => [id, query]),
      )}${asking}
SELECT seconds, array_to_string(ids, ',') FROM answers ORDER BY query; DROP TABLE queries, answers;`);
      return told
        .trim()
        .split('\n')
        .map((line) => line.split('|'))
        .map(([seconds, ids]) => ({ seconds: Number(seconds), found: ids.split(',').map(Number) }));
    },
  };
}
