import { lineStartsOf, type TextDocument, type Unit } from '../../model/document.js';
import { slice } from '../../model/span.js';
import { spliced } from '../../text/splice.js';
import type { Faulty } from '../fault.js';
import type { FileText, Format, NamedText } from '../format.js';
import { lineEndOf } from '../line-breaks.js';
import { type PieceKind, piecesOf, textFrom } from '../pieces.js';
import { type Blocks, type Cue, cuesIn } from './cues.js';
import { type CueUnit, pairCues } from './pair.js';
import { bodyText, cueText } from './write.js';

/** What tells one kind of subtitles from another. */
export interface SubtitleKind extends Blocks {
  readonly id: string;
  readonly extensions: readonly string[];
  isLikely(head: string): boolean;
  /** Where the first cue may stand. @throws {Trouble} where the file does not begin as it must. */
  begin(file: Faulty): number;
  /** How the text of a cue is written. */
  readonly pieces: readonly PieceKind[];
  /** Words between tags. @param isWhole whether they are a whole text, tags and all. */
  encode(text: string, isWhole: boolean): string;
}

/** A line break is a character of the text, however the file writes it. */
const lineBreak: PieceKind = { pattern: /\r\n|\r/y, says: () => '\n' };

/** Subtitles, a unit a cue. */
export function subtitles(kind: SubtitleKind): Format {
  const { id, extensions, isLikely } = kind;
  const cuesOf = (file: Faulty) => cuesIn(file, kind.begin(file), kind);
  return {
    id,
    extensions,
    isLikely,
    read: ({ language, ...file }: FileText): TextDocument => {
      const { cues, remarks } = cuesOf(file);
      const units = cues.map((cue, index) => unitOf(cue, index, file.text, [lineBreak, ...kind.pieces]));
      return { file: file.file, language, units, lineStarts: lineStartsOf(file.text), remarks };
    },
    pair: pairCues,
    escape: (text, unit, place) =>
      cueText(text, unit, place, (words) => kind.encode(words, place.end === undefined)),
    withUnits: (text, texts, source) =>
      texts.reduce(
        (file, added) =>
          withCue(file, added, { file: source, cuesOf, encode: (words) => kind.encode(words, true) }),
        text,
      ),
    empty: (_, text) =>
      spliced(
        text,
        cuesOf({ file: '', text }).cues.map(({ body }) => ({ ...body, text: '' })),
      ),
  };
}

function unitOf(
  { key, begin, end, body }: Cue,
  index: number,
  file: string,
  kinds: readonly PieceKind[],
): CueUnit {
  const unit: Unit = { index, key, ...textFrom(piecesOf(file, body, kinds), body), opaque: [] };
  return { ...unit, begin, end };
}

interface CueSource {
  readonly file: string;
  cuesOf(file: Faulty): { readonly cues: readonly Cue[] };
  encode(text: string): string;
}

/** A file with a cue that it lacks: named and timed as in the source, before the first that is shown later. */
function withCue(text: string, { key, text: words }: NamedText, source: CueSource): string {
  const wanted = new Set([key, key.split('+')[0]]);
  const like = source.cuesOf({ file: '', text: source.file }).cues.find((cue) => wanted.has(cue.key));
  if (like === undefined) return text;
  const lineEnd = lineEndOf(text === '' ? source.file : text);
  const next = source.cuesOf({ file: '', text }).cues.find(({ begin }) => begin > like.begin);
  const written = [slice(source.file, like.head), bodyText(words, source.encode), ''].join('\n');
  const at = next?.head.start ?? text.length;
  const before = at === 0 || /\n\s*\n$|\r\s*\r$/.test(text.slice(0, at)) ? '' : '\n';
  const isOpen = at > 0 && !/[\r\n]/.test(text.charAt(at - 1)) ? '\n' : '';
  const block = `${isOpen}${before}${written}${next === undefined ? '' : '\n'}`;
  return spliced(text, [{ start: at, end: at, text: block.replace(/\r\n|\r|\n/g, lineEnd) }]);
}
