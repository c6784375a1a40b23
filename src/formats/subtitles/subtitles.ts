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
  const withCues = (text: string, texts: readonly NamedText[], source: string): string => {
    const known = new Map(
      cuesOf({ file: '', text: source })
        .cues.toReversed()
        .map((cue) => [cue.key, cue]),
    );
    const added = texts.flatMap(({ key, text: words }): NewCue[] => {
      const like = known.get(key) ?? known.get(key.split('+')[0] ?? '');
      const body = bodyText(words, (part) => kind.encode(part, true));
      return like === undefined
        ? []
        : [{ begin: like.begin, text: `${slice(source, like.head)}\n${body}\n` }];
    });
    const there = text === '' ? [] : cuesOf({ file: '', text }).cues;
    return withNewCues(text, there, added, lineEndOf(text === '' ? source : text));
  };
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
    withUnits: (text, texts, source) => withCues(text, texts, source),
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

/** A cue to be added: its head, its text, and a line break behind each. */
interface NewCue {
  readonly begin: number;
  readonly text: string;
}

/** A file with cues that it lacks, each before the first that is shown later. */
function withNewCues(text: string, there: readonly Cue[], added: readonly NewCue[], lineEnd: string): string {
  const byPlace = new Map<number, string[]>();
  for (const cue of added.toSorted((a, b) => a.begin - b.begin)) {
    const at = there.find(({ begin }) => begin > cue.begin)?.head.start ?? text.length;
    byPlace.set(at, [...(byPlace.get(at) ?? []), cue.text]);
  }
  const edits = Array.from(byPlace, ([at, cues]) => {
    const written = `${gapBefore(text, at)}${cues.join('\n')}${at < text.length ? '\n' : ''}`;
    return { start: at, end: at, text: written.replace(/\r\n|\r|\n/g, lineEnd) };
  });
  return spliced(text, edits);
}

/** What is lacking of a blank line before a place. */
function gapBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 4), at);
  if (at === 0 || /(?:\r\n|\n|\r(?!\n))(?:\r\n|\n|\r)$/.test(before)) return '';
  return /[\r\n]$/.test(before) ? '\n' : '\n\n';
}
