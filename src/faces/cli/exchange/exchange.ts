import type { Flags, Invocation } from '../command.js';

/**
 * One kind of file that `export` writes or `import` reads. What holds concepts is made by `termbaseExchange`;
 * what holds documents or rules brings its own two functions.
 */
export interface Exchange {
  /** As it is typed: `mustalah export xliff`. */
  readonly id: string;
  /** Lower case, with their dot; the first is the usual one. */
  readonly extensions: readonly string[];
  /** What `--variant` may say, the default first. */
  readonly variants: readonly string[];
  /** Flags of its own, beside those of the two commands; their words are in the catalogue under `cli.flags`. */
  readonly flags?: Flags;
  /** Whether a file that begins like this may be one. */
  isLikely?(head: string): boolean;
  /**
   * @param operands what was typed behind the format.
   * @returns the exit code. @throws {Trouble} where it cannot be done.
   */
  export?(invocation: Invocation, operands: readonly string[]): Promise<number>;
  /** @param file the file to read, as typed; `operands` are what was typed behind it. */
  import?(invocation: Invocation, file: string, operands: readonly string[]): Promise<number>;
}
