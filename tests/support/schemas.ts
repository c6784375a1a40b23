import { existsSync, readFileSync } from 'node:fs';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { root } from './project.js';

/** Standards and their suites, where they are at hand; nothing of them is part of the project. */
export const standards = `${root}../shared/standards/`;

export const hasStandards = existsSync(standards);

/** Official schemas by version, with every module, all of their imports local. */
const schemas: Readonly<Record<string, string>> = {
  '1.2': 'xliff/schemas/patched/1.2/xliff-core-1.2-strict.xsd',
  '1.2 transitional': 'xliff/schemas/patched/1.2/xliff-core-1.2-transitional.xsd',
  '2.0': 'xliff/schemas/drivers/xliff-2.0-all.xsd',
  '2.1': 'xliff/schemas/drivers/xliff-2.1-all.xsd',
  '2.2': 'xliff/schemas/drivers/xliff-2.2-all-offline.xsd',
};

/** A function that tells what an official schema has against a text; nothing where it is valid. */
export function schemaOf(version: string): (xml: string) => string[] {
  xmlRegisterFsInputProviders();
  const path = `${standards}${schemas[version]}`;
  const schema = XmlDocument.fromBuffer(readFileSync(path), { url: path });
  const validator = XsdValidator.fromDoc(schema);
  return (xml) => {
    const document = XmlDocument.fromString(xml);
    try {
      validator.validate(document);
      return [];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    } finally {
      document.dispose();
    }
  };
}
