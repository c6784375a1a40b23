import type { Report, Severity } from '../model/finding.js';
import type { MatchedSegment, Untranslated } from '../model/hit.js';
import type { DocumentView, Rule } from '../model/rule.js';
import { slice } from '../model/span.js';
import { houseTerm, write } from './kit.js';

export const untranslatedText: Rule = {
  id: 'untranslated-text',
  severity: 'error',
  says: 'Source script is left in the target, or nothing is there at all.',
  why: 'What a reader cannot read has not been translated.',
  remedy: 'Translate it; a name takes the form the profile prefers.',
  messages: {
    name: '“{{written}}” is left untranslated; it is “{{expected}}”.',
    text: '“{{written}}” is left untranslated.',
    empty: 'Nothing stands here for “{{name}}”.',
  },
  examples: {
    speaks: [
      {
        source: 'عملية "درع الفرات" مستمرة.',
        target: 'Operation “درع الفرات” goes on.',
        text: 'درع الفرات',
        fixed: 'Operation “Euphrates Shield” goes on.',
      },
      { source: 'تقدمت القوات نحو التلال.', target: 'The forces advanced towards التلال.', text: 'التلال' },
      { source: 'وصل الوفد أمس.', target: '' },
    ],
    silent: [
      { source: 'عملية "درع الفرات" مستمرة.', target: 'Operation Euphrates Shield goes on.' },
      { source: '', target: '' },
    ],
  },
  *check(segment, document) {
    if (isEmpty(segment)) yield emptiness(segment, document);
    for (const run of segment.untranslated) yield leftOver(segment, run, document);
  },
};

const isEmpty = ({ source, target }: MatchedSegment): boolean =>
  target.text.trim() === '' && /\p{L}/u.test(source.text);

/** Letters below which a text that alignment finds no translation of may be a heading that stands elsewhere. */
const sentenceLength = 25;

/** How sure an alignment must be that a sentence is left out. */
const surelyLeftOut = 0.95;

/** An alignment may err, and where a translation ends early it is not done yet. */
function severityOf({ source, index, confidence }: MatchedSegment, { segments }: DocumentView): Severity {
  if (confidence === undefined) return 'error';
  const isSure = confidence >= surelyLeftOut && source.text.length >= sentenceLength;
  return isSure && !segments.slice(index).every(isEmpty) ? 'warning' : 'info';
}

function emptiness(segment: MatchedSegment, document: DocumentView): Report {
  const { source } = segment;
  const name = source.text.length > 60 ? `${source.text.slice(0, 59)}…` : source.text;
  const whole = { start: 0, end: source.text.length };
  return {
    message: 'empty',
    values: { name },
    concept: null,
    target: null,
    source: whole,
    expected: [],
    fix: null,
    severity: severityOf(segment, document),
  };
}

function leftOver(segment: MatchedSegment, run: Untranslated, document: DocumentView): Report {
  const written = slice(segment.target.text, run);
  const concept = run.hit?.concept;
  const term = concept && houseTerm(concept, document);
  const source = segment.answers.find((answer) => answer.concept.id === concept?.id)?.source[0] ?? null;
  return {
    message: term === undefined ? 'text' : 'name',
    values: { written, expected: term?.text ?? '' },
    concept: concept?.id ?? null,
    target: run,
    source,
    expected: term === undefined ? [] : [term.text],
    ...(run.doubtful === true ? { severity: 'info' as const } : {}),
    fix: concept !== undefined && isWholeName(run) ? write(segment, run, concept, term, document) : null,
  };
}

const isWholeName = (run: Untranslated): boolean => run.hit?.start === run.start && run.hit.end === run.end;
