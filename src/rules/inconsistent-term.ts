import { type Concept, isAllowed, isFullForm } from '../model/concept.js';
import type { Report } from '../model/finding.js';
import type { Hit, MatchedSegment, Stranger } from '../model/hit.js';
import type { DocumentView, Place, Rule } from '../model/rule.js';
import { slice } from '../model/span.js';
import { isGloss, reportForm } from './kit.js';

export const inconsistentTerm: Rule = {
  id: 'inconsistent-term',
  severity: 'error',
  says: 'One text uses two allowed full forms of one concept.',
  why: 'Each form may be right by itself; side by side they look like two things.',
  remedy: 'Keep to one form throughout: the house’s if the text has it, else the first used.',
  messages: {
    form: '“{{written}}” here, but “{{expected}}” elsewhere in this text.',
    version: '“{{written}}” here, but “{{expected}}” in another version of this text.',
    unlisted: '“{{written}}” here, but “{{expected}}” before for “{{name}}”, which the store does not have.',
  },
  examples: {
    speaks: [
      {
        source: 'سيطروا على شمال شرقي حلب.\nوعادوا إلى شمال شرقي حلب.',
        target: 'They took northeastern Aleppo.\nThey returned to north-eastern Aleppo.',
        text: 'north-eastern Aleppo',
        fixed: 'They took northeastern Aleppo.\nThey returned to northeastern Aleppo.',
      },
      {
        source: 'قال عبدالقادر بوخلفة ذلك.\nوأضاف بوخلفة شيئا.',
        target: 'Abdelkader Boukhalfa said so.\nBukhalfa added something.',
        text: 'Bukhalfa',
      },
    ],
    silent: [
      {
        source: 'قوات سوريا الديمقراطية في منبج.\nوتقدمت قوات سوريا الديمقراطية.',
        target: 'The Syrian Democratic Forces (SDF) are in Manbij.\nThe SDF advanced.',
      },
    ],
  },
  *check(segment, document) {
    for (const stranger of segment.strangers) yield* otherwiseSpelled(stranger, segment, document);
    for (const hit of segment.targetHits) {
      if (!isRival(hit) || isGloss(segment, hit)) continue;
      const kept = keptForm(hit.concept, document);
      if (kept !== undefined && !isSameName(kept.hit, hit)) {
        const related = { segment: kept.segment, span: kept.hit, note: 'other-form' };
        yield { ...reportForm('form', segment, hit, document, kept.hit.term), related };
        continue;
      }
      const elsewhere = document.sibling(hit.concept.id);
      const isFirst = document.first(hit.concept.id, isRival)?.hit === hit;
      if (isFirst && elsewhere !== undefined && elsewhere !== hit.term.text) {
        const values = { written: slice(segment.target.text, hit), expected: elsewhere };
        const report = reportForm('version', segment, hit, document);
        yield { ...report, values, expected: [elsewhere], fix: null, severity: 'info' };
      }
    }
  },
};

/** Forms that compete: full, allowed, and of a name rather than a generic word or one that is spelled like it. */
const isRival = (hit: Hit): boolean =>
  hit.certain && !hit.concept.soft && isAllowed(hit.term) && isFullForm(hit.term);

/** One form, or one within the other: the Turks and the Turkish soldiers, Aleppo and the city of Aleppo. */
function isSameName({ term: a }: Hit, { term: b }: Hit): boolean {
  const [one, other] = [wordsIn(a.text), wordsIn(b.text)];
  return one.includes(other) || other.includes(one);
}

const wordsIn = (text: string): string => ` ${text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()} `;

/** The form that the text should keep: the house's where it occurs, else the first. */
function keptForm(concept: Concept, document: DocumentView): Place | undefined {
  const house = document.first(concept.id, (hit) => isRival(hit) && hit.term.status === 'preferred');
  return house ?? document.first(concept.id, isRival);
}

/** A name that the store does not have, spelled in another way than before; which is right the store cannot say. */
function* otherwiseSpelled(
  stranger: Stranger,
  segment: MatchedSegment,
  document: DocumentView,
): Generator<Report> {
  const before = document.spelledBefore(stranger);
  const other = before && document.segments[before.segment];
  if (before === undefined || other === undefined) return;
  const expected = slice(other.target.text, before.stranger.target);
  yield {
    message: 'unlisted',
    values: {
      written: slice(segment.target.text, stranger.target),
      expected,
      name: slice(segment.source.text, stranger.source),
    },
    concept: null,
    target: stranger.target,
    source: stranger.source,
    expected: [expected],
    fix: null,
    severity: 'info',
    related: { segment: before.segment, span: before.stranger.target, note: 'other-form' },
  };
}
