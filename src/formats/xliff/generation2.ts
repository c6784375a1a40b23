import {
  attribute,
  childElements,
  descendants,
  firstChild,
  inheritedAttribute,
  type XmlElement,
} from '../xml/tree.js';
import { labelled } from './keys.js';
import type { Said, XliffSegment } from './segment.js';

const said: ReadonlyMap<string, Said> = new Map<string, Said>([
  ['initial', 'untranslated'],
  ['translated', 'translated'],
  ['reviewed', 'translated'],
  ['final', 'translated'],
]);

/** The segments of an XLIFF 2.x file; what is ignorable holds nothing to translate. */
export function segmentsOfUnits(root: XmlElement): XliffSegment[] {
  const files = childElements(root, 'file');
  const labels = labelled(files, 'id');
  const languages = {
    sourceLanguage: attribute(root, 'srcLang'),
    targetLanguage: attribute(root, 'trgLang'),
  };
  return files.flatMap((file) =>
    Array.from(descendants(file))
      .filter(({ local, uri }) => local === 'unit' && uri === root.uri)
      .flatMap((unit) => segmentsOf(unit, file, labels.get(file), languages)),
  );
}

function segmentsOf(
  unit: XmlElement,
  file: XmlElement,
  label: string | undefined,
  languages: Pick<XliffSegment, 'sourceLanguage' | 'targetLanguage'>,
): XliffSegment[] {
  const parts = inTargetOrder(subunitsOf(unit)).filter(({ local }) => local === 'segment');
  const numbers = labelled(parts, 'id');
  const key = [label, attribute(unit, 'id') ?? ''].filter((part) => part !== undefined).join('/');
  return parts.flatMap((segment): XliffSegment[] => {
    const source = firstChild(segment, 'source');
    if (source === undefined) return [];
    const number = numbers.get(segment);
    return [
      {
        key: number === undefined ? key : `${key}/${number}`,
        file,
        unit,
        segment,
        source,
        target: firstChild(segment, 'target'),
        said: said.get(attribute(segment, 'state') ?? ''),
        translatable: inheritedAttribute(unit, 'translate') !== 'no',
        ...languages,
      },
    ];
  });
}

/** The segments and ignorables of a unit, as the source has them. */
export const subunitsOf = (unit: XmlElement): XmlElement[] =>
  childElements(unit).filter(
    ({ local, uri }) => uri === unit.uri && (local === 'segment' || local === 'ignorable'),
  );

/** Segments and ignorables as the target has them: `order` names a place, the rest keep theirs. */
export function inTargetOrder(parts: readonly XmlElement[]): XmlElement[] {
  const place = (part: XmlElement, index: number): number => {
    const target = firstChild(part, 'target');
    return Number((target && attribute(target, 'order')) ?? index + 1);
  };
  return parts
    .map((part, index) => ({ part, place: place(part, index) }))
    .sort((a, b) => a.place - b.place)
    .map(({ part }) => part);
}
