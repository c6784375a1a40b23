import { lineStartsOf, positionOf } from '../../model/document.js';
import { Trouble } from '../../model/problem.js';
import { isBlank, type Row, type Table } from './table.js';

/** What parts the cells of a line. */
export type Delimiter = ',' | ';' | '\t' | '|';

const quoted = /"([^"]*(?:""[^"]*)*)"/y;

/**
 * Comma-separated values after RFC 4180, with any delimiter and any line end; a cell keeps its place, so that a
 * fault can name line and column. Between tabs a quotation mark that does not enclose its cell is a letter like
 * any other, as OmegaT, DeepL and old exports have it.
 * @param start where the table begins in the text.
 * @throws {Trouble} where a quotation mark is not closed, or text follows a closing one.
 */
export function parseCsv(file: string, text: string, delimiter: Delimiter, start = 0): Table {
  const reader = new CsvReader(file, text, delimiter, start);
  const rows: Row[] = [];
  while (!reader.atEnd()) {
    const row = reader.row();
    if (!isBlank(row)) rows.push(row);
  }
  return { file, rows };
}

class CsvReader {
  readonly #file: string;
  readonly #text: string;
  readonly #lineStarts: Uint32Array;
  readonly #lenient: boolean;
  readonly #bare: RegExp;
  readonly #end: RegExp;
  #at: number;

  constructor(file: string, text: string, delimiter: Delimiter, start: number) {
    this.#file = file;
    this.#text = text;
    this.#at = start;
    this.#lineStarts = lineStartsOf(text);
    this.#lenient = delimiter === '\t';
    this.#bare = new RegExp(`[^\\${delimiter}\r\n]*`, 'y');
    this.#end = new RegExp(`\\${delimiter}|\r\n|\n|\r|$`, 'y');
  }

  atEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  row(): Row {
    const cells: string[] = [];
    const places: Row['places'][number][] = [];
    for (let more = true; more; ) {
      places.push(positionOf(this.#lineStarts, this.#at));
      cells.push(this.#cell());
      more = this.#parted();
    }
    return { cells, places };
  }

  #cell(): string {
    if (this.#text[this.#at] !== '"') return this.#take(this.#bare)?.[0] ?? '';
    const start = this.#at;
    const inside = this.#take(quoted)?.[1];
    if (inside !== undefined && this.#stands(this.#end)) return inside.replaceAll('""', '"');
    if (!this.#lenient) throw this.#fault(start, inside === undefined);
    this.#at = start;
    return this.#take(this.#bare)?.[0] ?? '';
  }

  /** Steps over what ends a cell. @returns whether another cell of the row follows. */
  #parted(): boolean {
    const end = this.#take(this.#end)?.[0] ?? '';
    return end !== '' && end !== '\n' && end !== '\r' && end !== '\r\n';
  }

  #fault(start: number, open: boolean): Trouble {
    const at = positionOf(this.#lineStarts, open ? start : this.#at);
    const message = open ? 'csv-open-quote' : 'csv-stray-quote';
    return new Trouble([{ file: this.#file, ...at, message, values: {} }]);
  }

  #stands(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    return pattern.test(this.#text);
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match !== null) this.#at += match[0].length;
    return match;
  }
}
