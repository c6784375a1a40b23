import { StringDecoder } from 'node:string_decoder';

export interface InputLine {
  /** 1-based. */
  readonly number: number;
  readonly text: string;
}

/**
 * The lines of a stream as they arrive: what one chunk completes comes as one batch, so that answers can be
 * written as often as questions come and no oftener. Line ends of Windows and a byte-order mark are taken off.
 */
export async function* linesOf(input: AsyncIterable<Buffer | string>): AsyncGenerator<InputLine[]> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let number = 0;
  const numbered = (text: string): InputLine => {
    number += 1;
    const bare = number === 1 ? text.replace(/^\uFEFF/u, '') : text;
    return { number, text: bare.endsWith('\r') ? bare.slice(0, -1) : bare };
  };
  for await (const chunk of input) {
    const lines = (rest + (typeof chunk === 'string' ? chunk : decoder.write(chunk))).split('\n');
    rest = lines.pop() ?? '';
    if (lines.length > 0) yield lines.map(numbered);
  }
  rest += decoder.end();
  if (rest !== '') yield [numbered(rest)];
}
