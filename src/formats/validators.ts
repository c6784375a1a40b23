import { tbxValidator } from './tbx/validate/validate.js';
import { tmxValidator } from './tmx/validate.js';
import { xliffValidator } from './xliff/validate/validate.js';
import type { XmlElement } from './xml/tree.js';
import type { Validator } from './xml/violation.js';

/** Every standard that files can be held against. */
export const validators: readonly Validator[] = [xliffValidator, tbxValidator, tmxValidator];

/** The standard that a file claims to follow. */
export const validatorOf = (root: XmlElement): Validator | undefined =>
  validators.find((validator) => validator.claims(root));
