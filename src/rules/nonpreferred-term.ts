import { isAllowed, preferredTerm } from '../model/concept.js';
import type { Report } from '../model/finding.js';
import type { Hit, MatchedSegment } from '../model/hit.js';
import type { DocumentView, Rule } from '../model/rule.js';
import { isAnchored, isGloss, reportForm } from './kit.js';
import { explainedLater, isLicensed } from './licence.js';
import { isInHouseGloss } from './mention.js';

export const nonpreferredTerm: Rule = {
  id: 'nonpreferred-term',
  severity: 'warning',
  says: 'The form is listed, but the house prefers another.',
  why: 'A reader who meets Sham Legion today and Faylaq al-Sham tomorrow counts two factions where there is one.',
  remedy: 'Write the form the profile prefers.',
  messages: {
    form: '“{{written}}” is listed, but the house writes “{{expected}}”.',
    style: '“{{written}}” differs from the house form “{{expected}}” in its hyphens, apostrophes or accents.',
    admitted: '“{{written}}” is admitted; the house prefers “{{expected}}”.',
    short: '“{{written}}” is a short form; the full form has not been used yet: “{{expected}}”.',
  },
  examples: {
    speaks: [
      {
        source: 'وانسحب فيلق الشام من البلدة.',
        target: 'The Sham Legion withdrew from the town.',
        text: 'Sham Legion',
        fixed: 'Faylaq al-Sham withdrew from the town.',
      },
      {
        source: 'قال قائد في حركة أحرار الشام إن القتال مستمر.',
        target: 'A commander in Ahrar al Sham said the fighting went on.',
        text: 'Ahrar al Sham',
        fixed: 'A commander in Ahrar al-Sham said the fighting went on.',
      },
      {
        source: 'مقاتلو فيلق الشام في حلب.',
        target: 'Sham Legion’s fighters are in Aleppo.',
        text: 'Sham Legion',
        fixed: 'Faylaq al-Sham’s fighters are in Aleppo.',
      },
    ],
    silent: [
      { source: 'وانسحب فيلق الشام من البلدة.', target: 'Faylaq al-Sham withdrew from the town.' },
      {
        source: 'شارك مقاتلون أكراد.',
        target: 'Aleppo’s Sham Legion is not in the source, so no name is faulted.',
      },
    ],
  },
  *check(segment, document) {
    for (const hit of segment.targetHits) {
      const message = isAnchored(segment, hit, document) ? faultOf(segment, hit, document) : undefined;
      if (message !== undefined) yield report(message, segment, hit, document);
    }
  },
};

type Fault = 'form' | 'style' | 'admitted' | 'short';

/** Another rendering of the name, as against a longer or shorter form of the house's own. */
const renderings: ReadonlySet<string> = new Set(['variant', 'translation', 'transliteration']);

function faultOf(segment: MatchedSegment, hit: Hit, document: DocumentView): Fault | undefined {
  if (isGloss(segment, hit) || isInHouseGloss(segment, hit)) return undefined;
  if (hit.term.status === 'nonpreferred') return differsByCase(hit, document) ? undefined : 'form';
  if (!isAllowed(hit.term) || hit.concept.soft) return undefined;
  if (hit.difference === 'style') return 'style';
  if (hit.term.status === 'admitted' && renderings.has(hit.term.type)) return 'admitted';
  return isBare(hit, segment, document) ? 'short' : undefined;
}

/** A short form before the full one; headings aside, which the text explains. */
const isBare = (hit: Hit, segment: MatchedSegment, document: DocumentView): boolean =>
  hit.term.type === 'short-form' && !isLicensed(hit, segment, document) && !document.isHeading(segment.index);

/** A listed form that only its capitals set apart is name-casing's. */
function differsByCase(hit: Hit, document: DocumentView): boolean {
  const preferred = preferredTerm(hit.concept, document.targetLanguage);
  return preferred?.text.toLowerCase() === hit.term.text.toLowerCase();
}

function report(fault: Fault, segment: MatchedSegment, hit: Hit, document: DocumentView): Report {
  if (fault === 'style') return reportForm(fault, segment, hit, document, hit.term);
  const full = reportForm(fault, segment, hit, document);
  if (fault === 'short') return { ...full, fix: null, severity: 'info', ...explainedLater(hit, document) };
  return fault === 'admitted' ? { ...full, severity: 'info' } : full;
}
