import { Worker } from 'node:worker_threads';
import { Trouble, trouble } from '../../model/problem.js';
import { packageFolder } from '../package.js';
import type { Reply } from './serve.js';

/** Threads that do tasks of one kind. */
export interface Crew<T, R> {
  readonly size: number;
  /**
   * Has a task done by the first thread that is free.
   * @param turn tasks of the same turn are done by the same thread, which may hold what the next one needs.
   * @throws {Trouble} as the task does, or where its thread dies.
   */
  work(task: T, turn?: number): Promise<R>;
  /** Ends the threads; what they were at is lost. */
  dismiss(): Promise<void>;
}

/** A task that waits for its answer. */
interface Pending<T, R> {
  readonly task: T;
  readonly resolve: (result: R) => void;
  readonly reject: (error: unknown) => void;
}

/** The same script, bundled, for whoever starts a thread: the command, a program that uses the library, a test. */
const script = `${packageFolder}dist/cli/worker.js`;

/** @param data what every thread is given once, copied. */
export function hireCrew<T, R>(size: number, data: object): Crew<T, R> {
  const waiting: Pending<T, R>[] = [];
  const hands = Array.from({ length: size }, () => new Hand<T, R>(data, waiting));
  return {
    size,
    work: (task, turn) =>
      new Promise((resolve, reject) => {
        const pending = { task, resolve, reject };
        const own = turn === undefined ? undefined : hands[turn % size];
        if (own !== undefined) return own.give(pending);
        waiting.push(pending);
        hands.find((hand) => hand.isFree)?.take();
      }),
    dismiss: async () => {
      await Promise.all(hands.map((hand) => hand.dismiss()));
    },
  };
}

/** One thread, and the task that it is at. */
class Hand<T, R> {
  readonly #worker: Worker;
  readonly #waiting: Pending<T, R>[];
  readonly #own: Pending<T, R>[] = [];
  #at: Pending<T, R> | undefined;
  #fate: Trouble | undefined;

  constructor(data: object, waiting: Pending<T, R>[]) {
    this.#waiting = waiting;
    this.#worker = new Worker(script, { workerData: data });
    this.#worker.on('message', (reply: Reply<R>) => this.#answered(reply));
    this.#worker.on('error', (error) => this.#died(error instanceof Error ? error.message : String(error)));
    this.#worker.on('exit', (code) => this.#died(String(code)));
  }

  get isFree(): boolean {
    return this.#at === undefined;
  }

  /** Gives a task to this thread and to no other. */
  give(pending: Pending<T, R>): void {
    this.#own.push(pending);
    if (this.isFree) this.take();
  }

  /** Takes the task that has waited longest, its own first. */
  take(): void {
    this.#at = this.#own.shift() ?? this.#waiting.shift();
    if (this.#at === undefined) return;
    if (this.#fate === undefined) this.#worker.postMessage(this.#at.task);
    else this.#settle(({ reject }) => reject(this.#fate));
  }

  async dismiss(): Promise<void> {
    await this.#worker.terminate();
  }

  #answered(reply: Reply<R>): void {
    this.#settle(({ resolve, reject }) => {
      if ('result' in reply) resolve(reply.result);
      else reject('problems' in reply ? new Trouble(reply.problems) : trouble('worker', reply));
    });
  }

  /** A thread that has died fails what it was at, and whatever it is given: nothing waits for ever. */
  #died(detail: string): void {
    this.#fate ??= trouble('worker', { detail });
    if (this.#at !== undefined) this.#settle(({ reject }) => reject(this.#fate));
  }

  #settle(how: (pending: Pending<T, R>) => void): void {
    const done = this.#at;
    this.take();
    if (done !== undefined) how(done);
  }
}
