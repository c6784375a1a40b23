import type { XmlElement, XmlText } from '../tree.js';
import { placeOf, type Violation, violation } from '../violation.js';
import type { ContentModel, Grammar, Particle } from './grammar.js';
import type { Names } from './names.js';

/** Whether what stands in an element is what its model asks for, in that order. */
export function checkContent(
  element: XmlElement,
  model: ContentModel,
  grammar: Grammar,
  names: Names,
): Violation[] {
  const children = element.children.filter((child) => child.kind === 'element');
  const stray = model.text ? undefined : element.children.find((child) => isText(child) && isWritten(child));
  const walk = new Walk(element, model.particles, grammar, names);
  return [
    ...(stray === undefined ? [] : [violation('unexpected-text', stray, { element: element.name })]),
    ...children.flatMap((child) => walk.step(child)),
    ...walk.end(),
  ];
}

const isText = (node: { readonly kind: string }): node is XmlText => node.kind === 'text';
const isWritten = ({ text, cdata }: XmlText): boolean => cdata || /[^ \t\r\n]/.test(text);

/** A walk along a content model. Models are deterministic, as schemas demand, so no step is ever taken back. */
class Walk {
  readonly #parent: XmlElement;
  readonly #particles: readonly Particle[];
  readonly #grammar: Grammar;
  readonly #names: Names;
  #at = 0;
  #count = 0;

  constructor(parent: XmlElement, particles: readonly Particle[], grammar: Grammar, names: Names) {
    this.#parent = parent;
    this.#particles = particles;
    this.#grammar = grammar;
    this.#names = names;
  }

  step(child: XmlElement): Violation[] {
    const name = this.#names.of(child);
    const at = this.#find(child, name);
    if (at === undefined) return [this.#refusal(child, name)];
    const missing = at === this.#at ? [] : this.#missing(this.#at, at, child);
    this.#count = at === this.#at ? this.#count + 1 : 1;
    this.#at = at;
    return missing;
  }

  end(): Violation[] {
    return this.#missing(this.#at, this.#particles.length, undefined);
  }

  /** The next place in the model that takes an element of this name. */
  #find(child: XmlElement, name: string): number | undefined {
    for (let at = this.#at; at < this.#particles.length; at += 1) {
      const particle = this.#particles[at];
      const full = at === this.#at && this.#count >= (particle?.most ?? 0);
      if (particle !== undefined && !full && this.#takes(particle, child, name)) return at;
    }
    return undefined;
  }

  #takes({ names }: Particle, child: XmlElement, name: string): boolean {
    if (names.has(name)) return true;
    const other = names.has('other') && child.uri !== '' && child.uri !== this.#parent.uri;
    return other && (name === 'other' || !name.includes(':') || this.#isHosted(name));
  }

  /** Whether an element of a module is one, and may stand here. */
  #isHosted(name: string): boolean {
    if (this.#grammar.elements[name] === undefined) return false;
    const hosts = this.#grammar.hosts[name];
    return hosts === undefined || hosts.includes(this.#names.of(this.#parent));
  }

  /** What the model asks for between two of its places, and did not get. */
  #missing(from: number, to: number, before: XmlElement | undefined): Violation[] {
    return this.#particles.slice(from, to).flatMap(({ names, least }, index) => {
      const got = index === 0 ? this.#count : 0;
      if (got >= least) return [];
      const values = { element: this.#parent.name, needed: [...names].join(' | ') };
      return [violation('missing-element', placeOf(before ?? this.#parent), values)];
    });
  }

  #refusal(child: XmlElement, name: string): Violation {
    const known = this.#particles.some((particle) => this.#takes(particle, child, name));
    const values = { element: child.name, parent: this.#parent.name };
    return violation(known ? 'misplaced-element' : 'unexpected-element', placeOf(child), values);
  }
}
