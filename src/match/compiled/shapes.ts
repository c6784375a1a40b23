import { remembering } from '../../text/remembering.js';

/** A value as JSON has it, its free texts taken out: of values of one kind, many have the same shape. */
export interface Shaped {
  /** JSON with {@link separator}, which JSON cannot hold, where each of the texts was. */
  readonly shape: string;
  readonly texts: readonly string[];
}

/** Keys whose texts are among a few that a schema lists: these tell one shape from another. */
const listed: ReadonlySet<string> = new Set(['kind', 'status', 'type', 'article', 'confidence', 'language']);

/** What stands between texts where several are kept as one. */
export const separator = '\0';

/** A text that holds the separator, or is not whole Unicode, stays in its shape. */
const unfit = /[\0\p{Cs}]/u;

/** A few names are the names of nearly all members. */
const quoted = remembering((name) => JSON.stringify(name));

/** Takes a value apart; what is undefined is left out. */
export function shapedFrom(value: object): Shaped {
  const texts: string[] = [];
  return { shape: shapeOf(value, '', texts), texts };
}

/** The value of a shape, parted at its separators, and as many texts, as JSON. */
export function jsonOf(parts: readonly string[], texts: readonly string[]): string {
  let json = parts[0] ?? '';
  for (let at = 1; at < parts.length; at++) json += JSON.stringify(texts[at - 1] ?? '') + (parts[at] ?? '');
  return json;
}

function shapeOf(value: unknown, key: string, texts: string[]): string {
  if (typeof value === 'string' && !listed.has(key) && !unfit.test(value)) {
    texts.push(value);
    return separator;
  }
  if (Array.isArray(value)) return `[${value.map((each) => shapeOf(each, key, texts)).join(',')}]`;
  return typeof value === 'object' && value !== null
    ? `{${membersOf(value, texts).slice(1)}}`
    : JSON.stringify(value);
}

/** The members of an object, each after a comma. */
function membersOf(value: object, texts: string[]): string {
  let members = '';
  for (const [name, member] of Object.entries(value))
    if (member !== undefined) members += `,${quoted(name)}:${shapeOf(member, name, texts)}`;
  return members;
}
