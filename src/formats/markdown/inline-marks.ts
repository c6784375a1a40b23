import { overlaps, type Span } from '../../model/span.js';

const link = /(?<!\\)(!?\[)[^[\]]*(\](?:\([^()\s]*(?:\s+"[^"]*")?\)|\[[^\]]*\]))/g;
const tag = /<\/?(?:a|abbr|b|bdi|bdo|del|em|i|ins|mark|s|small|span|strong|u)(?:\s[^>]*)?>/gi;
const delimiters = /(?<!\\)(?:\*+|_+|~~)/g;

/**
 * What dresses the words of a line and is none of them: the delimiters of emphasis, the brackets and targets
 * of links, tags of phrases. Delimiters pair as CommonMark's do in plain cases; a run that finds no equal
 * stays in the text.
 * @param literal stretches where nothing is a mark: code, addresses.
 */
export function inlineMarks(line: string, literal: readonly Span[]): Span[] {
  const tags = Array.from(line.matchAll(tag), spanOf);
  const links = Array.from(line.matchAll(link)).flatMap(bracketsOf);
  const dressed = [...tags, ...links].filter((mark) => !literal.some((stretch) => overlaps(stretch, mark)));
  const taken = [...literal, ...dressed];
  const runs = Array.from(line.matchAll(delimiters)).filter(
    (run) => !taken.some((stretch) => overlaps(stretch, spanOf(run))),
  );
  return [...dressed, ...pairsOf(line, runs)].sort((a, b) => a.start - b.start);
}

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });

function bracketsOf(match: RegExpExecArray): Span[] {
  const [whole, open = '', close = ''] = match;
  const end = match.index + whole.length;
  return [
    { start: match.index, end: match.index + open.length },
    { start: end - close.length, end },
  ];
}

function pairsOf(line: string, runs: readonly RegExpExecArray[]): Span[] {
  const open: RegExpExecArray[] = [];
  const marks: Span[] = [];
  for (const run of runs) {
    const opener = closes(line, run) ? open.findLastIndex(([written]) => written === run[0]) : -1;
    const [opening] = opener < 0 ? [] : open.splice(opener);
    if (opening !== undefined) marks.push(spanOf(opening), spanOf(run));
    else if (opens(line, run)) open.push(run);
  }
  return marks;
}

/** Whether words may follow as its own; an underscore inside a word is a letter like any other. */
const opens = (line: string, { 0: run, index }: RegExpExecArray): boolean =>
  /\S/.test(line.charAt(index + run.length)) && !(run.startsWith('_') && isWord(line.charAt(index - 1)));

const closes = (line: string, { 0: run, index }: RegExpExecArray): boolean =>
  /\S/.test(line.charAt(index - 1)) && !(run.startsWith('_') && isWord(line.charAt(index + run.length)));

const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
