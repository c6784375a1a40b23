import type { TermbaseFormat } from '../../../formats/termbase.js';
import type { Exchange } from './exchange.js';
import { exportTermbase } from './export-termbase.js';
import { importTermbase } from './import-termbase.js';

/** A format that holds concepts, as `export` and `import` know it: between its file and the store. */
export function termbaseExchange(format: TermbaseFormat): Exchange {
  const { id, extensions, variants, isLikely } = format;
  return {
    id,
    extensions,
    variants,
    ...(isLikely === undefined ? {} : { isLikely: (head: string) => isLikely.call(format, head) }),
    ...(format.write === undefined
      ? {}
      : { export: (invocation, operands) => exportTermbase(format, invocation, operands) }),
    ...(format.read === undefined
      ? {}
      : { import: (invocation, file, operands) => importTermbase(format, invocation, file, operands) }),
  };
}
