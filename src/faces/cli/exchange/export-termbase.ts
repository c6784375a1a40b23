import type { TermbaseFormat } from '../../../formats/termbase.js';
import { trouble } from '../../../model/problem.js';
import { packageVersion } from '../../../session/package.js';
import { conceptsInStyle } from '../../../session/termbase.js';
import { exit, type Invocation } from '../command.js';
import { languagesFor, sessionFor } from '../open.js';
import { outputFor, written } from '../output.js';
import { variantFor } from './variant.js';

/** Writes the store, in the house's style, as a termbase file. */
export async function exportTermbase(
  format: TermbaseFormat,
  invocation: Invocation,
  operands: readonly string[],
): Promise<number> {
  const [stray] = operands;
  if (stray !== undefined) throw trouble('stray-argument', { text: stray });
  const options = {
    variant: variantFor(invocation, format) ?? format.variants[0] ?? '',
    ...languagesFor(invocation),
    version: await packageVersion(),
  };
  if (format.binary === true && invocation.text('output') === undefined && invocation.terminal.interactive)
    throw trouble('binary-to-terminal', { id: format.id });
  const session = await sessionFor(invocation);
  const output = await outputFor(invocation);
  await written(output, async () => {
    for await (const chunk of format.write?.(conceptsInStyle(session), options) ?? [])
      await output.write(chunk);
  });
  return exit.clean;
}
