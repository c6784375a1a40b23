import { attribute, childElements, descendants, firstChild, type XmlElement } from '../../xml/tree.js';

/** An XLIFF 2.x document as its constraints see it. */
export interface Xliff {
  readonly root: XmlElement;
  readonly core: string;
  readonly version: string;
  readonly srcLang: string | undefined;
  readonly trgLang: string | undefined;
  readonly files: readonly XliffFile[];
}

export interface XliffFile {
  readonly element: XmlElement;
  readonly groups: readonly XmlElement[];
  readonly units: readonly XliffUnit[];
  readonly groupById: ReadonlyMap<string | undefined, XmlElement>;
  readonly unitById: ReadonlyMap<string | undefined, XmlElement>;
}

export interface XliffUnit {
  readonly element: XmlElement;
  readonly parts: readonly XliffPart[];
  readonly data: readonly XmlElement[];
  /** All sources in order, as one text; all targets in the order of the file. */
  readonly sides: readonly XliffSide[];
}

/** A segment or an ignorable. */
export interface XliffPart {
  readonly element: XmlElement;
  readonly source: XmlElement | undefined;
  readonly target: XmlElement | undefined;
}

/** One language of a unit: the codes and markers in it, in order. */
export interface XliffSide {
  readonly name: 'source' | 'target';
  readonly inline: readonly XmlElement[];
}

/** What an XLIFF 2.x root holds. */
export function structureOf(root: XmlElement): Xliff {
  return {
    root,
    core: root.uri,
    version: attribute(root, 'version') ?? '',
    srcLang: attribute(root, 'srcLang'),
    trgLang: attribute(root, 'trgLang'),
    files: childElements(root, 'file').map(fileOf),
  };
}

function fileOf(element: XmlElement): XliffFile {
  const below = [...nested(element)];
  const groups = below.filter(({ local }) => local === 'group');
  const units = below.filter(({ local }) => local === 'unit');
  const byId = (elements: readonly XmlElement[]): Map<string | undefined, XmlElement> =>
    new Map(elements.map((each) => [attribute(each, 'id'), each]));
  return { element, groups, units: units.map(unitOf), groupById: byId(groups), unitById: byId(units) };
}

/** Groups and units, at any depth. */
function* nested(element: XmlElement): Generator<XmlElement> {
  for (const child of childElements(element)) {
    if (child.local !== 'group' && child.local !== 'unit') continue;
    yield child;
    if (child.local === 'group') yield* nested(child);
  }
}

function unitOf(element: XmlElement): XliffUnit {
  const parts = childElements(element)
    .filter(({ local }) => local === 'segment' || local === 'ignorable')
    .map((part) => ({
      element: part,
      source: firstChild(part, 'source'),
      target: firstChild(part, 'target'),
    }));
  const originalData = firstChild(element, 'originalData');
  const side = (name: 'source' | 'target'): XliffSide => ({
    name,
    inline: parts.flatMap((part) => inlineIn(part[name])),
  });
  return {
    element,
    parts,
    data: originalData === undefined ? [] : childElements(originalData, 'data'),
    sides: [side('source'), side('target')],
  };
}

/** Codes and markers of a source or target, in order. */
export const inlineIn = (content: XmlElement | undefined): XmlElement[] =>
  content === undefined ? [] : [...descendants(content)].filter(({ uri }) => uri === content.uri);

const codes = new Set(['ph', 'pc', 'sc', 'ec']);

/** Whether an inline element stands for a code of the original. */
export const isCode = ({ local }: XmlElement): boolean => codes.has(local);

/** Files, groups and units: what may hold notes, modules and extensions. */
export function* containers({ root, files }: Xliff): Generator<XmlElement> {
  yield root;
  for (const file of files) {
    yield file.element;
    yield* file.groups;
    for (const unit of file.units) yield unit.element;
  }
}
