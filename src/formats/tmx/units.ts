import { attribute, childElements, firstChild, type XmlElement, xmlNamespace } from '../xml/tree.js';

/** One variant of a translation unit: a language and the element that holds its text. */
export interface Variant {
  /** BCP 47, as a store writes it. */
  readonly language: string;
  readonly seg: XmlElement;
}

/** A translation unit with what it inherits. */
export interface TranslationUnit {
  readonly element: XmlElement;
  /** The language that it was translated from; undefined where any may be (`*all*`), or none is named. */
  readonly sourceLanguage: string | undefined;
  readonly variants: readonly Variant[];
}

/** @param srclang what the header says, where it says anything. */
export function translationUnit(tu: XmlElement, srclang: string | undefined): TranslationUnit {
  const variants = childElements(tu, 'tuv').flatMap((tuv): Variant[] => {
    const seg = firstChild(tuv, 'seg');
    const language = attribute(tuv, 'lang', xmlNamespace) ?? attribute(tuv, 'lang');
    return seg === undefined || language === undefined ? [] : [{ seg, language: tagOf(language) }];
  });
  const stated = attribute(tu, 'srclang') ?? srclang;
  const sourceLanguage = stated === undefined || /^\*all\*$/i.test(stated) ? undefined : tagOf(stated);
  return { element: tu, sourceLanguage, variants };
}

/** `AR_EG` and `ar-eg` → `ar-EG`; what is no tag stays as it is. */
function tagOf(written: string): string {
  const tag = written.trim().replaceAll('_', '-');
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    return tag;
  }
}

const primary = (tag: string): string => (tag.split('-')[0] ?? tag).toLowerCase();

/** The variant in a language: exactly it, else one of its regions. */
export const variantIn = ({ variants }: TranslationUnit, language: string): Variant | undefined =>
  variants.find((variant) => variant.language === language) ??
  variants.find((variant) => primary(variant.language) === primary(language));

/**
 * The variant that a unit was translated from: the language asked for where it is there, else what the file says.
 * Memories are read in either direction.
 */
export function sourceOf(unit: TranslationUnit, asked: string): Variant | undefined {
  const { sourceLanguage, variants } = unit;
  const stated = sourceLanguage === undefined ? variants[0] : variantIn(unit, sourceLanguage);
  return variantIn(unit, asked) ?? stated;
}
