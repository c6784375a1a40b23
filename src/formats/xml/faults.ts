import type { MessageValues } from '../../model/finding.js';

/** What is wrong with a file as XML: a message id under `trouble`, its values, and the place to look at. */
export interface XmlFault {
  readonly message: string;
  readonly values: MessageValues;
  /** The character just read, where the markup or text with it begins, the end of the file, or an offset from that beginning. */
  readonly at: 'character' | 'beginning' | 'end' | number;
}

/** What a parser's complaint is about, beside its words. */
export interface Circumstances {
  /** From the start of the markup or text up to and with the character complained of. */
  readonly written: string;
  /** The element that is open, or was closed last, with the line of its start. */
  readonly element: { readonly name: string; readonly line: number };
  /** Names of the entities that the file declares. */
  readonly declared: ReadonlySet<string>;
  readonly rootSeen: boolean;
}

type Tell = (circumstances: Circumstances, told: string) => XmlFault;

const fault =
  (message: string, at: XmlFault['at'], name = 'name'): Tell =>
  (_, told) => ({ message, values: { [name]: told }, at });

const cutOff: Tell = ({ written, element }) =>
  ampersand(written) ?? { message: 'xml-truncated', values: { ...element }, at: 'end' };

/** An "&" that begins no reference: the parser reads on to the next ";", however far it is. */
function ampersand(written: string): XmlFault | undefined {
  const bare = /&(?!#?[\p{L}\p{N}_.:-]+;)/u.exec(written);
  return bare === null ? undefined : { message: 'xml-ampersand', values: {}, at: bare.index };
}

/** saxes' complaints, by their beginnings, in the words of the house. */
const complaints: readonly (readonly [RegExp, Tell])[] = [
  [/^unclosed tag: (.*)/, cutOff],
  [/^unexpected end/, fault('xml-cut-off', 'end')],
  [/^document must contain a root/, fault('xml-empty', 'end')],
  [/^unexpected close tag/, crossed],
  [/^unmatched closing tag: (.*)\./, fault('xml-unopened', 'beginning')],
  [/^unbound namespace prefix: "(.*)"/, fault('xml-prefix', 'beginning', 'prefix')],
  [/^duplicate attribute: (.*)\./, twice],
  [/^(?:undefined entity|disallowed character in entity|empty entity)/, entity],
  [/^malformed character entity/, reference],
  [/^text data outside|^documents may contain/, outside],
  [/^disallowed character\./, character],
  [/^(?:attribute without|unquoted|no whitespace between|disallowed character in attribute)/, attributes],
];

/** A complaint of the parser, told so that its reader can mend the file. */
export function faultOf(complaint: string, circumstances: Circumstances): XmlFault {
  for (const [pattern, tell] of complaints) {
    const match = pattern.exec(complaint);
    if (match !== null) return tell(circumstances, match[1] ?? '');
  }
  return { message: 'xml-syntax', values: { detail: complaint.replace(/\.$/, '') }, at: 'character' };
}

function crossed({ written, element }: Circumstances): XmlFault {
  const name = /^<\/([^\s>]*)/.exec(written)?.[1] ?? '';
  return {
    message: 'xml-crossed',
    values: { name, open: element.name, line: element.line },
    at: 'beginning',
  };
}

function twice(_: Circumstances, told: string): XmlFault {
  return { message: 'xml-attribute-twice', values: { name: told.replace(/^\{.*\}/, '') }, at: 'beginning' };
}

function entity({ written, declared }: Circumstances): XmlFault {
  const bare = ampersand(written);
  if (bare !== undefined) return bare;
  const name = written.slice(written.lastIndexOf('&') + 1, -1);
  const message = declared.has(name) ? 'xml-entity-declared' : 'xml-entity';
  return { message, values: { name: shortened(name) }, at: 'character' };
}

function reference({ written }: Circumstances): XmlFault {
  const name = shortened(written.slice(written.lastIndexOf('&')));
  return { message: 'xml-reference', values: { name }, at: 'character' };
}

function outside({ rootSeen }: Circumstances): XmlFault {
  return { message: rootSeen ? 'xml-after-root' : 'xml-none', values: {}, at: 'beginning' };
}

function attributes(): XmlFault {
  return { message: 'xml-attribute', values: {}, at: 'character' };
}

function character({ written }: Circumstances): XmlFault {
  const last = written.charCodeAt(written.length - 1);
  if (last === 0x3c) return { message: 'xml-less-than', values: {}, at: 'character' };
  const code = last.toString(16).toUpperCase().padStart(4, '0');
  return { message: 'xml-character', values: { character: `U+${code}` }, at: 'character' };
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
