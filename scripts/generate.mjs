// Writes a fact once, generates its copies: `npm run generate`; with --check, says which copy is out of date.

import { generateDocs } from './generate-docs.mjs';
import { generateSchema } from './generate-schema.mjs';
import { generateWords } from './generate-words.mjs';
import { report } from './generated.mjs';

await generateSchema();
const { rules } = await import('../dist/rules/index.js');
await generateWords(rules);
const { validators } = await import('../dist/formats/validators.js');
await generateDocs(rules, validators);
report();
