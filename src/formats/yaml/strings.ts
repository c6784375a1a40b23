import { type Document, isAlias, isMap, isScalar, isSeq, type Pair, parseDocument, type Scalar } from 'yaml';
import { isLanguageTag } from '../../text/languages.js';
import { type Faulty, faultAt } from '../fault.js';

export type Path = readonly string[];

/** A string value: where it leads, and the scalar that says it. */
export interface YamlString {
  readonly path: Path;
  readonly node: Scalar;
  readonly text: string;
  readonly isInFlow: boolean;
}

/** @throws {Trouble} at the first fault. */
export function yamlTree(file: Faulty): Document.Parsed {
  const document = parseDocument(file.text, { prettyErrors: false });
  const [fault] = document.errors;
  if (fault !== undefined) {
    const at = Math.min(fault.pos[0], file.text.length);
    throw faultAt(file, at, 'yaml-syntax', { detail: fault.message.replace(/\.$/, '') });
  }
  return document;
}

/** Every string of a file, in order; what an alias stands for, and a merge key brings in, too. */
export function stringsIn(document: Document.Parsed): YamlString[] {
  return new Walk(document).strings(document.contents, []);
}

class Walk {
  readonly #document: Document.Parsed;
  /** Whether it is in what an alias stands for; an alias in there is left alone, so that none goes round or swells. */
  #isAliased = false;

  constructor(document: Document.Parsed) {
    this.#document = document;
  }

  strings(node: unknown, path: Path, isInFlow = false): YamlString[] {
    if (isAlias(node)) return this.#aliased(node.resolve(this.#document), path);
    if (isScalar(node))
      return typeof node.value === 'string' ? [{ path, node, text: node.value, isInFlow }] : [];
    if (isSeq(node)) {
      const isFlow = isInFlow || node.flow === true;
      return node.items.flatMap((item, index) => this.strings(item, [...path, String(index)], isFlow));
    }
    if (isMap(node)) return this.#entries(node.items, path, isInFlow || node.flow === true);
    return [];
  }

  #entries(items: readonly Pair[], path: Path, isInFlow: boolean): YamlString[] {
    const own = new Set(items.map(({ key }) => keyOf(key)));
    return items.flatMap(({ key, value }) => {
      const name = keyOf(key);
      if (name === undefined) return [];
      if (name === '<<' && isAlias(value))
        return this.strings(value, path).filter((each) => !own.has(each.path[path.length]));
      return this.strings(value, [...path, name], isInFlow);
    });
  }

  #aliased(node: unknown, path: Path): YamlString[] {
    if (this.#isAliased) return [];
    this.#isAliased = true;
    const found = this.strings(node, path);
    this.#isAliased = false;
    return found;
  }
}

/** Keys that are no scalars name nothing. */
export const keyOf = (key: unknown): string | undefined =>
  isScalar(key) ? String(key.source ?? key.value) : undefined;

/**
 * The language that a file names in its one root key, as Rails has it: `ar:`.
 * @param language the one that the file is said to be in, which such a key may be longer than two letters for.
 */
export function rootLanguage(document: Document.Parsed, language: string): string | undefined {
  const { contents } = document;
  const [only, more] = isMap(contents) ? contents.items : [];
  const key = more === undefined && isMap(only?.value) ? keyOf(only.key) : undefined;
  const tag = key?.replaceAll('_', '-');
  if (tag === undefined || !isLanguageTag(tag)) return undefined;
  const primary = tag.split('-')[0] ?? '';
  return primary.length === 2 || primary === language.split('-')[0] ? key : undefined;
}
