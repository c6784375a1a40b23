import type { Problem } from '../../model/problem.js';
import { createInk } from '../../report/ink.js';
import type { Words } from '../../report/words.js';

/** Problems as a person reads them: place first, then what is wrong, then what to do. */
export function problemText(problems: readonly Problem[], words: Words, color: boolean): string {
  const ink = createInk(color);
  const seen = new Set<string>();
  const texts = problems.map((problem) => {
    const place = [problem.file, problem.line, problem.column].filter((part) => part !== null).join(':');
    const what = words.say(`trouble.${problem.message}.what`, problem.values);
    const remedy = words.say(`trouble.${problem.message}.remedy`, problem.values);
    const told = seen.has(remedy) || remedy === '';
    seen.add(remedy);
    return `${ink.red('mustalah')}: ${place === '' ? '' : `${ink.bold(place)}: `}${what}\n${told ? '' : `  ${remedy}\n`}`;
  });
  return texts.join('');
}
