import { type Grain, grains } from '../../../align/documents.js';
import { csvLine } from '../../../formats/tables/write-csv.js';
import { tmx } from '../../../formats/tmx/write.js';
import { writeXliff } from '../../../formats/xliff/write/write.js';
import type { Segment } from '../../../model/document.js';
import { trouble } from '../../../model/problem.js';
import {
  leftOut,
  pairCells,
  pairColumns,
  pairLine,
  pairText,
  publishedPair,
} from '../../../report/alignment/lines.js';
import { alignmentTold, leftOutTold } from '../../../report/alignment/told.js';
import { createInk } from '../../../report/ink.js';
import { alignPair } from '../../../session/align.js';
import { packageVersion } from '../../../session/package.js';
import type { ReadPair } from '../../../session/read-pair.js';
import { languageOf } from '../../../text/languages.js';
import { type Command, exit, type Invocation, storeFlags } from '../command.js';
import { formatFor, languagesFor, sessionFor } from '../open.js';
import { outputFor, written } from '../output.js';

export const align: Command = {
  name: 'align',
  usage: '<source> <target>',
  flags: {
    by: { type: 'string', value: 'sentence|paragraph' },
    'source-format': { type: 'string', value: 'FORMAT' },
    'target-format': { type: 'string', value: 'FORMAT' },
    'source-lang': { type: 'string', value: 'TAG' },
    'target-lang': { type: 'string', value: 'TAG' },
    ...storeFlags,
    format: { type: 'string', value: 'pretty|line|json|tmx|xliff|tsv|text' },
    output: { type: 'string', value: 'FILE' },
  },
  examples: [
    'mustalah align article.ar.txt article.en.txt',
    'mustalah align article.ar.md article.en.md --by paragraph --format tsv',
    'mustalah align article.ar.txt article.en.txt --format tmx --output article.tmx',
  ],
  run,
};

const outputFormats = ['pretty', 'line', 'json', 'tmx', 'xliff', 'tsv', 'text'] as const;
type OutputFormat = (typeof outputFormats)[number];

async function run(invocation: Invocation): Promise<number> {
  const { terminal } = invocation;
  const format = formatFor(invocation, outputFormats, formatByName(invocation));
  const grain = grainFor(invocation);
  const session = await sessionFor(invocation);
  const pair = await alignPair(planFor(invocation), session, grain);
  const output = await outputFor(invocation);
  await written(output, async () => {
    for await (const chunk of writers[format](pair, grain, invocation)) await output.write(chunk);
  });
  for (const line of told(pair, invocation)) terminal.note(line);
  return exit.clean;
}

/** What a file's name asks for; else what suits the terminal. */
function formatByName({ text, terminal }: Invocation): OutputFormat {
  const name = text('output')?.toLowerCase() ?? '';
  const byName: Readonly<Record<string, OutputFormat>> = {
    '.json': 'json',
    '.tmx': 'tmx',
    '.xlf': 'xliff',
    '.xliff': 'xliff',
    '.tsv': 'tsv',
    '.txt': 'text',
  };
  const extension = /\.[^./]+$/.exec(name)?.[0] ?? '';
  return byName[extension] ?? (name === '' && terminal.interactive ? 'pretty' : 'line');
}

/** @throws {Trouble} where the segments asked for are of no known size. */
function grainFor({ text }: Invocation): Grain {
  const asked = text('by') ?? 'sentence';
  const grain = grains.find((known) => known === asked);
  if (grain === undefined) throw trouble('align-by', { asked, grains: grains.join(', ') });
  return grain;
}

/** @throws {Trouble} where the files are not two. */
function planFor(invocation: Invocation) {
  const [source, target, stray] = invocation.positionals;
  if (source === undefined || target === undefined) throw trouble('align-arguments');
  if (stray !== undefined) throw trouble('stray-argument', { text: stray });
  const [sourceFormat, targetFormat] = [invocation.text('source-format'), invocation.text('target-format')];
  return {
    source,
    target,
    ...languagesFor(invocation),
    date: undefined,
    ...(sourceFormat === undefined ? {} : { sourceFormat }),
    ...(targetFormat === undefined ? {} : { targetFormat }),
  };
}

function told(pair: ReadPair, { words }: Invocation): string[] {
  const { omitted, added } = leftOut(pair);
  return [
    ...(pair.alignment === undefined ? [] : [alignmentTold(pair.alignment, words)]),
    ...leftOutTold('omitted', omitted, words),
    ...leftOutTold('added', added, words),
  ];
}

type Writer = (
  pair: ReadPair,
  grain: Grain,
  invocation: Invocation,
) => Iterable<string> | AsyncIterable<string>;

const each =
  (write: (segment: Segment) => string): Writer =>
  ({ segments }) =>
    segments.map(write);

const writers: Readonly<Record<OutputFormat, Writer>> = {
  line: each(pairLine),
  text: each(pairText),
  tsv: each((segment) => csvLine(pairCells(segment), '\t', '\n')),
  pretty: ({ source, target, segments }, _, { terminal }) => {
    const directions = {
      source: languageOf(source.language).direction,
      target: languageOf(target.language).direction,
    };
    const ink = createInk(terminal.color);
    return segments.map((segment) => pairColumns(segment, directions, terminal.width, ink));
  },
  json: ({ source, target, segments, alignment }) => {
    const published = {
      version: 1,
      source: { file: source.file, language: source.language },
      target: { file: target.file, language: target.language },
      summary: {
        shapes: alignment?.shapes ?? {},
        omitted: alignment?.omitted ?? 0,
        added: alignment?.added ?? 0,
        confidence: Number((alignment?.confidence ?? 0).toFixed(3)),
      },
      pairs: segments.map(publishedPair),
    };
    return [`${JSON.stringify(published, null, 2)}\n`];
  },
  tmx: async function* (pair, grain) {
    const version = await packageVersion();
    yield* tmx([pair], { version, sourceLanguage: pair.source.language, segments: grain });
  },
  xliff: async function* (pair) {
    const file = {
      pair,
      texts: { source: pair.sourceText, target: pair.text },
      original: pair.source.file,
      translation: undefined,
      datatype: pair.format.id === 'text' ? 'plaintext' : `x-${pair.format.id}`,
    };
    const options = { version: '2.1', fillSource: false, program: await packageVersion() } as const;
    yield writeXliff([file], options);
  },
};
