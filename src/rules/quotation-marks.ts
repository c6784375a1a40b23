import type { Report } from '../model/finding.js';
import type { Answer, MatchedSegment } from '../model/hit.js';
import type { DocumentView, Rule } from '../model/rule.js';
import { overlaps, type Span, slice } from '../model/span.js';
import { languageOf } from '../text/languages.js';
import { foreignMarks, foreignQuotes } from '../text/punctuation.js';
import { isNamedInQuotes, type Quotations, quotationsIn } from '../text/quotation.js';

export const quotationMarks: Rule = {
  id: 'quotation-marks',
  severity: 'warning',
  says: 'Quotation marks or punctuation of the source are left, or the translation’s own do not pair.',
  why: 'Marks that do not pair leave open where a quotation ends and who answers for the words; those of another script look like a slip of the keyboard.',
  remedy: 'Write the marks of the translation’s language, in pairs, around what the source quotes.',
  messages: {
    foreign: '“{{written}}” is punctuation of another language; here it is “{{expected}}”.',
    open: 'A quotation opens before “{{written}}” and does not close.',
    stray: 'A quotation closes behind “{{written}}” that does not open.',
    mixed: 'The quotation marks around “{{written}}” are of two kinds.',
    added:
      '“{{written}}” is quoted here, but “{{name}}” in the source is not; elsewhere this text leaves the marks off.',
    dropped: '“{{name}}” is quoted in the source; elsewhere this text keeps the marks, here it does not.',
  },
  examples: {
    speaks: [
      {
        source: 'قال: "دخلنا حلب".',
        target: 'He said: «We entered Aleppo».',
        text: '«',
        fixed: 'He said: “We entered Aleppo”.',
      },
      {
        source: 'دخلوا حلب، ثم منبج.',
        target: 'They entered Aleppo، then Manbij.',
        text: '،',
        fixed: 'They entered Aleppo, then Manbij.',
      },
      { source: 'قال: "دخلنا حلب".', target: 'He said: “We entered Aleppo.', text: '“' },
      {
        source: 'قال: "دخلنا حلب".',
        target: 'He said: “We entered Aleppo".',
        text: '"',
        fixed: 'He said: “We entered Aleppo”.',
      },
      {
        source: 'قاتلوا داعش في منبج.\nوقاتلوا داعش في الباب.',
        target: 'They fought Islamic State in Manbij.\nThey fought “Islamic State” in al-Bab.',
        text: 'Islamic State',
      },
    ],
    silent: [
      { source: 'قال: "دخلنا حلب".', target: 'He said: “We entered Aleppo’s ‘Abd al-Rahman street”.' },
      { source: '"دخلنا حلب.\nثم منبج".', target: '“We entered Aleppo.\n“Then Manbij.”' },
      {
        source: 'قاتلوا "داعش" في منبج.\nوقاتلوا داعش في الباب.',
        target: 'They fought “Islamic State” in Manbij.\nThey fought Islamic State in al-Bab.',
      },
      { source: 'أنبوب قطره 5 بوصات.', target: 'A pipe of 5" in diameter.' },
    ],
  },
  *check(segment, document) {
    yield* foreign(segment, document);
    yield* unpaired(segment, document);
    for (const answer of segment.answers) yield* otherwiseQuoted(answer, segment, document);
  },
};

/** A report about marks, not about a name. */
const ofMarks = (
  message: string,
  span: Span,
  written: string,
  expected: string,
  fix: Report['fix'],
): Report => ({
  message,
  values: { written, expected },
  concept: null,
  target: span,
  source: null,
  expected: expected === '' ? [] : [expected],
  fix,
});

/** Marks of another script are a fault in Latin type; Arabic type is often written with Latin ones. */
function* foreign(
  { target: { text, opaque }, untranslated }: MatchedSegment,
  { targetLanguage }: DocumentView,
): Generator<Report> {
  const { script, direction } = languageOf(targetLanguage);
  const isProse = (span: Span): boolean =>
    ![...opaque, ...untranslated].some((other) => overlaps(other, span));
  for (const { offset, mark, counterpart } of foreignMarks(text, script)) {
    const span = { start: offset, end: offset + mark.length };
    if (!isProse(span)) continue;
    const report = ofMarks('foreign', span, mark, counterpart, { ...span, text: counterpart });
    yield direction === 'rtl' ? { ...report, severity: 'info' } : report;
  }
  for (const quote of foreignQuotes(text, targetLanguage)) {
    const span = { start: quote.start, end: quote.start + 1 };
    const inner = opaque.some((code) => overlaps(code, quote));
    if (isProse(span))
      yield ofMarks('foreign', span, '«»', quote.text.charAt(0) + quote.text.slice(-1), inner ? null : quote);
  }
}

