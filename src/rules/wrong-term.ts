import { isValidOn } from '../model/concept.js';
import type { Report } from '../model/finding.js';
import type { Answer, Hit, MatchedSegment, StandIn } from '../model/hit.js';
import type { DocumentView, Rule } from '../model/rule.js';
import { type Span, slice } from '../model/span.js';
import { reportStandIn, unanswered } from './kit.js';

export const wrongTerm: Rule = {
  id: 'wrong-term',
  severity: 'error',
  says: 'The target names a body or place that the source does not.',
  why: 'Bustan al-Qasr for Bustan al-Basha reads well and is false: no other slip misleads a reader so quietly.',
  remedy: 'Name what the source names.',
  messages: {
    instead: '“{{written}}” is not “{{name}}”; the source means “{{expected}}”.',
    outsider: '“{{written}}” stands where “{{name}}” should; the source means “{{expected}}”.',
    added: '“{{written}}” is named here, but not in the source.',
  },
  examples: {
    speaks: [
      {
        source: 'باتجاه أحياء عين التل وبستان الباشا.',
        target: 'Towards the districts of Ain al-Tal and Bustan al-Qasr.',
        text: 'Bustan al-Qasr',
        fixed: 'Towards the districts of Ain al-Tal and Bustan al-Basha.',
      },
      {
        source: 'غاب عنها الائتلاف الوطني السوري.',
        target: 'The Syrian National Council was absent.',
        text: 'Syrian National Council',
        fixed: 'The Syrian National Coalition was absent.',
      },
      {
        source: 'وصل الوفد إلى جنيف.',
        target: 'The delegation reached Lausanne.',
        text: 'Lausanne',
      },
    ],
    silent: [
      { source: 'باتجاه بستان الباشا.', target: 'Towards Bustan al-Basha.' },
      {
        source: 'بعد مفاوضات كيري ولافروف.',
        target: 'After US Secretary of State John Kerry met Sergei Lavrov.',
      },
    ],
  },
  *check(segment, document) {
    const used = new Set<Hit>();
    for (const answer of segment.answers) {
      const { standIn } = answer;
      if (standIn?.is === 'outsider') yield outsider(answer, standIn.span, segment, document);
      if (standIn?.is !== 'other') continue;
      used.add(standIn.hit);
      yield* instead(answer, standIn, segment, document);
    }
    for (const hit of segment.added)
      if (!used.has(hit) && isForeign(hit, segment, document)) yield addition(segment, hit);
  },
};

/** Another name that the store knows; one that is merely of the same family is a warning. */
function* instead(
  answer: Answer,
  { hit, as }: Extract<StandIn, { is: 'other' }>,
  segment: MatchedSegment,
  document: DocumentView,
): Generator<Report> {
  if (as === 'former-name' || isAnachronism(hit, document)) return;
  const report = reportStandIn('instead', segment, answer.concept, unanswered(answer), hit, document);
  yield as === 'relative' ? { ...report, severity: 'warning' } : report;
}

/** What the store does not know may be a name that the source has in other words: a warning, and no fix. */
function outsider(answer: Answer, span: Span, segment: MatchedSegment, document: DocumentView): Report {
  const report = reportStandIn('outsider', segment, answer.concept, unanswered(answer), span, document);
  return { ...report, fix: null, severity: 'warning' };
}

const isAnachronism = (hit: Hit, { date }: DocumentView): boolean =>
  date !== undefined && !isValidOn(hit.concept.valid, date);

const families = new Set([
  'faction',
  'militia',
  'political-body',
  'operations-room',
  'operation',
  'district',
  'town',
]);

/** A name that the whole source text lacks, of a kind that a translator does not add to explain. */
function isForeign(hit: Hit, segment: MatchedSegment, document: DocumentView): boolean {
  if (hit.concept.soft || !families.has(hit.concept.kind) || document.sourceNames(hit.concept.id))
    return false;
  return !segment.answers.some(({ concept }) => concept.id === hit.concept.relations.replacedBy);
}

function addition(segment: MatchedSegment, hit: Hit) {
  return {
    message: 'added',
    values: { written: slice(segment.target.text, hit) },
    concept: hit.concept.id,
    target: hit,
    source: null,
    expected: [],
    fix: null,
    severity: 'info' as const,
  };
}
