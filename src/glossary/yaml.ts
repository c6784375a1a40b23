import { type Document, isMap, isNode, isScalar, LineCounter, type Pair, parseDocument } from 'yaml';
import type { Position } from '../model/document.js';
import { type Problem, Trouble } from '../model/problem.js';
import { nearest } from '../text/distance.js';
import type { SchemaFault } from './generated/validators.js';

/** Path into a YAML file: keys and indexes from the root. */
export type Path = readonly (string | number)[];

/** A parsed YAML file that can still say where each of its values stands. */
export interface YamlFile {
  readonly file: string;
  readonly data: unknown;
  locate(path: Path): Position;
}

/** The text as a document that can be edited; its faults are in `errors`. */
export const yamlDocument = (text: string, lineCounter = new LineCounter()): Document.Parsed =>
  parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    customTags: (tags) => tags.filter((tag) => typeof tag === 'string' || !/:(?:int|float)$/.test(tag.tag)),
  });

interface Validator<T> {
  (data: unknown): data is T;
  errors?: readonly SchemaFault[] | null;
}

/** Parses YAML 1.2 with every scalar but true, false and null a string: a store has dates, no numbers. */
export function parseYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = yamlDocument(text, lines);
  const fault = document.errors[0];
  if (fault !== undefined) {
    const { line, col } = lines.linePos(fault.pos[0]);
    throw new Trouble([
      { file, line, column: col, message: 'yaml-syntax', values: { detail: fault.message } },
    ]);
  }
  return {
    file,
    data: document.toJS() ?? {},
    locate: (path) => {
      const { line, col } = lines.linePos(offsetOf(document, path));
      return { line, column: col };
    },
  };
}

/**
 * The file's data as the schema's type.
 * @throws {Trouble} with one problem a fault, each at its line, the nearest key suggested for unknown ones.
 */
export function validated<T>(yaml: YamlFile, validate: Validator<T>): T {
  if (validate(yaml.data)) return yaml.data;
  const faults = (validate.errors ?? []).filter((fault) => fault.propertyName === undefined);
  throw new Trouble(faults.map((fault) => problemOf(yaml, fault)));
}

function problemOf(yaml: YamlFile, fault: SchemaFault): Problem {
  const path = fault.instancePath.split('/').slice(1).map(unescapePointer);
  const name = fault.params['propertyName'];
  if (typeof name === 'string') path.push(name);
  const key = fault.params['additionalProperty'];
  if (typeof key === 'string') return unknownKey(yaml, [...path, key], key, fault);
  const at = path.length === 0 ? '/' : path.join(' → ');
  return { file: yaml.file, ...yaml.locate(path), ...wordsFor(fault, at) };
}

/** The message for a fault of the schema, and its values; ajv's own words only where we have none. */
function wordsFor(
  { keyword, params, message }: SchemaFault,
  at: string,
): Pick<Problem, 'message' | 'values'> {
  const { missingProperty: missing, allowedValues: allowed, type, pattern } = params;
  const name = params['propertyName'];
  if (typeof name === 'string') return { message: 'schema-name', values: { name } };
  if (typeof missing === 'string') return { message: 'schema-required', values: { at, key: missing } };
  if (Array.isArray(allowed)) return { message: 'schema-enum', values: { at, allowed: allowed.join(', ') } };
  if (typeof type === 'string') return { message: 'schema-type', values: { at, type } };
  if (typeof pattern === 'string') return { message: 'schema-pattern', values: { at, pattern } };
  return { message: 'schema', values: { at, detail: message ?? keyword } };
}

function unknownKey(yaml: YamlFile, path: Path, key: string, fault: SchemaFault): Problem {
  const keys = Object.keys(fault.parentSchema?.properties ?? {});
  const near = nearest(key, keys);
  const values = near === undefined ? { key, keys: keys.join(', ') } : { key, near };
  const message = near === undefined ? 'unknown-key' : 'unknown-key-near';
  return { file: yaml.file, ...yaml.locate(path), message, values };
}

const unescapePointer = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');

/** Offset of the key or item a path leads to, or of the nearest thing above it that is there. */
function offsetOf(document: Document.Parsed, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = keyNode(document, path.slice(0, length)) ?? document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

/** The key that a path ends with, where it leads into a mapping. */
function keyNode(document: Document.Parsed, path: Path): unknown {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  return isMap(parent) ? parent.items.find((item) => keyOf(item) === path.at(-1))?.key : undefined;
}

const keyOf = (pair: Pair<unknown, unknown>): unknown => (isScalar(pair.key) ? pair.key.value : undefined);
