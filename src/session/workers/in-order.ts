/** What tasks are taken from. */
type Tasks<T> = AsyncGenerator<T> | Generator<T>;

/**
 * Does tasks side by side and gives what they come to in the order of the tasks. A task is asked for only where
 * there is room, so that neither tasks nor results pile up where the reader is slow; and a result is given as soon
 * as it is there, even while the next task is still waited for.
 * @param room how many tasks may be under way, or done and not taken yet.
 */
export async function* inOrder<T, R>(
  tasks: Tasks<T>,
  room: number,
  work: (task: T) => Promise<R>,
): AsyncGenerator<R> {
  const line = new Line(tasks, room, work);
  try {
    for (let oldest = await line.oldest(); oldest !== undefined; oldest = await line.oldest())
      yield await oldest.result;
  } finally {
    // Not awaited: a task that never comes must not hold up the end.
    void Promise.resolve(tasks.return(undefined)).catch(() => undefined);
  }
}

/** Tasks under way, oldest first. */
class Line<T, R> {
  readonly #tasks: Tasks<T>;
  readonly #room: number;
  readonly #work: (task: T) => Promise<R>;
  readonly #begun: Promise<R>[] = [];
  #next: Promise<IteratorResult<T>> | undefined;
  #isOver = false;

  constructor(tasks: Tasks<T>, room: number, work: (task: T) => Promise<R>) {
    this.#tasks = tasks;
    this.#room = room;
    this.#work = work;
  }

  /** Begins tasks as they come and there is room, until the oldest is done; undefined where none is left. */
  async oldest(): Promise<{ readonly result: Promise<R> } | undefined> {
    while (!this.#isOver && this.#begun.length < this.#room) {
      this.#next ??= observed(Promise.resolve(this.#tasks.next()));
      const arrived = await unlessBefore(this.#next, this.#begun[0]);
      if (arrived === undefined) break;
      this.#next = undefined;
      if (arrived.done === true) this.#isOver = true;
      else this.#begun.push(observed(this.#work(arrived.value)));
    }
    const result = this.#begun.shift();
    return result && { result };
  }
}

/** What comes next, unless something else is done before. */
const unlessBefore = <T>(next: Promise<T>, other: Promise<unknown> | undefined): Promise<T | undefined> =>
  other === undefined ? next : Promise.race([next, other.then(() => undefined)]);

/** A promise whose failure is told to whoever awaits it, and is no alarm before. */
function observed<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
