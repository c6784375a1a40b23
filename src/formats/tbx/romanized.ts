import type { StoredConcept } from '../../model/concept.js';
import { type Carried, dialectHas, withCarrier } from './carried.js';
import { isPlain } from './carrier.js';
import type { Dialect } from './dialects.js';
import type { Item, LanguageSection, TermSection } from './entry.js';
import { schemeLabel, schemeTag } from './schemes.js';
import { writtenType } from './vocabulary.js';

/**
 * Romanizations, where a dialect has room for them: readings of the preferred Arabic term, terms beside it, or
 * language sections of their own.
 */
export interface Romanized {
  readonly readings: readonly Item[];
  readonly terms: readonly TermSection[];
  readonly sections: readonly LanguageSection[];
}

const none: Romanized = { readings: [], terms: [], sections: [] };

export function romanizationsOf(concept: StoredConcept, dialect: Dialect, carried: Carried): Romanized {
  const all = Object.entries(concept.romanizations ?? {});
  const plain = all.filter(([scheme, text]) => isPlain(text) && schemeTag(scheme) !== undefined);
  if (concept.romanizations !== undefined && (plain.length < all.length || all.length === 0))
    carried['romanizations'] = concept.romanizations;
  if (dialect.lean === true) return none;
  const isBorne = prefersArabic(concept);
  if (isBorne && dialectHas(dialect, 'reading'))
    return { ...none, readings: plain.map(([scheme, text]) => reading(text, schemeLabel(scheme) ?? '')) };
  if (isBorne && dialect.style === 'martif')
    return { ...none, terms: plain.map(([scheme, text]) => transliterated(scheme, text, dialect)) };
  return { ...none, sections: plain.map(([scheme, text]) => romanizedSection(scheme, text, dialect)) };
}

const prefersArabic = ({ terms }: StoredConcept): boolean =>
  Object.entries(terms).some(
    ([tag, list]) => isArabic(tag) && list.some(({ status }) => status === 'preferred'),
  );

export const isArabic = (tag: string): boolean => tag === 'ar' || tag.startsWith('ar-');

export const reading = (value: string, note: string): Item => ({
  category: 'reading',
  value,
  with: [{ category: 'readingNote', value: note }],
});

/** A term of its own kind in TBX 2, whose carrier names the scheme. */
const transliterated = (scheme: string, text: string, dialect: Dialect): TermSection => ({
  text,
  items: withCarrier(
    [{ category: 'termType', value: 'transliteratedForm' }],
    { romanization: scheme },
    dialect,
  ),
});

function romanizedSection(scheme: string, text: string, dialect: Dialect): LanguageSection {
  const type = writtenType('transliteration', dialect.style === 'martif');
  const items = dialectHas(dialect, 'termType') ? [{ category: 'termType', value: type }] : [];
  return { tag: schemeTag(scheme) ?? '', items: [], terms: [{ text, items }] };
}
