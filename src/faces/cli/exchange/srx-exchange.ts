import { resolve } from 'node:path';
import { readSrx, rulesFor } from '../../../formats/srx/read.js';
import { writeSrx } from '../../../formats/srx/write.js';
import { decodeXml } from '../../../formats/xml/decode.js';
import { encodeXml } from '../../../formats/xml/encode.js';
import { trouble } from '../../../model/problem.js';
import { slice } from '../../../model/span.js';
import { readText } from '../../../session/files.js';
import { usualPair } from '../../../text/languages.js';
import { languageBreaks } from '../../../text/segmentation/languages.js';
import { createSegmenter } from '../../../text/segmentation/segment.js';
import { exit, type Invocation } from '../command.js';
import { languageFor } from '../open.js';
import { outputFor, written } from '../output.js';
import type { Exchange } from './exchange.js';

/** Rules of segmentation: the house's out; another tool's in, tried and shown at work on a text. */
export const srxExchange: Exchange = {
  id: 'srx',
  extensions: ['.srx'],
  variants: ['2.0'],
  isLikely: (head) => /<(?:[\w.-]+:)?srx[\s>]/.test(head),
  export: exportSrx,
  import: importSrx,
};

async function exportSrx(invocation: Invocation, [stray]: readonly string[]): Promise<number> {
  if (stray !== undefined) throw trouble('stray-argument', { text: stray });
  const output = await outputFor(invocation);
  await written(output, () => output.write(writeSrx(languageBreaks)));
  return exit.clean;
}

/** With a text behind it, the text's segments, one a line; else what the file holds. */
async function importSrx(
  invocation: Invocation,
  file: string,
  [text, stray]: readonly string[],
): Promise<number> {
  if (stray !== undefined) throw trouble('stray-argument', { text: stray });
  const { cwd, words, terminal } = invocation;
  const rules = readSrx(
    file,
    await readText(resolve(cwd, file), file, { decode: decodeXml, encode: encodeXml }),
  );
  const language = languageFor(invocation, 'source-lang', usualPair.source);
  const own = rulesFor(rules, language);
  if (text === undefined) {
    const values = { language, count: own.length, sets: [...rules.sets.keys()].join(', ') };
    await terminal.print(`${words.say('srx.holds', values)}\n`);
    return exit.clean;
  }
  if (own.length === 0) throw trouble('srx-no-language', { language }, file);
  const content = await readText(resolve(cwd, text), text);
  const segments = createSegmenter(own)
    .segment(content)
    .map((span) => slice(content, span).trim());
  await terminal.print(
    segments
      .filter((segment) => segment !== '')
      .map((segment) => `${segment}\n`)
      .join(''),
  );
  return exit.clean;
}
