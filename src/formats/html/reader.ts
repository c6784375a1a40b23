import { Parser } from 'htmlparser2';
import { lineStartsOf, positionOf, type Remark, type Unit } from '../../model/document.js';
import { Trouble } from '../../model/problem.js';
import type { Span } from '../../model/span.js';
import { TextRun } from '../text-run.js';
import { type Attribute, attributeText } from './attribute-value.js';
import { asides, blocks, codes, isProse, objects, skipped } from './elements.js';

/** An element that is open. */
interface Open {
  readonly name: string;
  /** Its id, until a unit has taken it. */
  id: string | undefined;
  readonly isBlock: boolean;
  /** Whether what is in it is read at all. */
  readonly isRead: boolean;
  /** Whether what is in it is no prose: code, or what is not to be translated. */
  readonly isOpaque: boolean;
}

/** How deep elements may lie in one another; old pages leave thousands open, and a deeper one stops the parser. */
const deepest = 20_000;

type Attributes = Readonly<Record<string, string>>;

/** Stands for a picture or a control amid the text: OBJECT REPLACEMENT CHARACTER. */
const object = '\uFFFC';

/** Reads HTML into units: a block that holds text is one, and so is an attribute that is read. */
export class HtmlReader {
  readonly remarks: Remark[] = [];
  readonly #name: string;
  readonly #file: string;
  readonly #parser: Parser;
  readonly #units: Omit<Unit, 'index'>[] = [];
  /** Units so far by kind. */
  readonly #counts = new Map<string, number>();
  readonly #open: Open[] = [];
  /** The start of the tag at hand, and its attributes. */
  #tagStart = 0;
  #attributes: Attribute[] = [];
  #run = new TextRun({ collapse: true });

  /** @param name the name that problems give the file. @param file its text. */
  constructor(name: string, file: string) {
    this.#name = name;
    this.#file = file;
    this.#parser = new Parser({
      onopentagname: (name) => {
        this.#tagStart = this.#file.lastIndexOf('<', this.#parser.endIndex - name.length);
      },
      onattribute: (name, value) => this.#attributes.push({ name, value, ...this.#attributeSpan() }),
      onopentag: (name, attributes) => this.#enter(name, attributes),
      onclosetag: () => this.#leave(),
      ontext: (text) => this.#text(text),
      oncomment: (text) => this.remarks.push({ ...this.#commentSpan(), text: text.trim() }),
    });
  }

  /** The units of the file, in the order in which they begin. @throws {Trouble} where it lies too deep. */
  read(): Unit[] {
    this.#parser.end(this.#file);
    this.#closeUnit();
    const units = this.#units.toSorted((a, b) => a.origin.start - b.origin.start);
    return units.map((unit, index) => ({ index, ...unit }));
  }

  get #innermost(): Open | undefined {
    return this.#open.at(-1);
  }

  #enter(name: string, attributes: Attributes): void {
    if (this.#open.length >= deepest) this.#refuseDepth(name);
    if (blocks.has(name)) this.#closeUnit();
    const around = this.#innermost;
    const open: Open = {
      name,
      // The sign parts an attribute from its element in keys.
      id: attributes['id']?.includes('@') === false ? attributes['id'] : undefined,
      isBlock: blocks.has(name),
      isRead: around?.isRead !== false && !skipped.has(name) && !asides.has(name),
      isOpaque: isProtected(attributes) ?? (around?.isOpaque === true || codes.has(name)),
    };
    if (around?.isRead !== false) this.#markPlace(name);
    this.#open.push(open);
    for (const attribute of this.#attributes)
      if (around?.isRead !== false && isProse(name, attribute.name, attributes))
        this.#readAttribute(attribute, open);
    this.#attributes = [];
  }

  #refuseDepth(name: string): never {
    const place = positionOf(lineStartsOf(this.#file), this.#parser.startIndex);
    const values = { name, limit: deepest };
    throw new Trouble([{ file: this.#name, ...place, message: 'xml-too-deep', values }]);
  }

  /** What an element stands for in the text by itself. */
  #markPlace(name: string): void {
    if (name === 'br') this.#run.addStanding('\n', this.#tagSpan());
    if (!objects.has(name) || this.#run.isBlank) return;
    const from = this.#run.length;
    this.#run.addStanding(object, this.#tagSpan());
    this.#run.shield(from);
  }

  #leave(): void {
    if (this.#innermost?.isBlock === true) this.#closeUnit();
    this.#open.pop();
  }

  #text(text: string): void {
    const { isRead = true, isOpaque = false } = this.#innermost ?? {};
    if (!isRead) return;
    const from = this.#run.length;
    this.#run.addWritten(text, this.#textSpan(text));
    if (isOpaque) this.#run.shield(from);
  }

  #readAttribute(attribute: Attribute, open: Open): void {
    const run = attributeText(attribute, this.#file);
    if (open.isOpaque) run.shield(0);
    const kind = `${open.name}@${attribute.name}`;
    this.#add(run, open.id === undefined ? this.#numbered(kind) : `${open.id}@${attribute.name}`);
  }

  #closeUnit(): void {
    const run = this.#run;
    this.#run = new TextRun({ collapse: true });
    if (run.isBlank) return;
    const block = this.#open.findLast(({ isBlock }) => isBlock);
    const key = block?.id ?? this.#numbered(block?.name ?? 'body');
    // What follows the blocks in a block is another unit.
    if (block !== undefined) block.id = undefined;
    this.#add(run, key);
  }

  #add(run: TextRun, key: string): void {
    const text = run.finished();
    if (text !== undefined) this.#units.push({ key, ...text });
  }

  #numbered(kind: string): string {
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    return `${kind}[${count}]`;
  }

  // Where a piece ends is always told; where it begins is told too early behind an end tag with more than a name.

  get #end(): number {
    return this.#parser.endIndex + 1;
  }

  #tagSpan(): Span {
    return { start: this.#tagStart, end: this.#end };
  }

  #commentSpan(): Span {
    const told = this.#parser.startIndex;
    return { start: Math.max(told, this.#file.indexOf('<!', told)), end: this.#end };
  }

  /** The stretch of a text, or of a reference. */
  #textSpan(text: string): Span {
    const start = this.#end - text.length;
    const isVerbatim = this.#file.startsWith(text, start);
    return { start: isVerbatim ? start : this.#file.lastIndexOf('&', this.#end - 1), end: this.#end };
  }

  #attributeSpan(): Span {
    return { start: this.#parser.startIndex, end: this.#parser.endIndex };
  }
}

/** Whether an element says that it is not to be translated; undefined where it leaves that to what is around it. */
function isProtected({ translate, class: names = '' }: Attributes): boolean | undefined {
  if (/(?:^|\s)notranslate(?:\s|$)/.test(names) || translate?.toLowerCase() === 'no') return true;
  return translate?.toLowerCase() === 'yes' ? false : undefined;
}
