import type { Words } from '../../report/words.js';
import type { Terminal } from './terminal.js';

/** From this many documents on, a terminal shows which one is at hand. */
const manyDocuments = 20;

/** Milliseconds between two states of the line, so that showing them takes no time. */
const pause = 100;

/** Milliseconds after which an estimate is worth something. */
const settled = 2000;

/** The line of progress of a run over many documents: how far it is, how long it will take, which is at hand. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #words: Words;
  readonly #now: () => number;
  #begun: number | undefined;
  #shown = Number.NEGATIVE_INFINITY;

  /** @param now a clock, in milliseconds. */
  constructor(terminal: Terminal, words: Words, now: () => number = Date.now) {
    this.#terminal = terminal;
    this.#words = words;
    this.#now = now;
  }

  /** @param index how many documents are done. */
  show({ file, index, of }: { readonly file: string; readonly index: number; readonly of: number }): void {
    const now = this.#now();
    if (index === 0) this.#begun = undefined;
    this.#begun ??= now;
    if (of < manyDocuments || now - this.#shown < pause) return;
    this.#shown = now;
    const left = timeLeft(index, of, now - this.#begun);
    const time = left === undefined ? [] : [this.#words.say('streams.left', { time: asClock(left) })];
    this.#terminal.progress([`${index + 1}/${of}`, ...time, file].join('  '));
  }

  end(): void {
    this.#terminal.progress('');
  }
}

/** Milliseconds that the rest takes, if it is as what is done; undefined while that is too little to tell. */
const timeLeft = (done: number, of: number, elapsed: number): number | undefined =>
  done === 0 || elapsed < settled ? undefined : (elapsed / done) * (of - done);

/** 1:05:09, 5:09. */
function asClock(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}
