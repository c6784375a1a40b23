import { Schema } from 'node-schematron';

/**
 * What a Schematron schema says of a document. The engine lacks `current()` and contexts that are attributes, so
 * those are rewritten into what it has; the meaning is the same.
 */
export function schematronFindings(schema: string, document: string): string[] {
  return Schema.fromString(rewritten(schema))
    .validateString(document)
    .map(({ message }) => String(message).trim());
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
