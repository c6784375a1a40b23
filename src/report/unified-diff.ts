/** A stretch of lines of the one text, and the stretch of the other that stands in its place. */
interface Block {
  readonly from: number;
  readonly to: number;
  readonly freshFrom: number;
  readonly freshTo: number;
}

/** Lines shown around what changes. */
const context = 3;

/**
 * What changes in a file, as `diff -u` prints it; `patch` takes it. Empty where nothing does. Mending changes
 * words and keeps the lines, so lines are compared one by one, in time that grows with them and no faster; where
 * their number changes, everything between the first and the last difference is one change.
 */
export function unifiedDiff(file: string, before: string, after: string): string {
  const [lines, fresh] = [linesOf(before), linesOf(after)];
  const blocks = lines.length === fresh.length ? changedLines(lines, fresh) : changedMiddle(lines, fresh);
  if (blocks.length === 0) return '';
  const hunks = together(blocks).map((hunk) => hunkText(hunk, lines, fresh));
  return `--- ${file}\n+++ ${file}\n${hunks.join('')}`;
}

/** Each with its line break. */
const linesOf = (text: string): string[] => (text === '' ? [] : text.split(/(?<=\n)/));

function changedLines(lines: readonly string[], fresh: readonly string[]): Block[] {
  return lines.flatMap((line, at) =>
    line === fresh[at] ? [] : [{ from: at, to: at + 1, freshFrom: at, freshTo: at + 1 }],
  );
}

function changedMiddle(lines: readonly string[], fresh: readonly string[]): Block[] {
  const shorter = Math.min(lines.length, fresh.length);
  let from = 0;
  while (from < shorter && lines[from] === fresh[from]) from += 1;
  let end = 0;
  while (end < shorter - from && lines.at(-1 - end) === fresh.at(-1 - end)) end += 1;
  return [{ from, to: lines.length - end, freshFrom: from, freshTo: fresh.length - end }];
}

/** Blocks whose contexts meet make one hunk. */
function together(blocks: readonly Block[]): Block[][] {
  const hunks: Block[][] = [];
  let last: Block | undefined;
  for (const block of blocks) {
    if (last === undefined || block.from - last.to > 2 * context) hunks.push([block]);
    else hunks.at(-1)?.push(block);
    last = block;
  }
  return hunks;
}

function hunkText(blocks: readonly Block[], lines: readonly string[], fresh: readonly string[]): string {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined) return '';
  const start = Math.max(0, first.from - context);
  const end = Math.min(lines.length, last.to + context);
  const freshStart = start + first.freshFrom - first.from;
  const freshEnd = end + last.freshTo - last.to;
  let at = start;
  const body = adjoining(blocks).flatMap(({ from, to, freshFrom, freshTo }) => {
    const same = lines.slice(at, from);
    at = to;
    return [
      ...marked(' ', same),
      ...marked('-', lines.slice(from, to)),
      ...marked('+', fresh.slice(freshFrom, freshTo)),
    ];
  });
  const rest = marked(' ', lines.slice(at, end));
  return `@@ -${range(start, end)} +${range(freshStart, freshEnd)} @@\n${[...body, ...rest].join('')}`;
}

/** Neighbouring blocks as one, so that all old lines stand before all new ones. */
function adjoining(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.to === block.from)
      joined[joined.length - 1] = { ...block, from: last.from, freshFrom: last.freshFrom };
    else joined.push(block);
  }
  return joined;
}

const marked = (mark: string, lines: readonly string[]): string[] =>
  lines.map((line) => (line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`));

/** First line and count, as diff writes them: a count of one is not said, an empty range names the line before. */
function range(start: number, end: number): string {
  const count = end - start;
  if (count === 1) return String(start + 1);
  return `${count === 0 ? start : start + 1},${count}`;
}
