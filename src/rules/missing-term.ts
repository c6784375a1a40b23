import type { Report } from '../model/finding.js';
import type { Answer, Hit, MatchedSegment } from '../model/hit.js';
import type { DocumentView, Rule } from '../model/rule.js';
import { overlaps, type Span, slice } from '../model/span.js';
import { houseTerm, unanswered } from './kit.js';

export const missingTerm: Rule = {
  id: 'missing-term',
  severity: 'warning',
  says: 'The source names it; the aligned target has no form of it.',
  why: 'A name that falls out of a list takes a party out of the story.',
  remedy: 'Name it in this segment, or make sure that a pronoun or description stands for it.',
  messages: {
    absent: '“{{name}}” ({{expected}}) has no counterpart here.',
    shared: '“{{name}}” ({{expected}}) is answered only by words that answer another name already.',
    unsure: '“{{name}}” ({{expected}}) has no counterpart here; it may be an ordinary word.',
  },
  examples: {
    speaks: [
      {
        source: 'وصلت قوات من جيش المجاهدين وفيلق الشام.',
        target: 'Forces of Faylaq al-Sham arrived.',
      },
    ],
    silent: [
      { source: 'رحبت أنقرة بالاقتراح.', target: 'Turkey welcomed the proposal.' },
      { source: 'تراجعت المعارضة.', target: 'They fell back.' },
      { source: 'حلب، حلب، حلب.', target: 'Aleppo: the city.' },
      {
        source: 'هاجموا حلب الشرقية من شمال حلب.',
        target: 'They attacked eastern Aleppo from the north of Aleppo.',
      },
    ],
  },
  *check(segment, document) {
    if (segment.target.text.trim() === '') return;
    for (const answer of segment.answers) {
      const source = unanswered(answer);
      const message = isValueAmiss(source, segment) ? undefined : faultOf(answer);
      if (message !== undefined) yield reportMissing(message, answer, source, segment, document);
    }
  },
};

type Fault = 'absent' | 'shared' | 'unsure';

function reportMissing(
  message: Fault,
  { concept }: Answer,
  source: Hit | null,
  segment: MatchedSegment,
  document: DocumentView,
): Report {
  const expected = houseTerm(concept, document)?.text;
  return {
    message,
    values: { name: source === null ? '' : slice(segment.source.text, source), expected: expected ?? '' },
    concept: concept.id,
    target: null,
    source,
    expected: expected === undefined ? [] : [expected],
    fix: null,
    ...(message === 'absent' ? {} : { severity: 'info' as const }),
  };
}

/** A month or a model that another stands for: the rules of values say so, and say more. */
const isValueAmiss = (name: Span | null, { values }: MatchedSegment): boolean =>
  name !== null && values.some(({ source }) => source !== null && overlaps(source, name));

function faultOf({ concept, by, standIn, source }: Answer): Fault | undefined {
  if (concept.soft || standIn !== undefined) return undefined;
  if (by === 'nothing') return source.some((hit) => hit.certain) ? 'absent' : 'unsure';
  return by === 'shared' ? 'shared' : undefined;
}
