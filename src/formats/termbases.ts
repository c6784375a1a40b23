import { termsNamespace } from './i18next/terms.js';
import { storeJson } from './json/store-json.js';
import { omegat } from './omegat/omegat.js';
import { skos } from './skos/skos.js';
import { csv, tsv } from './tables/delimited.js';
import { tbx } from './tbx/tbx.js';
import type { TermbaseFormat } from './termbase.js';
import { xlsx } from './xlsx/xlsx.js';

/** Formats that hold concepts. A new one is a folder here, a line in this list, and its name in docs/termbases.md. */
export const termbases: readonly TermbaseFormat[] = [
  storeJson,
  tbx,
  csv,
  tsv,
  xlsx,
  omegat,
  termsNamespace,
  skos,
];
