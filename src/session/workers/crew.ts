import { Worker } from 'node:worker_threads';
import { Trouble, trouble } from '../../model/problem.js';
import { packageFolder } from '../package.js';
import type { Reply } from './serve.js';

/** Threads that do tasks of one kind. */
export interface Crew<T, R> {
  readonly size: number;
  /**
   * Has a task done by the first thread that is free.
   * @param turn tasks of the same turn are done by the thread that did the first of them, which may hold what the next
   * one needs.
   * @throws {Trouble} as the task does, or where its thread dies.
   */
  work(task: T, turn?: number): Promise<R>;
  /** Ends the threads; what they were at is lost. */
  dismiss(): Promise<void>;
}

/** A task that waits for its answer. */
interface Pending<T, R> {
  readonly task: T;
  readonly turn: number | undefined;
  readonly resolve: (result: R) => void;
  readonly reject: (error: unknown) => void;
}

/** The same script, bundled, for whoever starts a thread: the command, a program that uses the library, a test. */
const script = `${packageFolder}dist/cli/worker.js`;

/** @param data what every thread is given once, copied. */
export function hireCrew<T, R>(size: number, data: object): Crew<T, R> {
  const waiting: Pending<T, R>[] = [];
  const owners = new Map<number, Hand<T, R>>();
  const hands = Array.from({ length: size }, () => new Hand<T, R>(data, waiting, owners));
  return {
    size,
    work: (task, turn) =>
      new Promise((resolve, reject) => {
        const pending = { task, turn, resolve, reject };
        const own = turn === undefined ? undefined : owners.get(turn);
        if (own !== undefined) return own.give(pending);
        waiting.push(pending);
        (hands.find((hand) => hand.isIdle) ?? hands.find((hand) => hand.hasRoom))?.take();
      }),
    dismiss: async () => {
      await Promise.all(hands.map((hand) => hand.dismiss()));
    },
  };
}

/** Tasks that a thread has at once: what it is at, and the next, so that it need not wait for that. */
const atOnce = 2;

/** One thread, and the tasks that it is at. */
class Hand<T, R> {
  readonly #worker: Worker;
  readonly #waiting: Pending<T, R>[];
  readonly #owners: Map<number, Hand<T, R>>;
  readonly #own: Pending<T, R>[] = [];
  /** Answered in this order. */
  readonly #at: Pending<T, R>[] = [];
  #fate: Trouble | undefined;

  constructor(data: object, waiting: Pending<T, R>[], owners: Map<number, Hand<T, R>>) {
    this.#waiting = waiting;
    this.#owners = owners;
    this.#worker = new Worker(script, { workerData: data });
    this.#worker.on('message', (reply: Reply<R>) => this.#answered(reply));
    this.#worker.on('error', (error) => this.#died(error instanceof Error ? error.message : String(error)));
    this.#worker.on('exit', (code) => this.#died(String(code)));
  }

  get isIdle(): boolean {
    return this.#at.length === 0;
  }

  get hasRoom(): boolean {
    return this.#at.length < atOnce;
  }

  /** Gives a task to this thread and to no other. */
  give(pending: Pending<T, R>): void {
    this.#own.push(pending);
    if (this.hasRoom) this.take();
  }

  /** Takes the task that has waited longest, its own first. */
  take(): void {
    const next = this.#own.shift() ?? this.#waiting.shift();
    if (next === undefined) return;
    if (next.turn !== undefined) this.#owners.set(next.turn, this);
    this.#at.push(next);
    if (this.#fate === undefined) this.#worker.postMessage(next.task);
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
    while (!this.isIdle) this.#settle(({ reject }) => reject(this.#fate));
  }

  #settle(how: (pending: Pending<T, R>) => void): void {
    const done = this.#at.shift();
    this.take();
    if (done !== undefined) how(done);
  }
}
