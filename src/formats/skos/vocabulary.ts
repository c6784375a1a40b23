/** Prefixes that our files declare, and that are understood where a file declares none. */
export const prefixes: Readonly<Record<string, string>> = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  mustalah: 'https://mustalah.dev/ns#',
};

/** The store as a concept scheme. */
export const storeIri = 'https://mustalah.dev/store';

/** What a concept's IRI begins with; its id follows. */
export const conceptBase = `${storeIri}/`;

/** The IRI of a prefixed name of ours. */
export function expanded(name: string): string {
  const [prefix = '', local = ''] = name.split(':');
  return (prefixes[prefix] ?? '') + local;
}
