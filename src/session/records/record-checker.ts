import { resolve } from 'node:path';
import { TextDecoder } from 'node:util';
import { Acceptance, type Accepted } from '../../check/acceptance.js';
import { check } from '../../check/check.js';
import { viewOf } from '../../check/view.js';
import type { Finding } from '../../model/finding.js';
import type { Words } from '../../report/words.js';
import { rules } from '../../rules/index.js';
import { today } from '../clock.js';
import { projectPath } from '../config.js';
import { type MatcherFor, matchersOf } from '../matched.js';
import type { Session } from '../session.js';
import { Answer, type Answered } from './answer.js';
import { type Block, linesOf } from './blocks.js';
import { malformed, readRecord, type TextRecord } from './record.js';
import { pairOfTexts } from './record-pair.js';

/** What holds for records that do not say otherwise. */
export interface RecordDefaults {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  /** ISO date. */
  readonly date: string | undefined;
  /** Whether only errors are told. */
  readonly isQuiet: boolean;
}

/** Answers the lines of a block: findings, and what is wrong with a line that is no record. */
export type RecordChecker = (block: Block) => Promise<Answered>;

/** A checker of records, each of them a document by itself. */
export function recordChecker(session: Session, words: Words, defaults: RecordDefaults): RecordChecker {
  const accepted = acceptedIn(session);
  const matcherFor = fewMatchers(session);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const findingsIn = async (record: TextRecord): Promise<Finding[]> => {
    const file = String(record.id);
    const languages = {
      sourceLanguage: record.sourceLang ?? defaults.sourceLanguage,
      targetLanguage: record.targetLang ?? defaults.targetLanguage,
    };
    const plan = { source: file, target: file, ...languages, date: record.date ?? defaults.date };
    const { apart, date } = await session.withOverrides(plan, plan.date);
    const pair = pairOfTexts({ file, source: record.source, target: record.target, ...languages, date });
    const matcher = matcherFor(pair, apart?.glossary);
    const view = viewOf(matcher.match(pair), matcher.target.tag, date, session.consistency.keep);
    const found = check(pair, view, rules, apart?.settings ?? session.settings);
    return Array.from(new Acceptance(accepted).reported(found, file, []));
  };
  return async (block) => {
    const answer = new Answer(words, defaults.isQuiet);
    if (block.bytes === undefined) answer.refuse(null, malformed('record-long', block.line));
    for (const { line, bytes } of linesOf(block)) {
      const read = readLine(bytes, line, decoder);
      if (read === undefined) continue;
      if ('trouble' in read) answer.refuse(read.id, read.trouble);
      else answer.tell(read.record.id, await findingsIn(read.record));
    }
    return answer.total;
  };
}

/** A line as it is understood; undefined where it is blank. */
function readLine(bytes: Uint8Array, line: number, decoder: TextDecoder) {
  const text = decoded(bytes, decoder);
  if (text === undefined) return { id: null, trouble: malformed('record-utf8', line) };
  return text.trim() === '' ? undefined : readRecord(text, line);
}

function decoded(bytes: Uint8Array, decoder: TextDecoder): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Pairs of languages that are kept ready at once: a stream may name any, and each takes room for a whole store. */
const mostLanguages = 8;

function fewMatchers({ glossary }: Session): MatcherFor {
  const languages = new Set<string>();
  let matchers = matchersOf(glossary);
  return (pair, own) => {
    languages.add(`${pair.source.language} ${pair.target.language}`);
    if (languages.size > mostLanguages) {
      matchers = matchersOf(glossary);
      languages.clear();
    }
    return matchers(pair, own);
  };
}

/** The waivers of the configuration; a record's id stands for its file. A stream is no part of a baseline. */
function acceptedIn({ cwd, config }: Session): Accepted {
  const nameOf = (file: string): string => projectPath(config?.root ?? cwd, resolve(cwd, file));
  const waivers = config?.waivers ?? [];
  return {
    today: today(),
    baseline: [],
    nameOf,
    waiversFor: (file) => waivers.filter(({ covers }) => covers(nameOf(file))),
  };
}
