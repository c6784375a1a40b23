import type { StoredConcept } from '../../model/generated/glossary.js';

type Scheme = keyof NonNullable<StoredConcept['romanizations']>;

/**
 * A romanized form is a label in Arabic in Latin script: BCP 47's extension T says after which system (CLDR,
 * common/bcp47/transform.xml); two systems that it has no name for are private.
 */
export const schemeTags: readonly (readonly [Scheme, string])[] = [
  ['bgn-pcgn', 'ar-Latn-t-ar-m0-bgn'],
  ['un', 'ar-Latn-t-ar-m0-ungegn'],
  ['ala-lc', 'ar-Latn-t-ar-m0-alaloc'],
  ['iso-233', 'ar-Latn-t-ar-m0-iso'],
  ['din-31635', 'ar-Latn-t-ar-m0-din'],
  ['ijmes', 'ar-Latn-x-ijmes'],
  ['ic', 'ar-Latn-x-ic'],
];

/** The system that a language tag names; `alalc97` is the registered variant for ALA-LC. */
export function schemeOfTag(tag: string): Scheme | undefined {
  const lower = tag.toLowerCase();
  if (lower === 'ar-latn-alalc97' || lower === 'ar-alalc97') return 'ala-lc';
  return schemeTags.find(([, known]) => known.toLowerCase() === lower)?.[0];
}
