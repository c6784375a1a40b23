import { lineStartsOf, type Segment, type TextDocument } from '../../model/document.js';
import type { FileText, Format } from '../format.js';
import { generalForm, pairKeys } from '../keyed.js';
import { spansOf } from '../pieces.js';
import { remarksIn } from './remarks.js';
import { readScalar } from './scalars.js';
import { rootLanguage, stringsIn, yamlTree } from './strings.js';
import { withKeys } from './with-keys.js';
import { rewritten, wordsIn, type YamlUnit } from './write.js';

/** Interpolation of Ruby, i18next and ICU, and tags. */
const placeholder =
  /%\{[^{}]*\}|%<\w+>[-+ #0]*\d*(?:\.\d+)?[a-zA-Z]|\{\{.*?\}\}|\{\s*[\w.-]+\s*(?:,[^{}]*)?\}|<\/?\w[^>]*>/g;

/** CLDR plural categories as keys of their own. */
const plurals = { form: /\.(?:zero|one|two|few|many|other)$/, general: '.other' };

/** YAML resources: maps of strings, nested or flat, under their language as in Rails or not. */
export const yamlResource: Format = {
  id: 'yaml',
  extensions: ['.yaml', '.yml'],
  read,
  pair,
  askedBy: (key) => generalForm(key, plurals),
  withUnits: withKeys,
  empty: (_, text, language) =>
    rootLanguage(yamlTree({ file: '', text }), '') === undefined ? '' : `${language}:\n`,
  escape: wordsIn,
  rewrite: rewritten,
};

function read({ language, ...file }: FileText): TextDocument {
  const document = yamlTree(file);
  const root = rootLanguage(document, language);
  const units = stringsIn(document).map(({ path, node, text, isInFlow }, index): YamlUnit => {
    const key = (root === undefined ? path : path.slice(1)).join('.');
    return { index, key, ...readScalar(node, text, file.text, isInFlow), opaque: spansOf(text, placeholder) };
  });
  return {
    file: file.file,
    language: root?.replaceAll('_', '-') ?? language,
    units,
    lineStarts: lineStartsOf(file.text),
    remarks: remarksIn(file.text),
  };
}

/** By key; where aliases repeat the same two texts, once. */
function pair(source: TextDocument, target: TextDocument): Segment[] {
  const seen = new Set<string>();
  return pairKeys(source, target, plurals).filter((segment) => {
    const places = [segment.source, segment.target].map(({ text, origin }) =>
      text === '' ? '' : origin.start,
    );
    const isNew = places.includes('') || !seen.has(places.join());
    seen.add(places.join());
    return isNew;
  });
}
