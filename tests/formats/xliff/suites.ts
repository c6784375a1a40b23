import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { xliffValidator } from '../../../src/formats/xliff/validate/validate.js';
import { decodeXml } from '../../../src/formats/xml/decode.js';
import { parseXml } from '../../../src/formats/xml/parse.js';
import type { Violation } from '../../../src/formats/xml/violation.js';
import { Trouble } from '../../../src/model/problem.js';
import { root } from '../../support/project.js';

/** The official suites, where they lie beside the project; they are not ours to ship. */
export const suites = join(root, '../shared/standards/xliff');
export const haveSuites = existsSync(suites);
export const without = 'needs the official suites; npm run conformance -- PATH runs them anywhere';

export const filesIn = (folder: string): string[] =>
  haveSuites ? readdirSync(join(suites, folder)).filter((name) => name.endsWith('.xlf')) : [];

export const violationsOf = (text: string): Violation[] =>
  xliffValidator.validate(parseXml('test.xlf', text));

/** Constraints that a file breaks, each once; the message of its trouble where it is no XML. */
export function brokenBy(path: string): string[] {
  try {
    const violations = violationsOf(decodeXml(path, readFileSync(join(suites, path))));
    return [
      ...new Set(violations.filter(({ severity }) => severity === 'error').map((each) => each.constraint)),
    ];
  } catch (error) {
    if (error instanceof Trouble) return error.problems.map(({ message }) => message);
    throw error;
  }
}
