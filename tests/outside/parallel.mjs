// GNU parallel shares a stream of records among processes; what they write together is what one writes.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { debian } from './debian.mjs';

const records = Array.from({ length: 2000 }, (_, id) => ({
  id,
  source: `وصل ${id} منهم إلى مدينة الباب.`,
  target: `${id} of them reached the city of ${['al-Bab', 'El Bab', 'Al-Baab'][id % 3]}.`,
}));

export function run({ root, folder, test, skip }) {
  if (!debian('parallel')) return skip('parallel', 'the Debian package parallel is not to be had');
  const cli = join(root, 'dist/cli/mustalah.js');
  const input = records.map((record) => `${JSON.stringify(record)}\n`).join('');
  writeFileSync(join(folder, 'records.ndjson'), input);
  const shell = (command) =>
    spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 });
  const mustalah = `${process.execPath} ${cli} lint --ndjson`;
  const whole = shell(`${mustalah} < records.ndjson`);
  const shared = shell(
    `parallel --will-cite --pipe --keep-order --block 50k -j2 ${mustalah} < records.ndjson`,
  );
  test('parallel: there is something to find', whole.stdout.split('\n').length > 1000, whole.stderr);
  test(
    'parallel: shared among processes, the findings are the same',
    shared.stdout === whole.stdout,
    shared.stderr,
  );
  test('parallel: that there are errors is told by the exit code', whole.status === 1 && shared.status !== 0);
}
