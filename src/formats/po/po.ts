import {
  type DocumentPair,
  lineStartsOf,
  type Segment,
  type TextDocument,
  type Unit,
} from '../../model/document.js';
import { trouble } from '../../model/problem.js';
import { spliced } from '../../text/splice.js';
import type { BilingualFormat, BilingualText } from '../bilingual.js';
import type { FileText, Format } from '../format.js';
import { generalForm, pairKeys } from '../keyed.js';
import { poCoding } from './charset.js';
import { poEntries } from './entries.js';
import { headerLanguage } from './header.js';
import { isFuzzy, messagesOf, nameOf, type PoMessage, requireTexts, singularOf, unitOf } from './messages.js';
import { escapeText } from './strings.js';
import { withMessages } from './with-messages.js';

const kind = {
  id: 'po',
  extensions: ['.po', '.pot'],
  isLikely: (head: string): boolean => /^(?:\s|#.*\n)*msg(?:id|ctxt)\s+"/.test(head),
  escape: escapeText,
  keepsEmptyTags: true,
};

/** GNU gettext: a file whose msgids are the texts that it translates. */
export const po: BilingualFormat = { ...kind, ...poCoding, isReturnable: true, readPairs };

/** GNU gettext: a file whose msgids are names; its texts are beside those of another such file. */
export const keyedPo: Format = {
  ...kind,
  coding: poCoding,
  read,
  pair,
  askedBy: (key) => generalForm(key, plurals),
  withUnits: withMessages,
  empty,
};

const plurals = { form: /\[(?:one|other|\d+)\]$/, general: '[other]' };

function readPairs({ untranslated, sourceLanguage, targetLanguage, ...file }: BilingualText): DocumentPair[] {
  const { entries, remarks } = poEntries(file);
  const messages = messagesOf(entries);
  requireTexts(file, messages);
  const segments = messages
    .filter(({ entry, target }) => untranslated || (target.text !== '' && !isFuzzy(entry)))
    .map(segmentOf);
  const lineStarts = lineStartsOf(file.text);
  const target = headerLanguage(file, entries, 'Language') ?? targetLanguage;
  // A file in the language that texts are usually translated from is a translation into it.
  const usual = sourceLanguage === target ? targetLanguage : sourceLanguage;
  const source = headerLanguage(file, entries, 'X-Source-Language') ?? usual;
  const document = (language: string, units: Unit[]): TextDocument => ({
    file: file.file,
    language,
    units,
    lineStarts,
  });
  return [
    {
      source: document(
        source,
        segments.map((segment) => segment.source),
      ),
      target: {
        ...document(
          target,
          segments.map((segment) => segment.target),
        ),
        remarks,
      },
      segments,
      date: undefined,
    },
  ];
}

function segmentOf({ entry, form, source, target }: PoMessage, index: number): Segment {
  const key = entry.plural === undefined ? nameOf(entry) : `${nameOf(entry)}[${form}]`;
  return { source: unitOf(source, key, index, entry), target: unitOf(target, key, index, entry) };
}

/** A unit that says whether its translation waits to be confirmed. */
interface PoUnit extends Unit {
  readonly isFuzzy: boolean;
}

const isUnconfirmed = (unit: Unit | PoUnit): boolean => 'isFuzzy' in unit && unit.isFuzzy;

function read({ language, ...file }: FileText): TextDocument {
  const { entries, remarks } = poEntries(file);
  const units = messagesOf(entries).map(
    ({ entry, form, target }, index): PoUnit => ({
      ...unitOf(target, nameOf(entry) + formName(entry.plural && entry.texts.length, form), index, entry),
      isFuzzy: isFuzzy(entry),
    }),
  );
  const said = headerLanguage(file, entries, 'Language');
  return { file: file.file, language: said ?? language, units, lineStarts: lineStartsOf(file.text), remarks };
}

/** Languages number their plural forms differently; one and the rest are called alike, so that they meet. */
function formName(forms: number | undefined, form: number): string {
  if (forms === undefined) return '';
  if (form === singularOf(forms)) return '[one]';
  return form === forms - 1 ? '[other]' : `[${form}]`;
}

/** @throws {Trouble} where the source file translates nothing, as it is then a source only by its msgids. */
function pair(source: TextDocument, target: TextDocument): Segment[] {
  if (source.units.length > 0 && source.units.every(({ text }) => text === ''))
    throw trouble('po-no-source', { target: target.file }, source.file);
  return pairKeys(source, target, plurals).filter((segment) => !isUnconfirmed(segment.target));
}

/** The source file with its texts taken out. */
function empty(source: TextDocument, text: string, language: string): string {
  const texts = source.units.map(({ origin, text: { length } }) => ({
    start: origin.start,
    end: origin.offsets?.[length] ?? origin.start + length,
    text: '',
  }));
  return spliced(text, texts).replace(/^("Language: *)[^\\"]*/m, `$1${language.replace('-', '_')}`);
}
