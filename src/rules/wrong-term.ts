import { isValidOn } from '../model/concept.js';
import type { Hit, MatchedSegment } from '../model/hit.js';
import type { DocumentView, Rule } from '../model/rule.js';
import { slice } from '../model/span.js';
import { reportStandIn, unanswered } from './kit.js';

export const wrongTerm: Rule = {
  id: 'wrong-term',
  severity: 'error',
  says: 'The target names a body or place that the source does not.',
  why: 'Bustan al-Qasr for Bustan al-Basha reads well and is false: no other slip misleads a reader so quietly.',
  remedy: 'Name what the source names.',
  messages: {
    instead: '“{{written}}” is not “{{name}}”; the source means “{{expected}}”.',
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
      const { standIn, concept } = answer;
      if (standIn?.is !== 'other') continue;
      used.add(standIn.hit);
      if (standIn.as === 'former-name' || isAnachronism(standIn.hit, document)) continue;
      const report = reportStandIn('instead', segment, concept, unanswered(answer), standIn.hit, document);
      yield standIn.as === 'relative' ? { ...report, severity: 'warning' } : report;
    }
    for (const hit of segment.added)
      if (!used.has(hit) && isForeign(hit, segment, document)) yield addition(segment, hit);
  },
};

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
