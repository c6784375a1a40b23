import type { Matcher } from '../match/matcher.js';
import { type ProperSpan, partsOf, properSpans } from '../match/proper-spans.js';
import { type Token, tokensOf } from '../match/tokens.js';
import { type DocumentPair, positionAt, type TextDocument, type Unit } from '../model/document.js';
import type { MatchedSegment } from '../model/hit.js';
import { overlaps } from '../model/span.js';
import { wordsOf } from '../text/words.js';
import { type Gathered, gather, type Occurrence, type Seen } from './gather.js';
import { Renderings } from './renderings.js';
import { type Shown, shownNames } from './shown.js';
import { writtenForms } from './written.js';

/** A text to look for names in, with a translation where there is one. */
export type Extractable = Pick<DocumentPair, 'source' | 'segments'> & { readonly target?: TextDocument };

/**
 * The names that texts have and a store does not, with what translations make of them: a name that the
 * translation spells or translates, then names that the source's own words show.
 */
export class Extractor {
  readonly #matcher: Matcher;
  readonly #renderings: Renderings;
  readonly #occurrences: Occurrence[] = [];

  constructor(matcher: Matcher) {
    this.#matcher = matcher;
    this.#renderings = new Renderings(matcher.source, matcher.target);
  }

  /** Reads a text; texts may be let go once they have been read. */
  read(text: Extractable): void {
    for (const segment of this.#matcher.match(text))
      this.#occurrences.push(...this.#occurrencesIn(segment, text.source));
  }

  /** All names, those that are surest and most frequent first. */
  names(): Gathered[] {
    return gather(this.#occurrences).filter(isWorthwhile).sort(byWeight);
  }

  #occurrencesIn(segment: MatchedSegment, document: TextDocument): Occurrence[] {
    const { source, target } = this.#matcher;
    const from = tokensOf(wordsOf(segment.source.text, source, segment.source.opaque), segment.sourceHits);
    const into = tokensOf(wordsOf(segment.target.text, target, segment.target.opaque), segment.targetHits);
    const spans = properSpans(segment.target.text, into, target);
    const rendered = withoutOverlaps(spans.flatMap((span) => this.#rendered(span, from, into.length)));
    const isFree = (each: Shown): boolean =>
      !rendered.some((other) => each.first <= other.last && other.first <= each.last);
    const shown = shownNames(segment.source.text, from, source).filter(isFree).map(asPlaced);
    return [...rendered, ...shown].flatMap(({ first, last, cut, ...rest }) => {
      const tokens = from.slice(first, last + 1);
      const forms = writtenForms(segment.source.text, tokens, source, cut);
      const before = from[first - 1]?.key ?? '';
      return forms.slice(0, 1).flatMap(({ start }) => ({
        ...rest,
        source: forms,
        before,
        seen: seenAt(document, segment.source, start),
      }));
    });
  }

  /** A span as one name, or where "and" joins several, as those. */
  #rendered(span: ProperSpan, source: readonly Token[], length: number): Placed[] {
    const whole = this.#renderingOf(span, source, length);
    const parts = partsOf(span, this.#matcher.target).flatMap(
      (part) => this.#renderingOf(part, source, length) ?? [],
    );
    const isOne = whole !== undefined && (whole.basis === 'sense' || parts.length === 0);
    return isOne && parts.length < 2 ? [whole] : parts;
  }

  #renderingOf(span: ProperSpan, source: readonly Token[], length: number): Placed | undefined {
    const found = this.#renderings.of(span, source, (span.tokens[0]?.index ?? 0) / length);
    if (found === undefined) return undefined;
    const { by, ...rendering } = found;
    const { text, acronym } = span;
    return { ...rendering, basis: by, target: acronym === undefined ? { text } : { text, acronym } };
  }
}

const seenAt = (document: TextDocument, unit: Unit, offset: number): Seen => ({
  file: document.file,
  ...positionAt(document, unit, offset),
});

const asPlaced = ({ first, last, by }: Shown): Placed => ({
  first,
  last,
  score: trust[by],
  basis: by,
  target: undefined,
});

/** How far each of a source's own signs is trusted. */
const trust: Readonly<Record<Shown['by'], number>> = {
  head: 0.6,
  title: 0.6,
  place: 0.5,
  speech: 0.5,
  quotes: 0.3,
  unknown: 0.3,
};

type Placed = Pick<Occurrence, 'basis' | 'score' | 'target'> & {
  readonly first: number;
  readonly last: number;
  readonly cut?: number;
};

/** The surer of two that share words. */
function withoutOverlaps(placed: readonly Placed[]): Placed[] {
  const kept: Placed[] = [];
  for (const each of placed.toSorted((a, b) => b.score - a.score || b.last - b.first - (a.last - a.first)))
    if (
      !kept.some((other) =>
        overlaps({ start: each.first, end: each.last + 1 }, { start: other.first, end: other.last + 1 }),
      )
    )
      kept.push(each);
  return kept.sort((a, b) => a.first - b.first);
}

/** Words that nothing but their strangeness shows to be a name have to be seen twice, or be two. */
function isWorthwhile({ bases, count, names, renderings }: Gathered): boolean {
  if (renderings.length > 0) return true;
  const isWeak = [...bases].every((basis) => basis === 'unknown' || basis === 'quotes');
  return !isWeak || count > 1 || /\s/u.test(names[0]?.text ?? '');
}

const weightOf = ({ score, count }: Gathered): number => score * Math.log2(1 + count);
const byWeight = (a: Gathered, b: Gathered): number => weightOf(b) - weightOf(a) || (a.key < b.key ? -1 : 1);
