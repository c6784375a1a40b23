// libxml2's validator holds exported TMX against its DTD, and SRX against its schema.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pair, writeArticle } from './article.mjs';
import { debian } from './debian.mjs';

export function run({ root, folder, test, skip, mustalah }) {
  const standards = join(root, '../shared/standards/tmx-srx-misc');
  if (!existsSync(standards)) return skip('xmllint', 'the DTD and the schema are not beside the project');
  if (!debian('libxml2-utils')) return skip('xmllint', 'the Debian package libxml2-utils is not to be had');
  const xmllint = (...args) =>
    spawnSync('xmllint', ['--nonet', '--noout', ...args], { cwd: folder, encoding: 'utf8' });
  const dtd = ['--dtdvalid', join(standards, 'tmx/tmx14.dtd')];

  writeArticle(folder);
  mustalah('export', 'tmx', ...pair, '--output', 'article.tmx');
  mustalah('export', 'tmx', '--config', join(root, 'mustalah.yaml'), '--output', 'project.tmx');
  for (const file of ['article.tmx', 'project.tmx']) {
    const { status, stderr } = xmllint(...dtd, file);
    test(`xmllint: ${file} is valid against the DTD`, status === 0, stderr);
  }
  mustalah('export', 'srx', '--output', 'own.srx');
  const { status, stderr } = xmllint('--schema', join(standards, 'srx/srx20.xsd'), 'own.srx');
  test('xmllint: the segmentation rules are valid SRX 2.0', status === 0, stderr);
}
