import { readFileSync } from 'node:fs';
import { placesIn } from '../glossary/plain-yaml/file.js';
import type { Path, YamlFile } from '../glossary/yaml.js';
import { byteOrderMark } from './files.js';

type Places = Pick<YamlFile, 'locate'>;

/** Problems come file by file: so many files stay read. */
const most = 4;

/** File → its places, the last asked about last. */
const recent = new Map<string, Places>();

/** Where a path stands in a file of a store: few are asked about, so no text is held for them. @param shown its name. */
export function locateIn(file: string, shown: string, path: Path): ReturnType<Places['locate']> {
  const places = recent.get(file) ?? read(file, shown);
  recent.delete(file);
  recent.set(file, places);
  for (const oldest of recent.keys()) if (recent.size > most) recent.delete(oldest);
  return places.locate(path);
}

/** Its places are forgotten, for the file was read anew. */
export const forgetPlaces = (file: string): boolean => recent.delete(file);

function read(file: string, shown: string): Places {
  const text = textOf(file);
  return placesIn(shown, text.startsWith(byteOrderMark) ? text.slice(byteOrderMark.length) : text);
}

/** Nothing where the file is gone meanwhile: a problem of it stands at its beginning. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
