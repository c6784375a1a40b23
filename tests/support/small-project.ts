import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { emptyFolder } from './cli.js';

/** A city of a store. */
export const concept = (id: string, arabic: string, preferred: string, other: string): string => `${id}:
  kind: city
  terms:
    ar: [{text: ${arabic}, status: preferred}]
    en: [{text: ${preferred}, status: preferred}, {text: ${other}, status: nonpreferred}]
`;

/** Files of a small project: two texts and their translations, one name out of style in each. */
export const smallProject: Readonly<Record<string, string>> = {
  'mustalah.yaml': 'glossary: [glossary]\ntranslations: translations\nsource: ar\n',
  'glossary/cities.yaml':
    concept('al-bab', 'الباب', 'al-Bab', 'El Bab') + concept('raqqa', 'الرقة', 'Raqqa', 'Rakka'),
  'translations/ar/one.txt': 'وصلوا إلى مدينة الباب.\n',
  'translations/ar/two.txt': 'وصلوا إلى مدينة الرقة.\n',
  'translations/en/one.txt': 'They reached the city of El Bab.\n',
  'translations/en/two.txt': 'They reached the city of Rakka.\n',
};

/** Writes files into a folder. */
export function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** A small project in a folder of its own. */
export function newProject(): string {
  const folder = emptyFolder();
  put(folder, smallProject);
  return folder;
}
