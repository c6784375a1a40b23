import { plainText } from '../formats/text/text.js';
import type { Matcher } from '../match/matcher.js';
import type { TextDocument } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import type { Rule, RuleSettings } from '../model/rule.js';
import { Acceptance, nothingAccepted, ownWaivers } from './acceptance.js';
import { check } from './check.js';
import { viewOf } from './view.js';

/** Two texts held in memory; a line break separates segments. */
export interface Texts {
  readonly source: string;
  readonly target: string;
  /** ISO date of the document. */
  readonly date?: string;
  /** What a remark on the target says to the checker: a waiver. */
  readonly remark?: string;
  /** The day on which they are checked, in ISO form, for waivers that expire; none has where absent. */
  readonly today?: string;
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
  const own = ownWaivers({ ...target, ...remarked(texts) });
  const acceptance = new Acceptance(nothingAccepted(texts.today ?? ''));
  const reported = Array.from(acceptance.reported(check(pair, view, rules, settings), target.file, own));
  return [...reported, ...acceptance.unused(own, settings)];
}

/** Plain text has no place for a remark, so it is as if it stood before the first line. */
const remarked = ({ remark, target }: Texts): Pick<TextDocument, 'remarks'> =>
  remark === undefined
    ? {}
    : { remarks: [{ start: 0, end: 0, text: remark, scope: { start: 0, end: target.length } }] };
