import { type ProperSpan, partsOf } from '../match/proper-spans.js';
import type { Token } from '../match/tokens.js';
import { ownerOf } from '../romanize/recognizer/ordinary.js';
import type { Language } from '../text/language.js';
import { officesIn } from '../text/name-words.js';
import { genericBeside, type Sides } from './generic.js';
import type { Placed } from './placed.js';
import { type Rendering, Renderings } from './renderings.js';

/** A span of the target and the words of the source that it renders. */
interface Found extends Rendering {
  readonly span: ProperSpan;
}

/** A span and what it renders, if that is seen. */
interface Name {
  readonly span: ProperSpan;
  readonly found: Found | undefined;
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

  of(spans: readonly ProperSpan[], sides: Sides): { placed: Placed[]; open: ProperSpan[] } {
    const names = spans.flatMap((span) => this.#namesOf(span, sides));
    const found: Found[] = [];
    for (let at = 0; at < names.length; at++) {
      const [name, next] = [names[at], names[at + 1]];
      if (name === undefined) continue;
      const longer = next && this.#runningOn(name.span, next.span, sides);
      if (longer !== undefined) at += 1;
      const one = longer ?? name.found;
      if (one !== undefined) found.push(one);
    }
    const open = names.filter((name) => name.found === undefined).map(({ span }) => span);
    return { placed: found.map((each) => this.#placed(each, sides)), open };
  }

  #placed({ span: { tokens, text, acronym }, first, last, cut, score, by }: Found, sides: Sides): Placed {
    const generic = genericBeside({ first, cut }, tokens.at(-1), text, this.#renderings.generic, sides);
    const target = { text, ...(acronym === undefined ? {} : { acronym }) };
    return { first, last, cut, score, basis: by, target, ...(generic === undefined ? {} : { generic }) };
  }

  /** A span as one name, or where "and" joins several, as those. */
  #namesOf(span: ProperSpan, sides: Sides): Name[] {
    const whole = this.#found(withoutOffice(span, this.#target), sides);
    const parts = partsOf(span, this.#target).map((part) => this.#nameOf(part, sides));
    const found = parts.flatMap((part) => part.found ?? []);
    const isOne = found.length < 2 || (whole !== undefined && areOne(whole, found));
    const isWhole = whole !== undefined && (whole.by === 'sense' || found.length === 0) && isOne;
    return isWhole || parts.length < 2 ? [{ span: whole?.span ?? span, found: whole }] : parts;
  }

  #nameOf(part: ProperSpan, sides: Sides): Name {
    const span = withoutOffice(part, this.#target);
    const found = this.#found(span, sides);
    return { span: found?.span ?? span, found };
  }

  /** A span, without ranks and titles before it that nothing of the source spells: Brigadier General …. */
  #found(span: ProperSpan, sides: Sides): Found | undefined {
    const whole = this.#renderingOf(span, sides);
    const [first, ...rest] = span.tokens;
    if (first === undefined || rest.length === 0 || whole?.by === 'sense' || whole?.by === 'place')
      return whole;
    const start = rest[0]?.start ?? first.start;
    const shorter = this.#found({ ...span, tokens: rest, text: span.text.slice(start - first.start) }, sides);
    if (shorter?.by !== 'sound' || shorter.score <= (whole?.score ?? 0)) return whole;
    const { tag } = this.#target;
    const isTitle = ownerOf(first.key, tag) === '' || officesIn(tag).has(first.key);
    return isTitle || (whole === undefined && shorter.last > shorter.first) ? shorter : whole;
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

/** Whether parts are of one name: they stand in the source in one another, or its head before all of them. */
function areOne(whole: Found, parts: readonly Found[]): boolean {
  const areMixed = parts.some((part, at) => at > 0 && part.first <= (parts[at - 1]?.last ?? -1));
  return areMixed || (whole.headed && parts.every(({ first }) => first > whole.first));
}

/** The body alone, where an office in it is named with it: Secretary-General of the United Nations. */
function withoutOffice(span: ProperSpan, language: Language): ProperSpan {
  const offices = officesIn(language.tag);
  const after = span.tokens.findIndex(({ key }) => !offices.has(key));
  const rest = span.tokens.slice(after);
  const body = rest.findIndex(({ key }) => !language.links.has(key));
  const start = rest[body]?.start;
  if (after < 1 || body < 1 || start === undefined) return span;
  return {
    ...span,
    tokens: rest.slice(body),
    text: span.text.slice(start - (span.tokens[0]?.start ?? start)),
  };
}

/** Two spans and what is between them as one. */
function united(span: ProperSpan, next: ProperSpan, text: string): ProperSpan {
  const tokens = [...span.tokens, ...next.tokens];
  const [start, ending] = [tokens[0]?.start ?? 0, next.tokens[0]?.start ?? 0];
  return { ...next, tokens, text: text.slice(start, ending) + next.text };
}
