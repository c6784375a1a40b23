import type { Command } from '../command.js';
import { align } from './align.js';
import { compare } from './compare.js';
import { exportCommand } from './export.js';
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
  align,
  validate,
  rules,
  glossary,
  exportCommand,
  importCommand,
  init,
];
