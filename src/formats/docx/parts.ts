import { trouble } from '../../model/problem.js';
import type { Package } from '../office/package-coding.js';
import { partName } from '../office/package-coding.js';
import { parseXml } from '../xml/parse.js';
import { attribute, childElements } from '../xml/tree.js';

/** A relationship of a package (ISO/IEC 29500-2): what kind of part stands where. */
interface Relationship {
  readonly kind: string;
  readonly target: string;
}

/** Kinds of parts that hold text, in the order in which they are read behind the main part. */
const storyKinds = ['footnotes', 'endnotes', 'header', 'footer', 'comments'];

export const isComments = (name: string): boolean => /(?:^|\/)comments\d*\.xml$/.test(name);
export const isSignature = (name: string): boolean => name.startsWith('_xmlsignatures/');

/**
 * The parts of a DOCX that its text is read from: what it is signed with, its body, notes, headers and footers,
 * and comments.
 * @throws {Trouble} where it is no document.
 */
export function wordParts(opened: Package): string[] {
  const main = relationshipsOf(opened, '').find(({ kind }) => kind === 'officeDocument')?.target;
  if (main === undefined) throw trouble('document-part-missing', { part: 'word/document.xml' }, opened.file);
  const related = opened.has(relationshipsName(main)) ? relationshipsOf(opened, main) : [];
  const stories = storyKinds.flatMap((wanted) =>
    related.filter(({ kind }) => kind === wanted).map(({ target }) => target),
  );
  const signatures = opened.names().filter((name) => isSignature(name) && name.endsWith('.xml'));
  return [...new Set([...signatures, main, ...stories])];
}

/** The relationships of a part; of the package where no part is named. */
function relationshipsOf(opened: Package, part: string): Relationship[] {
  const name = relationshipsName(part);
  const { root } = parseXml(partName(opened.file, name), opened.textOf(name));
  return childElements(root, 'Relationship')
    .filter((each) => attribute(each, 'TargetMode') !== 'External')
    .map((each) => ({
      kind: (attribute(each, 'Type') ?? '').replace(/^.*\//, ''),
      target: resolved(attribute(each, 'Target') ?? '', part),
    }));
}

const relationshipsName = (part: string): string => {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
};

/** The name of a part from how another refers to it. */
function resolved(target: string, from: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = from.split('/').slice(0, -1);
  for (const step of target.split('/'))
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  return path.join('/');
}
