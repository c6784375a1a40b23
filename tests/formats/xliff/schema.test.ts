import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { ParseOption, XmlDocument as SchemaDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { xliffValidator } from '../../../src/formats/xliff/validate/validate.js';
import { decodeXml } from '../../../src/formats/xml/decode.js';
import { parseXml } from '../../../src/formats/xml/parse.js';
import { spliced } from '../../../src/text/splice.js';
import { elementAt, mutations } from './mutations.js';
import { filesIn, haveSuites, suites, without } from './suites.js';

/** The official schemas, and valid files of each version. */
const versions = [
  ['1.2', 'patched/1.2/xliff-core-1.2-transitional.xsd', ['suite-valid/1.2-oasis-sample']],
  [
    '2.0',
    'drivers/xliff-2.0-all.xsd',
    ['suite-valid/2.0-core', 'suite-valid/2.0-modules', 'suite-valid/2.0-in-out'],
  ],
  [
    '2.1',
    'drivers/xliff-2.1-all.xsd',
    ['suite-valid/2.1-core', 'suite-valid/2.1-modules', 'suite-valid/2.1-in-out'],
  ],
  ['2.2', 'drivers/xliff-2.2-all-offline.xsd', ['suite-valid/2.2-core', 'suite-valid/2.2-modules']],
] as const;

const runs = Number(process.env['MUTATIONS'] ?? 300);

describe.skipIf(!haveSuites)(`what the official schemas refuse (${without})`, () => {
  beforeAll(() => {
    xmlRegisterFsInputProviders();
  });

  test.each(versions)(
    '%s: is refused here too, however a valid file is spoilt',
    (version, schema, folders) => {
      const path = join(suites, 'schemas', schema);
      const xsd = SchemaDocument.fromBuffer(readFileSync(path), { url: path });
      const validator = XsdValidator.fromDoc(xsd);
      const accepts = (text: string): boolean => {
        const document = parsed(text);
        if (document === undefined) return true;
        try {
          validator.validate(document);
          return true;
        } catch {
          return false;
        } finally {
          document.dispose();
        }
      };
      const files = folders
        .flatMap((folder) => filesIn(folder).map((name) => join(suites, folder, name)))
        .map((file) => decodeXml(file, readFileSync(file)).replace(/^\uFEFF/, ''))
        .filter((text) => !text.includes('<!ENTITY') && isRead(text) && accepts(text));
      const cases = fc.tuple(
        fc.constantFrom(...files),
        fc.constantFrom(...Object.keys(mutations)),
        fc.nat(10_000),
        fc.nat(50),
      );
      fc.assert(
        fc.property(cases, ([text, name, where, pick]) => {
          const document = parseXml('suite.xlf', text);
          const element = elementAt(document, where);
          const edits = mutations[name]?.(element, document, pick);
          fc.pre(edits !== undefined);
          const spoilt = spliced(text, edits ?? []);
          fc.pre(isRead(spoilt) && !accepts(spoilt));
          const found = xliffValidator.validate(parseXml('spoilt.xlf', spoilt));
          expect(
            found.some(({ severity }) => severity === 'error'),
            `${name} at ${text.slice(element.start, element.openEnd)}`,
          ).toBe(true);
        }),
        // The only files of 1.2 are large.
        { numRuns: version === '1.2' ? runs / 5 : runs, endOnFailure: true },
      );
      validator.dispose();
      xsd.dispose();
    },
  );
});

/** Undefined where libxml2 asks for more than XML does: ids that differ. */
function parsed(text: string): SchemaDocument | undefined {
  try {
    return SchemaDocument.fromString(text, { option: ParseOption.XML_PARSE_NONET });
  } catch {
    return undefined;
  }
}

function isRead(text: string): boolean {
  try {
    parseXml('file.xlf', text);
    return true;
  } catch {
    return false;
  }
}
