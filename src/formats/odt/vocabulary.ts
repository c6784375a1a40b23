import type { Part } from '../office/parts.js';
import type { Role, Vocabulary } from '../office/stories.js';
import { parseXml } from '../xml/parse.js';
import { attribute, childElements, descendants, textOf, type XmlElement } from '../xml/tree.js';

/** Namespaces of OpenDocument 1.0 to 1.4 (ISO/IEC 26300). */
const namespace = (name: string): string => `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`;
const text = namespace('text');
const office = namespace('office');
const style = namespace('style');

/** What the names of OpenDocument mean to a reader; those not listed are read through. */
const roles: Readonly<Record<string, Role>> = {
  [`${text} p`]: 'paragraph',
  [`${text} h`]: 'paragraph',
  [`${text} tab`]: { stands: '\t' },
  [`${text} line-break`]: { stands: '\n' },
  [`${text} note-citation`]: 'skip',
  [`${text} note-body`]: 'behind',
  [`${namespace('drawing')} text-box`]: 'apart',
  [`${namespace('table')} table`]: 'apart',
  [`${text} tracked-changes`]: 'skip',
  [`${text} ruby-text`]: 'skip',
  [`${namespace('svg-compatible')} title`]: 'skip',
  [`${namespace('svg-compatible')} desc`]: 'skip',
  [`${office} forms`]: 'skip',
  [`${office} binary-data`]: 'skip',
  [`${office} automatic-styles`]: 'skip',
  [`${office} styles`]: 'skip',
  // Fields that a program writes anew whenever it likes.
  [`${text} date`]: 'opaque',
  [`${text} time`]: 'opaque',
  [`${text} page-number`]: 'opaque',
  [`${text} page-count`]: 'opaque',
  [`${text} sequence`]: 'opaque',
  [`${text} chapter`]: 'opaque',
};

/** How a part of an ODT writes its text. @param hidden names of the styles that hide what has them. */
export function openDocumentVocabulary(hidden: ReadonlySet<string>): Vocabulary {
  const isHidden = (element: XmlElement): boolean =>
    attribute(element, 'display', text) === 'none' ||
    attribute(element, 'is-hidden', text) === 'true' ||
    hidden.has(attribute(element, 'style-name', text) ?? '');
  const role = (element: XmlElement): Role => {
    if (element.uri === text && isHidden(element)) return 'skip';
    const name = `${element.uri} ${element.local}`;
    return roles[name] ?? toldRoles[name]?.(element) ?? 'through';
  };
  return { role, isMixed: true, goesOn: () => false };
}

/** Elements whose role takes their attributes or content to tell. */
const toldRoles: Readonly<Record<string, (element: XmlElement) => Role>> = {
  [`${text} s`]: (spaces) => ({ stands: ' '.repeat(countOf(spaces)) }),
  [`${office} annotation`]: (annotation) => ({ remark: remarkOf(annotation) }),
};

/** Spaces that one element stands for; a file made to stand for millions gets a line of them. */
function countOf(spaces: XmlElement): number {
  const count = Number(attribute(spaces, 'c', text) ?? '1');
  return Number.isInteger(count) && count > 0 ? Math.min(count, 100) : 1;
}

/** What a comment says, without its author and date. */
const remarkOf = (annotation: XmlElement): string =>
  childElements(annotation, 'p', text).map(textOf).join('\n').trim();

/** Names of the styles that a part declares and that hide text. */
export function hiddenStyles(file: string, { text: xml }: Part): Set<string> {
  const names = new Set<string>();
  for (const each of descendants(parseXml(file, xml).root))
    if (each.local === 'text-properties' && attribute(each, 'display', text) === 'none' && each.parent)
      names.add(attribute(each.parent, 'name', style) ?? '');
  return names;
}
