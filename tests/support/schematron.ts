import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Schema } from 'node-schematron';
import { standards } from './schemas.js';

const folder = join(standards, 'xliff/schemas/2.1');

/** Official Schematron of XLIFF 2.1: core and modules. */
export function schematron21(): (xml: string) => string[] {
  const schemas = readdirSync(folder)
    .filter((name) => name.endsWith('.sch'))
    .map((name) => Schema.fromString(adapted(readFileSync(join(folder, name), 'utf8'))));
  return (xml) =>
    schemas.flatMap((schema) =>
      schema.validateString(xml).map(({ message }) =>
        String(message ?? '')
          .replace(/\s+/g, ' ')
          .trim(),
      ),
    );
}

/**
 * A schema as this implementation takes it: entities expanded, `current()` bound as a variable, and a rule whose
 * context is an attribute made a rule of its element.
 */
function adapted(schema: string): string {
  const entities = new Map(
    Array.from(schema.matchAll(/<!ENTITY (\S+) "([^"]*)">/g), ([, name = '', value = '']) => [name, value]),
  );
  const expand = (text: string): string =>
    text.replace(/&([\w-]+);/g, (whole, name: string) => {
      const value = entities.get(name);
      return value === undefined ? whole : expand(value);
    });
  return expand(schema.replace(/<!DOCTYPE[\s\S]*?\]>/, ''))
    .replace(/@\s+(?=\w)/g, '@')
    .replace(/\b(test|value|select)="([^"]*\bcurrent\(\)[^"]*)"/g, (_, name: string, test: string) => {
      return `${name}="let $c := . return (${test.replaceAll('current()', '$c')})"`;
    });
}
