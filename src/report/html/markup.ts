import { sound } from '../sound.js';

/** Markup that may stand in a page as it is. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Markup | readonly Markup[];

/** A template of markup: what is put in is escaped, unless it is markup already. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(String.raw({ raw: strings }, ...parts.map(inserted)));
}

export const nothing = html``;

function inserted(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(({ text }) => text).join('');
  return sound(String(part)).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Marks that turn the direction of what follows, by the names that Unicode gives them. */
const controls: ReadonlyMap<string, string> = new Map([
  ['\u061C', 'ALM'],
  ['\u200E', 'LRM'],
  ['\u200F', 'RLM'],
  ['\u202A', 'LRE'],
  ['\u202B', 'RLE'],
  ['\u202C', 'PDF'],
  ['\u202D', 'LRO'],
  ['\u202E', 'RLO'],
  ['\u2066', 'LRI'],
  ['\u2067', 'RLI'],
  ['\u2068', 'FSI'],
  ['\u2069', 'PDI'],
]);

const betweenControls = /([\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069])/;

/** A text of the user's: marks of direction are shown by their names, and turn nothing. */
export function shown(text: string): Markup {
  const parts = text.split(betweenControls).map((part) => {
    const name = controls.get(part);
    return name === undefined ? html`${part}` : html`<span class="control">${name}</span>`;
  });
  return html`${parts}`;
}

/** A sentence of the tool's: values that it isolates with FSI and PDI are isolated by elements. */
export function said(message: string): Markup {
  let open = 0;
  const parts = message.split(/([\u2068\u2069])/).map((part) => {
    if (part === '\u2068') {
      open += 1;
      return html`<bdi>`;
    }
    if (part !== '\u2069') return shown(part);
    if (open === 0) return nothing;
    open -= 1;
    return html`</bdi>`;
  });
  return html`${parts}${Array.from({ length: open }, () => html`</bdi>`)}`;
}
