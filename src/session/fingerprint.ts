import { createHash, type Hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Glossary, passing } from '../glossary/glossary.js';
import type { Concept } from '../model/concept.js';
import type { Basis } from '../model/consistency.js';
import type { RuleSettings } from '../model/rule.js';
import type { PairPlan } from './pairs.js';
import { hashOf } from './tool.js';

export { hashOf, toolFingerprint } from './tool.js';

const sha256 = (): Hash => createHash('sha256');

/** Values as text that differs where they do: maps are lists of entries. */
const asText = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) => (each instanceof Map ? [...each] : each));

/** The same of a concept, sooner: it has maps in two places only. */
const textOf = (concept: Concept): string =>
  JSON.stringify({
    ...concept,
    terms: [...concept.terms],
    romanizations: [...concept.romanizations],
  });

const known = new WeakMap<Glossary, string>();

/** A glossary in a house's style by what it says, whatever files it was read from. */
export function glossaryFingerprint(glossary: Glossary): string {
  const made = known.get(glossary) ?? hashOfConcepts(glossary);
  known.set(glossary, made);
  return made;
}

/** Of a glossary that was kept with its fingerprint. */
export function rememberFingerprint(glossary: Glossary, fingerprint: string): void {
  known.set(glossary, fingerprint);
}

function hashOfConcepts({ concepts }: Glossary): string {
  const hash = sha256();
  for (const concept of passing(concepts)) hash.update(`${textOf(concept)}\n`);
  return hash.digest('hex');
}

/** All but the store and the texts, and what comparing these shows, that decides what is found in them. */
export function contextFingerprint(settings: RuleSettings, keep: Basis, tool: string): string {
  return hashOf(asText([tool, settings, keep]));
}

/** What a plan asks, by all of it that is plain: paths, languages, formats, the date. */
export function planFingerprint(plan: PairPlan): string {
  const plain = Object.entries(plan).filter(([, value]) => typeof value !== 'object');
  return hashOf(asText(plain.sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** The bytes of a plan's files, read at once, as waiting for small ones takes longer; undefined where they cannot be. */
export function contentFingerprint({ source, target }: PairPlan, cwd: string): string | undefined {
  const hash = sha256();
  try {
    for (const file of new Set([source, target])) {
      const bytes = readFileSync(resolve(cwd, file));
      hash.update(`${bytes.length}\n`).update(bytes);
    }
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}
