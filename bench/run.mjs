// Whole processes, timed side by side on one machine: `npm run bench`. Medians; ratios are what counts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const cli = join(root, 'dist/cli/mustalah.js');
const folder = mkdtempSync(join(tmpdir(), 'mustalah-bench-'));

/** Median wall-clock milliseconds of a command over some runs, after one that warms the disk. */
function time(args, runs) {
  const once = () => {
    const start = performance.now();
    const ran = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 30 });
    if (ran.status === 2) throw new Error(ran.stderr);
    return performance.now() - start;
  };
  once();
  const times = Array.from({ length: runs }, once).sort((a, b) => a - b);
  return times[runs >> 1] ?? 0;
}

/** Greatest resident memory of a command, in MB, as the process itself reports it. */
function memory(args) {
  const report = `process.on('exit', () => process.stderr.write('\\n#' + process.resourceUsage().maxRSS))`;
  const preload = `data:text/javascript,${encodeURIComponent(report)}`;
  const ran = spawnSync(process.execPath, ['--import', preload, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  return Number(ran.stderr.split('#').at(-1)) / 1024;
}

const paragraphs = (version) =>
  Object.values(JSON.parse(readFileSync(join(root, `translations/${version}/ankara-talks.json`), 'utf8')));

/** The article over and over, as a plain text; in one line where asked. */
function enlarged(version, times, between = '\n') {
  const file = join(folder, `${version}-${times}-${between.codePointAt(0)}.txt`);
  writeFileSync(
    file,
    `${Array.from({ length: times }, () => paragraphs(version).join(between)).join(between)}\n`,
  );
  return file;
}

const rows = [];
const empty = time(['-e', '0'], 15);
rows.push(['empty Node process', `${empty.toFixed(0)} ms`, '']);
const version = time([cli, '--version'], 15);
rows.push(['mustalah --version', `${version.toFixed(0)} ms`, `+${(version - empty).toFixed(0)} ms`]);
const lookup = time([cli, 'lookup', 'Raqqa'], 7);
rows.push(['mustalah lookup Raqqa', `${lookup.toFixed(0)} ms`, `+${(lookup - empty).toFixed(0)} ms`]);
const article = time([cli, 'lint', 'translations/en-x-wire'], 7);
rows.push([
  'mustalah lint, the hurried version',
  `${article.toFixed(0)} ms`,
  `+${(article - empty).toFixed(0)} ms`,
]);
for (const times of [100, 400])
  for (const name of ['en', 'en-x-wire']) {
    const files = [enlarged('ar', times), enlarged(name, times)];
    const bytes = files.reduce((sum, file) => sum + readFileSync(file).length, 0) / 1e6;
    const args = [cli, 'lint', '--source', files[0], '--target', files[1], '--format', 'line'];
    const taken = time(args, 3);
    const label = `lint of ${bytes.toFixed(1)} MB of plain text (${name})`;
    rows.push([label, `${(taken / 1000).toFixed(1)} s`, `${memory(args).toFixed(0)} MB at most`]);
  }
const line = ['ar', 'en-x-wire'].map((version) => enlarged(version, 100, ' '));
const oneLine = time([cli, 'lint', '--source', line[0], '--target', line[1], '--format', 'line'], 3);
rows.push(['the same 1.3 MB in one line (en-x-wire)', `${(oneLine / 1000).toFixed(1)} s`, '']);
rmSync(folder, { recursive: true });
const width = Math.max(...rows.map(([name]) => name.length));
for (const [name, value, note] of rows) console.log(`${name.padEnd(width)}  ${value.padStart(9)}  ${note}`);
