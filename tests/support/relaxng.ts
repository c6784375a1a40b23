import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument, XmlValidateError } from 'libxml2-wasm';

/** What a Relax NG schema has against a document; empty where it is valid. */
export function relaxNgErrors(schemaFile: string, document: string): string[] {
  const validator = validatorOf(schemaFile);
  const parsed = XmlDocument.fromString(document);
  try {
    validator.validate(parsed);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return [error.message];
  } finally {
    parsed.dispose();
  }
}

const validators = new Map<string, RelaxNGValidator>();

function validatorOf(file: string): RelaxNGValidator {
  const known = validators.get(file);
  if (known !== undefined) return known;
  const made = RelaxNGValidator.fromDoc(XmlDocument.fromString(readFileSync(file, 'utf8'), { url: file }));
  validators.set(file, made);
  return made;
}
