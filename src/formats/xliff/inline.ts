import { attribute, type XmlElement } from '../xml/tree.js';

/** Stands where a code says nothing of the text it stands for: OBJECT REPLACEMENT CHARACTER. */
export const standIn = '\uFFFC';

/** What an inline element is to a reader of the text. */
export type InlineKind =
  /** Its content is text: g, pc, mrk. */
  | 'transparent'
  /** It stands for something that the reader sees: x, ph. */
  | 'placeholder'
  /** It begins or ends something, and parts no words: bx, ex, bpt, ept, it, sc, ec. */
  | 'border'
  /** It marks a place only: sm, em. */
  | 'marker'
  /** It is one character that XML cannot hold: cp. */
  | 'character';

const kinds: ReadonlyMap<string, InlineKind> = new Map<string, InlineKind>([
  ...['g', 'pc', 'mrk'].map((name): [string, InlineKind] => [name, 'transparent']),
  ...['x', 'ph'].map((name): [string, InlineKind] => [name, 'placeholder']),
  ...['bx', 'ex', 'bpt', 'ept', 'it', 'sc', 'ec'].map((name): [string, InlineKind] => [name, 'border']),
  ...['sm', 'em'].map((name): [string, InlineKind] => [name, 'marker']),
  ['cp', 'character'],
]);

/** An element of a foreign namespace is a code of which nothing is known. */
export const inlineKind = (element: XmlElement, uri: string): InlineKind =>
  element.uri === uri ? (kinds.get(element.local) ?? 'border') : 'border';

/** The text that a code stands for, where it says so; a border that says nothing is nothing. */
export function codeText(element: XmlElement, kind: InlineKind): string {
  const code = kind === 'character' ? attribute(element, 'hex') : heldCharacter(element);
  if (code !== undefined) return characterOf(code);
  const said = attribute(element, 'equiv') ?? attribute(element, 'equiv-text');
  return said ?? (kind === 'placeholder' ? standIn : '');
}

/** 1.2 has no `<cp>`: there the house writes `<x ctype="x-cp-0001"/>`. */
const heldCharacter = (element: XmlElement): string | undefined =>
  /^x-cp-([0-9A-F]{4,6})$/.exec(attribute(element, 'ctype') ?? '')?.[1];

/** `<cp hex="0001"/>`; a value that names no character is a stand-in. */
function characterOf(hex: string): string {
  const code = Number.parseInt(hex, 16);
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : standIn;
}

/** Whether a stretch is not the translator's to change: `translate="no"`, and 1.2's `mtype="protected"`. */
export const isProtected = (element: XmlElement): boolean =>
  attribute(element, 'translate') === 'no' || attribute(element, 'mtype') === 'protected';
