// Style and script of the HTML report, written as the files they are, into the code that puts them in the page. The
// page's policy names them by their hashes, so that nothing else runs in it.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { writeGenerated } from './generated.mjs';

const folder = 'src/report/html';
const read = (name) => readFile(new URL(`../${folder}/${name}`, import.meta.url), 'utf8');
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

export async function generatePage() {
  const style = await read('style.css');
  const script = await read('script.js');
  const policy = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`;
  const lines = Object.entries({ style, script, policy }).map(
    ([name, text]) => `export const ${name} = ${JSON.stringify(text)};\n`,
  );
  await writeGenerated(
    `${folder}/generated/assets.ts`,
    `// Generated from style.css and script.js by \`npm run generate\`. Do not edit.\n${lines.join('')}`,
  );
}
