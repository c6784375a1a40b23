import { alignDocuments, type Names } from '../align/documents.js';
import type { Format } from '../formats/format.js';
import type { DocumentPair, TextDocument } from '../model/document.js';
import { Trouble } from '../model/problem.js';

/** Whether texts are aligned: where they do not line up, never, or whether they do or not. */
export const alignSettings = ['auto', 'never', 'always'] as const;
export type AlignSetting = (typeof alignSettings)[number];

/** Finds the names in two documents. */
export type NamesOf = (pair: Pick<DocumentPair, 'source' | 'target'>) => Names;

/** An alignment less sure than this is none: the one text is no translation of the other. */
const hopeless = 0.4;

/** Of fewer paragraphs than this nothing tells which belong together. */
const fewest = 3;

/** How a format, or two, lay texts side by side. */
export type Pairing = Pick<Format, 'isProse' | 'pair'>;

type SideBySide = Pick<DocumentPair, 'source' | 'target' | 'segments' | 'alignment'>;

/**
 * Two documents as segments: as their format pairs them, or aligned where it cannot and they are running text.
 * @throws {Trouble} where they do not stand side by side and are not to be aligned, or nothing in them belongs together.
 */
export function sideBySide(
  source: TextDocument,
  target: TextDocument,
  pairing: Pairing,
  setting: AlignSetting = 'auto',
  namesOf?: NamesOf,
): SideBySide {
  if (pairing.isProse !== true || setting === 'never')
    return { source, target, segments: pairing.pair(source, target) };
  const paired = setting === 'always' ? undefined : asPaired(source, target, pairing);
  if (paired !== undefined && !(paired instanceof Trouble)) return { source, target, segments: paired };
  if (paired !== undefined && Math.min(textsIn(source), textsIn(target)) < fewest) throw paired;
  const aligned = alignDocuments(source, target, 'paragraph', namesOf?.({ source, target }));
  if (paired !== undefined && aligned.alignment.confidence < hopeless) throw paired;
  return aligned;
}

/** What a format makes of two documents: segments, or the trouble with them. */
function asPaired(source: TextDocument, target: TextDocument, pairing: Pairing) {
  try {
    return pairing.pair(source, target);
  } catch (error) {
    if (error instanceof Trouble) return error;
    throw error;
  }
}

const textsIn = ({ units }: TextDocument): number => units.filter(({ text }) => text.trim() !== '').length;
