// The memory of linting more and more documents, from a stream that no disk holds.
import { wholeNode } from '../suite/execute.mjs';
import { figure } from '../suite/table.mjs';
import { records } from '../suite/texts.mjs';

const linesEach = 40;

export async function* run(bench) {
  const rows = [];
  for (const size of bench.growing) {
    let bytes = 0;
    let documents = 0;
    const counted = (function* () {
      for (const record of records(bench.texts, size, linesEach)) {
        bytes += Buffer.byteLength(record);
        documents += 1;
        yield record;
      }
    })();
    const args = [bench.cli, 'lint', '--ndjson', '--jobs', '1'];
    const { cpu, megabytes, status, error } = await wholeNode(args, {
      cwd: bench.cwd,
      env: bench.env,
      input: counted,
    });
    if (status === 2) throw new Error(error.slice(-400));
    rows.push([
      figure(bytes / 1e6, 'MB'),
      documents.toLocaleString('en'),
      figure(megabytes, 'MB'),
      figure(cpu, 's'),
      figure(bytes / 1e6 / cpu, 'MB/s'),
    ]);
  }
  yield {
    title: 'Memory of linting more and more documents (`lint --ndjson`, one thread, the shipped store)',
    columns: ['documents', 'how many', 'peak', 'CPU', 'speed'],
    rows,
  };
}
