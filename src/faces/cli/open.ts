import type { Kind } from '../../model/concept.js';
import { trouble } from '../../model/problem.js';
import { kinds } from '../../model/vocabulary.js';
import { knownTag } from '../../session/known-tag.js';
import { openSession, type Session, type SessionOptions } from '../../session/session.js';
import { nearest } from '../../text/distance.js';
import { usualPair, usualTarget } from '../../text/languages.js';
import type { Invocation } from './command.js';

/** The session that a command's flags ask for. @param mayBeEmpty for commands that fill a store. */
export function sessionFor(invocation: Invocation, mayBeEmpty = false): Promise<Session> {
  return openSession({ ...sessionOptionsFor(invocation), mayBeEmpty });
}

/** What a command's flags ask of a session. */
export const sessionOptionsFor = ({ cwd, text, list }: Invocation): SessionOptions => ({
  cwd,
  config: text('config'),
  glossary: list('glossary'),
  profile: text('profile'),
  rules: list('rule'),
  consistency: text('consistency'),
});

/** The format asked for, one of a command's own. @throws {Trouble} where it is none of them. */
export function formatFor<T extends string>(invocation: Invocation, formats: readonly T[], fallback: T): T {
  const asked = invocation.text('format');
  if (asked === undefined) return fallback;
  const format = formats.find((candidate) => candidate === asked);
  if (format !== undefined) return format;
  const near = nearest(asked, formats);
  throw trouble('unknown-report', {
    format: asked,
    formats: formats.join(', '),
    near: near ?? formats.join(', '),
  });
}

/** The language of one side. @throws {Trouble} where it is no BCP 47 tag. */
export function languageFor(invocation: Invocation, flag: string, fallback: string): string {
  return knownTag(invocation.text(flag) ?? fallback);
}

/**
 * The languages of the two sides: as asked for, the source's as configured, else the usual pair, turned round
 * where the source is the usual target or the target the usual source. @throws {Trouble} as {@link languageFor}.
 */
export function languagesFor(
  invocation: Invocation,
  config?: { readonly source?: string },
): { sourceLanguage: string; targetLanguage: string } {
  const asked = invocation.text('target-lang');
  const usual = asked === usualPair.source ? usualPair.target : usualPair.source;
  const configured = asked === undefined ? config?.source?.split('-')[0] : undefined;
  const sourceLanguage = languageFor(invocation, 'source-lang', configured ?? usual);
  return {
    sourceLanguage,
    targetLanguage: languageFor(invocation, 'target-lang', usualTarget(sourceLanguage)),
  };
}

const isoDate = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** The date asked for. @throws {Trouble} where it is not an ISO date. */
export function dateFor(invocation: Invocation): string | undefined {
  const date = invocation.text('date');
  if (date !== undefined && !isoDate.test(date)) throw trouble('date', { date });
  return date;
}

/** A flag that takes a whole number. @throws {Trouble} where it is given something else. */
export function numberFor(invocation: Invocation, flag: string): number | undefined {
  const text = invocation.text(flag);
  if (text !== undefined && !/^\d+$/.test(text)) throw trouble('number', { flag: `--${flag}`, text });
  return text === undefined ? undefined : Number(text);
}

/** The kind of new concepts. @throws {Trouble} where it is no kind. */
export function kindFor(invocation: Invocation): Kind {
  const asked = invocation.text('kind') ?? 'term';
  const kind = kinds.find((each) => each === asked);
  if (kind !== undefined) return kind;
  throw trouble('unknown-kind', {
    asked,
    near: nearest(asked, kinds) ?? kinds.join(', '),
    kinds: kinds.join(', '),
  });
}
