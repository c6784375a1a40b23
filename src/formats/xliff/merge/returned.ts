import {
  attribute,
  childElements,
  descendants,
  firstChild,
  textOf,
  type XmlElement,
} from '../../xml/tree.js';
import { metadataNamespace } from '../dialect.js';
import { flatten } from '../flatten.js';
import { inTargetOrder, subunitsOf } from '../generation2.js';
import { codeText, type InlineKind } from '../inline.js';
import type { XliffFile } from '../read.js';
import { keyOf } from '../write/ids.js';

/** A unit as it came back, its codes turned into what they stand for. */
export interface ReturnedUnit {
  readonly key: string;
  readonly source: string;
  /** Undefined where there is none, or not all of it. */
  readonly target: string | undefined;
  /** Why its target cannot be taken as it is: some of its segments have none, or a code stands for nothing known. */
  readonly fault: 'incomplete' | 'unknown-code' | undefined;
  /** Whether its state says that nobody has worked on it. */
  readonly isInitial: boolean;
}

/** A `<file>` that came back. */
export interface ReturnedFile {
  /** Path of the source text that it was made from. */
  readonly original: string;
  /** Path of the translation that it was made from, where it says so. */
  readonly translation: string | undefined;
  readonly sourceLanguage: string | undefined;
  readonly targetLanguage: string | undefined;
  readonly units: readonly ReturnedUnit[];
}

/** The files in an XLIFF that the house has exported, as a tool gives them back. */
export function returnedFiles({ document, dialect }: XliffFile): ReturnedFile[] {
  const { root } = document;
  return childElements(root, 'file').map((file) => ({
    original: attribute(file, 'original') ?? '',
    translation: dialect.generation === 1 ? referenceIn(file) : metadataIn(file),
    sourceLanguage: attribute(file, 'source-language') ?? attribute(root, 'srcLang'),
    targetLanguage: attribute(file, 'target-language') ?? attribute(root, 'trgLang'),
    units: unitsIn(file).map(dialect.generation === 1 ? transUnit : unit),
  }));
}

const unitsIn = (file: XmlElement): XmlElement[] =>
  Array.from(descendants(file)).filter(
    (each) =>
      each.uri === file.uri &&
      (each.local === 'unit' || each.local === 'trans-unit') &&
      attribute(each, 'translate') !== 'no',
  );

function referenceIn(file: XmlElement): string | undefined {
  const header = firstChild(file, 'header');
  const reference = header && firstChild(header, 'reference');
  const external = reference && firstChild(reference, 'external-file');
  return external && attribute(external, 'href');
}

function metadataIn(file: XmlElement): string | undefined {
  const metadata = firstChild(file, 'metadata', metadataNamespace);
  const group =
    metadata && childElements(metadata).find((each) => attribute(each, 'category') === 'mustalah');
  const meta = group && childElements(group).find((each) => attribute(each, 'type') === 'translation');
  return meta && textOf(meta);
}

function transUnit(element: XmlElement): ReturnedUnit {
  const restore = restorer(element);
  const [source, target] = [firstChild(element, 'source'), firstChild(element, 'target')];
  const text = target && restore.text(target);
  const state = (target && attribute(target, 'state')) ?? '';
  return {
    key: attribute(element, 'resname') ?? keyOf(attribute(element, 'id') ?? ''),
    source: source === undefined ? '' : restorer(element).text(source),
    target: text,
    fault: restore.isWhole() ? undefined : 'unknown-code',
    isInitial:
      /^(?:new|needs-(?:translation|adaptation|l10n)|)$/.test(state) &&
      attribute(element, 'approved') !== 'yes',
  };
}

function unit(element: XmlElement): ReturnedUnit {
  const parts = subunitsOf(element);
  const segments = parts.filter(({ local }) => local === 'segment');
  const open = segments.filter((segment) => firstChild(segment, 'target') === undefined);
  const restore = restorer(element);
  const target = inTargetOrder(parts).map((part) => restore.text(answerOf(part)));
  const isIncomplete = open.length > 0 && open.length < segments.length;
  const fault = restore.isWhole() ? undefined : 'unknown-code';
  return {
    key: attribute(element, 'name') ?? keyOf(attribute(element, 'id') ?? ''),
    source: parts.map((part) => restorer(element).text(firstChild(part, 'source') ?? part)).join(''),
    target: open.length > 0 ? undefined : target.join(''),
    fault: isIncomplete ? 'incomplete' : open.length > 0 ? undefined : fault,
    isInitial: segments.every((segment) => (attribute(segment, 'state') ?? 'initial') === 'initial'),
  };
}

/** The target of a part; what is ignorable and has none stays as it is. */
const answerOf = (part: XmlElement): XmlElement =>
  firstChild(part, 'target') ?? firstChild(part, 'source') ?? part;

/** Turns the codes of a unit into what they stand for: by their data, their content, or a code of the same id. */
function restorer(unit: XmlElement) {
  const originals = firstChild(unit, 'originalData');
  const data = new Map(
    childElements(originals ?? unit, 'data').map((each) => [attribute(each, 'id'), textOf(each)]),
  );
  const stated = (code: XmlElement): string | undefined =>
    data.get(attribute(code, 'dataRef')) ?? (code.children.length > 0 ? textOf(code) : undefined);
  const placeholders = Array.from(descendants(unit)).filter(({ local }) => local === 'ph');
  // Of a code and its copies the first says what it stands for.
  const byId = new Map(placeholders.toReversed().map((each) => [attribute(each, 'id'), stated(each)]));
  let whole = true;
  const code = (element: XmlElement, kind: InlineKind): string => {
    const known = kind === 'character' || isCharacter(element) ? codeText(element, kind) : undefined;
    const text = known ?? stated(element) ?? byId.get(attribute(element, 'id'));
    whole &&= text !== undefined;
    return text ?? '';
  };
  return {
    text: (holder: XmlElement): string => flatten(holder, { uri: unit.uri, collapse: false, code }).text,
    isWhole: (): boolean => whole,
  };
}

const isCharacter = (element: XmlElement): boolean =>
  attribute(element, 'ctype')?.startsWith('x-cp-') === true;
