import { lineStartsOf, type TextDocument, type Unit } from '../../model/document.js';
import type { FileText, Format } from '../format.js';
import { generalForm, pairKeys } from '../keyed.js';
import { spansOf } from '../pieces.js';
import { jsonStrings } from './json-strings.js';
import { plural } from './plural.js';
import { withKeys } from './with-keys.js';

/** Interpolation, nesting and the tags of components: i18next's, not the translator's. */
const placeholder = /\{\{.*?\}\}|\$t\((?:[^()]|\([^()]*\))*\)|<\/?\w[^>]*>/g;

const plurals = { form: plural, general: '_other' };

/** i18next resource bundles, nested or flat; a key is the path to its string, joined by dots. */
export const i18nextJson: Format = {
  id: 'i18next',
  extensions: ['.json'],
  isLikely: (head) => /^\s*\{\s*"/.test(head),
  read: readBundle,
  pair: (source, target) => pairKeys(source, target, plurals),
  askedBy: (key) => generalForm(key, plurals),
  withUnits: withKeys,
  empty: () => '{}\n',
  escape: (text) => JSON.stringify(text).slice(1, -1),
};

function readBundle({ file, language, text }: FileText): TextDocument {
  const units = jsonStrings(file, text).map(
    (string, index): Unit => ({
      index,
      key: string.path.join('.'),
      text: string.text,
      origin:
        string.offsets === undefined
          ? { start: string.start }
          : { start: string.start, offsets: string.offsets },
      opaque: spansOf(string.text, placeholder),
    }),
  );
  return { file, language, units, lineStarts: lineStartsOf(text) };
}
