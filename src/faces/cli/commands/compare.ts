import { trouble } from '../../../model/problem.js';
import { createInk } from '../../../report/ink.js';
import { columnsOf, pad } from '../../../report/width.js';
import { isolated, type Words } from '../../../report/words.js';
import type { PreparedName } from '../../../romanize/recognizer/readings.js';
import {
  type AlignedPiece,
  type Comparison,
  compare as compareNames,
  matchScore,
  prepareName,
  similarity,
} from '../../../romanize/recognizer/recognizer.js';
import { type Command, exit, type Invocation } from '../command.js';
import { type InputLine, linesOf } from '../input-lines.js';
import { formatFor } from '../open.js';

export const compare: Command = {
  name: 'compare',
  usage: '<arabic> <latin>',
  flags: {
    stdin: { type: 'boolean' },
    format: { type: 'string', value: 'pretty|line|json' },
  },
  examples: [
    'mustalah compare "نور الدين الزنكي" "Noureddine Zinki"',
    'printf "شوقي\\tChaouki\\n" | mustalah compare --stdin',
  ],
  run,
};

interface Pair {
  readonly arabic: string;
  readonly latin: string;
}

async function run(invocation: Invocation): Promise<number> {
  const { words, terminal } = invocation;
  const format = formatFor(invocation, ['pretty', 'line', 'json'] as const, 'pretty');
  if (invocation.has('stdin')) return answerLines(invocation, format === 'json');
  const pair = pairOf(invocation.positionals);
  const comparison = compareNames(prepareName(pair.arabic), pair.latin);
  if (format === 'json') await terminal.print(`${JSON.stringify(published(pair, comparison), null, 2)}\n`);
  else if (format === 'line') await terminal.print(`${line(comparison.score, comparison.match)}\n`);
  else await terminal.print(page(pair, comparison, words, terminal.color));
  return exit.clean;
}

const arabicLetter = /\p{Script=Arabic}/u;
const latinLetter = /\p{Script=Latin}/u;

/** The two names, in whichever order they were typed. @throws {Trouble} where one of them is missing. */
function pairOf(positionals: readonly string[]): Pair {
  const [first, second, ...more] = positionals;
  if (first === undefined || second === undefined || more.length > 0) throw trouble('compare-arguments');
  const [arabic, latin] = arabicLetter.test(first) ? [first, second] : [second, first];
  if (!arabicLetter.test(arabic)) throw trouble('compare-no-arabic', { text: arabic });
  if (!latinLetter.test(latin)) throw trouble('compare-no-latin', { text: latin });
  return { arabic, latin };
}

/** Answers each line as it comes, in order. @throws {Trouble} at a line that is no pair, when those before are answered. */
async function answerLines({ terminal }: Invocation, asJson: boolean): Promise<number> {
  const name = rememberedNames();
  const answer = ({ number, text }: InputLine): string => {
    const tab = text.indexOf('\t');
    if (tab < 0) throw trouble('compare-line', { line: String(number) });
    const pair = { arabic: text.slice(0, tab), latin: text.slice(tab + 1) };
    if (asJson) return JSON.stringify(published(pair, compareNames(name(pair.arabic), pair.latin)));
    const score = similarity(name(pair.arabic), pair.latin);
    return line(score, score >= matchScore);
  };
  for await (const batch of linesOf(process.stdin)) {
    const answered: string[] = [];
    try {
      for (const each of batch) answered.push(`${answer(each)}\n`);
    } finally {
      await terminal.print(answered.join(''));
    }
  }
  return exit.clean;
}

/** Lists repeat their names; so many are kept ready. */
const remembered = 50_000;

function rememberedNames(): (arabic: string) => PreparedName {
  const names = new Map<string, PreparedName>();
  return (arabic) => {
    const known = names.get(arabic);
    if (known !== undefined) return known;
    if (names.size >= remembered) names.clear();
    const fresh = prepareName(arabic);
    names.set(arabic, fresh);
    return fresh;
  };
}

const rounded = (score: number): number => Math.round(score * 10_000) / 10_000;
const verdict = (match: boolean): string => (match ? 'match' : 'no-match');
const line = (score: number, match: boolean): string => `${rounded(score)}\t${verdict(match)}`;

function published({ arabic, latin }: Pair, { score, match, pieces }: Comparison) {
  const part = (text: string, { start, end }: AlignedPiece['arabic']) => ({
    text: text.slice(start, end),
    start,
    end,
  });
  return {
    version: 1,
    arabic,
    latin,
    score: rounded(score),
    verdict: verdict(match),
    alignment: pieces.map((piece) => ({
      arabic: part(arabic, piece.arabic),
      latin: part(latin, piece.latin),
      cost: Math.round(piece.cost * 100) / 100,
    })),
  };
}

function page({ arabic, latin }: Pair, comparison: Comparison, words: Words, color: boolean): string {
  const ink = createInk(color);
  const { score, match, pieces } = comparison;
  const judged = words.say(match ? 'compare.match' : 'compare.noMatch', { score: score.toFixed(2) });
  const rows = pieces.map((piece) => ({
    arabic: arabic.slice(piece.arabic.start, piece.arabic.end) || '–',
    latin: latin.slice(piece.latin.start, piece.latin.end) || '–',
    remark: remarkOf(piece, words),
  }));
  const width = Math.max(0, ...rows.map((row) => columnsOf(row.latin)));
  return [
    `${match ? ink.green(judged) : ink.yellow(judged)}`,
    ...rows.map((row) =>
      `  ${pad(row.latin, width)}  ${isolated(row.arabic, 'ltr')}  ${ink.dim(row.remark)}`.trimEnd(),
    ),
    '',
  ].join('\n');
}

/** Costs from which a piece is worth a word. */
const remarks = { unusual: 0.8, hardly: 2 };

function remarkOf({ cost }: AlignedPiece, words: Words): string {
  if (cost >= remarks.hardly) return words.say('compare.hardly');
  return cost >= remarks.unusual ? words.say('compare.unusual') : '';
}
