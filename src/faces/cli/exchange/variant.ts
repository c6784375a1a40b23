import { trouble } from '../../../model/problem.js';
import { nearest } from '../../../text/distance.js';
import type { Invocation } from '../command.js';
import type { Exchange } from './exchange.js';

/** The variant asked for with `--variant` or `--dialect`. @throws {Trouble} where the format has no such. */
export function variantFor(invocation: Invocation, { id, variants }: Pick<Exchange, 'id' | 'variants'>) {
  const asked = invocation.text('variant') ?? invocation.text('dialect');
  if (asked === undefined || variants.includes(asked)) return asked;
  const names = variants.join(', ');
  throw trouble('unknown-variant', { id, asked, names, near: nearest(asked, variants) ?? names });
}
