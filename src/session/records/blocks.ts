/** Whole lines of a stream, as bytes: as many as one chunk of it completes. */
export interface Block {
  /** Number of its first line, 1-based. */
  readonly line: number;
  /** Undefined where it is one line that is too long to be held. */
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
}

const lineFeed = 0x0a;

/** A longer line is no document that anybody wrote; holding it might take all memory. */
const longestLine = 64 * 1024 * 1024;

/**
 * A stream of bytes in blocks of whole lines, as they arrive: nobody who waits for an answer has to send more.
 * @param longest bytes of the longest line that is held.
 */
export async function* blocksOf(
  input: AsyncIterable<Uint8Array>,
  longest = longestLine,
): AsyncGenerator<Block> {
  const cutter = new Cutter(longest);
  for await (const chunk of input) yield* cutter.take(chunk);
  yield* cutter.end();
}

/** Cuts chunks behind their last line feed; what is left waits for the next. */
class Cutter {
  readonly #longest: number;
  #line = 1;
  #rest: Uint8Array[] = [];
  #held = 0;

  constructor(longest: number) {
    this.#longest = longest;
  }

  *take(chunk: Uint8Array): Generator<Block> {
    const isPassing = this.#held > this.#longest;
    const from = isPassing ? chunk.indexOf(lineFeed) + 1 : 0;
    if (isPassing && from === 0) return;
    if (isPassing) yield this.#block(new Uint8Array());
    const end = chunk.lastIndexOf(lineFeed) + 1;
    if (end > from) yield this.#block(chunk.subarray(from, end));
    this.#hold(chunk.subarray(end));
  }

  *end(): Generator<Block> {
    if (this.#held > 0) yield this.#block(new Uint8Array());
  }

  #hold(piece: Uint8Array): void {
    this.#held += piece.length;
    this.#rest = this.#held > this.#longest ? [] : [...this.#rest, piece];
  }

  /** What was held and a last piece. */
  #block(piece: Uint8Array): Block {
    const line = this.#line;
    const bytes = this.#held > this.#longest ? undefined : joined([...this.#rest, piece]);
    this.#line += bytes === undefined ? 1 : linesIn(bytes);
    this.#rest = [];
    this.#held = 0;
    return { line, bytes };
  }
}

function linesIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) count += 1;
  return count;
}

/** In one piece of memory of its own, so that it can be given away to a thread. */
function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The lines of a block, without their line feeds. */
export function* linesOf({
  line,
  bytes = new Uint8Array(),
}: Block): Generator<{ line: number; bytes: Uint8Array }> {
  let number = line;
  for (let at = 0; at < bytes.length; number += 1) {
    const feed = bytes.indexOf(lineFeed, at);
    const end = feed < 0 ? bytes.length : feed;
    yield { line: number, bytes: bytes.subarray(at, end) };
    at = end + 1;
  }
}
