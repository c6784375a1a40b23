import { resolve } from 'node:path';
import { validatorOf, validators } from '../formats/validators.js';
import { decodeXml } from '../formats/xml/decode.js';
import { parseXml } from '../formats/xml/parse.js';
import type { XmlDocument } from '../formats/xml/tree.js';
import type { Validator, Violation } from '../formats/xml/violation.js';
import { trouble } from '../model/problem.js';
import { readBytes } from './files.js';

/** A file held against the standard that it claims to follow. */
export interface Validated {
  readonly document: XmlDocument;
  readonly validator: Validator;
  readonly violations: readonly Violation[];
}

/** From this size on, a file does not fit into one text; it can still be streamed, but not validated. */
const largest = 500_000_000;

/**
 * Holds a file against the standard that its root names.
 * @param file as given; it is sought from `cwd`, and problems name it so.
 * @throws {Trouble} where it cannot be read, is no XML, or follows no standard known here.
 */
export async function validateFile(file: string, cwd: string): Promise<Validated> {
  const bytes = await readBytes(resolve(cwd, file), file);
  if (bytes.length > largest) throw trouble('xml-too-large', { limit: largest / 1_000_000 }, file);
  const document = parseXml(file, decodeXml(file, bytes));
  const validator = validatorOf(document.root);
  if (validator === undefined) throw unknown(document);
  return { document, validator, violations: validator.validate(document) };
}

function unknown({ file, root }: XmlDocument) {
  const known = validators.map(({ label }) => label).join(', ');
  return trouble('unknown-standard', { name: root.name, namespace: root.uri || '–', known }, file);
}
