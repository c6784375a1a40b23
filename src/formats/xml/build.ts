import { escapeAttribute, escapeText } from './escape.js';

/** An element to be written: its name as it is to stand, attributes in order, children. */
export interface XmlValue {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlValue | string)[];
}

/** Attributes to write; those that are undefined are left out. */
export type XmlAttributeValues = Readonly<Record<string, string | number | undefined>>;

/** How XML is written. */
export interface XmlStyle {
  /** What each level is indented by; where absent, nothing is put between elements. */
  readonly indent?: string;
  /** How a line breaks, with the indentation of what stands around; a line feed where absent. */
  readonly lineBreak?: string;
  /** Elements whose white space counts (`source`, `seg`), whether or not they hold text. */
  readonly verbatim?: ReadonlySet<string>;
  /** Elements that hold elements only, so that white space between those is layout, whatever `xml:space` says. */
  readonly structural?: ReadonlySet<string>;
}

const nameForm = /^[\p{L}_][\p{L}\p{N}\p{M}._:-]*$/u;

/**
 * An element to be written: `xml('note', {id: 'n1'}, ['text'])`.
 * @throws {RangeError} where a name is none: a fault of the caller.
 */
export function xml(
  name: string,
  attributes: XmlAttributeValues = {},
  children: readonly (XmlValue | string)[] = [],
): XmlValue {
  const kept = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)] as const],
  );
  for (const each of [name, ...kept.map(([key]) => key)])
    if (!nameForm.test(each)) throw new RangeError(`“${each}” is no XML name.`);
  return { name, attributes: Object.fromEntries(kept), children };
}

/** An element as text. Where text stands beside elements, nothing is ever indented. @throws {Trouble} as escaping does. */
export const serialise = (value: XmlValue, style: XmlStyle = {}): string =>
  written(value, style, style.lineBreak ?? '\n');

/** A whole file: declaration, root, final line break. */
export const serialiseDocument = (root: XmlValue, style: XmlStyle = {}): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${serialise(root, style)}\n`;

function written({ name, attributes, children }: XmlValue, style: XmlStyle, lineBreak: string): string {
  const tag = Object.entries(attributes).reduce(
    (text, [key, value]) => `${text} ${key}="${escapeAttribute(value)}"`,
    name,
  );
  if (children.length === 0) return `<${tag}/>`;
  const below = isVerbatim(name, attributes, children, style) ? {} : style;
  const inner = below.indent === undefined ? '' : lineBreak + below.indent;
  const content = children.map((child) =>
    typeof child === 'string' ? escapeText(child) : inner + written(child, below, inner || lineBreak),
  );
  return `<${tag}>${content.join('')}${inner === '' ? '' : lineBreak}</${name}>`;
}

function isVerbatim(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: XmlValue['children'],
  { verbatim, structural }: XmlStyle,
): boolean {
  const mixed = children.some((child) => typeof child === 'string');
  return (
    mixed ||
    verbatim?.has(name) === true ||
    (attributes['xml:space'] === 'preserve' && structural?.has(name) !== true)
  );
}
