import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkTexts } from '../src/check/texts.js';
import type { Finding } from '../src/model/finding.js';
import { rules } from '../src/rules/index.js';
import { linesOf, matcher, read, root, store } from './support/project.js';

const check = (source: string, target: string): Finding[] => checkTexts({ source, target }, matcher, rules);

const mend = (text: string, { fix }: Finding): string =>
  fix === null ? text : text.slice(0, fix.start) + fix.text + text.slice(fix.end);

/** What identifies a complaint about a segment. */
const complaint = ({ rule, concept, target }: Finding): string => `${rule} ${concept} ${target?.text}`;

const sourceLines = Object.values<string>(JSON.parse(read('translations/ar/ankara-talks.json')));
const versions = readdirSync(`${root}tests/articles/wire`).filter((name) => name.endsWith('.txt'));

/** A finding's spans hold its words, and its fix leaves a whole sentence without the same complaint. */
function expectSound(finding: Finding, source: string, target: string): void {
  if (finding.target !== null)
    expect(target.slice(finding.target.start, finding.target.end)).toBe(finding.target.text);
  if (finding.source !== null)
    expect(source.slice(finding.source.start, finding.source.end)).toBe(finding.source.text);
  if (finding.fix === null) return;
  const mended = mend(target, finding);
  expect(mended).not.toMatch(/(?<!\p{L})(?:the|a|an) (?:the|a|an)(?!\p{L})/iu);
  expect(quotesIn(mended) % 2).toBe(quotesIn(target) % 2);
  expect(check(source, mended).map(complaint)).not.toContain(complaint(finding));
}

const quotesIn = (text: string): number => (text.match(/["“”]/g) ?? []).length;

describe('spans and fixes of hurried versions', () => {
  test.each(versions)('%s', (name) => {
    for (const [index, target] of linesOf(`tests/articles/wire/${name}`).entries()) {
      const source = sourceLines[index] ?? '';
      for (const finding of check(source, target)) expectSound(finding, source, target);
    }
  });
});

describe('any listed form that the house does not write', () => {
  const frames = [
    ['وصل وفد إلى {} أمس.', 'A delegation reached {} yesterday.'],
    ['قال متحدث إن {} وافقت.', '{} agreed, a spokesman said.'],
    ['هاجموا مواقع {} في المنطقة.', 'They attacked {}’s positions in the area.'],
    ['كانت و"{}" حاضرة.', 'And “{}” was there.'],
  ] as const;
  const faulty = [...store.glossary.concepts.values()].flatMap((concept) => {
    const arabic = (concept.terms.get('ar') ?? []).find(
      ({ status, context }) => status === 'preferred' && context === undefined,
    );
    const english = (concept.terms.get('en') ?? []).filter(
      ({ status, type, caseSensitive }) =>
        ['nonpreferred', 'deprecated', 'forbidden'].includes(status) &&
        type !== 'literal' &&
        caseSensitive !== true,
    );
    return arabic === undefined || concept.kind === 'quantity'
      ? []
      : english.map((term) => ({ concept, arabic: arabic.text, term }));
  });

  test('there are many', () => expect(faulty.length).toBeGreaterThan(500));

  test.each(frames)(
    'is found where it stands, and its fix leaves nothing to say: %s',
    (sourceFrame, targetFrame) => {
      for (const { concept, arabic, term } of faulty) {
        const source = sourceFrame.replace('{}', arabic);
        const target = targetFrame.replace('{}', term.text);
        const finding = check(source, target).find(
          (each) => each.concept === concept.id && each.target !== null,
        );
        if (finding === undefined) throw new Error(`nothing found in ${target}`);
        expect(finding.target?.text, target).toBe(term.text);
        const mended = mend(target, finding);
        const left = check(source, mended).filter(
          ({ concept: id, severity }) => id === concept.id && severity !== 'info',
        );
        if (finding.fix !== null) expect(left.map(complaint), mended).toEqual([]);
      }
    },
  );
});
