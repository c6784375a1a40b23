import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Catalogue } from '../report/words.js';

/** The folder of the installed package: it carries a store, a catalogue and the schemas. */
export const packageFolder = fileURLToPath(new URL('../../', import.meta.url));

/** Interface languages that the package speaks. */
export const interfaceLanguages: readonly string[] = ['en', 'ar'];

/** The tool's own words in an interface language. */
export async function loadCatalogue(language: string): Promise<Catalogue> {
  const text = await readFile(`${packageFolder}translations/${language}/messages.json`, 'utf8');
  const catalogue: Catalogue = JSON.parse(text);
  return catalogue;
}

export async function packageVersion(): Promise<string> {
  const manifest: { version: string } = JSON.parse(await readFile(`${packageFolder}package.json`, 'utf8'));
  return manifest.version;
}
