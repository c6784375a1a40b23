import { isRecord } from '../stored/guards.js';
import { prefixes } from './vocabulary.js';

/** How a JSON-LD file shortens its names. What its remote contexts say is taken to be SKOS; none is fetched. */
export interface Context {
  readonly language: string | undefined;
  /** The IRI or `@keyword` that a key stands for. */
  expand(key: string): string;
}

/** @param stated the value of `@context`, undefined where the file has none. */
export function contextOf(stated: unknown): Context {
  const parts: unknown[] = Array.isArray(stated) ? stated : [stated];
  const terms = new Map([...Object.entries(prefixes), ...parts.flatMap(termsOf)]);
  const language = terms.get('@language');
  return { language, expand: (key) => expand(key, terms) };
}

function termsOf(part: unknown): (readonly [string, string])[] {
  return Object.entries(isRecord(part) ? part : {}).flatMap(([term, value]) => {
    const iri = isRecord(value) ? value['@id'] : value;
    return typeof iri === 'string' ? [[term, iri] as const] : [];
  });
}

function expand(key: string, terms: ReadonlyMap<string, string>, depth = 0): string {
  if (key.startsWith('@') || depth > 4) return key;
  const term = terms.get(key);
  if (term !== undefined) return expand(term, terms, depth + 1);
  const colon = key.indexOf(':');
  if (colon < 0) return (terms.get('@vocab') ?? prefixes['skos'] ?? '') + key;
  const prefix = terms.get(key.slice(0, colon));
  return prefix === undefined ? key : prefix + key.slice(colon + 1);
}
