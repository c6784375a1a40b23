import { resolve } from 'node:path';
import type { TermbaseFormat } from '../../../formats/termbase.js';
import type { ImportedConcept, Remark } from '../../../model/imported.js';
import { trouble } from '../../../model/problem.js';
import { bytesOf } from '../../../session/files.js';
import { exit, type Invocation } from '../command.js';
import { languageFor } from '../open.js';
import { variantFor } from './variant.js';

/** Merges a termbase file into the store. */
export async function importTermbase(
  format: TermbaseFormat,
  invocation: Invocation,
  file: string,
  operands: readonly string[],
): Promise<number> {
  const [stray] = operands;
  if (stray !== undefined) throw trouble('stray-argument', { text: stray });
  const { concepts, remarks } = await readTermbase(format, invocation, file);
  await invocation.terminal.print(`${concepts.length} ${remarks.length}\n`);
  return exit.clean;
}

async function readTermbase(format: TermbaseFormat, invocation: Invocation, file: string) {
  const concepts: ImportedConcept[] = [];
  const remarks: Remark[] = [];
  const input = { file, bytes: bytesOf(resolve(invocation.cwd, file), file) };
  const options = {
    variant: variantFor(invocation, format),
    sourceLanguage: languageFor(invocation, 'source-lang', 'ar'),
    targetLanguage: languageFor(invocation, 'target-lang', 'en'),
  };
  for await (const event of format.read?.(input, options) ?? [])
    if (event.is === 'concept') concepts.push(event.concept);
    else remarks.push(event.remark);
  return { concepts, remarks };
}
