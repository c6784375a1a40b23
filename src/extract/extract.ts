import type { Matcher } from '../match/matcher.js';
import { type ProperSpan, properSpans } from '../match/proper-spans.js';
import { tokensOf } from '../match/tokens.js';
import { type DocumentPair, positionAt, type TextDocument, type Unit } from '../model/document.js';
import type { MatchedSegment } from '../model/hit.js';
import { wordsOf } from '../text/words.js';
import { type Gathered, gather, type Occurrence, type Seen } from './gather.js';
import type { Sides } from './generic.js';
import { type Placed, withoutOverlaps } from './placed.js';
import { RenderedNames } from './rendered.js';
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
  readonly #rendered: RenderedNames;
  readonly #occurrences: Occurrence[] = [];

  constructor(matcher: Matcher) {
    this.#matcher = matcher;
    this.#rendered = new RenderedNames(matcher.source, matcher.target);
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
    const sides = { source: from, target: into, text: segment.target.text };
    const { placed, open } = this.#rendered.of(spans, sides);
    const rendered = withoutOverlaps(placed);
    const isFree = (each: Shown): boolean =>
      !rendered.some((other) => each.first <= other.last && other.first <= each.last);
    const free = shownNames(segment.source.text, from, source).filter(isFree);
    const shown = together(free, open, sides) ?? free.map(asPlaced);
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
}

const seenAt = (document: TextDocument, unit: Unit, offset: number): Seen => ({
  file: document.file,
  ...positionAt(document, unit, offset),
});

/** The one name that only the source shows and the one that only the translation shows, where they stand at about one place. */
function together(
  shown: readonly Shown[],
  open: readonly ProperSpan[],
  { source, target }: Sides,
): Placed[] | undefined {
  const named = shown.filter(({ by }) => by === 'head' || by === 'quotes');
  const [name, span] = [named[0], open[0]];
  if (name === undefined || span === undefined || named.length + open.length > 2) return undefined;
  const place = (span.tokens[0]?.index ?? 0) / target.length;
  if (Math.abs(place - name.first / source.length) > nearby) return undefined;
  const { text } = span;
  const others = shown.filter((each) => each !== name).map(asPlaced);
  return [...others, { ...asPlaced(name), basis: 'together', score: 0.2, target: { text } }];
}

/** How far apart two names stand at most to be taken for one, as a share of the segment. */
const nearby = 0.25;

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

/** Words that nothing but their strangeness shows to be a name have to be seen twice, or be two. */
function isWorthwhile({ bases, count, names, renderings }: Gathered): boolean {
  if (renderings.length > 0) return true;
  const isWeak = [...bases].every((basis) => basis === 'unknown' || basis === 'quotes');
  return !isWeak || count > 1 || /\s/u.test(names[0]?.text ?? '');
}

const weightOf = ({ score, count }: Gathered): number => score * Math.log2(1 + count);
const byWeight = (a: Gathered, b: Gathered): number => weightOf(b) - weightOf(a) || (a.key < b.key ? -1 : 1);
