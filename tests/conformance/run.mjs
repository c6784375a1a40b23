// Runs the reader and the validator over an XLIFF suite that anyone can download:
//   npm run conformance -- PATH
// PATH is any folder tree of .xlf files, as OASIS publishes it. A file is taken to be invalid where its name
// begins with "bad" or a folder of its path says invalid or bad; any other is taken to be valid.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { validatorOf } from '../../dist/formats/validators.js';
import { decodeXml } from '../../dist/formats/xml/decode.js';
import { parseXml } from '../../dist/formats/xml/parse.js';
import { steps } from './steps.mjs';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Usage: npm run conformance -- PATH');
  process.exit(2);
}
const root = resolve(folder);

const filesBelow = (path) =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:xlf|xliff)$/i.test(name))
    .sort()
    .map((name) => join(path, name));

/** What a file is meant to be, from its path below the folder. */
function isMeantValid(file) {
  const parts = relative(root, file).toLowerCase().split(/[\\/]/);
  const name = parts.pop() ?? '';
  return !/^bad/.test(name) && !parts.some((part) => /^(?:suite-)?invalid|^bad/.test(part));
}

/** Errors that the validator finds, as `constraint line:column`; trouble where the file is no XML. */
function verdictOn(file) {
  try {
    const bytes = readFileSync(file);
    const document = parseXml(file, decodeXml(file, bytes));
    const violations = validatorOf(document.root)?.validate(document) ?? [
      { constraint: 'unknown-standard', severity: 'error' },
    ];
    return { document, bytes, errors: violations.filter(({ severity }) => severity === 'error') };
  } catch (error) {
    const problems = error.problems ?? [];
    if (problems.length === 0) throw error;
    return { document: undefined, errors: problems.map(({ message }) => ({ constraint: message })) };
  }
}

const rows = new Map();
const disagreements = [];
const add = (file, column) => {
  const key = relative(root, dirname(file)) || '.';
  const row = rows.get(key) ?? {};
  row[column] = (row[column] ?? 0) + 1;
  rows.set(key, row);
};

for (const file of filesBelow(root)) {
  const meantValid = isMeantValid(file);
  const { document, bytes, errors } = verdictOn(file);
  const shown = relative(root, file);
  add(file, meantValid ? 'valid' : 'invalid');
  if (meantValid === (errors.length === 0)) add(file, meantValid ? 'accepted' : 'refused');
  else {
    const constraints = [...new Set(errors.map(({ constraint }) => constraint))].join(', ');
    disagreements.push(meantValid ? `refused  ${shown}  ${constraints}` : `accepted ${shown}`);
  }
  if (document === undefined) continue;
  add(file, 'read');
  if (!meantValid) continue;
  for (const { name, run } of steps) {
    const fault = run(document, bytes);
    if (fault === undefined) add(file, name);
    else disagreements.push(`${name}  ${shown}  ${fault}`);
  }
}

console.table(Object.fromEntries(rows));
for (const each of disagreements) console.log(each);
console.log(`${disagreements.length} disagreements`);
process.exitCode = disagreements.length === 0 ? 0 : 1;
