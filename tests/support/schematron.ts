import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Schema } from 'node-schematron';
import { standards } from './schemas.js';

/**
 * What a Schematron schema says of a document. The engine lacks `current()` and contexts that are attributes, so
 * those are rewritten into what it has; the meaning is the same.
 */
export function schematronFindings(schema: string, document: string): string[] {
  return findingsOf(Schema.fromString(rewritten(schema)), document);
}

const findingsOf = (schema: Schema, document: string): string[] =>
  schema.validateString(document).map(({ message }) => String(message).replace(/\s+/g, ' ').trim());

/** What the official Schematron of XLIFF 2.1, core and modules, says of a document. */
export function schematron21(): (document: string) => string[] {
  const folder = join(standards, 'xliff/schemas/2.1');
  const schemas = readdirSync(folder)
    .filter((name) => name.endsWith('.sch'))
    .map((name) => Schema.fromString(rewritten(expanded(readFileSync(join(folder, name), 'utf8')))));
  return (document) => schemas.flatMap((schema) => findingsOf(schema, document));
}

/** A schema with its own entities expanded, and without the declaration of them. */
function expanded(schema: string): string {
  const entities = new Map(
    Array.from(schema.matchAll(/<!ENTITY (\S+) "([^"]*)">/g), ([, name = '', value = '']) => [name, value]),
  );
  const expand = (text: string): string =>
    text.replace(/&([\w-]+);/g, (whole, name: string) => {
      const value = entities.get(name);
      return value === undefined ? whole : expand(value);
    });
  return expand(schema.replace(/<!DOCTYPE[\s\S]*?\]>/, ''));
}

function rewritten(schema: string): string {
  return schema
    .replace(/@ (?=\w)/g, '@')
    .replace(/(test|value)="([^"]*current\(\)[^"]*)"/g, (_, name: string, test: string) => {
      return `${name}="let $c := . return (${test.replaceAll('current()', '$c')})"`;
    })
    .replace(/context="([^"]*)\/@(\w+)"([\s\S]*?)<\/(?:\w+:)?rule>/g, (whole, at: string, name: string) =>
      whole
        .replace(/context="[^"]*"/, `context="${at}[@${name}]"`)
        .replace(/test="([^"]*)"/g, (_: string, test: string) => `test="@${name}/(${test})"`),
    );
}
