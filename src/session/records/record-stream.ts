import { createWords } from '../../report/words.js';
import { loadCatalogue } from '../package.js';
import { openSession, type Session, type SessionOptions } from '../session.js';
import { hireCrew } from '../workers/crew.js';
import { inOrder } from '../workers/in-order.js';
import type { Answered } from './answer.js';
import { type Block, blocksOf } from './blocks.js';
import { type RecordChecker, type RecordDefaults, recordChecker } from './record-checker.js';

/** All that is needed to answer records, in this thread or another; plain. */
export interface RecordWork {
  readonly of: 'records';
  readonly options: SessionOptions;
  readonly defaults: RecordDefaults;
  /** The interface language that findings are told in. */
  readonly language: string;
}

/** Blocks under way or answered and not taken, for each thread. */
const ahead = 3;

/**
 * Answers a stream of records, a line of JSON each, in their order; what is read ahead and not written yet is a few
 * chunks, however long the stream and slow its reader.
 * @param session opened as the work says.
 * @param jobs how many threads may check.
 */
export async function* answerRecords(
  input: AsyncIterable<Uint8Array>,
  session: Session,
  work: RecordWork,
  jobs: number,
): AsyncGenerator<Answered> {
  if (jobs > 1) return yield* answerByCrew(input, work, jobs);
  const answer = await checkerIn(session, work);
  for await (const block of blocksOf(input)) yield await answer(block);
}

async function* answerByCrew(
  input: AsyncIterable<Uint8Array>,
  work: RecordWork,
  jobs: number,
): AsyncGenerator<Answered> {
  const crew = hireCrew<Block, Answered>(jobs, work);
  try {
    yield* inOrder(blocksOf(input), jobs * ahead, (block) => crew.work(block));
  } finally {
    await crew.dismiss();
  }
}

/** Answers blocks, in a thread; its session is opened once, and what keeps it from opening is every answer. */
export function recordWorker(work: RecordWork): RecordChecker {
  const opened = openSession(work.options).then((session) => checkerIn(session, work));
  opened.catch(() => undefined);
  return async (block) => (await opened)(block);
}

async function checkerIn(session: Session, { language, defaults }: RecordWork): Promise<RecordChecker> {
  return recordChecker(session, createWords(language, await loadCatalogue(language)), defaults);
}
