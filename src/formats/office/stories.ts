import { fileOffset, type Remark, type Unit } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import { TextRun } from '../text-run.js';
import { parseXml } from '../xml/parse.js';
import { unitSpan, type XmlElement, type XmlText } from '../xml/tree.js';
import { partName } from './package-coding.js';
import type { Part } from './parts.js';

/** What an element is to a reader of the text. */
export type Role =
  /** What is in it is read as part of what is around it. */
  | 'through'
  | 'skip'
  /** A unit. */
  | 'paragraph'
  /** It holds paragraphs of its own amid another: a text box. They are read after that one. */
  | 'apart'
  /** The same of a note: its paragraphs are read after all others. */
  | 'behind'
  /** Its text nodes are text, but for white space at its edges where that is layout. */
  | 'text'
  /** It is read through, and none of it is prose. */
  | 'opaque'
  /** A comment, or the place in the text that one is on. */
  | { readonly remark: string }
  /** A text that it stands for. */
  | { readonly stands: string };

/** How one kind of document writes its text. */
export interface Vocabulary {
  /** Asked once for each element, in order. */
  role(element: XmlElement): Role;
  /** Whether text nodes are text wherever they stand in a paragraph, and their white space is layout. */
  readonly isMixed: boolean;
  /** Whether a paragraph goes on in the next. */
  goesOn(paragraph: XmlElement): boolean;
}

/** A paragraph as it was read. */
export type Paragraph = Pick<Unit, 'text' | 'origin' | 'opaque'>;

/** What the parts of a document hold. */
export interface Stories {
  readonly paragraphs: readonly Paragraph[];
  readonly remarks: readonly Remark[];
}

/** Reads one part after another. @param file the name that problems give the document. */
export function readStories(file: string, parts: readonly Part[], vocabularyOf: () => Vocabulary): Stories {
  const stories = parts.map((part) => {
    const { root } = parseXml(partName(file, part.name), part.text);
    const reader = new StoryReader(vocabularyOf(), part.start);
    reader.readAll(root);
    return reader;
  });
  return {
    paragraphs: stories.flatMap(({ paragraphs }) => paragraphs),
    remarks: stories.flatMap(({ remarks }) => remarks),
  };
}

/** A paragraph that is being read. */
interface Open {
  readonly run: TextRun;
  /** Where it begins in its part. */
  readonly start: number;
  /** Elements in it that hold paragraphs of their own. */
  readonly apart: XmlElement[];
  readonly remarks: Remark[];
}

class StoryReader {
  readonly paragraphs: Paragraph[] = [];
  readonly remarks: Remark[] = [];
  readonly #vocabulary: Vocabulary;
  /** Where the part stands in the text that the document is read as. */
  readonly #base: number;
  #open: Open | undefined;
  readonly #behind: XmlElement[] = [];

  constructor(vocabulary: Vocabulary, base: number) {
    this.#vocabulary = vocabulary;
    this.#base = base;
  }

  /** Reads the paragraphs of a part. */
  readAll(root: XmlElement): void {
    this.#readStory(root);
    for (const story of this.#behind) this.#readStory(story);
  }

  #readStory(holder: XmlElement): void {
    for (const child of holder.children) {
      if (child.kind !== 'element') continue;
      const role = this.#vocabulary.role(child);
      if (role === 'paragraph') this.#readParagraph(child);
      else if (role === 'through' || role === 'apart' || role === 'opaque') this.#readStory(child);
    }
    if (this.#open !== undefined && this.#open.start >= holder.start) this.#close();
  }

  #readParagraph(element: XmlElement): void {
    this.#open ??= {
      run: new TextRun({ collapse: this.#vocabulary.isMixed }),
      start: element.start,
      apart: [],
      remarks: [],
    };
    this.#readText(element, this.#open);
    if (!this.#vocabulary.goesOn(element)) this.#close();
  }

  #close(): void {
    const open = this.#open;
    this.#open = undefined;
    if (open === undefined) return;
    const paragraph = open.run.finished();
    if (paragraph !== undefined) this.paragraphs.push(paragraph);
    this.remarks.push(...open.remarks.map((remark) => tied(remark, paragraph)));
    for (const story of open.apart) this.#readStory(story);
  }

  #readText(holder: XmlElement, open: Open): void {
    for (const child of holder.children) {
      if (child.kind === 'text' && this.#vocabulary.isMixed) this.#add(child, open, [0, child.text.length]);
      else if (child.kind === 'element') this.#readElement(child, open);
    }
  }

  #readElement(element: XmlElement, open: Open): void {
    const role = this.#vocabulary.role(element);
    if (role === 'through' || role === 'paragraph') this.#readText(element, open);
    else if (role === 'apart') open.apart.push(element);
    else if (role === 'behind') this.#behind.push(element);
    else if (role === 'text') this.#readPlain(element, open);
    else if (role === 'opaque') {
      const from = open.run.length;
      this.#readText(element, open);
      open.run.shield(from);
    } else if (role !== 'skip') this.#readOther(element, role, open);
  }

  #readOther(element: XmlElement, role: Exclude<Role, string>, open: Open): void {
    if ('stands' in role) open.run.addStanding(role.stands, this.#placed(element));
    else open.remarks.push({ ...this.#placed(element), text: role.remark });
  }

  #readPlain(element: XmlElement, open: Open): void {
    const texts = element.children.filter((child) => child.kind === 'text');
    const isVerbatim = element.attributes.some(
      ({ name, value }) => name === 'xml:space' && value === 'preserve',
    );
    for (const node of texts) this.#add(node, open, isVerbatim ? [0, node.text.length] : edgesOf(node.text));
  }

  #add(node: XmlText, { run }: Open, [from, to]: readonly [number, number]): void {
    for (let at = from; at < to; at += 1) {
      const { start, end } = unitSpan(node, at);
      run.add(node.text.charAt(at), this.#base + start, this.#base + end);
    }
  }

  #placed = ({ start, end }: Span): Span => ({ start: this.#base + start, end: this.#base + end });
}

/** A comment that knows the text of the paragraph it is on. */
function tied(remark: Remark, paragraph: Paragraph | undefined): Remark {
  if (paragraph === undefined) return remark;
  const { start } = paragraph.origin;
  const end = fileOffset(paragraph.origin, paragraph.text.length);
  return { ...remark, scope: { start, end } };
}

/** Where a text begins and ends without the white space around it. */
const edgesOf = (text: string): readonly [number, number] => {
  const end = text.trimEnd().length;
  return [end === 0 ? 0 : text.length - text.trimStart().length, end];
};
