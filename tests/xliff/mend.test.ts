import { describe, expect, test } from 'vitest';
import { mend } from '../../src/check/mend.js';
import { xliff } from '../../src/formats/xliff/xliff.js';
import { findingOf } from '../support/findings.js';
import { pairsIn, xliff21 } from '../support/xliff.js';

/** The content of a target after words of its text are replaced; undefined where that is withheld. */
function mended(content: string, words: string, by: string): string | undefined {
  const before = `<unit id="u"><segment><source>س</source><target>`;
  const text = xliff21(`${before}${content}</target></segment></unit>`);
  const [pair] = pairsIn(text);
  const start = pair?.segments[0]?.target.text.indexOf(words) ?? -1;
  if (pair === undefined || start < 0) throw new Error(`no “${words}” in ${content}`);
  const after = mend(pair, text, xliff, [findingOf({ start, end: start + words.length, text: by })]);
  const at = text.indexOf(before) + before.length;
  const end = -'</target></segment></unit></file></xliff>'.length;
  return after.mended.length === 0 ? undefined : after.text.slice(at, end);
}

describe('a fix leaves every tag where it is', () => {
  test.each([
    ['in plain text', 'to El Bab.', 'El Bab', 'al-Bab', 'to al-Bab.'],
    ['inside an element', 'to <pc id="1">El Bab</pc>.', 'El Bab', 'al-Bab', 'to <pc id="1">al-Bab</pc>.'],
    ['right before a tag', 'El Bab<pc id="1">.</pc>', 'El Bab', 'al-Bab', 'al-Bab<pc id="1">.</pc>'],
    ['right behind a tag', '<ph id="1"/>El Bab', 'El Bab', 'al-Bab', '<ph id="1"/>al-Bab'],
    [
      'that changes only what differs',
      '<pc id="1">the</pc> El Bab',
      'the El Bab',
      'the al-Bab',
      '<pc id="1">the</pc> al-Bab',
    ],
    [
      'across a border',
      'Noureddine <sc id="1"/>Zinki said',
      'Noureddine Zinki',
      'Nour al-Zenki',
      'Nour al-Zenki<sc id="1"/> said',
    ],
    [
      'across a tag, to where the words begin',
      '<mrk id="m" type="term">Zanki</mrk>s said',
      'Zankis',
      'Zenkites',
      '<mrk id="m" type="term">Zenkites</mrk> said',
    ],
    ['with what XML escapes', 'A &amp; B', 'A & B', 'A < B', 'A &lt; B'],
    ['in a CDATA section', '<![CDATA[A & B]]>', 'A & B', 'A & ]]> B', '<![CDATA[A & ]]]]><![CDATA[> B]]>'],
    ['that takes something out', 'the al-Bab', 'the al-Bab', 'al-Bab', 'al-Bab'],
    ['that puts something in', 'in <pc id="1">Bab</pc>', 'Bab', 'al-Bab', 'in <pc id="1">al-Bab</pc>'],
  ])('%s', (_, content, words, by, after) => {
    expect(mended(content, words, by)).toBe(after);
  });

  test.each([
    ['a code stands in the stretch', 'El<ph id="1"/> Bab', 'El\uFFFC Bab', 'al-Bab'],
    ['an element would lose all its text', 'El <pc id="1">Babylon</pc>', 'El Babylon', 'al-Bab'],
    ['what a border begins would be empty', 'El <sc id="1"/>Bab<ec startRef="1"/>', 'El Bab', 'al-Bab'],
    ['the stretch is protected', '<mrk id="m" translate="no">El Bab</mrk>', 'El Bab', 'al-Bab'],
  ])('and is withheld where %s', (_, content, words, by) => {
    expect(mended(content, words, by)).toBeUndefined();
  });
});
