import { full } from '../full/full.js';
import type { Variant } from '../variant.js';
import { crowdin } from './crowdin.js';
import { deepl } from './deepl.js';
import { google } from './google.js';
import { googleTerms } from './google-terms.js';
import { lokalise } from './lokalise.js';
import { memoq } from './memoq.js';
import { phrase } from './phrase.js';
import { weblate } from './weblate.js';

/** Every convention, the store's own first; detection asks them in this order, the particular before the general. */
export const variants: readonly Variant[] = [
  full,
  memoq,
  crowdin,
  googleTerms,
  lokalise,
  phrase,
  weblate,
  google,
  deepl,
];
