// The Translate Toolkit reads every unit of the exported XLIFF 1.2 with equal text.
import { spawnSync } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import { lines, pair, writeArticle } from './article.mjs';
import { debian } from './debian.mjs';

const program = `
import json, sys
from translate.storage import xliff
units = xliff.xlifffile.parsefile(sys.argv[1]).units
print(json.dumps([[str(unit.source), str(unit.target)] for unit in units]))
`;

export function run({ folder, test, skip, mustalah }) {
  if (!debian('translate-toolkit'))
    return skip('translate-toolkit', 'the Debian package translate-toolkit is not to be had');
  writeArticle(folder);
  mustalah('export', 'xliff', '--version', '1.2', ...pair, '--plain', '--output', 'plain.xlf');
  mustalah('export', 'xliff', '--version', '1.2', ...pair, '--output', 'marked.xlf');
  for (const file of ['plain.xlf', 'marked.xlf']) {
    // Debian's own Python: another one on the path does not have the toolkit.
    const { stdout, stderr } = spawnSync('/usr/bin/python3', ['-c', program, file], {
      cwd: folder,
      encoding: 'utf8',
    });
    test(
      `Translate Toolkit: every unit of ${file} has its text`,
      isDeepStrictEqual(parsed(stdout), lines),
      stderr + stdout,
    );
  }
}

function parsed(json) {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
