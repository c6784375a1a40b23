import { isRecord } from '../stored/guards.js';

/**
 * What the store holds and a dialect has no category for travels in one note at its level: this word and a JSON
 * object with the store's own keys. Other tools show it as a note and hand it back; nothing is lost on the way.
 */
const word = 'mustalah';
const carrier = /^\s*mustalah\s+(?=\{)/;

/** Every second space is escaped, so that a tool that lays the note out anew changes nothing in it. */
export const carrierNote = (values: Readonly<Record<string, unknown>>): string =>
  `${word} ${JSON.stringify(values).replace(/(?<= ) /g, '\\u0020')}`;

export const isCarrier = (note: string): boolean => carrier.test(note);

/** What a note carries; undefined where it is an ordinary note, or somebody has cut into it. */
export function carriedIn(note: string): Readonly<Record<string, unknown>> | undefined {
  if (!isCarrier(note)) return undefined;
  try {
    const values: unknown = JSON.parse(note.replace(carrier, ''));
    return isRecord(values) ? values : undefined;
  } catch {
    return undefined;
  }
}

/** Text as XML files show it: runs of white space are one space, and none stand at the edges. */
export const collapsed = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');

/** Whether a text comes back as it was through a reader that takes layout for layout. */
export const isPlain = (text: string): boolean => text !== '' && collapsed(text) === text && !isCarrier(text);
