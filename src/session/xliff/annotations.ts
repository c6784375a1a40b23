import { Acceptance, nothingAccepted, ownWaivers } from '../../check/acceptance.js';
import { check } from '../../check/check.js';
import { viewOf } from '../../check/view.js';
import type {
  Annotations,
  Issue,
  SegmentAnnotation,
  TermMark,
} from '../../formats/xliff/annotate/annotation.js';
import { entryOf } from '../../formats/xliff/annotate/entry.js';
import { issueTypeOf, weightOf } from '../../formats/xliff/annotate/issue-types.js';
import { pairsOf, type XliffPair } from '../../formats/xliff/pairs.js';
import type { XliffFile } from '../../formats/xliff/read.js';
import { childElements } from '../../formats/xml/tree.js';
import type { Concept } from '../../model/concept.js';
import type { Finding } from '../../model/finding.js';
import type { Hit, MatchedSegment } from '../../model/hit.js';
import { messageOf } from '../../report/reporter.js';
import type { Words } from '../../report/words.js';
import { rules } from '../../rules/index.js';
import { usualPair } from '../../text/languages.js';
import { today } from '../clock.js';
import { matchersOf } from '../matched.js';
import type { Session } from '../session.js';

/**
 * What the store and the rules know of an XLIFF file's segments.
 * @param dates the dates of its `<file>`s, in order, where known.
 */
export function annotationsOf(
  xliff: XliffFile,
  dates: readonly (string | undefined)[],
  session: Session,
  words: Words,
): Annotations {
  const matcherFor = matchersOf(session.glossary);
  const files = childElements(xliff.document.root, 'file');
  const segments: SegmentAnnotation[] = [];
  const glossary: Glossary = new Map();
  for (const pair of pairsOf(xliff, { ...usual, untranslated: true })) {
    const file = pair.segments[0]?.from.file;
    const dated = { ...pair, date: file && dates[files.indexOf(file)] };
    const matched = matcherFor(pair).match(pair);
    segments.push(...annotated(dated, matched, session, words));
    for (const concept of conceptsIn(matched)) addEntry(glossary, concept, pair);
  }
  return { segments, glossary };
}

/** The languages of what does not name its own. */
const usual = { sourceLanguage: usualPair.source, targetLanguage: usualPair.target };

type Glossary = Map<string, NonNullable<ReturnType<typeof entryOf>>>;

function addEntry(glossary: Glossary, concept: Concept, { source, target }: XliffPair): void {
  const entry = glossary.has(concept.id) ? undefined : entryOf(concept, source.language, target.language);
  if (entry !== undefined) glossary.set(concept.id, entry);
}

const conceptsIn = (segments: readonly MatchedSegment[]): Set<Concept> =>
  new Set(
    segments.flatMap(({ sourceHits, targetHits }) =>
      [...sourceHits, ...targetHits].map(({ concept }) => concept),
    ),
  );

function annotated(
  pair: XliffPair,
  matched: readonly MatchedSegment[],
  session: Session,
  words: Words,
): SegmentAnnotation[] {
  const issues = issuesIn(pair, matched, session, words);
  return pair.segments.map(({ from }, index) => ({
    segment: from,
    source: marksOf(matched[index]?.sourceHits ?? []),
    target: marksOf(matched[index]?.targetHits ?? []),
    issues: issues.get(index) ?? [],
  }));
}

const marksOf = (hits: readonly Hit[]): TermMark[] =>
  hits.map(({ start, end, concept }) => ({ start, end, concept: concept.id }));

/** Findings by segment; what a note waives has none, nor what nobody has translated yet. */
function issuesIn(
  pair: XliffPair,
  matched: readonly MatchedSegment[],
  { settings, consistency }: Session,
  words: Words,
): Map<number, Issue[]> {
  const issues = new Map<number, Issue[]>();
  const view = viewOf(matched, pair.target.language.split('-')[0] ?? '', pair.date, consistency.keep);
  const acceptance = new Acceptance(nothingAccepted(today()));
  const found = check(pair, view, rules, settings);
  for (const finding of acceptance.reported(found, pair.target.file, ownWaivers(pair.target))) {
    const { index } = finding.segment;
    if (pair.segments[index]?.translated !== true) continue;
    issues.set(index, [...(issues.get(index) ?? []), issueOf(finding, words)]);
  }
  return issues;
}

const issueOf = (finding: Finding, words: Words): Issue => ({
  rule: finding.rule,
  type: issueTypeOf(finding.rule),
  ...weightOf[finding.severity],
  comment: messageOf(finding, words).replace(isolates, ''),
  target: finding.target,
});

/** A file for others carries no invisible marks of direction. */
const isolates = /[\u2066-\u2069]/g;
