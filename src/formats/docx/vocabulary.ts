import type { Role, Vocabulary } from '../office/stories.js';
import { attribute, childElements, firstChild, textOf, type XmlElement } from '../xml/tree.js';

/** WordprocessingML, transitional and strict (ISO/IEC 29500-1 and -4). */
const namespaces: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

const isWord = ({ uri }: XmlElement): boolean => namespaces.has(uri);

/** What the names of WordprocessingML mean to a reader; those not listed are read through. */
const roles: Readonly<Record<string, Role>> = {
  p: 'paragraph',
  txbxContent: 'apart',
  t: 'text',
  tab: { stands: '\t' },
  ptab: { stands: '\t' },
  br: { stands: '\n' },
  cr: { stands: '\n' },
  noBreakHyphen: { stands: '\u2011' },
  sym: { stands: '\uFFFC' },
  pPr: 'skip',
  rPr: 'skip',
  sdtPr: 'skip',
  sectPr: 'skip',
  del: 'skip',
  moveFrom: 'skip',
  rt: 'skip',
};

/** What runs hold that a hidden run hides. */
const shown: ReadonlySet<string> = new Set(['t', 'tab', 'ptab', 'br', 'cr', 'noBreakHyphen', 'sym']);

/**
 * How a part of a DOCX writes its text.
 * @param comments id of a comment → what it says.
 */
export function wordVocabulary(comments: ReadonlyMap<string, string>): Vocabulary {
  const fields = new Fields();
  const wordRole = (element: XmlElement): Role => {
    const { local } = element;
    if (local === 'commentReference') return commentRole(element, comments);
    if (local === 'fldChar') fields.step(wordAttribute(element, 'fldCharType'));
    const isOut = shown.has(local) ? fields.isCode || isHidden(element.parent) : isPlaceholder(element);
    return isOut ? 'skip' : (roles[local] ?? 'through');
  };
  return {
    role: (element) => (isWord(element) ? wordRole(element) : foreignRole(element)),
    isMixed: false,
    goesOn: isMarkDeleted,
  };
}

/** Of several ways to write one thing the first, which is the newest; older programs read the others. */
function foreignRole(element: XmlElement): Role {
  if (element.uri !== compatibility || element.parent?.uri !== compatibility) return 'through';
  const [first] = childElements(element.parent);
  return first === element ? 'through' : 'skip';
}

/** Fields in one another: what stands before the separator of one is its code, what stands behind is its text. */
class Fields {
  readonly #open: ('code' | 'result')[] = [];

  get isCode(): boolean {
    return this.#open.includes('code');
  }

  step(type: string | undefined): void {
    if (type === 'begin') this.#open.push('code');
    else if (type === 'end') this.#open.pop();
    else if (type === 'separate' && this.#open.length > 0) this.#open[this.#open.length - 1] = 'result';
  }
}

const wordAttribute = (element: XmlElement, local: string): string | undefined =>
  attribute(element, local, element.uri);

/** Whether a property is set: written without a value, or with one that is not “off”. */
function isOn(properties: XmlElement | undefined, name: string): boolean {
  const property = properties && firstChild(properties, name);
  return property !== undefined && !/^(?:0|false|off|none)$/.test(wordAttribute(property, 'val') ?? '');
}

const isHidden = (run: XmlElement | undefined): boolean =>
  run !== undefined && isOn(firstChild(run, 'rPr'), 'vanish');

/** Whether a control still shows what asks to be replaced. */
const isPlaceholder = (control: XmlElement): boolean =>
  control.local === 'sdt' && isOn(firstChild(control, 'sdtPr'), 'showingPlcHdr');

/** A deleted paragraph mark: accepting the change joins the paragraph with the next. */
function isMarkDeleted(paragraph: XmlElement): boolean {
  const properties = firstChild(paragraph, 'pPr');
  const mark = properties && firstChild(properties, 'rPr');
  return isOn(mark, 'del') || isOn(mark, 'moveFrom');
}

function commentRole(reference: XmlElement, comments: ReadonlyMap<string, string>): Role {
  const remark = comments.get(wordAttribute(reference, 'id') ?? '');
  return remark === undefined ? 'skip' : { remark };
}

/** Id of each comment of a part → what it says, a paragraph a line. */
export function commentsIn(root: XmlElement): Map<string, string> {
  const comments = root.children.filter((child) => child.kind === 'element');
  return new Map(
    comments.map((comment): [string, string] => {
      const paragraphs = comment.children.filter((child) => child.kind === 'element');
      return [wordAttribute(comment, 'id') ?? '', paragraphs.map(textOf).join('\n').trim()];
    }),
  );
}
