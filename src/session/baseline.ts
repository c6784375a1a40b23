import { findNodeAtLocation, getNodeValue, type Node } from 'jsonc-parser';
import { baselineText } from '../check/baseline.js';
import { jsonTree } from '../formats/json/json-tree.js';
import { baselineSchema } from '../glossary/generated/validators.js';
import { validated, type YamlFile } from '../glossary/yaml.js';
import { lineStartsOf, positionOf } from '../model/document.js';
import type { StoredBaselineEntry } from '../model/generated/baseline.js';
import { Trouble, trouble } from '../model/problem.js';
import { exists, readText } from './files.js';
import { openOutput } from './output.js';

/** A baseline's file: where it lies, and the name that problems give it. */
export interface BaselineFile {
  readonly path: string;
  readonly shown: string;
}

/**
 * The entries of a baseline.
 * @param mayBeAbsent where it is about to be written for the first time.
 * @throws {Trouble} where it is absent, or is no baseline.
 */
export async function readBaseline(
  { path, shown }: BaselineFile,
  mayBeAbsent: boolean,
): Promise<readonly StoredBaselineEntry[]> {
  if (!(await exists(path))) {
    if (mayBeAbsent) return [];
    throw trouble('no-baseline', {}, shown);
  }
  return entriesIn(shown, await readText(path, shown));
}

/** @throws {Trouble} at the first line that is not as it was written. */
function entriesIn(file: string, text: string): readonly StoredBaselineEntry[] {
  try {
    return validated(jsonFile(file, text), baselineSchema).findings;
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    const [{ line, column } = { line: 1, column: 1 }] = error.problems;
    throw new Trouble([{ file, line, column, message: 'broken-baseline', values: {} }]);
  }
}

/** Writes a baseline in the place of the old one, whole or not at all. @throws {Trouble} where it cannot. */
export async function writeBaseline(
  { path, shown }: BaselineFile,
  entries: readonly StoredBaselineEntry[],
): Promise<void> {
  const text = baselineText(entries);
  // Whoever watches the file sees no change where there is none.
  if ((await readText(path, shown).catch(() => '')) === text) return;
  const output = await openOutput(path, shown);
  try {
    await output.write(text);
  } catch (error) {
    await output.abandon();
    throw error;
  }
  await output.finish();
}

/** A JSON file that can say where each of its values stands. */
function jsonFile(file: string, text: string): YamlFile {
  const tree = jsonTree(file, text);
  const lineStarts = lineStartsOf(text);
  return {
    file,
    data: getNodeValue(tree),
    locate: (path) => positionOf(lineStarts, nearestNode(tree, path).offset),
  };
}

/** What a path leads to, or the nearest thing above it that is there. */
function nearestNode(tree: Node, path: readonly (string | number)[]): Node {
  const numbered = path.map((part) => (/^\d+$/.test(String(part)) ? Number(part) : part));
  for (let length = numbered.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, numbered.slice(0, length));
    if (node !== undefined) return node;
  }
  return tree;
}
