import { trouble } from '../../model/problem.js';
import { decodeXmlStream } from '../xml/decode.js';
import { streamElements } from '../xml/stream.js';
import { attribute, textOf, type XmlElement } from '../xml/tree.js';
import { sourceOf, translationUnit, variantIn } from './units.js';

/** A source and its translation, the codes between their words written out. */
export interface MemoryPair {
  readonly source: string;
  readonly target: string;
  /** The unit's id; empty where it has none. */
  readonly id: string;
}

/** Which languages of a memory are wanted. */
export interface MemoryLanguages {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

/**
 * The pairs of a memory in two languages, one by one: memory does not grow with the file.
 * @throws {Trouble} where it is not well formed, or no TMX.
 */
export async function* memoryPairs(
  file: string,
  bytes: AsyncIterable<Uint8Array>,
  languages: MemoryLanguages,
): AsyncGenerator<MemoryPair> {
  let srclang: string | undefined;
  let isTmx = false;
  const wanted = ({ local }: { local: string }, depth: number): boolean => {
    if (depth === 0) isTmx = local === 'tmx';
    return depth === 1 ? local === 'header' : depth === 2 && local === 'tu';
  };
  for await (const element of streamElements(file, decodeXmlStream(file, bytes), wanted)) {
    if (!isTmx) break;
    if (element.local === 'header') srclang = attribute(element, 'srclang');
    else yield* pairIn(element, srclang, languages);
  }
  if (!isTmx) throw trouble('not-tmx', { root: '' }, file);
}

function* pairIn(
  element: XmlElement,
  srclang: string | undefined,
  { sourceLanguage, targetLanguage }: MemoryLanguages,
): Generator<MemoryPair> {
  const unit = translationUnit(element, srclang);
  const source = sourceOf(unit, sourceLanguage);
  const target = variantIn(unit, targetLanguage);
  if (source === undefined || target === undefined || source === target) return;
  yield {
    source: textOf(source.seg),
    target: textOf(target.seg),
    id: attribute(element, 'tuid') ?? '',
  };
}