/** Marks that do not pair, unless the source’s do not either, or a neighbouring segment has the other half. */
function* unpaired(segment: MatchedSegment, document: DocumentView): Generator<Report> {
  const { text, opaque } = segment.target;
  const { open, stray, closed } = quotationsIn(text, opaque);
  for (const { start, end, mixed } of closed) if (mixed) yield mixedPair(text, { start, end });
  if (open.length + stray.length === 0 || !isWhole(quotationsIn(segment.source.text, segment.source.opaque)))
    return;
  for (const offset of open)
    if (!goesOn(segment.index, document))
      yield ofMarks('open', { start: offset, end: offset + 1 }, wordAfter(text, offset + 1), '', null);
  for (const offset of stray)
    if (!comesFromBefore(segment.index, document))
      yield ofMarks('stray', { start: offset, end: offset + 1 }, wordBefore(text, offset), '', null);
}

const isWhole = ({ open, stray }: Quotations): boolean => open.length + stray.length === 0;

/** The closing mark is made like the opening one. */
function mixedPair(text: string, { start, end }: Span): Report {
  const closing = text.charAt(start) === '"' ? '"' : '”';
  const fix = { start: end - 1, end, text: closing };
  return ofMarks('mixed', { start: end - 1, end }, text.slice(start + 1, end - 1), closing, fix);
}

/** Speech of several paragraphs opens each, and closes the last. */
function goesOn(index: number, { segments }: DocumentView): boolean {
  const next = segments.slice(index + 1, index + 3).find(({ target }) => target.text.trim() !== '');
  if (next === undefined) return false;
  return /^\s*["“„«]/u.test(next.target.text) || quotationsIn(next.target.text).stray.length > 0;
}

function comesFromBefore(index: number, { segments }: DocumentView): boolean {
  const before = segments.slice(Math.max(0, index - 2), index);
  return before.some(({ target }) => quotationsIn(target.text).open.length > 0);
}

const wordAfter = (text: string, offset: number): string =>
  /^\s*\S*/u.exec(text.slice(offset, offset + 40))?.[0].trim() ?? '';
const wordBefore = (text: string, offset: number): string =>
  /\S*\s*$/u.exec(text.slice(Math.max(0, offset - 40), offset))?.[0].trim() ?? '';

/** A name that only one side quotes: a hint, as languages quote names to different taste. */
function* otherwiseQuoted(
  answer: Answer,
  segment: MatchedSegment,
  document: DocumentView,
): Generator<Report> {
  const { concept, source, target } = answer;
  const [asked, hit] = [source[0], target[0]];
  if (asked === undefined || hit === undefined || concept.soft) return;
  const inSource = source.map((each) => isNamedInQuotes(segment.source.text, each));
  const inTarget = target.map((each) => isNamedInQuotes(segment.target.text, each));
  const message = verdict(inSource, inTarget, habitsIn(document.segments).get(concept.id));
  if (message === undefined) return;
  yield {
    message,
    values: { written: slice(segment.target.text, hit), name: slice(segment.source.text, asked) },
    concept: concept.id,
    target: hit,
    source: asked,
    expected: [],
    fix: null,
    severity: 'info',
  };
}

/** Only where the text goes one way here and the other there: what it does throughout is its style. */
function verdict(
  source: readonly boolean[],
  target: readonly boolean[],
  habit: Habit | undefined,
): 'added' | 'dropped' | undefined {
  const [isPlain, isQuoted] = [source.every((quoted) => !quoted), source.every(Boolean)];
  if (isPlain && target.every(Boolean)) return habit?.leavesPlain === true ? 'added' : undefined;
  return isQuoted && target.every((quoted) => !quoted) && habit?.keepsMarks === true ? 'dropped' : undefined;
}

/** What a text does somewhere with a name. */
interface Habit {
  /** Quotes it where the source does. */
  readonly keepsMarks: boolean;
  /** Leaves it without marks where the source does. */
  readonly leavesPlain: boolean;
}

const known = new WeakMap<readonly MatchedSegment[], ReadonlyMap<string, Habit>>();

/** The habits of a text by concept; gathered once a text. */
function habitsIn(segments: readonly MatchedSegment[]): ReadonlyMap<string, Habit> {
  const before = known.get(segments);
  if (before !== undefined) return before;
  const habits = new Map<string, Habit>();
  for (const segment of segments)
    for (const answer of segment.answers) {
      const seen = habitOf(answer, segment);
      const habit = habits.get(answer.concept.id);
      habits.set(answer.concept.id, {
        keepsMarks: seen.keepsMarks || habit?.keepsMarks === true,
        leavesPlain: seen.leavesPlain || habit?.leavesPlain === true,
      });
    }
  known.set(segments, habits);
  return habits;
}

function habitOf({ source, target }: Answer, segment: MatchedSegment): Habit {
  const inSource = source.map((hit) => isNamedInQuotes(segment.source.text, hit));
  const inTarget = target.map((hit) => isNamedInQuotes(segment.target.text, hit));
  return {
    keepsMarks: inSource.some(Boolean) && inTarget.some(Boolean),
    leavesPlain: inSource.some((quoted) => !quoted) && inTarget.some((quoted) => !quoted),
  };
}
