import { fileOffset } from '../../../model/document.js';
import { type Splice, spliced } from '../../../text/splice.js';
import type { Change, MergeFormat } from './plan.js';

/**
 * A translation's file with changes made in it: where a unit stands, its text is replaced and no other unit of the
 * file touched; what the file lacks is added as its format does.
 * @param texts the files of the translation and of its source.
 */
export function carriedOut(
  changes: readonly Change[],
  texts: { readonly source: string; readonly target: string },
  format: MergeFormat,
): string {
  const splices = changes.flatMap((change) => spliceOf(change, texts.target, format) ?? []);
  const added = changes.flatMap(({ key, after, unit }) => (unit === undefined ? [{ key, text: after }] : []));
  const edited = spliced(texts.target, apart(splices));
  return added.length === 0 ? edited : (format.withUnits?.(edited, added, texts.source) ?? edited);
}

/** Two keys may lead to one place, as through an alias; the first says what stands there. */
function apart(splices: readonly Splice[]): Splice[] {
  const byPlace = new Map<number, Splice>();
  for (const splice of splices) if (!byPlace.has(splice.start)) byPlace.set(splice.start, splice);
  return [...byPlace.values()];
}

function spliceOf({ unit, after }: Change, file: string, format: MergeFormat): Splice | undefined {
  if (unit === undefined) return undefined;
  const anew = format.rewrite?.(unit, after, file);
  if (anew !== undefined) return anew;
  const { start } = unit.origin;
  const end = fileOffset(unit.origin, unit.text.length);
  return { start, end, text: format.escape?.(after, unit, { text: file, offset: start }) ?? after };
}
