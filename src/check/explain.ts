import { plainText } from '../formats/text/text.js';
import type { Matcher } from '../match/matcher.js';
import type { Finding } from '../model/finding.js';
import type { MatchedSegment } from '../model/hit.js';
import type { Rule, RuleSettings } from '../model/rule.js';
import type { Language } from '../text/language.js';
import { wordsOf } from '../text/words.js';
import { checkTexts, type Texts } from './texts.js';

/** A word as the matcher sees it: folded, and with the clitics that may be taken off. */
export interface ExplainedWord {
  readonly written: string;
  readonly folded: string;
  readonly without: readonly { readonly clitics: readonly string[]; readonly rest: string }[];
}

/** How a sentence pair was matched, step by step. */
export interface Explanation {
  readonly source: readonly ExplainedWord[];
  readonly target: readonly ExplainedWord[];
  readonly segments: readonly MatchedSegment[];
  readonly findings: readonly Finding[];
}

export function explain(
  texts: Texts,
  matcher: Matcher,
  rules: readonly Rule[],
  settings: RuleSettings,
): Explanation {
  const source = plainText.read({ file: 'source', language: matcher.source.tag, text: texts.source });
  const target = plainText.read({ file: 'target', language: matcher.target.tag, text: texts.target });
  return {
    source: explainWords(texts.source, matcher.source),
    target: explainWords(texts.target, matcher.target),
    segments: matcher.match({ segments: plainText.pair(source, target) }),
    findings: checkTexts(texts, matcher, rules, settings),
  };
}

function explainWords(text: string, language: Language): ExplainedWord[] {
  return wordsOf(text, language).map(({ raw, readings }) => ({
    written: raw,
    folded: readings[0]?.key ?? '',
    without: readings
      .filter(({ clitics }) => clitics.length > 0)
      .map(({ clitics, key }) => ({ clitics, rest: key })),
  }));
}
