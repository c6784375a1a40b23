// Writes a fact once, generates its copies: `npm run generate`; with --check, says which copy is out of date.

import { generateCalendar } from './generate-calendar.mjs';
import { generateDocs } from './generate-docs.mjs';
import { generatePage } from './generate-page.mjs';
import { generateSchema } from './generate-schema.mjs';
import { generateWords } from './generate-words.mjs';
import { report } from './generated.mjs';

await generateSchema();
await generatePage();
await generateCalendar();
const { rules } = await import('../dist/rules/index.js');
await generateWords(rules);
const { validators } = await import('../dist/formats/validators.js');
await generateDocs(rules, validators);
report();
