import { isOblique, type Mention } from '../model/concept.js';
import type { Hit, MatchedSegment } from '../model/hit.js';
import type { DocumentView } from '../model/rule.js';

/** Whether this is where the running text first names a concept; headings name what only the text introduces. */
export function isFirstMention(hit: Hit, document: DocumentView): boolean {
  return firstMention(hit.concept.id, document)?.hit === hit;
}

const firstMention = (concept: string, document: DocumentView) =>
  document.first(concept, ({ term }, segment) => !isOblique(term) && !document.isHeading(segment));

/** Whether a text goes on as a gloss says; quotation marks, capitals and the ending of a possessive aside. */
export function isGlossed(after: string, gloss: string): boolean {
  return bare(after.slice(0, gloss.length + 8).replace(possessive, '')).startsWith(bare(gloss));
}

const possessive = /^['’ʼ]\p{L}?(?=\s)/u;

const bare = (text: string): string => text.replace(/["“”«»‘’']/gu, '').toLowerCase();

/** Whether a form stands in the gloss that the house has for the first mention: “…, known as Daesh”. */
export function isInHouseGloss(segment: MatchedSegment, hit: Hit): boolean {
  const { mention } = hit.concept;
  if (mention === undefined || mention.gloss === '') return false;
  return segment.targetHits.some((other) => isOpened(other, hit, mention, segment.target.text));
}

/** Quotation marks that the gloss may have besides. */
const marks = 4;

const isOpened = (opening: Hit, hit: Hit, { term, gloss }: Mention, text: string): boolean =>
  opening.concept.id === hit.concept.id &&
  opening.term.text === term &&
  opening.end <= hit.start &&
  hit.end <= opening.end + gloss.length + marks &&
  isGlossed(text.slice(opening.end), gloss);
