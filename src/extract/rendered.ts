import { type ProperSpan, partsOf } from '../match/proper-spans.js';
import type { Token } from '../match/tokens.js';
import { ownerOf } from '../romanize/recognizer/ordinary.js';
import type { Language } from '../text/language.js';
import type { Placed } from './placed.js';
import { type Rendering, Renderings } from './renderings.js';

/** A span of the target and the words of the source that it renders. */
interface Found extends Rendering {
  readonly span: ProperSpan;
}

/** The two sides of a segment. */
export interface Sides {
  readonly source: readonly Token[];
  readonly target: readonly Token[];
  readonly text: string;
}

/** What the names that a translation writes render in the source, each once. */
export class RenderedNames {
  readonly #renderings: Renderings;
  readonly #source: Language;
  readonly #target: Language;

  constructor(source: Language, target: Language) {
    this.#renderings = new Renderings(source, target);
    this.#source = source;
    this.#target = target;
  }

  of(spans: readonly ProperSpan[], sides: Sides): Placed[] {
    const names: Found[] = [];
    for (let at = 0; at < spans.length; at++) {
      const span = spans[at];
      if (span === undefined) continue;
      const longer = this.#runningOn(span, spans[at + 1], sides);
      if (longer !== undefined) at += 1;
      names.push(...(longer === undefined ? this.#namesOf(span, sides) : [longer]));
    }
    return names.map(asPlaced);
  }

  /** A span as one name, or where "and" joins several, as those. */
  #namesOf(span: ProperSpan, sides: Sides): Found[] {
    const whole = this.#found(span, sides);
    const parts = partsOf(span, this.#target).flatMap((part) => this.#found(part, sides) ?? []);
    const isOne = whole !== undefined && (whole.by === 'sense' || parts.length === 0);
    return isOne && (parts.length < 2 || areMixed(parts)) ? [whole] : parts;
  }

  /** A span, without ranks and titles before it that nothing of the source spells: Brigadier General …. */
  #found(span: ProperSpan, sides: Sides): Found | undefined {
    const whole = this.#renderingOf(span, sides);
    const [first, ...rest] = span.tokens;
    if (first === undefined || rest.length === 0 || whole?.by === 'sense') return whole;
    if (ownerOf(first.key, this.#target.tag) !== '') return whole;
    const start = rest[0]?.start ?? first.start;
    const shorter = this.#found({ ...span, tokens: rest, text: span.text.slice(start - first.start) }, sides);
    return shorter?.by === 'sound' && shorter.score > (whole?.score ?? 0) ? shorter : whole;
  }

  #renderingOf(span: ProperSpan, { source, target }: Sides): Found | undefined {
    const place = (span.tokens[0]?.index ?? 0) / target.length;
    const rendering = this.#renderings.of(span, source, place);
    return rendering === undefined ? undefined : { ...rendering, span };
  }

  /** A body and what it is for, where the source has both in one: Authority on Development, للتنمية. */
  #runningOn(span: ProperSpan, next: ProperSpan | undefined, sides: Sides): Found | undefined {
    if (next === undefined) return undefined;
    const [end, start] = [span.tokens.at(-1)?.index ?? 0, next.tokens[0]?.index ?? 0];
    const between = sides.target.slice(end + 1, start);
    const isNear = between.length > 0 && between.length <= 2 && between.every(this.#isSmall);
    if (!isNear) return undefined;
    const found = this.#renderingOf(united(span, next, sides.text), sides);
    return found !== undefined && this.#isPurposeful(found, sides) ? found : undefined;
  }

  readonly #isSmall = ({ key, joins }: Token): boolean => {
    const { functionWords, articles, connectives, conjunctions } = this.#target;
    const isSmall = functionWords.has(key) || articles.has(key) || connectives.has(key);
    return joins && isSmall && !conjunctions.has(key);
  };

  /** Whether a preposition of purpose is written on a word of the source's name, and every word of it is one of the name's. */
  #isPurposeful({ by, score, first, last }: Found, { source }: Sides): boolean {
    const { clitics, functionWords } = this.#source;
    const behind = source.slice(first + 1, last + 1);
    const isPurpose = ({ readings }: Token): boolean =>
      readings.some((reading) => reading.clitics.join('') === clitics?.contraction.preposition);
    const isOwn = ({ key, joins }: Token): boolean => joins && !functionWords.has(key);
    return by === 'sense' && score >= surely && behind.some(isPurpose) && behind.every(isOwn);
  }
}

/** How much of two spans has to be answered for them to be one name. */
const surely = 0.7;

/** Whether parts stand in the source in another order or in one another: then they are parts of one name. */
const areMixed = (parts: readonly Found[]): boolean =>
  parts.some((part, at) => at > 0 && part.first <= (parts[at - 1]?.last ?? -1));

/** Two spans and what is between them as one. */
function united(span: ProperSpan, next: ProperSpan, text: string): ProperSpan {
  const tokens = [...span.tokens, ...next.tokens];
  const [start, ending] = [tokens[0]?.start ?? 0, next.tokens[0]?.start ?? 0];
  return { ...next, tokens, text: text.slice(start, ending) + next.text };
}

function asPlaced({ first, last, cut, score, by, span: { text, acronym } }: Found): Placed {
  const target = acronym === undefined ? { text } : { text, acronym };
  return { first, last, cut, score, basis: by, target };
}
