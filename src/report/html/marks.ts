import type { Severity } from '../../model/finding.js';
import type { Span } from '../../model/span.js';
import { html, type Markup, shown } from './markup.js';

/** A stretch of a text that a finding points at. */
export interface Mark extends Span {
  /** The finding's number in the page. */
  readonly number: number;
  readonly severity: Severity;
  /** What a screen reader says of its number. */
  readonly label: string;
}

/**
 * A text with its marks. Marks may overlap: the text is cut wherever one begins or ends, and a piece bears the
 * gravest of those that cover it; a mark's number follows where it ends.
 */
export function marked(text: string, marks: readonly Mark[]): Markup {
  const cuts = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].filter((place) => place <= text.length).sort((a, b) => a - b);
  const pieces = places.map((start, index) => {
    const end = places[index + 1] ?? start;
    const covering = marks.filter((mark) => mark.start <= start && end <= mark.end);
    const closing = marks.filter((mark) => mark.end === start);
    return html`${closing.map(badge)}${markedPiece(text.slice(start, end), covering)}`;
  });
  return html`${pieces}`;
}

function markedPiece(text: string, covering: readonly Mark[]): Markup {
  const [gravest] = covering.toSorted((a, b) => gravity[b.severity] - gravity[a.severity]);
  if (gravest === undefined || text === '') return shown(text);
  const numbers = covering.map(({ number }) => number).join(' ');
  return html`<mark class="${gravest.severity}" data-of="${numbers}">${shown(text)}</mark>`;
}

const gravity: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

const badge = ({ number, severity, label }: Mark): Markup =>
  html`<a class="badge ${severity}" href="#f${number}" data-of="${number}" aria-label="${label}">${number}</a>`;
