import { expect, test } from 'vitest';
import { compare, prepareName } from '../../src/index.js';
import { mustalah } from '../support/cli.js';

test('score, verdict and alignment, in either order', () => {
  const { code, out } = mustalah(['compare', 'Noureddine Zinki', 'نور الدين الزنكي']);
  const { score } = compare(prepareName('نور الدين الزنكي'), 'Noureddine Zinki');
  expect([code, out.split('\n')[0]]).toEqual([0, `A spelling of this name (${score.toFixed(2)}).`]);
  expect(mustalah(['compare', 'بستان الباشا', 'Bustan al-Qasr', '--format', 'line']).out).toBe(
    '0\tno-match\n',
  );
});

test('as JSON, with where each piece stands', () => {
  const { out } = mustalah(['compare', 'شوقي', 'Chaouki', '--format', 'json']);
  expect(JSON.parse(out)).toMatchObject({
    version: 1,
    arabic: 'شوقي',
    latin: 'Chaouki',
    verdict: 'match',
    alignment: [
      { arabic: { text: 'ش', start: 0, end: 1 }, latin: { text: 'Ch', start: 0, end: 2 } },
      {},
      {},
      {},
    ],
  });
});

test('pairs from standard input, answered in order; the end of the line may be any', () => {
  const pairs = [
    ['شوقي', 'Chaouki'],
    ['شوقي', 'Shakir'],
    ['', 'x'],
    ['حسين', 'Hocine'],
  ] as const;
  const input = `\uFEFF${pairs.map((pair) => pair.join('\t')).join('\r\n')}`;
  const { code, out } = mustalah(['compare', '--stdin'], undefined, input);
  const alone = pairs.map(([arabic, latin]) => {
    const { score, match } = compare(prepareName(arabic), latin);
    return `${Math.round(score * 10_000) / 10_000}\t${match ? 'match' : 'no-match'}`;
  });
  expect([code, out.trim().split('\n')]).toEqual([0, alone]);
});

test('a line that is no pair ends it, when those before are answered', () => {
  const { code, out, err } = mustalah(['compare', '--stdin'], undefined, 'شوقي\tShawqi\nno pair\n');
  expect([code, out.split('\n').length]).toEqual([2, 2]);
  expect(err).toContain('Line 2');
});

test.each([[['شوقي']], [['Shawqi', 'Chaouki']], [['شوقي', 'شوقى']]])('%j is trouble', (args) => {
  const { code, err } = mustalah(['compare', ...args]);
  expect(code).toBe(2);
  expect(err).not.toBe('');
});
