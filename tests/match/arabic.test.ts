import { describe, expect, test } from 'vitest';
import { slice } from '../../src/model/span.js';
import { linesOf, matcher } from '../support/project.js';

interface Case {
  readonly group: string;
  readonly text: string;
  readonly finds: string;
}

const cases = linesOf('tests/match/arabic-cases.tsv')
  .slice(1)
  .map((line): Case => {
    const [group = '', text = '', finds = ''] = line.split('\t');
    return { group, text, finds };
  });

/** The names of a text: adjectives and generic words aside, roles included. */
function namesIn(text: string): string {
  const unit = { index: 0, key: '1', text, origin: { start: 0 }, opaque: [] };
  const [segment] = matcher.match({ segments: [{ source: unit, target: { ...unit, text: '' } }] });
  return (segment?.sourceHits ?? [])
    .filter(({ concept, term }) => term.type !== 'derived' && (!concept.soft || concept.kind === 'role'))
    .map((hit) => slice(text, hit))
    .join(' | ');
}

describe.each([...new Set(cases.map(({ group }) => group))])('%s', (group) => {
  test.each(cases.filter((each) => each.group === group))('$text', ({ text, finds }) => {
    expect(namesIn(text)).toBe(finds);
  });
});
