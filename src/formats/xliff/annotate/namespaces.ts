import type { Splice } from '../../../text/splice.js';
import { escapeAttribute } from '../../xml/escape.js';
import { attribute, descendants, type XmlElement, xmlnsNamespace } from '../../xml/tree.js';

/** The prefixes of namespaces in a file: those that its root declares, and those that it needs beside them. */
export class Namespaces {
  readonly #root: XmlElement;
  readonly #taken: Map<string, string>;
  readonly #added: string[] = [];

  constructor(root: XmlElement) {
    this.#root = root;
    this.#taken = new Map(declared(root));
    // A prefix that means something else further down must not be declared above it.
    for (const element of descendants(root))
      for (const [prefix, uri] of declared(element))
        if (this.#taken.get(prefix) !== uri)
          this.#taken.set(prefix, this.#taken.has(prefix) ? '' : `${uri} below`);
  }

  /** The prefix of a namespace, with its colon; declared on the root where it is not yet. */
  prefix(wanted: string, uri: string): string {
    const known = Array.from(this.#taken).find(([prefix, bound]) => bound === uri && prefix !== '');
    if (known !== undefined) return `${known[0]}:`;
    let prefix = wanted;
    for (let number = 2; this.#taken.has(prefix); number += 1) prefix = `${wanted}${number}`;
    this.#taken.set(prefix, uri);
    this.#added.push(`xmlns:${prefix}="${escapeAttribute(uri)}"`);
    return `${prefix}:`;
  }

  /** Sets an attribute on the root that it does not have yet. */
  ensure(prefix: string, local: string, uri: string, value: string): void {
    const text = `${prefix}${local}="${escapeAttribute(value)}"`;
    if (attribute(this.#root, local, uri) === undefined && !this.#added.includes(text))
      this.#added.push(text);
  }

  /** What the root's start tag lacks. */
  splices(): Splice[] {
    const place = this.#root.attributes.at(-1)?.end;
    if (this.#added.length === 0 || place === undefined) return [];
    return [{ start: place, end: place, text: this.#added.map((text) => ` ${text}`).join('') }];
  }
}

const declared = ({ attributes }: XmlElement): [string, string][] =>
  attributes
    .filter(({ uri, name }) => uri === xmlnsNamespace || name === 'xmlns')
    .map(({ name, local, value }) => [name === 'xmlns' ? '' : local, value]);
