import { termbases } from '../../../formats/termbases.js';
import type { Exchange } from './exchange.js';
import { srxExchange } from './srx-exchange.js';
import { termbaseExchange } from './termbase-exchange.js';
import { tmxExchange } from './tmx-exchange.js';
import { xliffExchange } from './xliff.js';

/** Every format of `export` and `import`: those of the store, then those of documents and of rules. */
export const exchanges: readonly Exchange[] = [
  ...termbases.map(termbaseExchange),
  xliffExchange,
  tmxExchange,
  srxExchange,
];
