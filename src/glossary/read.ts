import type { StoredConcept, StoredGlossary } from '../model/concept.js';
import { Trouble } from '../model/problem.js';
import { glossarySchema } from './generated/validators.js';
import { conceptsOf, type Glossary, glossaryOf } from './glossary.js';
import { parseStoreYaml, takeEntries } from './plain-yaml/file.js';
import { isDoubt, type Stated, storeProblems } from './store-checks.js';
import { validated, type YamlFile } from './yaml.js';

/** A concept, where its file states it, and as its file states it. */
export interface StatedConcept extends Stated {
  readonly stored: StoredConcept;
}

/** A file's text as the schema's type. @throws {Trouble} with every fault of the file, each at its line. */
export function parseGlossary(file: string, text: string): StoredGlossary {
  return validated(parseStoreYaml(file, text), glossarySchema);
}

/**
 * Hands over what a file's text states, each concept as it is read, so that none need be held.
 * @returns whether the file is written plainly and valid; where not, what was handed over does not count.
 */
export function takeStored(text: string, take: (id: string, stored: StoredConcept) => void): boolean {
  return takeEntries(text, (id, value) => {
    const alone: Record<string, unknown> = { [id]: value };
    if (!glossarySchema(alone)) return false;
    const stored = alone[id];
    if (stored !== undefined) take(id, stored);
    return stored !== undefined;
  });
}

/**
 * The concepts of one file of a store.
 * @param stored what {@link parseGlossary} made of the text; it is parsed again only to say where something stands.
 */
export function readConcepts(
  file: string,
  text: string,
  stored = parseGlossary(file, text),
): StatedConcept[] {
  let yaml: YamlFile | undefined;
  return conceptsOf(stored).flatMap((concept) => {
    const raw = stored[concept.id];
    const locate: Stated['locate'] = (path) => {
      yaml ??= parseStoreYaml(file, text);
      return yaml.locate([concept.id, ...path]);
    };
    return raw === undefined ? [] : [{ id: concept.id, concept, file, locate, stored: raw }];
  });
}

/** A store held in memory: file name → YAML. @throws {Trouble} where it cannot be used. */
export function readGlossary(files: Readonly<Record<string, string>>): Glossary {
  const stated = Object.entries(files).flatMap(([file, text]) => readConcepts(file, text));
  const problems = storeProblems(stated).filter((problem) => !isDoubt(problem));
  if (problems.length > 0) throw new Trouble(problems);
  return glossaryOf(stated.map(({ concept }) => concept));
}
