import { Trouble } from '../../model/problem.js';
import { isCalendarDay } from '../../text/iso-day.js';
import { isLanguageTag } from '../../text/languages.js';

/** One document of a stream: a source text and its translation. */
export interface TextRecord {
  readonly id: string | number;
  readonly source: string;
  readonly target: string;
  /** ISO date of the document. */
  readonly date: string | undefined;
  readonly sourceLang: string | undefined;
  readonly targetLang: string | undefined;
}

/** What a line says, as far as it can be understood; its id where it has one, though the rest is wrong. */
export type ReadRecord =
  | { readonly record: TextRecord }
  | { readonly id: string | number | null; readonly trouble: Trouble };

/** Reads one line of JSON. Keys that are not ours are let be. @param line 1-based, for what is wrong with it. */
export function readRecord(text: string, line: number): ReadRecord {
  const json = parsed(text, line);
  if (json instanceof Trouble) return { id: null, trouble: json };
  const fields = new Map(typeof json === 'object' && json !== null ? Object.entries(json) : []);
  const id = idOf(fields.get('id'));
  const fault = faultIn(fields);
  if (id === null || fault !== undefined)
    return { id, trouble: malformed('record-key', line, { key: fault ?? 'id' }) };
  const optional = (key: string): string | undefined => textOf(fields.get(key));
  return {
    record: {
      id,
      source: optional('source') ?? '',
      target: optional('target') ?? '',
      date: optional('date'),
      sourceLang: optional('sourceLang'),
      targetLang: optional('targetLang'),
    },
  };
}

/** A line that is no record. */
export const malformed = (message: string, line: number, values: Record<string, string> = {}): Trouble =>
  new Trouble([{ file: null, line, column: null, message, values }]);

function parsed(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return malformed('record-json', line, { detail: error instanceof Error ? error.message : '' });
  }
}

const idOf = (value: unknown): string | number | null =>
  typeof value === 'string' || typeof value === 'number' ? value : null;

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const isText = (value: unknown): boolean => typeof value === 'string';
const isDate = (value: unknown): boolean =>
  typeof value === 'string' && (/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(value) || isCalendarDay(value));
const isTag = (value: unknown): boolean => typeof value === 'string' && isLanguageTag(value);

/** What each key has to be. */
const keys: readonly { key: string; holds: (value: unknown) => boolean; isNeeded: boolean }[] = [
  { key: 'source', holds: isText, isNeeded: true },
  { key: 'target', holds: isText, isNeeded: true },
  { key: 'date', holds: isDate, isNeeded: false },
  { key: 'sourceLang', holds: isTag, isNeeded: false },
  { key: 'targetLang', holds: isTag, isNeeded: false },
];

/** The first key that is absent or not what it has to be; null is as good as absent. */
function faultIn(fields: ReadonlyMap<string, unknown>): string | undefined {
  const isFault = ({ key, holds, isNeeded }: (typeof keys)[number]): boolean => {
    const value = fields.get(key) ?? null;
    return value === null ? isNeeded : !holds(value);
  };
  return keys.find(isFault)?.key;
}
