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
import { subflowPairs } from './subflows.js';

const said: ReadonlyMap<string, Said> = new Map<string, Said>([
  ...['new', 'needs-translation', 'needs-adaptation', 'needs-l10n'].map((state): [string, Said] => [
    state,
    'untranslated',
  ]),
  ...[
    'translated',
    'final',
    'signed-off',
    'needs-review-translation',
    'needs-review-adaptation',
    'needs-review-l10n',
  ].map((state): [string, Said] => [state, 'translated']),
]);

/** The segments of an XLIFF 1.x file: its trans-units, or the segments that `<seg-source>` makes of them. */
export function segmentsOfTransUnits(root: XmlElement): XliffSegment[] {
  const files = childElements(root, 'file');
  const labels = labelled(files, 'original');
  return files.flatMap((file) =>
    Array.from(descendants(file))
      .filter(({ local, uri }) => local === 'trans-unit' && uri === root.uri)
      .flatMap((unit) => segmentsOf(unit, file, labels.get(file))),
  );
}

function segmentsOf(unit: XmlElement, file: XmlElement, label: string | undefined): XliffSegment[] {
  const source = firstChild(unit, 'source');
  if (source === undefined) return [];
  const target = firstChild(unit, 'target');
  const key = [label, attribute(unit, 'id') ?? ''].filter((part) => part !== undefined).join('/');
  const common = {
    file,
    unit,
    segment: unit,
    said: stateOf(unit, target),
    translatable: inheritedAttribute(unit, 'translate') !== 'no',
    sourceLanguage: attribute(file, 'source-language'),
    targetLanguage: attribute(file, 'target-language'),
  };
  const pieces = markedSegments(unit, target);
  const segments =
    pieces.length === 0
      ? [{ ...common, key, source, target }]
      : pieces.map((piece) => ({
          ...common,
          key: `${key}/${piece.mid}`,
          source: piece.source,
          target: piece.target,
        }));
  return segments.flatMap((segment) => [segment, ...subflowPairs(segment)]);
}

function stateOf(unit: XmlElement, target: XmlElement | undefined): Said {
  if (attribute(unit, 'approved') === 'yes') return 'translated';
  return target && said.get(attribute(target, 'state') ?? '');
}

/** `<mrk mtype="seg" mid="…">` of the source beside that of the target. */
function markedSegments(unit: XmlElement, target: XmlElement | undefined) {
  const answers = new Map(segmentMarks(target).map((mark) => [attribute(mark, 'mid'), mark]));
  return segmentMarks(firstChild(unit, 'seg-source')).map((source, index) => {
    const mid = attribute(source, 'mid') ?? String(index + 1);
    return { mid, source, target: answers.get(mid) };
  });
}

const segmentMarks = (holder: XmlElement | undefined): XmlElement[] =>
  holder === undefined
    ? []
    : Array.from(descendants(holder)).filter(
        (mark) => mark.local === 'mrk' && mark.uri === holder.uri && attribute(mark, 'mtype') === 'seg',
      );
