import { type ExplainedWord, type Explanation, explain } from '../../../check/explain.js';
import { createMatcher } from '../../../match/matcher.js';
import type { Answer, Hit, MatchedSegment } from '../../../model/hit.js';
import { trouble } from '../../../model/problem.js';
import { slice } from '../../../model/span.js';
import { createInk, type Ink } from '../../../report/ink.js';
import { messageOf } from '../../../report/reporter.js';
import { isolated, type Words } from '../../../report/words.js';
import { rules } from '../../../rules/index.js';
import { type Command, exit, type Invocation, storeFlags } from '../command.js';
import { dateFor, formatFor, languagesFor, sessionFor } from '../open.js';

export const why: Command = {
  name: 'why',
  usage: '<source> <target>',
  flags: {
    ...storeFlags,
    'source-lang': { type: 'string', value: 'TAG' },
    'target-lang': { type: 'string', value: 'TAG' },
    date: { type: 'string', value: 'YYYY-MM-DD' },
    rule: { type: 'string', multiple: true, value: 'ID:SETTING' },
    format: { type: 'string', value: 'pretty|json' },
  },
  examples: ['mustalah why "وللجبهة الشامية مقاتلون" "The Sham Front has fighters"'],
  run,
};

async function run(invocation: Invocation): Promise<number> {
  const [source, target, ...more] = invocation.positionals;
  if (source === undefined || target === undefined || more.length > 0) throw trouble('why-arguments');
  const format = formatFor(invocation, ['pretty', 'json'] as const, 'pretty');
  const date = dateFor(invocation);
  const session = await sessionFor(invocation);
  const { sourceLanguage, targetLanguage } = languagesFor(invocation, session.config);
  const matcher = createMatcher(session.glossary, sourceLanguage, targetLanguage);
  const texts = { source, target, ...(date === undefined ? {} : { date }) };
  const explanation = explain(texts, matcher, rules, session.settings);
  const { words, terminal } = invocation;
  const text =
    format === 'json' ? json(explanation, words) : page(explanation, words, createInk(terminal.color));
  await terminal.print(text);
  return exit.clean;
}

function page(explanation: Explanation, words: Words, ink: Ink): string {
  const title = (id: string): string => ink.bold(words.say(`why.${id}`));
  const side = (list: readonly ExplainedWord[]): string[] => list.map((word) => `  ${wordLine(word, ink)}`);
  return [
    title('sourceWords'),
    ...side(explanation.source),
    '',
    title('targetWords'),
    ...side(explanation.target),
    '',
    ...explanation.segments.flatMap((segment) => matching(segment, words, ink)),
    title('findings'),
    ...explanation.findings.map((finding) => `  ${ink.dim(finding.rule)}  ${messageOf(finding, words)}`),
    ...(explanation.findings.length === 0 ? [`  ${words.say('why.none')}`] : []),
    '',
  ].join('\n');
}

function wordLine({ written, folded, without }: ExplainedWord, ink: Ink): string {
  const stripped = without.map(({ clitics, rest }) => isolated(`${clitics.join(' + ')} + ${rest}`, 'ltr'));
  return [isolated(written, 'ltr'), ink.dim(`→ ${isolated(folded, 'ltr')}`), ink.dim(stripped.join('  '))]
    .join('  ')
    .trimEnd();
}

function matching(segment: MatchedSegment, words: Words, ink: Ink): string[] {
  const hits = (list: readonly Hit[], text: string): string[] =>
    list.map((hit) => `  ${hitLine(hit, text, words, ink)}`);
  return [
    ink.bold(words.say('why.sourceNames')),
    ...hits(segment.sourceHits, segment.source.text),
    '',
    ink.bold(words.say('why.targetNames')),
    ...hits(segment.targetHits, segment.target.text),
    '',
    ink.bold(words.say('why.answers')),
    ...segment.answers.map((answer) => `  ${answerLine(answer, segment, words, ink)}`),
    '',
  ];
}

function hitLine(hit: Hit, text: string, words: Words, ink: Ink): string {
  const clitics =
    hit.clitics.length === 0 ? '' : words.say('why.clitics', { clitics: hit.clitics.join(' ') });
  const listed = words.say('why.listed', {
    text: hit.term.text,
    status: words.say(`statuses.${hit.term.status}`),
  });
  return `${isolated(slice(text, hit), 'ltr')}  ${ink.dim(`${hit.start}–${hit.end}`)}  ${hit.concept.id}  ${listed}  ${clitics}`.trimEnd();
}

function answerLine(
  { concept, by, target, standIn }: Answer,
  segment: MatchedSegment,
  words: Words,
  ink: Ink,
): string {
  const forms = target.map((hit) => slice(segment.target.text, hit)).join(', ');
  const stand =
    standIn === undefined
      ? ''
      : words.say(`why.standIn.${standIn.is}`, { text: standInText(standIn, segment) });
  return `${concept.id}  ${ink.dim(words.say(`why.by.${by}`))}  ${forms}  ${stand}`.trimEnd();
}

function standInText(standIn: NonNullable<Answer['standIn']>, segment: MatchedSegment): string {
  return slice(segment.target.text, 'hit' in standIn ? standIn.hit : standIn.span);
}

function json(explanation: Explanation, words: Words): string {
  const hit = ({ start, end, concept, term, clitics, certain }: Hit) => ({
    start,
    end,
    concept: concept.id,
    term: term.text,
    status: term.status,
    clitics,
    certain,
  });
  const published = {
    version: 1,
    words: { source: explanation.source, target: explanation.target },
    segments: explanation.segments.map((segment) => ({
      source: segment.sourceHits.map(hit),
      target: segment.targetHits.map(hit),
      answers: segment.answers.map(({ concept, by, standIn }) => ({
        concept: concept.id,
        by,
        standIn: standIn === undefined ? null : { is: standIn.is, text: standInText(standIn, segment) },
      })),
    })),
    findings: explanation.findings.map((finding) => ({
      rule: finding.rule,
      message: messageOf(finding, words),
      target: finding.target,
    })),
  };
  return `${JSON.stringify(published, null, 2)}\n`;
}
