import { proofProblems } from '../../../check/proofs.js';
import { createMatcher } from '../../../match/matcher.js';
import { type Problem, Trouble } from '../../../model/problem.js';
import { rules } from '../../../rules/index.js';
import { statsOf } from '../../../session/stats.js';
import { withProfile } from '../../../session/store.js';
import { profilesBeside } from '../../../session/store-files.js';
import { exit, type Invocation } from '../command.js';
import { formatFor, languagesFor, sessionFor } from '../open.js';
import { problemText } from '../problems.js';

/** The store has been read, or the session had not opened; now whether it agrees with itself, its profiles and proofs. */
export async function check(invocation: Invocation): Promise<number> {
  const format = formatFor(invocation, ['pretty', 'json'] as const, 'pretty');
  const session = await sessionFor(invocation);
  const { words, terminal } = invocation;
  const store = await session.store();
  if (store.doubts.length > 0) throw new Trouble(store.doubts);
  const profiles = await profilesBeside(session.storePaths);
  for (const name of profiles.keys()) await withProfile(store, session.storePaths, name, invocation.cwd);
  const { sourceLanguage, targetLanguage } = languagesFor(invocation);
  const matcher = createMatcher(session.glossary, sourceLanguage, targetLanguage);
  const problems = store.stated.flatMap((stated) => proofProblems(stated, matcher, rules));
  const { concepts, terms, proofs } = statsOf(store);
  if (format === 'json') {
    const published = problems.map((problem) => ({ ...problem, message: what(problem, invocation) }));
    await terminal.print(
      `${JSON.stringify({ version: 1, concepts, terms, proofs, problems: published }, null, 2)}\n`,
    );
  } else {
    const counts = { concepts, terms, proofs, profiles: profiles.size, count: problems.length };
    await terminal.print(problemText(problems, words, terminal.color));
    await terminal.print(
      `${words.say(problems.length === 0 ? 'glossary.holds' : 'glossary.fails', counts)}\n`,
    );
  }
  return problems.length === 0 ? exit.clean : exit.findings;
}

const what = (problem: Problem, { words }: Invocation): string =>
  words.say(`trouble.${problem.message}.what`, problem.values);
