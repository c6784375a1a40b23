import { basename, dirname, join, resolve } from 'node:path';
import type { MergePlan } from '../glossary/merge/plan.js';
import { withChanges, withConcepts } from '../glossary/merge/yaml-edit.js';
import { readGlossary } from '../glossary/read.js';
import { trouble } from '../model/problem.js';
import { exists, isDirectory, readText, shownPath } from './files.js';
import { writeAll } from './output.js';
import { packageFolder } from './package.js';
import type { Session } from './session.js';

const header = '# Imported concepts: id → concept. How to write one: docs/glossary-format.md\n';

/**
 * Carries a plan out in the files of the store: changes where they stand, new concepts at the end of `into`. The
 * store as it would be passes its own checks before the first file is touched, and all files are written or none.
 * @returns the files written, as problems would show them.
 * @throws {Trouble} where the store would not hold together, or may not be written.
 */
export async function carryOut(plan: MergePlan, session: Session, into?: string): Promise<string[]> {
  if (plan.added.length + plan.changed.length === 0) return [];
  refuseShippedStore(session);
  const texts = await textsOf(session);
  const edited = new Map(changedTexts(plan, texts));
  if (plan.added.length > 0) {
    const file = shownPath(await fileForNew(session, into), session.cwd);
    edited.set(file, withConcepts(edited.get(file) ?? texts.get(file) ?? header, plan.added));
  }
  readGlossary(Object.fromEntries([...texts, ...edited]));
  await writeAll(new Map([...edited].map(([file, text]) => [resolve(session.cwd, file), text])));
  return [...edited.keys()];
}

/** The store that came with the package would be lost with its next version. */
function refuseShippedStore({ config, storePaths }: Session): void {
  const shipped = join(packageFolder, 'glossary');
  if (config === undefined && storePaths.some((path) => path === shipped)) throw trouble('shipped-store');
}

/** File as problems show it → its text. */
async function textsOf({ store, cwd }: Session): Promise<Map<string, string>> {
  const { files } = await store();
  const read = files.map(async (file): Promise<[string, string]> => {
    const shown = shownPath(file, cwd);
    return [shown, await readText(file, shown)];
  });
  return new Map(await Promise.all(read));
}

function* changedTexts(plan: MergePlan, texts: ReadonlyMap<string, string>): Generator<[string, string]> {
  for (const file of new Set(plan.changed.map((each) => each.file))) {
    const concepts = plan.changed.filter((each) => each.file === file);
    yield [file, withChanges(file, texts.get(file) ?? '', concepts)];
  }
}

/** Asked for, or `imported.yaml` beside the other files of the store. @throws {Trouble} where it would lie outside. */
async function fileForNew({ storePaths, cwd }: Session, into: string | undefined): Promise<string> {
  const [first = cwd] = storePaths;
  if (into === undefined) return (await isDirectory(first)) ? join(first, 'imported.yaml') : first;
  const file = resolve(cwd, into);
  const inside = storePaths.some((path) => path === file || path === dirname(file));
  if (!inside || !/\.ya?ml$/.test(basename(file)))
    throw trouble('into-outside', { store: storePaths.map((path) => shownPath(path, cwd)).join(', ') }, into);
  if (!(await exists(dirname(file)))) throw trouble('no-file', {}, into);
  return file;
}
