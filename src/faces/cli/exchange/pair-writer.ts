import { resolve } from 'node:path';
import { csvLine } from '../../../formats/tables/write-csv.js';
import type { MemoryLanguages, MemoryPair } from '../../../formats/tmx/stream.js';
import { trouble } from '../../../model/problem.js';
import { buffered } from '../../../session/buffered.js';
import { type Output, openOutput } from '../../../session/output.js';
import type { Invocation } from '../command.js';

/** Where pairs go as they come; as with any output, whole at the end or not at all. */
export interface PairWriter extends Pick<Output, 'finish' | 'abandon'> {
  /** The files that are written, as they are shown. */
  readonly files: readonly string[];
  pair(pair: MemoryPair): Promise<void>;
}

/**
 * By the name behind `--into`: a table of source, target and id, or, for `memory.txt`, the two texts `memory.ar.txt`
 * and `memory.en.txt`, a segment a line. Without a name the table goes to the terminal.
 * @throws {Trouble} where the name is none of these, or cannot be written.
 */
export async function openPairWriter(
  invocation: Invocation,
  languages: MemoryLanguages,
): Promise<PairWriter> {
  const into = invocation.text('into');
  const kind = into === undefined ? '.tsv' : /\.[^.]+$/.exec(into.toLowerCase())?.[0];
  if (kind === '.txt' && into !== undefined) return textWriter(invocation, into, languages);
  if (kind === '.tsv' || kind === '.csv') return tableWriter(invocation, into, kind, languages);
  throw trouble('memory-into', { kinds: '.tsv, .csv, .txt' }, into ?? null);
}

async function tableWriter(
  { cwd, terminal }: Invocation,
  into: string | undefined,
  kind: '.tsv' | '.csv',
  { sourceLanguage, targetLanguage }: MemoryLanguages,
): Promise<PairWriter> {
  const nothing = (): Promise<void> => Promise.resolve();
  const output = buffered(
    into === undefined
      ? { write: (chunk) => terminal.print(chunk), finish: nothing, abandon: nothing }
      : await openOutput(resolve(cwd, into), into),
  );
  const line = (cells: readonly string[]): string => csvLine(cells, kind === '.tsv' ? '\t' : ',', '\n');
  let begun = false;
  return {
    files: into === undefined ? [] : [into],
    finish: () => output.finish(),
    abandon: () => output.abandon(),
    pair: async ({ source, target, id }) => {
      if (!begun) await output.write(line([sourceLanguage, targetLanguage, 'id']));
      begun = true;
      await output.write(line([source, target, id]));
    },
  };
}

async function textWriter(
  { cwd }: Invocation,
  into: string,
  { sourceLanguage, targetLanguage }: MemoryLanguages,
): Promise<PairWriter> {
  const nameOf = (language: string): string => into.replace(/\.[^.]+$/, `.${language}$&`);
  const files = [nameOf(sourceLanguage), nameOf(targetLanguage)];
  const open = async (file: string): Promise<Output> => buffered(await openOutput(resolve(cwd, file), file));
  const source = await open(nameOf(sourceLanguage));
  const target = await open(nameOf(targetLanguage)).catch(async (error: unknown) => {
    await source.abandon();
    throw error;
  });
  return {
    files,
    finish: async () => {
      await source.finish();
      await target.finish();
    },
    abandon: async () => {
      await Promise.all([source.abandon(), target.abandon()]);
    },
    pair: async (pair) => {
      await source.write(`${oneLine(pair.source)}\n`);
      await target.write(`${oneLine(pair.target)}\n`);
    },
  };
}

/** A line break within a segment would part it from its translation. */
const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ');
