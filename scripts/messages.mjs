// The tool's own words to and from XLIFF, for the people who translate them.
//   npm run messages:export -- FILE    English beside Arabic, as XLIFF 2.0
//   npm run messages:import -- FILE [OUTPUT]    the Arabic of a file that came back, into translations/ar/messages.json
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { js2xliff, xliff2js } from 'xliff';
import { flattened, nested } from './messages/keys.mjs';
import { whyNotSafe, whyNotSimple } from './messages/simple.mjs';

const [action, file, output] = process.argv.slice(2);
const catalogue = (language) =>
  fileURLToPath(new URL(`../translations/${language}/messages.json`, import.meta.url));
const read = (language) => flattened(JSON.parse(readFileSync(catalogue(language), 'utf8')));

function refuse(reason) {
  process.stderr.write(`${file}: ${reason}\n`);
  process.exit(2);
}

/** Arabic has more plural forms; one that English lacks is translated from its general form. */
function resources() {
  const [english, arabic] = [read('en'), read('ar')];
  const keys = [...english.keys(), ...[...arabic.keys()].filter((key) => !english.has(key))];
  return Object.fromEntries(
    keys.map((key) => {
      const source = english.get(key) ?? english.get(key.replace(/_(?:zero|two|few|many)$/, '_other')) ?? '';
      return [key, { source, target: arabic.get(key) ?? '' }];
    }),
  );
}

/** What the package would change on the way is left out, and told. */
async function exported() {
  const messages = resources();
  for (const [key, texts] of Object.entries(messages)) {
    const reason = whyNotSafe(key, texts);
    if (reason === undefined) continue;
    process.stderr.write(`left out: ${reason}\n`);
    delete messages[key];
  }
  const document = { sourceLanguage: 'en', targetLanguage: 'ar', resources: { messages } };
  // Its default indentation would put line breaks into the texts.
  writeFileSync(file, `${await js2xliff(document, { indent: '' })}\n`);
}

async function imported() {
  const text = readFileSync(file, 'utf8');
  const reason = whyNotSimple(file, text);
  if (reason !== undefined) refuse(reason);
  const { messages } = (await xliff2js(text)).resources;
  const arabic = read('ar');
  const known = resources();
  const strange = Object.keys(messages).find((key) => known[key] === undefined);
  if (strange !== undefined) refuse(`“${strange}” is no message.`);
  for (const [key, { target }] of Object.entries(messages)) if (target) arabic.set(key, target);
  writeFileSync(output ?? catalogue('ar'), `${JSON.stringify(nested(arabic), null, 2)}\n`);
}

if (file === undefined || !['export', 'import'].includes(action)) {
  process.stderr.write('usage: messages.mjs export FILE | import FILE [OUTPUT]\n');
  process.exit(2);
}
await (action === 'export' ? exported() : imported());
