import { lineStartsOf } from '../../model/document.js';
import { trouble } from '../../model/problem.js';
import { XmlReader } from './reader.js';
import type {
  XmlComment,
  XmlDeclaration,
  XmlDoctype,
  XmlDocument,
  XmlElement,
  XmlInstruction,
} from './tree.js';

/**
 * An XML file as a tree that knows where each piece of it stands. Editing it is splicing its text
 * ({@link spliced}): what nobody edits stays as it was, to the letter.
 * @param file the name that problems give it.
 * @param text the file, decoded ({@link decodeXml}).
 * @throws {Trouble} with line and column where it is not well formed, lies deeper than {@link deepest},
 * holds a character that XML forbids, or uses an entity of its own.
 */
export function parseXml(file: string, text: string): XmlDocument {
  const asides: (XmlComment | XmlInstruction)[] = [];
  let root: XmlElement | undefined;
  let declaration: XmlDeclaration | undefined;
  let doctype: XmlDoctype | undefined;
  const reader = new XmlReader(file, {
    isWanted: () => true,
    element: (element) => {
      root = element;
    },
    declaration: (found) => {
      declaration = found;
    },
    doctype: (found) => {
      doctype = found;
    },
    outside: (node) => asides.push(node),
  });
  reader.write(text);
  reader.close();
  if (root === undefined) throw trouble('xml-empty', {}, file);
  const { start } = root;
  return {
    file,
    text,
    lineStarts: linesOf(text),
    declaration,
    doctype,
    prolog: asides.filter((node) => node.start < start),
    root,
    epilog: asides.filter((node) => node.start > start),
  };
}

/** Line starts; a byte-order mark takes no column. */
function linesOf(text: string): Uint32Array {
  const starts = lineStartsOf(text);
  if (text.startsWith('\uFEFF')) starts[0] = 1;
  return starts;
}
