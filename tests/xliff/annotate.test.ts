import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/formats/xliff/annotate/annotate.js';
import type { Annotations, Issue, TermMark } from '../../src/formats/xliff/annotate/annotation.js';
import { issueTypeOf } from '../../src/formats/xliff/annotate/issue-types.js';
import { rules } from '../../src/rules/index.js';
import { xliffIn } from '../support/documents.js';
import { xliff12, xliff21 } from '../support/xliff.js';

const term = (start: number, end: number): TermMark => ({ start, end, concept: 'c' });
const issue = (start: number, end: number): Issue => ({
  rule: 'wrong-term',
  type: 'mistranslation',
  severity: 90,
  priority: 1,
  comment: 'no',
  target: { start, end },
});

/** A text with marks in the target of its first segment, and without the notes about it. */
function marked(text: string, target: readonly TermMark[], issues: readonly Issue[] = []): string {
  const xliff = xliffIn(text);
  const [segment] = xliff.segments;
  if (segment === undefined) throw new Error('no segment');
  const annotations: Annotations = {
    segments: [{ segment, source: [], target, issues }],
    glossary: new Map(),
  };
  return annotate(xliff, annotations).replace(/<(notes|note)[ >].*<\/\1>/, '');
}

const unit21 = (target: string): string =>
  xliff21(`<unit id="u"><segment><source>x</source><target>${target}</target></segment></unit>`);
const unit12 = (target: string): string =>
  xliff12(`<trans-unit id="u"><source>x</source><target>${target}</target></trans-unit>`);

/** What stands in the target. */
const content = (text: string): string => /<target>(.*)<\/target>/s.exec(text)?.[1] ?? '';

describe('marks stand where no tag is cut in two', () => {
  test.each([
    ['in plain text', 'a b c', [term(2, 3)], 'a <mrk id="m1" type="term">b</mrk> c'],
    [
      'around an element that they fill',
      '<pc id="1">a b</pc> c',
      [term(0, 5)],
      '<mrk id="m1" type="term"><pc id="1">a b</pc> c</mrk>',
    ],
    [
      'as markers where they would cut one',
      'a <pc id="1">b c</pc>',
      [term(0, 3)],
      '<sm id="m1" type="term"/>a <pc id="1">b<em startRef="m1"/> c</pc>',
    ],
    [
      'as markers where they cross another',
      'a b c',
      [term(0, 3), term(2, 5)],
      '<mrk id="m1" type="term">a <sm id="m2" type="term"/>b</mrk> c<em startRef="m2"/>',
    ],
    [
      'side by side',
      'ab',
      [term(0, 1), term(1, 2)],
      '<mrk id="m1" type="term">a</mrk><mrk id="m2" type="term">b</mrk>',
    ],
    [
      'around a whole code',
      'a<ph id="1" equiv="{{x}}"/>',
      [term(2, 4)],
      'a<mrk id="m1" type="term"><ph id="1" equiv="{{x}}"/></mrk>',
    ],
    ['around a whole character', 'a😀b', [term(0, 2)], '<mrk id="m1" type="term">a😀</mrk>b'],
    [
      'around a CDATA section, not in it',
      '<![CDATA[ab]]>',
      [term(0, 2), term(1, 2)],
      '<mrk id="m1" type="term"><![CDATA[ab]]></mrk>',
    ],
    [
      'with ids that are free',
      '<mrk id="m1" type="generic">a</mrk> b',
      [term(2, 3)],
      '<mrk id="m1" type="generic">a</mrk> <mrk id="m2" type="term">b</mrk>',
    ],
    ['once', '<mrk id="t" type="term">a</mrk> b', [term(0, 1)], '<mrk id="t" type="term">a</mrk> b'],
    ['nowhere where they are empty', 'a', [term(1, 1)], 'a'],
  ])('%s', (_, target, terms, expected) => {
    expect(content(marked(unit21(target), terms))).toBe(expected);
  });

  test('and in 1.2, which has no markers, not at all where they would cross', () => {
    expect(content(marked(unit12('a b c'), [term(0, 3), term(2, 5)]))).toBe(
      '<mrk mtype="term" comment="c">a b</mrk> c',
    );
  });
});

describe('namespaces', () => {
  test('are those that the file has, or declared on its root', () => {
    const text = unit21('a').replace(' srcLang', ' xmlns:q="http://www.w3.org/2005/11/its" srcLang');
    expect(marked(text, [], [issue(0, 1)])).toContain(' trgLang="en" q:version="2.0"');
    expect(marked(text, [], [issue(0, 1)])).toContain('q:locQualityIssueType="mistranslation"');
    const other = marked(unit21('a').replace('<file', '<file xmlns:its="urn:else"'), [], [issue(0, 1)]);
    expect(other).toContain('xmlns:its2="http://www.w3.org/2005/11/its" its2:version="2.0"');
  });

  test('of the core keep the prefix they have', () => {
    const text = unit21('a')
      .replaceAll(/<(\/?)(?=[a-z])/g, '<$1x:')
      .replace('xmlns=', 'xmlns:x=');
    expect(marked(text, [term(0, 1)])).toContain('<x:target><x:mrk id="m1" type="term">a</x:mrk></x:target>');
  });
});

test('2.0 has no ITS, so that findings are notes only', () => {
  const text = unit21('a').replace('version="2.1"', 'version="2.0"');
  expect(marked(text, [], [issue(0, 1)])).toBe(text);
});

test('every rule has its type among those of ITS', () => {
  expect(rules.filter(({ id }) => issueTypeOf(id) === 'other').map(({ id }) => id)).toEqual([]);
});
