import type { Command } from '../command.js';
import { compare } from './compare.js';
import { exportCommand } from './export.js';
import { extract } from './extract.js';
import { glossary } from './glossary.js';
import { importCommand } from './import.js';
import { init } from './init.js';
import { lint } from './lint.js';
import { lookup } from './lookup.js';
import { romanize } from './romanize.js';
import { rules } from './rules.js';
import { validate } from './validate.js';
import { why } from './why.js';

/** Every command, in the order that help lists them. */
export const commands: readonly Command[] = [
  lint,
  lookup,
  why,
  compare,
  romanize,
  validate,
  rules,
  glossary,
  extract,
  exportCommand,
  importCommand,
  init,
];
