import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mend } from '../../src/check/mend.js';
import { annotate } from '../../src/formats/xliff/annotate/annotate.js';
import { dialectOf } from '../../src/formats/xliff/dialect.js';
import { pairsOf } from '../../src/formats/xliff/pairs.js';
import { type XliffFile, xliffOf } from '../../src/formats/xliff/read.js';
import { xliff } from '../../src/formats/xliff/xliff.js';
import { parseXml } from '../../src/formats/xml/parse.js';
import type { Segment } from '../../src/model/document.js';
import { annotationsAt } from '../support/documents.js';
import { findingOf } from '../support/findings.js';
import { type Infoset, infosetOf } from '../support/infoset.js';
import { hasStandards, schemaOf, standards } from '../support/schemas.js';

const folder = `${standards}xliff/suite-valid`;

/** Files of 2.2 that their own schema refuses. */
const defective = ['Good-pgs_plural.xlf', 'Good-mda_top-level.xlf', 'Good-itsm_text-analytics.xlf'].map(
  (name) => join('2.2-modules', name),
);

const files = (hasStandards ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : ['none'])
  .filter((name) => (name.endsWith('.xlf') && !defective.includes(name)) || name === 'none')
  .sort();

const read = (name: string): { bytes: Uint8Array; text: string; file: XliffFile } => {
  const bytes = readFileSync(join(folder, name));
  const text = xliff.decode(name, bytes);
  return { bytes, text, file: xliffOf(parseXml(name, text)) };
};

const checkers = new Map<string, (text: string) => string[]>();

/** What the schema of its version has against a file; the samples of 1.2 hold what only the transitional allows. */
function faultsOf(text: string): string[] {
  const { version } = dialectOf(parseXml('x', text));
  const schema = version === '1.2' ? '1.2 transitional' : version;
  const checker = checkers.get(schema) ?? schemaOf(schema);
  checkers.set(schema, checker);
  return checker(text);
}

const textsOf = (file: XliffFile): string[][] =>
  segmentsOf(file).map(({ source, target }) => [source.text, target.text]);

const segmentsOf = (file: XliffFile): Segment[] =>
  pairsOf(file, { sourceLanguage: 'en', targetLanguage: 'fr', untranslated: true }).flatMap(
    ({ segments }) => segments,
  );

describe.skipIf(!hasStandards)('every valid file of the official suites (needs ../shared)', () => {
  test('is at hand', () => {
    expect(files.length).toBe(210);
  });

  test.each(files)('%s is written back to the byte', (name) => {
    const { bytes, text } = read(name);
    expect(Buffer.from(xliff.encode(text, bytes)).equals(bytes)).toBe(true);
  });

  test.each(files)('%s keeps all but what is added to it, and stays valid', (name) => {
    const { text, file } = read(name);
    const annotated = annotate(file, annotationsAt(file, [0x203, 0x501, 0x100, 0x707, 0x302, 0x105]));
    expect(faultsOf(annotated)).toEqual([]);
    const after = xliffOf(parseXml(name, annotated));
    expect(textsOf(after)).toEqual(textsOf(file));
    expect(withoutAdded(infosetOf(annotated))).toEqual(withoutAdded(infosetOf(text)));
    if (segmentsOf(file).length > 0) expect(annotated).not.toBe(text);
  });

  test.each(files)('%s keeps all but the words that are mended in it, and stays valid', (name) => {
    const { text, file } = read(name);
    const pairs = pairsOf(file, { sourceLanguage: 'en', targetLanguage: 'fr', untranslated: true });
    for (const pair of pairs) {
      const index = pair.segments.findIndex(({ target }) => /\p{L}{3}/u.test(target.text));
      const target = pair.segments[index]?.target.text ?? '';
      const found = /\p{L}{3,}/u.exec(target);
      if (found === null) continue;
      const fix = { start: found.index, end: found.index + found[0].length, text: 'a & <b>' };
      const after = mend(pair, text, xliff, [findingOf(fix, index)]);
      if (after.mended.length === 0) continue;
      expect(faultsOf(after.text)).toEqual([]);
      const mended = textsOf(xliffOf(parseXml(name, after.text)));
      const expected = textsOf(file);
      const all = segmentsOf(file).map((segment) => segment.target.key);
      const at = all.indexOf(pair.segments[index]?.target.key ?? '');
      expected[at] = [expected[at]?.[0] ?? '', target.replace(found[0], fix.text)];
      expect(mended).toEqual(expected);
    }
  });
});

type Told = Infoset[number];
interface ToldElement {
  readonly element: string;
  readonly attributes: readonly string[];
  readonly children: Infoset;
}

const isElement = (told: Told): told is { readonly [part: string]: unknown } & ToldElement =>
  typeof told !== 'string' && 'element' in told;

/** An infoset without our marks, notes and entries, and without white space of layout. */
function withoutAdded(infoset: Infoset, holder = '', markers: Set<string> = new Set()): Infoset {
  const kept: Told[] = [];
  const add = (told: Told): void => {
    const last = kept.at(-1);
    if (typeof told === 'string' && typeof last === 'string') kept[kept.length - 1] = last + told;
    else kept.push(told);
  };
  for (const told of infoset) {
    if (!isElement(told)) add(told);
    else if (isOurMark(told, markers)) withoutAdded(told.children, 'target', markers).forEach(add);
    else if (!isOurs(told)) add({ ...told, attributes: attributesOf(told), children: inner(told, markers) });
  }
  const holdsText = /\}(?:source|target|mrk|pc|g|sub|note|data)$|^target$/.test(holder);
  return kept.filter((told) => {
    if (typeof told === 'string') return holdsText || told.trim() !== '';
    return !isElement(told) || told.children.length > 0 || !/\}(?:notes|glossary)$/.test(told.element);
  });
}

/** Ids are those of one unit. */
const inner = (told: ToldElement, markers: Set<string>): Infoset =>
  withoutAdded(told.children, told.element, told.element.endsWith('}unit') ? new Set() : markers);

const local = ({ element }: ToldElement): string => element.replace(/^.*\}/, '');
const given = ({ attributes }: ToldElement, name: string): string =>
  attributes.find((each) => each.startsWith(`{}${name}=`))?.slice(name.length + 3) ?? '';

/** @param markers the ids of our `sm` that have been seen, so that their `em` are known. */
function isOurMark(told: ToldElement, markers: Set<string>): boolean {
  const isOurs =
    given(told, 'comment') === 'c1' ||
    given(told, 'ref') === '#gls=c1' ||
    (given(told, 'type') === 'its:generic' && told.attributes.some((each) => each.includes('more\nof it')));
  if (local(told) === 'sm' && isOurs) markers.add(given(told, 'id'));
  return local(told) === 'em' ? markers.has(given(told, 'startRef')) : isOurs;
}

const isOurs = (told: ToldElement): boolean =>
  given(told, 'category').startsWith('mustalah') ||
  /^(?:mustalah|glossary)/.test(given(told, 'from')) ||
  (local(told) === 'glossEntry' && given(told, 'id') === 'c1');

const attributesOf = ({ element, attributes }: ToldElement): readonly string[] =>
  element.endsWith('}xliff') ? attributes.filter((each) => !/its\}version=/.test(each)) : attributes;
