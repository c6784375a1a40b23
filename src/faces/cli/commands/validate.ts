import { pathToFileURL } from 'node:url';
import { attribute } from '../../../formats/xml/tree.js';
import { type Problem, Trouble, trouble } from '../../../model/problem.js';
import { validationReports } from '../../../report/validation/reports.js';
import { type FileVerdict, type Told, tell } from '../../../report/validation/told.js';
import { packageVersion } from '../../../session/package.js';
import { type Validated, validateFile } from '../../../session/validate.js';
import { type Command, exit, type Invocation } from '../command.js';
import { formatFor } from '../open.js';

export const validate: Command = {
  name: 'validate',
  usage: '<file…>',
  flags: {
    format: { type: 'string', value: 'pretty|line|json|sarif|github' },
    quiet: { type: 'boolean' },
  },
  examples: ['mustalah validate article.xlf', 'mustalah validate returned/*.xlf --format json'],
  run,
};

async function run(invocation: Invocation): Promise<number> {
  const { positionals, terminal } = invocation;
  if (positionals.length === 0) throw trouble('validate-arguments');
  const report = validationReports.get(
    formatFor(invocation, [...validationReports.keys()], terminal.interactive ? 'pretty' : 'line'),
  );
  const { validated, problems } = await validateAll(positionals, invocation.cwd);
  const files = validated.map(verdictOf);
  const told = validated.flatMap((each) => toldOf(each, invocation));
  if (report !== undefined && files.length > 0)
    await terminal.print(report(files, told, await contextFor(invocation)));
  if (problems.length > 0) throw new Trouble(problems);
  return files.every(({ valid }) => valid) ? exit.clean : exit.findings;
}

/** Every file is looked at, whatever is wrong with another. */
async function validateAll(files: readonly string[], cwd: string) {
  const validated: Validated[] = [];
  const problems: Problem[] = [];
  for (const file of files)
    try {
      validated.push(await validateFile(file, cwd));
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      problems.push(...error.problems);
    }
  return { validated, problems };
}

function verdictOf({ document, validator, violations }: Validated): FileVerdict {
  const version = attribute(document.root, 'version');
  return {
    file: document.file,
    kind: version === undefined ? validator.label : `${validator.label} ${version}`,
    valid: violations.every(({ severity }) => severity !== 'error'),
  };
}

function toldOf({ document, validator, violations }: Validated, { words, has }: Invocation): Told[] {
  const shown = has('quiet') ? violations.filter(({ severity }) => severity === 'error') : violations;
  return tell(document, validator, shown, words);
}

async function contextFor({ words, terminal, cwd }: Invocation) {
  return {
    words,
    version: await packageVersion(),
    color: terminal.color,
    width: terminal.width,
    root: `${pathToFileURL(cwd).href}/`,
  };
}
