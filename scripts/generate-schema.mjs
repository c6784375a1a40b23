// Schema → TypeScript types and compiled validators. The JSON Schemas are the one source of both.
import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { writeGenerated } from './generated.mjs';

const banner = '// Generated from schema/ by `npm run generate`. Do not edit.';
const schemas = ['glossary', 'profile', 'config', 'baseline'];

const read = async (name) =>
  JSON.parse(await readFile(new URL(`../schema/${name}.schema.json`, import.meta.url), 'utf8'));

export async function generateSchema() {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    verbose: true,
    code: { source: true, esm: true, lines: true },
  });
  const exported = {};
  for (const name of schemas) {
    const schema = await read(name);
    ajv.addSchema(schema);
    exported[`${name}Schema`] = schema.$id;
    const types = await compile(schema, schema.title, {
      bannerComment: banner,
      additionalProperties: false,
      ignoreMinAndMaxItems: true,
      format: true,
      style: { singleQuote: true, printWidth: 110 },
    });
    await writeGenerated(`src/model/generated/${name}.ts`, types);
  }
  const code = (standalone.default ?? standalone)(ajv, exported);
  if (code.includes('require(')) throw new Error('a validator needs a run-time import; simplify the schema');
  await writeGenerated('src/glossary/generated/validators.js', `${banner}\n${code}\n`);
}
