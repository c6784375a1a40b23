import type { Setting } from '../model/finding.js';
import { type Problem, trouble } from '../model/problem.js';
import { rules } from '../rules/index.js';
import { nearest } from '../text/distance.js';

/** A rule's id. @throws {Trouble} where there is no such rule, the nearest one named. */
export function knownRule(id: string): string {
  if (isRule(id)) return id;
  throw trouble('unknown-rule', unknownRule(id).values);
}

export const isRule = (id: string): boolean => rules.some((rule) => rule.id === id);

/** What to say of a rule that there is not. */
export function unknownRule(id: string): Pick<Problem, 'message' | 'values'> {
  const ids = rules.map((rule) => rule.id);
  return { message: 'unknown-rule', values: { id, near: nearest(id, ids) ?? ids.join(', ') } };
}

const settings: readonly Setting[] = ['off', 'info', 'warning', 'error'];

/** `id:setting`, as on the command line. @throws {Trouble} where it is none. */
export function parseSetting(text: string): [string, Setting] {
  const [id = '', value = ''] = text.split(':');
  const setting = settings.find((each) => each === value);
  if (setting === undefined) throw trouble('rule-setting', { text, settings: settings.join(', ') });
  return [knownRule(id), setting];
}
