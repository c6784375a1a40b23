import { attributeNode, inheritedAttribute, type XmlElement, xmlNamespace } from '../../../xml/tree.js';
import { placeOf, type Violation, violation } from '../../../xml/violation.js';
import type { Xliff } from '../structure.js';

/** Sources are in srcLang and targets in trgLang, whatever xml:lang says around them (section 4.3.2). */
export function* checkLanguages({ files, srcLang, trgLang }: Xliff): Generator<Violation> {
  for (const { source, target } of files.flatMap(({ units }) => units.flatMap(({ parts }) => parts))) {
    if (source !== undefined) yield* agrees(source, 'srcLang', srcLang);
    if (target === undefined) continue;
    if (trgLang === undefined) yield violation('target-without-language', placeOf(target));
    else yield* agrees(target, 'trgLang', trgLang);
    if (source !== undefined) yield* sameSpace(source, target);
  }
}

/** Whether the language that holds for an element is the one that the document declares for its like. */
export function* agrees(
  element: XmlElement,
  declaring: 'srcLang' | 'trgLang',
  declared: string | undefined,
): Generator<Violation> {
  const language = inheritedAttribute(element, 'lang', xmlNamespace);
  if (language === undefined || declared === undefined) return;
  if (language.toLowerCase() === declared.toLowerCase()) return;
  const own = attributeNode(element, 'lang', xmlNamespace);
  const values = { element: element.name, language, attribute: declaring, declared };
  yield violation('language-differs', placeOf(element, own), values);
}

/** White space counts on both sides or on neither. */
function* sameSpace(source: XmlElement, target: XmlElement): Generator<Violation> {
  const space = (element: XmlElement): string =>
    inheritedAttribute(element, 'space', xmlNamespace) ?? 'default';
  if (space(source) === space(target)) return;
  const own = attributeNode(target, 'space', xmlNamespace);
  yield violation('space-differs', placeOf(target, own), { source: space(source), target: space(target) });
}
