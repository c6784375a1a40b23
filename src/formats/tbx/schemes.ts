/** A romanization scheme of the store, and how it is told in a language tag and in a reading note. */
interface RomanizationScheme {
  readonly id: string;
  /** BCP 47 with extension T (RFC 6497): `m0` where CLDR registers the scheme, the private `x0` where not. */
  readonly tag: string;
  readonly label: string;
}

const schemes: readonly RomanizationScheme[] = [
  { id: 'bgn-pcgn', tag: 'ar-Latn-t-ar-m0-bgn', label: 'BGN/PCGN' },
  { id: 'un', tag: 'ar-Latn-t-ar-m0-ungegn', label: 'UN' },
  { id: 'ala-lc', tag: 'ar-Latn-t-ar-m0-alaloc', label: 'ALA-LC' },
  { id: 'iso-233', tag: 'ar-Latn-t-ar-m0-iso', label: 'ISO 233' },
  { id: 'din-31635', tag: 'ar-Latn-t-ar-m0-din', label: 'DIN 31635' },
  { id: 'ijmes', tag: 'ar-Latn-t-ar-x0-ijmes', label: 'IJMES' },
  { id: 'ic', tag: 'ar-Latn-t-ar-x0-intelcom', label: 'IC' },
];

export const schemeTag = (id: string): string | undefined => schemes.find((scheme) => scheme.id === id)?.tag;

export const schemeLabel = (id: string): string | undefined =>
  schemes.find((scheme) => scheme.id === id)?.label;

/** The scheme of a language tag; `alalc97` is a registered variant subtag of its own. */
export function schemeOfTag(written: string): string | undefined {
  const tag = written.toLowerCase();
  if (/^ar-latn.*-alalc97$/.test(tag)) return 'ala-lc';
  return schemes.find((scheme) => scheme.tag.toLowerCase() === tag)?.id;
}

/** The scheme that a reading note names, by whatever spelling. */
export function schemeOfLabel(written: string): string | undefined {
  const bare = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const name = bare(written);
  return schemes.find(({ id, label }) => bare(id) === name || bare(label) === name)?.id;
}
