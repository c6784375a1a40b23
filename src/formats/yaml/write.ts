import { stringify } from 'yaml';
import type { Unit } from '../../model/document.js';
import { slice } from '../../model/span.js';
import type { Splice } from '../../text/splice.js';
import type { FilePlace } from '../format.js';
import { brokenLike, lineEndOf } from '../line-breaks.js';
import type { Written } from './scalars.js';

/** A text of a YAML file, and how it is written. */
export interface YamlUnit extends Unit {
  readonly written: Written;
}

const isYaml = (unit: Unit | YamlUnit): unit is YamlUnit => 'written' in unit;

/** JSON's strings are YAML's. */
const quoted = (text: string): string => JSON.stringify(text);

/** What YAML 1.1 reads as no text, as Ruby does: truth values, dates, times, numbers with separators. */
const otherType = /^(?:y|n|yes|no|on|off|true|false|null|~)$|^[-+.\d][-+.\d_:,eTZ\s]*$/i;

/** Whether a text says itself where nothing quotes it. */
const isPlain = (text: string, isInFlow: boolean): boolean =>
  !otherType.test(text) &&
  !(isInFlow && /[,[\]{}]/.test(text)) &&
  stringify(text, { lineWidth: 0, blockQuote: false }) === `${text}\n`;

/** A text as a value, quoted where it must be. */
export const scalarOf = (text: string): string => (isPlain(text, false) ? text : quoted(text));

/** A scalar in quotation marks, where the text cannot stand in the manner in which it is written. */
export function rewritten(unit: Unit, text: string, file: string): Splice | undefined {
  if (!isYaml(unit) || fits(unit, text)) return undefined;
  const { span } = unit.written;
  // What a block says beside its indicator is said beside the text.
  const comment = /^[|>][-+\d]*([ \t]+#[^\r\n]*)/.exec(slice(file, span))?.[1] ?? '';
  return { ...span, text: quoted(text) + comment };
}

function fits({ written: { manner, isInFlow }, text: before }: YamlUnit, text: string): boolean {
  if (manner === 'double') return true;
  if (manner === 'plain') return isPlain(text, isInFlow);
  if (manner === 'single') return !/[^\P{Cc}\t]|\p{Cs}/u.test(text) && text.trim() === text;
  if (manner === 'other' || endOf(text) !== endOf(before) || unwritable.test(text)) return false;
  return shapeOf(text) === shapeOf(before) || isSimple(text);
}

const unwritable = /[^\P{Cc}\t\n]|\p{Cs}/u;

/** Line breaks at the end of a text, which the indicator of its block decides on. */
const endOf = (text: string): string => /\n*$/.exec(text)?.[0] ?? '';

/** How the lines of a text are indented, and which are blank. */
const shapeOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/\S.*$/, 'x'))
    .join('\n');

/** Whether a block tells by its first line how it is indented, and no line of it is blank but not empty. */
const isSimple = (text: string): boolean => /^\S/.test(text) && !/^[ \t]+$/m.test(text);

/** Words as they stand in a scalar, in lines as they were. */
export function wordsIn(text: string, unit: Unit, { text: file, offset, end }: FilePlace): string {
  if (!isYaml(unit)) return text;
  const { manner, indent } = unit.written;
  const words = end === undefined ? text : brokenLike(text, file.slice(offset, end));
  if (manner === 'double') return end === undefined ? quoted(text).slice(1, -1) : inDouble(words);
  if (manner === 'single') return words.replaceAll("'", "''");
  if (manner !== 'literal' && manner !== 'folded') return words;
  return end === undefined ? inBlock(text, manner, lineEndOf(file), indent) : words;
}

/** Escaped save for the breaks that only lay the scalar out. */
const inDouble = (words: string): string =>
  words
    .split(/([ \t]*(?:\r\n|\n|\r)[ \t]*)/)
    .map((part, index) => (index % 2 === 0 ? quoted(part).slice(1, -1) : part))
    .join('');

/** The lines of a whole text; folded, breaks between lines that are not indented are one more. */
function inBlock(text: string, manner: 'literal' | 'folded', lineEnd: string, indent: string): string {
  const tail = endOf(text);
  const parts = text.slice(0, text.length - tail.length).split(/(\n+)/);
  const isSet = (index: number): boolean => /^[ \t]/.test(parts[index] ?? '');
  const body = parts.map((part, index) => {
    if (index % 2 === 0) return part;
    const isFolded = manner === 'folded' && !isSet(index - 1) && !isSet(index + 1);
    return part.replaceAll('\n', lineEnd) + (isFolded ? lineEnd : '') + indent;
  });
  return body.join('') + tail.replaceAll('\n', lineEnd);
}
