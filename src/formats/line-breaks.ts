/** The line end of a file. */
export const lineEndOf = (file: string): string => /\r\n|\n|\r/.exec(file)?.[0] ?? '\n';

/**
 * Words that take the place of others, broken into lines as those were: each break goes to the space nearest to
 * where it stood; where there is no space left, it goes.
 */
export function brokenLike(text: string, replaced: string): string {
  const words = text.split(' ');
  if (/[\r\n]/.test(text)) return text;
  const joints: (string | undefined)[] = words.slice(1).map(() => undefined);
  for (const { 0: lineBreak, index } of replaced.matchAll(/[ \t]*(?:\r\n|\n|\r)[ \t]*/g)) {
    const free = joints.flatMap((taken, joint) => (taken === undefined ? [joint] : []));
    const wanted = (index / replaced.length) * text.length;
    const away = (joint: number): number => Math.abs(words.slice(0, joint + 1).join(' ').length - wanted);
    const [nearest] = free.sort((a, b) => away(a) - away(b));
    if (nearest !== undefined) joints[nearest] = lineBreak;
  }
  return words.map((word, index) => word + (index < joints.length ? (joints[index] ?? ' ') : '')).join('');
}
