import { isAllowed, isFullForm, isOblique, type Mention, type Term } from '../model/concept.js';
import type { Fix, Report } from '../model/finding.js';
import type { Hit, MatchedSegment } from '../model/hit.js';
import type { DocumentView, Rule } from '../model/rule.js';
import { isInSpeech } from '../text/quotation.js';
import { isAnchored, isGloss, reportForm, write } from './kit.js';
import { isFirstMention, isGlossed, isInHouseGloss } from './mention.js';

export const firstMention: Rule = {
  id: 'first-mention',
  severity: 'off',
  says: 'A name is not introduced as the house introduces it.',
  why: 'A reader who meets “SDF” in the fifth paragraph goes back to see who that was; a full name in every sentence tires.',
  remedy: 'Write the profile’s first form where the text first has the name, then the later one.',
  messages: {
    first: 'At first mention the house writes “{{expected}}”, not “{{written}}”.',
    acronym: '“{{written}}” is called “{{acronym}}” later; at first mention write “{{expected}}”.',
    later: 'The name has been introduced; from then on the house writes “{{expected}}”, not “{{written}}”.',
  },
  examples: {
    speaks: [
      {
        source: 'سيطرت قوات سوريا الديمقراطية على منبج.\nوتقدمت قوات سوريا الديمقراطية.',
        target: 'The Syrian Democratic Forces took Manbij.\nThe SDF advanced.',
        text: 'Syrian Democratic Forces',
        fixed: 'The Syrian Democratic Forces (SDF) took Manbij.\nThe SDF advanced.',
      },
    ],
    silent: [
      {
        source: 'سيطرت قوات سوريا الديمقراطية على منبج.\nوتقدمت قوات سوريا الديمقراطية.',
        target: 'The Syrian Democratic Forces (SDF) took Manbij.\nThe SDF advanced.',
      },
      {
        source: 'سيطرت قوات سوريا الديمقراطية على منبج.',
        target: 'The Syrian Democratic Forces took Manbij.',
      },
    ],
  },
  *check(segment, document) {
    if (document.isHeading(segment.index)) return;
    for (const hit of segment.targetHits) {
      if (isOblique(hit.term) || !isAnchored(segment, hit, document)) continue;
      if (isInSpeech(segment.target.text, hit)) continue;
      const report = isFirstMention(hit, document)
        ? atFirst(hit, segment, document)
        : afterwards(hit, segment, document);
      if (report !== undefined) yield report;
    }
  },
};

/** The house's mention of a concept in the language of the target. */
const mentionOf = ({ concept: { mention } }: Hit, { targetLanguage }: DocumentView): Mention | undefined =>
  mention?.language === targetLanguage ? mention : undefined;

function atFirst(hit: Hit, segment: MatchedSegment, document: DocumentView): Report | undefined {
  const mention = mentionOf(hit, document);
  if (mention === undefined) return withoutAcronym(hit, segment, document);
  const after = segment.target.text.slice(hit.end);
  if (hit.term.text === mention.term && isGlossed(after, mention.gloss)) return undefined;
  const term = termOf(hit, mention.term, document);
  const report = reportForm('first', segment, hit, document, term);
  const expected = mention.term + mention.gloss;
  const fix = introduction(hit, term, mention.gloss, segment, document);
  return { ...report, values: { ...report.values, expected }, expected: [expected], fix };
}

/** A full form whose acronym the text goes on with, without having said so. */
function withoutAcronym(hit: Hit, segment: MatchedSegment, document: DocumentView): Report | undefined {
  const isLicensedAcronym = ({ term }: Hit): boolean =>
    term.type === 'acronym' && term.licensedBy !== undefined;
  const acronym = document.first(hit.concept.id, isLicensedAcronym)?.hit.term.text;
  if (acronym === undefined || !isFullForm(hit.term) || !isAllowed(hit.term)) return undefined;
  const { text } = segment.target;
  const isExplained = isGlossed(text.slice(hit.end), ` (${acronym})`) || isInBrackets(text, hit);
  if (isExplained) return undefined;
  const report = reportForm('acronym', segment, hit, document, hit.term);
  const expected = `${hit.term.text} (${acronym})`;
  const fix = write(segment, hit, hit.concept, hit.term, document, acronym);
  return { ...report, values: { ...report.values, acronym, expected }, expected: [expected], fix };
}

const isInBrackets = (text: string, { start }: Hit): boolean =>
  /\(["“]?(?:\p{Ll}+ )?$/u.test(text.slice(0, start));

function afterwards(hit: Hit, segment: MatchedSegment, document: DocumentView): Report | undefined {
  const later = mentionOf(hit, document)?.later;
  if (later === undefined || hit.term.text === later || !isAllowed(hit.term)) return undefined;
  if (isGloss(segment, hit) || isInHouseGloss(segment, hit)) return undefined;
  return reportForm('later', segment, hit, document, termOf(hit, later, document));
}

const termOf = ({ concept }: Hit, text: string, { targetLanguage }: DocumentView): Term | undefined =>
  concept.terms.get(targetLanguage)?.find((term) => term.text === text);

/** The term with its gloss in the place of the hit; a gloss that a comma opens is closed by one. */
function introduction(
  hit: Hit,
  term: Term | undefined,
  gloss: string,
  segment: MatchedSegment,
  document: DocumentView,
): Fix | null {
  const bracketed = /^ \(([^()]+)\)$/u.exec(gloss)?.[1];
  const fix = write(segment, hit, hit.concept, term, document, bracketed);
  if (fix === null || bracketed !== undefined || gloss === '') return fix;
  const after = segment.target.text.slice(fix.end);
  if (/^["”]?[-'’\p{L}]/u.test(after)) return null;
  const isOpen = gloss.startsWith(',') && !/^["”’']?\s*(?:[.,;:!?)—–]|$)/u.test(after);
  return { ...fix, text: fix.text + gloss + (isOpen ? ',' : '') };
}
