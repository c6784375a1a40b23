import type { Window } from './window.js';

/** The text that an element was read from: first what streams past, then its own stretch of it. */
export class Source {
  #window: Window | undefined;
  #text = '';
  #start = 0;

  constructor(window: Window) {
    this.#window = window;
  }

  /** Holds on to a stretch, and lets go of the rest. */
  keep(start: number, end: number): void {
    this.#text = this.slice(start, end);
    this.#start = start;
    this.#window = undefined;
  }

  slice(start: number, end: number): string {
    return this.#window?.slice(start, end) ?? this.#text.slice(start - this.#start, end - this.#start);
  }
}
