import type { Remark } from '../../model/imported.js';
import { Trouble } from '../../model/problem.js';
import { siftConcept } from '../stored/sift.js';
import type { TermbaseEvent, TermbaseInput } from '../termbase.js';
import { decodeXmlStream } from '../xml/decode.js';
import { type StreamedElement, streamElements } from '../xml/stream.js';
import { isEntryName, isLanguageName, readEntry } from './read-entry.js';
import type { Tell } from './said.js';
import { understand } from './understand.js';

/**
 * The concepts of a TBX file in any version, dialect and style, one by one as the file streams past. What is not
 * as the standard has it is read as it was meant, and said.
 * @throws {Trouble} where it is no XML, or no TBX.
 */
export async function* readTbx({ file, bytes }: TermbaseInput): AsyncGenerator<TermbaseEvent> {
  let root = '';
  const isWanted = ({ local }: { local: string }, depth: number): boolean => {
    if (depth === 0) root = local;
    if (depth === 0 && !/^(?:tbx|martif)$/i.test(local)) throw notTbx(file, local);
    return isEntryName(local) || isLanguageName(local);
  };
  let count = 0;
  const said = new Set<string>();
  for await (const element of streamElements(file, decodeXmlStream(file, bytes), isWanted)) {
    count += 1;
    if (isEntryName(element.local)) yield* conceptOf(element, said);
    else yield { is: 'remark', remark: { ...element.position, message: 'tbx-stray', values: {} } };
  }
  if (count === 0)
    yield { is: 'remark', remark: { line: 1, column: 1, message: 'no-entries', values: { root } } };
}

/** @param said remarks without values that have been made: once is enough. */
function* conceptOf(element: StreamedElement, said: Set<string>): Generator<TermbaseEvent> {
  const at = element.position;
  const remarks: Remark[] = [];
  const tell: Tell = (message, values) => {
    if (said.has(message)) return;
    if (Object.keys(values).length === 0) said.add(message);
    remarks.push({ ...at, message, values });
  };
  const understood = understand(readEntry(element), tell);
  const concept = siftConcept({ ...understood, ...at }, (path, value) =>
    tell('dropped', { path, value: JSON.stringify(value) ?? '' }),
  );
  for (const remark of remarks) yield { is: 'remark', remark };
  yield { is: 'concept', concept };
}

const notTbx = (file: string, root: string): Trouble =>
  new Trouble([{ file, line: 1, column: 1, message: 'tbx-root', values: { root } }]);
