import type { ImportedConcept } from '../../model/imported.js';
import { romanize } from '../../romanize/schemes/romanize.js';

const storeId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Ids that merely count, or are long random numbers: they name nothing. */
const serial =
  /^(?:[a-z]{1,3}|concept|entry|term|tig|eid|cid|lid|tid)?[-_]?\d+$|^[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}/i;

/** Whether a file's own id can serve as one of the store, and says something: t-55 does, of a tank. */
const isTelling = (id: string, { terms }: ImportedConcept): boolean =>
  storeId.test(id) &&
  (!serial.test(id) || Object.values(terms).some((list) => list.some(({ text }) => slug(text) === id)));

/** An id for a new concept: the file's own where it tells something, else made of its first name in Latin letters. */
export function newId(imported: ImportedConcept, isTaken: (id: string) => boolean): string {
  const { id } = imported;
  const base = id !== undefined && isTelling(id, imported) ? id : (slugOf(imported) ?? 'concept');
  if (!isTaken(base)) return base;
  let count = 2;
  while (isTaken(`${base}-${count}`)) count += 1;
  return `${base}-${count}`;
}

function slugOf({ terms }: ImportedConcept): string | undefined {
  const texts = Object.values(terms).flatMap((list) => {
    const best = list.find(({ status }) => status === 'preferred') ?? list[0];
    return best === undefined ? [] : [best.text];
  });
  const latin = texts.find((text) => slug(text) !== '');
  if (latin !== undefined) return slug(latin);
  // Vowels that the Arabic does not write are dots.
  const romanized = texts.map((text) => slug((romanize(text, 'ala-lc')?.text ?? '').replaceAll('·', '')));
  return romanized.find((text) => text !== '');
}

/** Longest id that a person would still type. */
const longest = 60;

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'’ʻʼʿʾ]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
