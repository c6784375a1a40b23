import { lineStartsOf, type Segment, type TextDocument, type Unit } from '../../model/document.js';
import type { FileText, Format } from '../format.js';
import { jsonStrings } from './json-strings.js';
import { plural } from './plural.js';
import { withKeys } from './with-keys.js';

/** Interpolation, nesting and the tags of components: i18next's, not the translator's. */
const placeholder = /\{\{.*?\}\}|\$t\((?:[^()]|\([^()]*\))*\)|<\/?\w[^>]*>/g;

/** i18next resource bundles, nested or flat; a key is the path to its string, joined by dots. */
export const i18nextJson: Format = {
  id: 'i18next',
  extensions: ['.json'],
  read: readBundle,
  pair: pairKeys,
  askedBy: otherForm,
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
      opaque: Array.from(string.text.matchAll(placeholder), (match) => ({
        start: match.index,
        end: match.index + match[0].length,
      })),
    }),
  );
  return { file, language, units, lineStarts: lineStartsOf(text) };
}

/**
 * By key, in the order of the source. Languages have different plural forms: one that the source lacks
 * answers its `_other`, and a form that the target's language does not use needs no answer.
 */
function pairKeys(source: TextDocument, target: TextDocument): Segment[] {
  const sources = new Map(source.units.map((unit) => [unit.key, unit]));
  const answered = new Map<Unit, Unit[]>();
  for (const unit of target.units) {
    const asked = sources.get(unit.key) ?? sources.get(otherForm(unit.key));
    if (asked !== undefined) answered.set(asked, [...(answered.get(asked) ?? []), unit]);
  }
  const plurals = new Set(target.units.filter(isPlural).map(stem));
  return source.units.flatMap((unit) => {
    const answers =
      answered.get(unit) ?? (isPlural(unit) && plurals.has(stem(unit)) ? [] : [absent(unit, target)]);
    return answers.map((answer) => ({ source: unit, target: answer }));
  });
}

/** A plural form that a source lacks answers its general one. */
function otherForm(key: string): string {
  return key.replace(plural, '_other');
}

const isPlural = (unit: Unit): boolean => plural.test(unit.key);
const stem = (unit: Unit): string => unit.key.replace(plural, '');

/** A key that the target lacks, as an empty translation. */
const absent = (unit: Unit, target: TextDocument): Unit => ({
  index: target.units.length,
  key: unit.key,
  text: '',
  origin: { start: 0 },
  opaque: [],
});
