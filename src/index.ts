/**
 * Mustalah as a library. Floors 0–7 touch neither disk nor clock, so everything here but `openSession`,
 * `loadStore`, `projectPairs` and `lint` runs in a browser too.
 */
export { type Explanation, explain } from './check/explain.js';
export { checkTexts, type Texts } from './check/texts.js';
export { validatorOf, validators } from './formats/validators.js';
export { parseXml } from './formats/xml/parse.js';
export type { XmlDocument, XmlElement } from './formats/xml/tree.js';
export type { Validator, Violation } from './formats/xml/violation.js';
export { createFinder, type Finder, type Found, type Via } from './glossary/find.js';
export type { Glossary } from './glossary/glossary.js';
export { readGlossary } from './glossary/read.js';
export { createMatcher, type Matcher } from './match/matcher.js';
export type { Concept, Kind, Status, Term, TermType } from './model/concept.js';
export type { Finding, Fix, Setting, Severity } from './model/finding.js';
export type { Answer, Hit, MatchedSegment, StandIn } from './model/hit.js';
export { type Problem, Trouble } from './model/problem.js';
export type { Example, Rule, RuleSettings } from './model/rule.js';
export type { Span } from './model/span.js';
export { createWords, type Words } from './report/words.js';
export type { PreparedName } from './romanize/recognizer/readings.js';
export { type PreparedSpelling, prepareSpelling } from './romanize/recognizer/readings.js';
export {
  type AlignedPiece,
  type Comparison,
  compare,
  matchScore,
  prepareName,
  similarity,
} from './romanize/recognizer/recognizer.js';
export {
  type Romanization,
  romanizationSchemes,
  romanize,
} from './romanize/schemes/romanize.js';
export { rules } from './rules/index.js';
export { type LintEvent, lint } from './session/lint.js';
export { type PairPlan, projectPairs } from './session/pairs.js';
export { openSession, type Session, type SessionOptions } from './session/session.js';
export { loadStore, type Store } from './session/store.js';
