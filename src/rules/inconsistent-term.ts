import { isRival } from '../model/concept.js';
import type { Choice } from '../model/consistency.js';
import type { Report } from '../model/finding.js';
import type { Hit, MatchedSegment, Stranger } from '../model/hit.js';
import type { DocumentView, Rule, UsedForm } from '../model/rule.js';
import { slice } from '../model/span.js';
import { isGloss, reportForm } from './kit.js';

export const inconsistentTerm: Rule = {
  id: 'inconsistent-term',
  severity: 'error',
  says: 'One text uses two allowed full forms of one concept.',
  why: 'Each form may be right by itself; side by side they look like two things.',
  remedy:
    'Keep to one form throughout: the house’s if the text has it, else the most frequent, else the first used.',
  messages: {
    profile: '“{{written}}” here, but “{{expected}}” elsewhere in this text, as the house has it.',
    first: '“{{written}}” here, but “{{expected}}” elsewhere in this text, where it was first.',
    'most-frequent':
      '“{{written}}” here, but “{{expected}}” most often in this text: {{count}} of {{total}} times.',
    'versions-profile':
      '“{{written}}” here, but “{{expected}}” in another version of this text, as the house has it.',
    'versions-first':
      '“{{written}}” here, but “{{expected}}” in another version of this text, as first used in {{file}}.',
    'versions-most-frequent':
      '“{{written}}” here, but “{{expected}}” in other versions of this text, as most often: {{count}} of {{total}} times.',
    'documents-profile':
      '“{{written}}” here, but “{{expected}}” in another text of the project, as the house has it.',
    'documents-first':
      '“{{written}}” here, but “{{expected}}” in another text of the project, as first used in {{file}}.',
    'documents-most-frequent':
      '“{{written}}” here, but “{{expected}}” in other texts of the project, as most often: {{count}} of {{total}} times.',
    unlisted: '“{{written}}” here, but “{{expected}}” before for “{{name}}”, which the store does not have.',
    'unlisted-version':
      '“{{written}}” here, but “{{expected}}” in {{file}} for “{{name}}”, which the store does not have.',
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
    yield* document.compared(segment.index);
    for (const stranger of segment.strangers) yield* otherwiseSpelled(stranger, segment, document);
    for (const hit of segment.targetHits) {
      if (!hit.certain || !isRival(hit.concept, hit.term) || isGloss(segment, hit)) continue;
      const choice = document.kept(hit.concept.id);
      if (choice !== undefined && !isSameName(choice.kept.hit, hit))
        yield unlike(choice, segment, hit, document);
    }
  },
};

/** One form, or one within the other: the Turks and the Turkish soldiers, Aleppo and the city of Aleppo. */
function isSameName({ term: a }: Hit, { term: b }: Hit): boolean {
  const [one, other] = [wordsIn(a.text), wordsIn(b.text)];
  return one.includes(other) || other.includes(one);
}

const wordsIn = (text: string): string => ` ${text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()} `;

/** A form that is not the one to keep to, and what that one was chosen by. */
function unlike(
  { kept, by, count, total }: Choice<UsedForm>,
  segment: MatchedSegment,
  hit: Hit,
  document: DocumentView,
): Report {
  const report = reportForm(by, segment, hit, document, kept.hit.term);
  return {
    ...report,
    values: { ...report.values, count, total },
    related: { segment: kept.segment, span: kept.hit, note: 'other-form' },
  };
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
