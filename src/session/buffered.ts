import type { Output } from './output.js';

/** Characters that are gathered before they are written. */
const pieceLength = 65_536;

/** An output that is written in large pieces, for texts that come in a million small ones. */
export function buffered(output: Output): Output {
  let waiting = '';
  const flush = async (): Promise<void> => {
    const piece = waiting;
    waiting = '';
    if (piece !== '') await output.write(piece);
  };
  return {
    write: async (chunk) => {
      if (typeof chunk === 'string') waiting += chunk;
      if (typeof chunk !== 'string' || waiting.length >= pieceLength) await flush();
      if (typeof chunk !== 'string') await output.write(chunk);
    },
    finish: async () => {
      await flush();
      await output.finish();
    },
    abandon: () => output.abandon(),
  };
}
