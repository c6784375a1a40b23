import type { Position } from '../../model/document.js';
import { XmlReader } from './reader.js';
import type { XmlElement, XmlName } from './tree.js';

/** An element of a file that streams past, with all below it, and where it begins. */
export interface StreamedElement extends XmlElement {
  readonly position: Position;
}

/**
 * The wanted elements of an XML file of any size, one by one. Only the one at hand is held, and the elements
 * around it without their children, so memory does not grow with the file.
 * @param file the name that problems give it.
 * @param chunks the file, decoded, in pieces of any length.
 * @param isWanted by name and depth (the root's is 0); what lies in a wanted element comes with it.
 * @throws {Trouble} as `parseXml` does; what came before the fault has been given.
 */
export async function* streamElements(
  file: string,
  chunks: AsyncIterable<string>,
  isWanted: (name: XmlName, depth: number) => boolean,
): AsyncGenerator<StreamedElement> {
  let ready: StreamedElement[] = [];
  const reader = new XmlReader(file, {
    isWanted,
    element: (element, line, column) => ready.push({ ...element, position: { line, column } }),
  });
  for await (const chunk of chunks) {
    reader.write(chunk);
    yield* ready;
    ready = [];
    reader.forget();
  }
  reader.close();
  yield* ready;
}
