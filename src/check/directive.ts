import type { Problem } from '../model/problem.js';
import type { Waiver } from '../model/waiver.js';
import { nearest } from '../text/distance.js';
import { isCalendarDay } from '../text/iso-day.js';

/** What a remark asks of the checker, and for which stretch. */
export type Directive = 'disable' | 'disable-line' | 'disable-next-line' | 'disable-file' | 'enable';

const directives: readonly Directive[] = [
  'disable',
  'disable-line',
  'disable-next-line',
  'disable-file',
  'enable',
];

/** What a waiver says, wherever it stands. */
export type Statement = Pick<Waiver, 'rules' | 'concept' | 'text' | 'source' | 'reason' | 'until'>;

/** A remark that speaks to the checker. */
export interface Spoken {
  readonly directive: Directive;
  readonly statement: Statement;
}

/** Letters of a word that are compared with what it may have meant. */
const longest = 50;

type Fault = Pick<Problem, 'message' | 'values'>;

const keys = ['concept', 'text', 'source', 'until'] as const;
type Key = (typeof keys)[number];

/** `key="several words"`, or `key=word`. */
const assignment = /\b(\w+)=(?:"([^"]*)"|'([^']*)'|“([^”]*)”|(\S+))/g;

/**
 * Reads `mustalah-disable-next-line RULE[, RULE] [concept=ID | text="…" | source="…"] [until=YYYY-MM-DD] -- reason`.
 * @returns undefined where a remark does not speak to the checker; faults where it does, and says it wrong.
 */
export function readDirective(text: string, rules: readonly string[]): Spoken | Fault[] | undefined {
  const [, word = '', rest = ''] = /^\s*mustalah-([a-z-]+)(?:\s+(.*))?$/is.exec(text) ?? [];
  const directive = directives.find((known) => known === word);
  if (directive === undefined) return word === '' ? undefined : misspelled(word);
  const { head, reason } = parted(rest);
  const values = new Map(
    Array.from(head.matchAll(assignment), ([, key = '', ...forms]) => [key, forms.find(isGiven) ?? '']),
  );
  const named = head
    .replace(assignment, ' ')
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  const faults = [
    ...keyFaults(values),
    ...named.filter((id) => !rules.includes(id)).map((id) => unknownRule(id, rules)),
    ...(directive === 'enable' ? [] : statementFaults(named, reason)),
  ];
  if (faults.length > 0) return faults;
  const value = (key: Key): string | undefined => values.get(key);
  const [concept, quoted, source, until] = [value('concept'), value('text'), value('source'), value('until')];
  return { directive, statement: { rules: named, concept, text: quoted, source, until, reason } };
}

const isGiven = (form: string | undefined): form is string => form !== undefined;

/** A word that nearly is a directive was meant as one; any other is prose. */
function misspelled(word: string): Fault[] | undefined {
  const near = nearest(word.slice(0, longest), directives);
  const values = { directive: `mustalah-${word}`, near: `mustalah-${near}` };
  return near === undefined ? undefined : [{ message: 'waiver-directive', values }];
}

/** The reason stands behind two dashes. */
function parted(rest: string): { readonly head: string; readonly reason: string } {
  const dashes = /(?:^|\s)--(?=\s|$)/.exec(rest);
  if (dashes === null) return { head: rest, reason: '' };
  return { head: rest.slice(0, dashes.index), reason: rest.slice(dashes.index + dashes[0].length).trim() };
}

function keyFaults(values: ReadonlyMap<string, string>): Fault[] {
  const unknown = [...values.keys()].filter((key) => !keys.some((known) => known === key));
  const until = values.get('until');
  return [
    ...unknown.map((key) => ({ message: 'waiver-key', values: { key, keys: keys.join(', ') } })),
    ...(until === undefined || isCalendarDay(until) ? [] : [{ message: 'waiver-until', values: { until } }]),
  ];
}

const statementFaults = (rules: readonly string[], reason: string): Fault[] => [
  ...(rules.length === 0 ? [{ message: 'waiver-no-rule', values: {} }] : []),
  ...(reason === '' ? [{ message: 'waiver-no-reason', values: {} }] : []),
];

const unknownRule = (id: string, rules: readonly string[]): Fault => ({
  message: 'unknown-rule',
  values: { id, near: nearest(id.slice(0, longest), rules) ?? rules.join(', ') },
});
