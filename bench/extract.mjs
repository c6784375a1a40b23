// How many of the names that a terminologist listed for articles `mustalah extract` proposes, with a translation at
// hand and without one, and how many of its proposals were listed: `npm run bench:extract -- --verbose`. No store. The
// numbers in the code were chosen on yemen and libya (and on four more like them), not on rabat.
import { readFileSync } from 'node:fs';
import { Extractor } from '../dist/extract/extract.js';
import { propose } from '../dist/extract/propose.js';
import { plainText } from '../dist/formats/text/text.js';
import { createMatcher, readGlossary } from '../dist/index.js';
import { languageOf } from '../dist/text/languages.js';

const articles = {
  yemen: ['extract/articles/yemen.ar.txt', 'extract/articles/yemen.en.txt'],
  libya: ['extract/articles/libya.ar.txt', 'extract/articles/libya.en.txt'],
  rabat: ['articles/other/rabat.ar.txt', 'articles/other/rabat.careful.en.txt'],
};
const isVerbose = process.argv.includes('--verbose');
const read = (path) => readFileSync(new URL(`../tests/${path}`, import.meta.url), 'utf8');
const arabic = languageOf('ar');
const store = readGlossary({
  'none.yaml':
    'none: {kind: town, terms: {ar: [{text: كككككك, status: preferred}], en: [{text: Xxxxxx, status: preferred}]}}',
});

const sourceKey = (text) =>
  text
    .replace(/["“”«»]/gu, '')
    .split(/\s+/u)
    .map((word) => arabic.key(word))
    .join(' ')
    .replace(/^ال/u, '');
const targetKey = (text) =>
  text
    .toLowerCase()
    .replace(/^the /u, '')
    .replace(/[^\p{L} ]/gu, '');

function proposals([sourcePath, targetPath], isAlone) {
  const source = plainText.read({ file: 'source', language: 'ar', text: read(sourcePath) });
  const target = plainText.read({ file: 'target', language: 'en', text: read(targetPath) });
  const alone = source.units.map((unit) => ({ source: unit, target: { ...unit, text: '', opaque: [] } }));
  const extractor = new Extractor(createMatcher(store, 'ar', 'en'));
  extractor.read({ source, segments: isAlone ? alone : plainText.pair(source, target) });
  return propose(extractor.names(), { source: 'ar', target: 'en' });
}

/** One form of either side is enough: a person mends the rest when the name is taken over. */
const isNamed = ({ concept: { terms } }, name) =>
  terms.ar.some(({ text }) => sourceKey(text) === sourceKey(name.ar)) ||
  (terms.en ?? []).some(({ text }) => targetKey(text) === targetKey(name.en));

for (const [name, paths] of Object.entries(articles)) {
  const listed = JSON.parse(read(`extract/articles/${name}.names.json`));
  for (const isAlone of [false, true]) {
    const proposed = proposals(paths, isAlone);
    const missed = listed.filter((each) => !proposed.some((proposal) => isNamed(proposal, each)));
    const others = proposed.filter((proposal) => !listed.some((each) => isNamed(proposal, each)));
    const found = listed.length - missed.length;
    const named = proposed.length - others.length;
    console.log(
      `${name.padEnd(6)} ${isAlone ? 'by itself  ' : 'translated '} ${found} of ${listed.length} names found, ${named} of ${proposed.length} proposals are names`,
    );
    if (!isVerbose) continue;
    for (const { ar, en } of missed) console.log(`  missed ${ar} | ${en}`);
    for (const { names, renderings } of others)
      console.log(`  not listed ${names[0]?.text} | ${renderings[0]?.text ?? ''}`);
  }
}
