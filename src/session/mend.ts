import { resolve } from 'node:path';
import { check } from '../check/check.js';
import { type Faults, type Mended, mendAll } from '../check/mend.js';
import { viewOf } from '../check/view.js';
import type { Coding } from '../formats/coding.js';
import type { Glossary } from '../glossary/glossary.js';
import type { Matcher } from '../match/matcher.js';
import type { Severity } from '../model/finding.js';
import { trouble } from '../model/problem.js';
import type { RuleSettings } from '../model/rule.js';
import { rules } from '../rules/index.js';
import { type ReadText, readMarkedText, readText } from './files.js';
import { matchersOf } from './lint.js';
import { type Output, openOutput } from './output.js';
import { type PairPlan, readPairs } from './pairs.js';
import type { ReadPair } from './read-pair.js';

/** A file that mending changes. */
export interface MendedFile {
  /** As the user gave it. */
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** How its bytes are read and written, where they may be other than UTF-8. */
  readonly coding?: Coding | undefined;
  /** What a person would read of its text, where that is not to be looked at as it is. */
  readonly legible?: ((text: string) => string) | undefined;
}

/** What mending comes to, in memory; nothing is written yet. */
export interface MendedTexts {
  readonly files: readonly MendedFile[];
  /** How many findings were mended. */
  readonly count: number;
  /** Reads files as they would be after mending. */
  readonly read: ReadText;
}

/** Passes after which a text is left as it is: one fix may bring another to light, as a chain that ends. */
const passes = 10;

/**
 * Mends the targets of plans: makes the fixes of the findings of the severities asked for, checks again, and
 * goes on until none is left. What two versions do differently is no fault of either, so each is mended by itself.
 * @throws {Trouble} where a text cannot be read.
 */
export async function mendTexts(
  plans: readonly PairPlan[],
  glossary: Glossary,
  settings: RuleSettings,
  severities: ReadonlySet<Severity>,
  cwd: string,
): Promise<MendedTexts> {
  const matcherFor = matchersOf(glossary);
  const files = new Map<string, MendedFile>();
  const codings = new Map<string, Coding | undefined>();
  const read: ReadText = async (path, shown, coding) => {
    codings.set(path, coding);
    return files.get(path)?.after ?? readText(path, shown, coding);
  };
  let count = 0;
  for (const plan of plans) await readPairs(plan, cwd);
  for (const plan of plans)
    for (let pass = 0; pass < passes; pass++) {
      const pairs = await readPairs(plan, cwd, read);
      const { text, mended } = mendOnce(pairs, matcherFor, settings, severities);
      if (mended.length === 0) break;
      requireOpen(pairs, plan.target);
      count += mended.length;
      const path = resolve(cwd, plan.target);
      const before = files.get(path)?.before ?? pairs[0]?.text ?? '';
      const { legible } = pairs[0]?.format ?? {};
      files.set(path, { file: plan.target, before, after: text, coding: codings.get(path), legible });
    }
  return { files: [...files.values()].filter(({ before, after }) => before !== after), count, read };
}

/** @throws {Trouble} where the file is one that must not be changed. */
function requireOpen(pairs: readonly ReadPair[], file: string): void {
  for (const { target } of pairs) if (target.sealed !== undefined) throw trouble(target.sealed, {}, file);
}

function mendOnce(
  pairs: readonly ReadPair[],
  matcherFor: (pair: ReadPair) => Matcher,
  settings: RuleSettings,
  severities: ReadonlySet<Severity>,
): Mended {
  const faults = pairs.map((pair): Faults => {
    const matcher = matcherFor(pair);
    const view = viewOf(matcher.match(pair), matcher.target.tag, pair.date, new Map());
    const findings = Array.from(check(pair, view, rules, settings));
    return { pair, findings: findings.filter(({ severity }) => severities.has(severity)) };
  });
  return mendAll(faults, pairs[0]?.text ?? '', pairs[0]?.format ?? {});
}

/**
 * Writes mended files in the place of the old ones, with their byte-order marks. All are written beside their
 * places before the first takes its own, so that one that cannot be written leaves all as they were.
 * @throws {Trouble} where one cannot be written, or was changed by another program since it was read.
 */
export async function writeMended(files: readonly MendedFile[], cwd: string): Promise<void> {
  const outputs: Output[] = [];
  try {
    for (const file of files) outputs.push(await prepared(file, cwd));
  } catch (error) {
    for (const output of outputs) await output.abandon();
    throw error;
  }
  await putInPlace(outputs, files);
}

/** @throws {Trouble} that names the files that were mended, where a later one could not take its place. */
async function putInPlace(outputs: readonly Output[], files: readonly MendedFile[]): Promise<void> {
  for (const [index, output] of outputs.entries())
    try {
      await output.finish();
    } catch (error) {
      for (const rest of outputs.slice(index + 1)) await rest.abandon();
      const done = files.slice(0, index).map(({ file }) => file);
      if (done.length === 0) throw error;
      throw trouble('partly-mended', { done: done.join(', ') }, files[index]?.file);
    }
}

async function prepared({ file, before, after, coding }: MendedFile, cwd: string): Promise<Output> {
  const path = resolve(cwd, file);
  const { text, written } = await readMarkedText(path, file, coding);
  if (text !== before) throw trouble('changed-meanwhile', {}, file);
  const output = await openOutput(path, file);
  try {
    await output.write(written(after));
  } catch (error) {
    await output.abandon();
    throw error;
  }
  return output;
}
