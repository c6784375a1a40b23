import type { Concept } from '../model/concept.js';
import type { Segment } from '../model/document.js';
import type { Answer } from '../model/hit.js';
import { overlaps, type Span } from '../model/span.js';
import { opensSentence } from '../text/casing.js';
import type { Language } from '../text/language.js';
import type { Word } from '../text/words.js';
import { wordsOf } from '../text/words.js';
import { type ProperSpan, properSpans } from './proper-spans.js';
import { tokensOf } from './tokens.js';

/** A name that the source has and the target lacks. */
interface Lacking {
  readonly concept: Concept;
  /** Where in the source it stands, 0..1. */
  readonly place: number;
}

/** What the target has that may stand in a missing name's place. */
interface OutsideField {
  readonly text: string;
  readonly words: readonly Word[];
  /** Claimed by names of the store, or spelling a word of the source. */
  readonly explained: readonly Span[];
}

/** How far from its own place a stranger may stand for a name, and how much further the next, as shares of the text. */
const reach = 0.08;
const clear = 0.1;

/** Names that are missing, with what stands in their place though the store does not know it. */
export function withOutsiders(
  answers: readonly Answer[],
  { source, target }: Segment,
  words: readonly Word[],
  explained: readonly Span[],
  language: Language,
): Answer[] {
  const missing = answers.filter(isLacking);
  if (missing.length === 0 || !language.cased) return [...answers];
  const standing = answers.flatMap(({ standIn }) =>
    standIn !== undefined && 'span' in standIn ? [standIn.span] : [],
  );
  const lacking = missing.map(({ concept, source: [first] }) => ({
    concept,
    place: (first?.start ?? 0) / Math.max(1, source.text.length),
  }));
  const field = { text: target.text, words, explained: [...explained, ...standing] };
  const found = outsiders(lacking, field, language);
  return answers.map((each) => {
    const span = found.get(each.concept.id);
    return span === undefined ? each : { ...each, standIn: { is: 'outsider', span } };
  });
}

const isLacking = ({ concept, by, standIn, source }: Answer): boolean =>
  by === 'nothing' && standIn === undefined && !concept.soft && source.some(({ certain }) => certain);

/**
 * Names of the target that nothing in the source accounts for, where a name of the source has no counterpart: one
 * that shares a word with its listed forms (Repair Party for Islah Party), or that stands where the other should.
 */
function outsiders(lacking: readonly Lacking[], field: OutsideField, language: Language): Map<string, Span> {
  const free = strangersIn(field, language);
  const found = new Map<string, Span>();
  for (const { concept } of lacking) {
    const akin = free.filter((span) => sharesWord(span, concept, language));
    if (akin.length === 1 && akin[0] !== undefined) found.set(concept.id, akin[0]);
  }
  for (const { concept, place } of lacking.filter((each) => !found.has(each.concept.id))) {
    const left = free.filter((span) => !Array.from(found.values()).some((taken) => overlaps(taken, span)));
    const span = standsAt(place, left, field.text.length);
    if (span !== undefined) found.set(concept.id, span);
  }
  return found;
}

/** The one stretch that stands where it should, and no other nearly as well. */
function standsAt(place: number, spans: readonly Span[], length: number): Span | undefined {
  const near = spans
    .map((span) => ({ span, off: Math.abs((span.start + span.end) / 2 / length - place) }))
    .filter(({ off }) => off <= reach + clear)
    .sort((a, b) => a.off - b.off);
  const [best, next] = near;
  if (best === undefined || best.off > reach) return undefined;
  return next === undefined || next.off - best.off >= clear ? best.span : undefined;
}

interface Stranger extends Span {
  readonly keys: readonly string[];
}

function strangersIn({ text, words, explained }: OutsideField, language: Language): Stranger[] {
  const spans = properSpans(text, tokensOf(words, explained), language);
  return spans
    .filter((span) => !mayBeWord(span, text, language))
    .map(({ tokens, text: written }) => {
      const start = tokens[0]?.start ?? 0;
      return { start, end: start + written.length, keys: tokens.map(({ key }) => key) };
    });
}

/** A single word with a capital may only open its sentence, or be an adjective: Western. */
function mayBeWord({ tokens: [first, ...more] }: ProperSpan, text: string, language: Language): boolean {
  if (first === undefined || more.length > 0) return false;
  return opensSentence(text, first.start) || isAdjective(first.key, language);
}

const isAdjective = (key: string, { adjectives }: Language): boolean =>
  adjectives?.endings.some((ending) => ending.length >= 3 && key.endsWith(ending)) === true;

/** Whether a stretch has a word of a listed form, small words and articles aside. */
function sharesWord({ keys }: Stranger, concept: Concept, language: Language): boolean {
  const listed = (concept.terms.get(language.tag) ?? []).flatMap(({ text }) =>
    wordsOf(text, language).map(({ raw }) => language.key(raw)),
  );
  const isSmall = (key: string): boolean => language.connectives.has(key) || language.articles.has(key);
  return keys.some((key) => !isSmall(key) && listed.includes(key));
}
