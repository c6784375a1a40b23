import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { trouble } from '../model/problem.js';
import { exists } from './files.js';
import { openOutput } from './output.js';

const config = `# What mustalah checks here. Every key: docs/configuration.md
glossary: [glossary]
profile: default
translations: translations
source: ar
`;

const glossary = `# The terminology store: concept id → concept. How to write one: docs/glossary-format.md
al-bab:
  kind: city
  definition: Town north-east of Aleppo.
  terms:
    ar:
      - {text: الباب, status: preferred, context: [مدينة, بلدة, ريف]}
    en:
      - {text: al-Bab, status: preferred}
      - {text: El Bab, status: nonpreferred}
      - {text: door, status: forbidden, type: literal}
  proofs:
    catches:
      - {source: دخلوا مدينة الباب., target: They entered the city of the Door., rule: literal-translation, text: Door}
    leaves:
      - {source: دخلوا مدينة الباب., target: They entered the city of al-Bab.}
`;

const files: readonly (readonly [string, string])[] = [
  ['mustalah.yaml', config],
  ['glossary/names.yaml', glossary],
  ['translations/ar/example.json', `${JSON.stringify({ p1: 'وصلت القوات إلى مدينة الباب.' }, null, 2)}\n`],
  [
    'translations/en/example.json',
    `${JSON.stringify({ p1: 'The forces reached the city of El Bab.' }, null, 2)}\n`,
  ],
];

/** Writes a new project. @returns the files written. @throws {Trouble} where any of them is there already. */
export async function initProject(folder: string): Promise<string[]> {
  for (const [name] of files) if (await exists(join(folder, name))) throw trouble('already-there', {}, name);
  for (const [name, text] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    const output = await openOutput(join(folder, name), name);
    await output.write(text);
    await output.finish();
  }
  return files.map(([name]) => name);
}
