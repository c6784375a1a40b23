import type { Delimiter } from './csv.js';

const candidates: readonly Delimiter[] = ['\t', ';', ',', '|'];
const sampled = 20;
/** The line by which Excel tells itself the delimiter. */
const hint = /^sep=(.)(?:\r\n|\n|\r|$)/;

/**
 * What parts the cells of a text, and where its table begins. Every line of a table has its delimiter, so the
 * one that its barest line has most of is taken; quoted stretches do not count.
 */
export function findDelimiter(text: string): { readonly delimiter: Delimiter; readonly start: number } {
  const [whole = '', said] = hint.exec(text) ?? [];
  const stated = candidates.find((candidate) => candidate === said);
  if (stated !== undefined) return { delimiter: stated, start: whole.length };
  const lines = unquoted(text.slice(0, 65_536))
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '');
  const sample = lines.slice(0, sampled);
  const least = (candidate: Delimiter): number =>
    Math.min(...sample.map((line) => line.split(candidate).length - 1));
  const first = (candidate: Delimiter): number => (sample[0] ?? '').split(candidate).length - 1;
  return { delimiter: most(least) ?? most(first) ?? ',', start: 0 };
}

const unquoted = (text: string): string => text.replace(/"[^"]*(?:""[^"]*)*"/g, '');

/** The candidate with the highest count, the first of equals; undefined where none occurs. */
function most(count: (candidate: Delimiter) => number): Delimiter | undefined {
  let best: Delimiter | undefined;
  let highest = 0;
  for (const candidate of candidates) {
    const found = count(candidate);
    if (!Number.isFinite(found) || found <= highest) continue;
    best = candidate;
    highest = found;
  }
  return best;
}
