import { overlaps, type Span } from '../model/span.js';
import type { LanguageData } from './language.js';

/** A run of invisible characters that the text would be better without. */
export interface Invisible extends Span {
  /** Its first character, as `U+200B`. */
  readonly code: string;
  readonly is: 'mark' | 'unbalanced' | 'zero-width';
  /** Whether letters stand on both sides: a name that no search finds. */
  readonly inWord: boolean;
}

type Run = Omit<Invisible, 'is' | 'inWord'>;

/** Controls that open a stretch of its own direction → the control that closes it. */
const closers: Readonly<Record<string, string>> = {
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
  '\u202A': '\u202C',
  '\u202B': '\u202C',
  '\u202D': '\u202C',
  '\u202E': '\u202C',
};

const directional = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const zeroWidth = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const leftToRight = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Scripts that join or part letters by invisible characters: Persian نمی‌شود, Hindi. Arabic proper does not. */
const joining =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Mongolian}]/u;

/** Languages of a joining script that have no use for a non-joiner. */
const withoutNonJoiner: ReadonlySet<string> = new Set(['ar']);

/**
 * Invisible characters that do no good. Where both directions meet — letters of both, or a placeholder, which may be
 * of either — or the language runs from right to left, marks of direction have their use, and only an isolate
 * or embedding that does not close, or closes nothing, is told (Unicode Standard Annex 9). Elsewhere every one is.
 * @param opaque stretches that are not prose.
 */
export function invisiblesIn(
  text: string,
  language: Pick<LanguageData, 'tag' | 'direction'>,
  opaque: readonly Span[] = [],
): Invisible[] {
  const mixes = language.direction === 'rtl' || opaque.length > 0 || meetDirections(text);
  const unpaired = mixes ? unbalanced(text) : undefined;
  const marks = found(text, directional, (offset) => unpaired?.has(offset) ?? true);
  const zeroes = found(text, zeroWidth, (offset) => isIdle(text, offset, language.tag));
  const is = unpaired === undefined ? 'mark' : 'unbalanced';
  return [
    ...marks.map((run) => ({ ...run, is }) as const),
    ...zeroes.map((run) => ({ ...run, is: 'zero-width' }) as const),
  ]
    .filter((run) => !opaque.some((span) => overlaps(span, run)))
    .map((run) => ({ ...run, inWord: isBetweenLetters(text, run) }))
    .sort((a, b) => a.start - b.start);
}

const meetDirections = (text: string): boolean => rightToLeft.test(text) && leftToRight.test(text);

/** Runs of characters that count, neighbours as one. */
function found(text: string, pattern: RegExp, counts: (offset: number) => boolean): Run[] {
  const runs: Run[] = [];
  for (const { 0: mark, index } of text.matchAll(pattern)) {
    if (!counts(index)) continue;
    const last = runs.at(-1);
    if (last?.end === index) runs[runs.length - 1] = { ...last, end: index + 1 };
    else runs.push({ start: index, end: index + 1, code: codeOf(mark) });
  }
  return runs;
}

const codeOf = (mark: string): string =>
  `U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Offsets of opening controls that nothing closes, and of closing ones that close nothing. */
function unbalanced(text: string): Set<number> {
  const open: { offset: number; closer: string }[] = [];
  const left = new Set<number>();
  for (const { 0: mark, index } of text.matchAll(/[\u202A-\u202E\u2066-\u2069]/gu)) {
    const closer = closers[mark];
    if (closer !== undefined) open.push({ offset: index, closer });
    else if (!close(open, mark, left)) left.add(index);
  }
  for (const { offset } of open) left.add(offset);
  return left;
}

/** A closing isolate closes the embeddings inside it too; those are told as left open. */
function close(open: { offset: number; closer: string }[], mark: string, left: Set<number>): boolean {
  const at = open.findLastIndex(({ closer }) => closer === mark);
  const isBarred = mark === '\u202C' && open.slice(at + 1).some(({ closer }) => closer !== mark);
  if (at < 0 || isBarred) return false;
  for (const { offset } of open.splice(at).slice(1)) left.add(offset);
  return true;
}

/** Whether a zero-width character does nothing where it stands: joins no emoji, shapes no letter of the language. */
function isIdle(text: string, offset: number, tag: string): boolean {
  const mark = text.charAt(offset);
  const [before, after] = [text.slice(Math.max(0, offset - 2), offset), text.slice(offset + 1, offset + 3)];
  if (mark === '\u200D' && /(?:\p{Extended_Pictographic}|\uFE0F|\p{Emoji_Modifier})$/u.test(before))
    return false;
  const shapes = joining.test(before) || joining.test(after);
  if (mark === '\u200D') return !shapes;
  if (mark === '\u200C') return !shapes || withoutNonJoiner.has(tag);
  if (mark === '\u200B') return !shapes || withoutNonJoiner.has(tag);
  return mark === '\uFEFF' || isLetter(before) || isLetter(after);
}

const isLetter = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const isBetweenLetters = (text: string, { start, end }: Span): boolean =>
  /\p{L}\p{M}*$/u.test(text.slice(Math.max(0, start - 4), start)) && /^\p{L}/u.test(text.slice(end, end + 2));
