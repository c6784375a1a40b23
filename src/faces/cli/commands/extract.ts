import { Extractor } from '../../../extract/extract.js';
import { propose } from '../../../extract/propose.js';
import { planMerge } from '../../../glossary/merge/merge.js';
import type { MergePlan } from '../../../glossary/merge/plan.js';
import { createMatcher } from '../../../match/matcher.js';
import { extractables } from '../../../session/extractables.js';
import type { Session } from '../../../session/session.js';
import { type Command, exit, type Invocation, pairFlags, storeFlags } from '../command.js';
import { accepted, type Numbered, reviewed } from '../extract/choice.js';
import { extractPlansFor } from '../extract/plans.js';
import { jsonText, proposalText, yamlText } from '../extract/report.js';
import { takeIn } from '../glossary/take-in.js';
import { formatFor, languagesFor, numberFor, sessionFor } from '../open.js';
import { outputFor, written } from '../output.js';

export const extract: Command = {
  name: 'extract',
  usage: '[paths…]',
  flags: {
    ...pairFlags,
    ...storeFlags,
    'min-count': { type: 'string', value: 'N' },
    limit: { type: 'string', value: 'N' },
    accept: { type: 'string', multiple: true, value: 'ID,…|all' },
    review: { type: 'boolean' },
    into: { type: 'string', value: 'FILE' },
    'dry-run': { type: 'boolean' },
    format: { type: 'string', value: 'pretty|json|yaml' },
    output: { type: 'string', value: 'FILE' },
  },
  examples: [
    'mustalah extract',
    'mustalah extract article.ar.txt',
    'mustalah extract --source article.ar.txt --target article.en.txt --format yaml --output new.yaml',
    'mustalah extract --accept el-fasher,rapid-support-forces --into glossary/sudan.yaml',
    'mustalah extract --review',
  ],
  run,
};

async function run(invocation: Invocation): Promise<number> {
  const format = formatFor(invocation, ['pretty', 'json', 'yaml'] as const, 'pretty');
  const session = await sessionFor(invocation, true);
  const { proposals, plan } = await proposalsFor(invocation, session);
  const asked = invocation.list('accept');
  if (asked !== undefined) return take(accepted(proposals, asked), invocation);
  if (invocation.has('review'))
    return take(await reviewed(proposals, (each) => proposalText(each, invocation), invocation), invocation);
  const concepts = new Map(plan.added.map(({ id, concept }) => [id, concept]));
  const output = await outputFor(invocation);
  return written(output, async () => {
    if (format === 'json') await output.write(jsonText(proposals, concepts));
    else if (format === 'yaml') await output.write(yamlText(proposals, concepts, invocation.words));
    else await output.write(page(proposals, invocation));
    return exit.clean;
  });
}

/** Names of the texts that the store does not have, under the ids that it would give them. */
async function proposalsFor(invocation: Invocation, session: Session) {
  const { sourceLanguage, targetLanguage } = languagesFor(invocation);
  const extractor = new Extractor(createMatcher(session.glossary, sourceLanguage, targetLanguage));
  for await (const text of extractables(await extractPlansFor(invocation, session), invocation.cwd))
    extractor.read(text);
  const least = numberFor(invocation, 'min-count') ?? 1;
  const most = numberFor(invocation, 'limit') ?? Number.POSITIVE_INFINITY;
  const found = propose(extractor.names(), { source: sourceLanguage, target: targetLanguage })
    .filter(({ count }) => count >= least)
    .slice(0, most);
  return withIds(found, session);
}

/** What the merge would refuse, as it claims a form of the store, is no proposal. */
async function withIds(found: ReturnType<typeof propose>, session: Session) {
  const proposals: Numbered[] = [];
  const concepts = found.map(({ concept }, at) => ({ ...concept, line: at + 1 }));
  const plan: MergePlan = planMerge(concepts, (await session.store()).stated, { file: '', kind: 'term' });
  for (const { id, concept } of plan.added) {
    const source = Object.values(concept.terms)[0]?.[0]?.text;
    const proposal = found.find(({ names }) => names[0]?.text === source);
    if (proposal !== undefined) proposals.push({ ...proposal, id });
  }
  return { proposals, plan };
}

function take(chosen: readonly Numbered[], invocation: Invocation): Promise<number> {
  const concepts = chosen.map(({ concept, id }) => ({ ...concept, id }));
  const { words } = invocation;
  const named = { file: words.say('extract.texts'), format: words.say('extract.proposals') };
  return takeIn({ concepts, ...named, kind: 'term' }, invocation);
}

function page(proposals: readonly Numbered[], invocation: Invocation): string {
  const { words } = invocation;
  const sum = words.say(proposals.length === 0 ? 'extract.none' : 'extract.sum', { count: proposals.length });
  return `${[...proposals.map((each) => proposalText(each, invocation)), sum].join('\n')}\n`;
}
