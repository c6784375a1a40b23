import { plainText } from '../formats/text/text.js';
import type { Matcher } from '../match/matcher.js';
import type { Finding } from '../model/finding.js';
import type { Rule, RuleSettings } from '../model/rule.js';
import { check } from './check.js';
import { viewOf } from './view.js';

/** Two texts held in memory; a line break separates segments. */
export interface Texts {
  readonly source: string;
  readonly target: string;
  /** ISO date of the document. */
  readonly date?: string;
}

/** The findings of two texts: for proofs, examples, and programs. @throws {Trouble} where their line counts differ. */
export function checkTexts(
  texts: Texts,
  matcher: Matcher,
  rules: readonly Rule[],
  settings: RuleSettings = new Map(),
): Finding[] {
  const source = plainText.read({ file: 'source', language: matcher.source.tag, text: texts.source });
  const target = plainText.read({ file: 'target', language: matcher.target.tag, text: texts.target });
  const pair = { source, target, segments: plainText.pair(source, target), date: texts.date };
  const view = viewOf(matcher.match(pair), matcher.target.tag, texts.date);
  return Array.from(check(pair, view, rules, settings));
}
