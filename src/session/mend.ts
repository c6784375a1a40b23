import { resolve } from 'node:path';
import { Acceptance, type Accepted, nothingAccepted, ownWaivers } from '../check/acceptance.js';
import { check } from '../check/check.js';
import { type Faults, mendAll } from '../check/mend.js';
import { viewOf } from '../check/view.js';
import type { Coding } from '../formats/coding.js';
import type { Glossary } from '../glossary/glossary.js';
import type { Matcher } from '../match/matcher.js';
import type { Basis } from '../model/consistency.js';
import type { Finding, Severity } from '../model/finding.js';
import { trouble } from '../model/problem.js';
import type { RuleSettings } from '../model/rule.js';
import { rules } from '../rules/index.js';
import type { NamesOf } from './alignment.js';
import { today } from './clock.js';
import { type ReadText, readMarkedText, readText } from './files.js';
import { matchersOf } from './matched.js';
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
 * What is accepted, and so not reported, is not mended either.
 * @param keep which of several right forms a text keeps to.
 * @throws {Trouble} where a text cannot be read.
 */
export async function mendTexts(
  plans: readonly PairPlan[],
  glossary: Glossary,
  settings: RuleSettings,
  severities: ReadonlySet<Severity>,
  cwd: string,
  accepted: Accepted = nothingAccepted(today()),
  keep?: Basis,
): Promise<MendedTexts> {
  const matcherFor = matchersOf(glossary);
  const files = new Map<string, MendedFile>();
  const codings = new Map<string, Coding | undefined>();
  const read: ReadText = async (path, shown, coding) => {
    codings.set(path, coding);
    return files.get(path)?.after ?? readText(path, shown, coding);
  };
  let count = 0;
  const namesOf =
    (plan: PairPlan): NamesOf =>
    (pair) =>
      matcherFor(pair, plan.apart?.glossary).names;
  for (const plan of plans)
    for (const { target } of await readPairs(plan, cwd, readText, namesOf(plan))) ownWaivers(target);
  for (const plan of plans)
    for (let pass = 0; pass < passes; pass++) {
      const pairs = await readPairs(plan, cwd, read, namesOf(plan));
      const faults = reportedFaults(pairs, plan.target, accepted, (pair) =>
        findingsIn(pair, matcherFor(pair, plan.apart?.glossary), plan.apart?.settings ?? settings, keep),
      ).map(({ pair, findings }) => ({
        pair,
        findings: findings.filter(({ severity }) => severities.has(severity)),
      }));
      const { text, mended } = mendAll(faults, pairs[0]?.text ?? '', pairs[0]?.format ?? {});
      if (mended.length === 0) break;
      requireOpen(pairs, plan.target);
      count += mended.length;
      const path = resolve(cwd, plan.target);
      const begun = files.get(path) ?? untouched(plan.target, pairs, codings.get(path));
      files.set(path, { ...begun, after: text });
    }
  return { files: [...files.values()].filter(({ before, after }) => before !== after), count, read };
}

/** A file as it was read. */
function untouched(file: string, pairs: readonly ReadPair[], coding: Coding | undefined): MendedFile {
  const { text = '', format } = pairs[0] ?? {};
  return { file, before: text, after: text, coding, legible: format?.legible };
}

/** @throws {Trouble} where the file is one that must not be changed. */
function requireOpen(pairs: readonly ReadPair[], file: string): void {
  for (const { target } of pairs) if (target.sealed !== undefined) throw trouble(target.sealed, {}, file);
}

/** What a run would report of the documents of a file. */
function reportedFaults(
  pairs: readonly ReadPair[],
  file: string,
  accepted: Accepted,
  findingsOf: (pair: ReadPair) => Iterable<Finding>,
): Faults[] {
  const acceptance = new Acceptance(accepted);
  const own = pairs.flatMap(({ target }) => ownWaivers(target));
  return pairs.map((pair) => ({
    pair,
    findings: Array.from(acceptance.reported(findingsOf(pair), file, own)),
  }));
}

function findingsIn(
  pair: ReadPair,
  matcher: Matcher,
  settings: RuleSettings,
  keep?: Basis,
): Iterable<Finding> {
  const view = viewOf(matcher.match(pair), matcher.target.tag, pair.date, keep);
  return check(pair, view, rules, settings);
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
