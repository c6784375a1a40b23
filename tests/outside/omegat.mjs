// OmegaT opens the exported XLIFF 1.2 without a window and inserts the hits of the exported TMX.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lines, pair, writeArticle } from './article.mjs';
import { debian } from './debian.mjs';

const project = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0">
${['source', 'target', 'tm', 'glossary', 'dictionary'].map((name) => `<${name}_dir>__DEFAULT__</${name}_dir>`).join('\n')}
<source_lang>ar</source_lang><target_lang>en</target_lang>
<sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations>
<remove_tags>false</remove_tags>
</project></omegat>
`;

export function run({ root, folder, test, skip, mustalah }) {
  if (!debian('omegat')) return skip('omegat', 'the Debian package omegat is not to be had');
  for (const name of ['source', 'target', 'tm/auto', 'glossary', 'dictionary', 'omegat'])
    mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'omegat.project'), project);
  writeArticle(folder);
  // OmegaT's own `glossary` folder is no store of ours.
  const store = ['--glossary', join(root, 'glossary')];
  const source = ['--source', 'article.ar.txt'];
  mustalah(
    'export',
    'xliff',
    ...store,
    '--version',
    '1.2',
    ...source,
    '--fill-source',
    '--plain',
    '--output',
    'source/plain.xlf',
  );
  mustalah('export', 'xliff', ...store, '--version', '1.2', ...pair, '--output', 'source/marked.xlf');
  mustalah('export', 'tmx', ...store, ...pair, '--output', 'tm/auto/memory.tmx');
  mustalah('export', 'omegat', ...store, '--output', 'glossary/glossary.txt');
  const home = ['-Djava.awt.headless=true', `-Duser.home=${folder}`];
  const { status, stdout, stderr } = spawnSync(
    'java',
    [...home, '-jar', '/usr/share/omegat/OmegaT.jar', folder, '--mode=console-translate'],
    { encoding: 'utf8' },
  );
  test('OmegaT: opens and translates the project', status === 0, stdout + stderr);
  const translated = readFileSync(join(folder, 'target/plain.xlf'), 'utf8');
  const targets = Array.from(translated.matchAll(/<target[^>]*>([\s\S]*?)<\/target>/g), (match) =>
    plain(match[1]),
  );
  test(
    'OmegaT: every unit is translated from the memory',
    JSON.stringify(targets) === JSON.stringify(lines.map(([, target]) => target)),
    JSON.stringify(targets),
  );
  const units = (file) =>
    readFileSync(join(folder, file, 'marked.xlf'), 'utf8').match(/<trans-unit /g)?.length;
  test('OmegaT: the file with marks and notes comes back whole', units('target') === units('source'));
}

const plain = (xml) =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
