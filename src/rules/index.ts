import type { Rule } from '../model/rule.js';
import { anachronism } from './anachronism.js';
import { bidiControl } from './bidi-control.js';
import { deprecatedTerm } from './deprecated-term.js';
import { doubledArticle } from './doubled-article.js';
import { firstMention } from './first-mention.js';
import { inconsistentTerm } from './inconsistent-term.js';
import { literalTranslation } from './literal-translation.js';
import { missingTerm } from './missing-term.js';
import { nameCasing } from './name-casing.js';
import { nonpreferredTerm } from './nonpreferred-term.js';
import { quotationMarks } from './quotation-marks.js';
import { sourceMisspelling } from './source-misspelling.js';
import { unexpandedAcronym } from './unexpanded-acronym.js';
import { unlistedSpelling } from './unlisted-spelling.js';
import { untranslatedText } from './untranslated-text.js';
import { unusedWaiver } from './unused-waiver.js';
import { wrongDate } from './wrong-date.js';
import { wrongDirection } from './wrong-direction.js';
import { wrongNumber } from './wrong-number.js';
import { wrongTerm } from './wrong-term.js';

/** Every rule, the most specific first: of two that point at the same words as gravely, the earlier speaks. */
export const rules: readonly Rule[] = [
  untranslatedText,
  wrongDate,
  wrongNumber,
  wrongDirection,
  anachronism,
  deprecatedTerm,
  literalTranslation,
  wrongTerm,
  unlistedSpelling,
  firstMention,
  doubledArticle,
  inconsistentTerm,
  nonpreferredTerm,
  nameCasing,
  unexpandedAcronym,
  missingTerm,
  sourceMisspelling,
  quotationMarks,
  bidiControl,
  unusedWaiver,
];
