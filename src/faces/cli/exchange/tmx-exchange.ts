import { resolve } from 'node:path';
import { memoryPairs } from '../../../formats/tmx/stream.js';
import { tmxFormat } from '../../../formats/tmx/tmx.js';
import { tmx } from '../../../formats/tmx/write.js';
import type { DocumentPair } from '../../../model/document.js';
import { trouble } from '../../../model/problem.js';
import { buffered } from '../../../session/buffered.js';
import { bytesOf } from '../../../session/files.js';
import { packageVersion } from '../../../session/package.js';
import { type PairPlan, readPairs } from '../../../session/pairs.js';
import { usualPair } from '../../../text/languages.js';
import { exit, type Invocation } from '../command.js';
import { languagesFor, sessionFor } from '../open.js';
import { outputFor, written } from '../output.js';
import { plansFor } from '../plans.js';
import type { Exchange } from './exchange.js';
import { openPairWriter, type PairWriter } from './pair-writer.js';

/** Translation memories: aligned texts out; pairs of sentences in, as a table or two texts. */
export const tmxExchange: Exchange = {
  id: 'tmx',
  extensions: tmxFormat.extensions,
  variants: ['1.4b'],
  flags: {
    source: { type: 'string', value: 'FILE' },
    target: { type: 'string', multiple: true, value: 'FILE' },
    'source-format': { type: 'string', value: 'FORMAT' },
    'target-format': { type: 'string', value: 'FORMAT' },
  },
  isLikely: (head) => tmxFormat.isLikely(head),
  export: exportTmx,
  import: importTmx,
};

async function exportTmx(invocation: Invocation, paths: readonly string[]): Promise<number> {
  const plans = await plansFor(invocation, await sessionFor(invocation), paths, undefined);
  const header = {
    version: await packageVersion(),
    sourceLanguage: plans[0]?.sourceLanguage ?? usualPair.source,
  };
  const output = buffered(await outputFor(invocation));
  await written(output, async () => {
    for await (const chunk of tmx(pairsOf(plans, invocation.cwd), header)) await output.write(chunk);
  });
  return exit.clean;
}

/** Reads plans one after another; a document is let go before the next is read. */
async function* pairsOf(plans: readonly PairPlan[], cwd: string): AsyncGenerator<DocumentPair> {
  for (const plan of plans) yield* await readPairs(plan, cwd);
}

async function importTmx(invocation: Invocation, file: string, [stray]: readonly string[]): Promise<number> {
  if (stray !== undefined) throw trouble('stray-argument', { text: stray });
  const languages = languagesFor(invocation);
  const writer = await openPairWriter(invocation, languages);
  const count = await written(writer, () => copied(invocation, file, writer, languages));
  if (writer.files.length > 0)
    await invocation.terminal.print(
      `${invocation.words.say('memory.written', { count, files: writer.files.join(', ') })}\n`,
    );
  return exit.clean;
}

/** @throws {Trouble} where the memory holds no pair in these languages. */
async function copied(
  { cwd }: Invocation,
  file: string,
  writer: PairWriter,
  languages: Parameters<typeof memoryPairs>[2],
): Promise<number> {
  let count = 0;
  for await (const pair of memoryPairs(file, bytesOf(resolve(cwd, file), file), languages)) {
    await writer.pair(pair);
    count += 1;
  }
  if (count === 0)
    throw trouble(
      'tmx-no-pairs',
      { source: languages.sourceLanguage, target: languages.targetLanguage },
      file,
    );
  return count;
}
