import type { ValueType } from './values.js';

/** An attribute of an element: what it may hold, and whether it must be there. */
export interface AttributeRule {
  readonly type: ValueType;
  readonly required: boolean;
}

export const optional = (type: ValueType): AttributeRule => ({ type, required: false });
export const required = (type: ValueType): AttributeRule => ({ type, required: true });

/**
 * An element, in the short form in which grammars are written here.
 * Names are without prefix in the standard's own namespace, else with the grammar's prefix (`gls:term`).
 */
export interface ElementRule {
  /**
   * What may stand in it, in order, as in a DTD: `skeleton? other* notes? (unit|group)+`. `other` is any element
   * of a namespace that is not this one's own; `text` says that text may stand anywhere between.
   */
  readonly content: string;
  readonly attributes?: Readonly<Record<string, AttributeRule>>;
  /**
   * Namespaces, by prefix, whose attributes it may have too; `*` for any but the standard's own, and '' for
   * attributes without a namespace that the standard does not know.
   */
  readonly foreign?: readonly string[];
}

/** The vocabulary of one version of a standard. */
export interface Grammar {
  /** Prefix used in this grammar → namespace; the standard's own under ''. */
  readonly namespaces: Readonly<Record<string, string>>;
  readonly root: string;
  readonly elements: Readonly<Record<string, ElementRule>>;
  /** Attributes with a namespace, wherever `foreign` lets them in. */
  readonly attributes: Readonly<Record<string, ValueType>>;
  /** Elements that may stand only in some others, where those let `other` in. */
  readonly hosts: Readonly<Record<string, readonly string[]>>;
}

/** A place in a content model: one of these, so many times. */
export interface Particle {
  readonly names: ReadonlySet<string>;
  readonly least: number;
  readonly most: number;
}

export interface ContentModel {
  readonly text: boolean;
  readonly particles: readonly Particle[];
}

const particleForm = /\(?([\w:<>-]+(?:\|[\w:<>-]+)*)\)?([?*+]?)/g;

/** A content model from its short form; an element that is called text is written `<text>` in it. */
export function contentModel(content: string): ContentModel {
  const particles = Array.from(content.matchAll(particleForm), ({ 1: names = '', 2: times = '' }) => ({
    names: new Set(
      names
        .split('|')
        .filter((name) => name !== 'text')
        .map((name) => name.replace(/[<>]/g, '')),
    ),
    least: times === '?' || times === '*' ? 0 : 1,
    most: times === '*' || times === '+' ? Number.POSITIVE_INFINITY : 1,
  }));
  return { text: /(?<!<)\btext\b/.test(content), particles: particles.filter(({ names }) => names.size > 0) };
}
