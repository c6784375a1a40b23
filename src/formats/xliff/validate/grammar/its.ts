import { type ElementRule, optional, required } from '../../../xml/grammar/grammar.js';
import {
  between,
  integer,
  language,
  nmtoken,
  oneOf,
  text,
  type ValueType,
  yesNo,
} from '../../../xml/grammar/values.js';

/** The ITS module of XLIFF 2.1 and 2.2 (W3C Internationalization Tag Set 2.0). */
export const itsNamespaces = {
  its: 'http://www.w3.org/2005/11/its',
  itsm: 'urn:oasis:names:tc:xliff:itsm:2.1',
} as const;

const issueType = oneOf(
  ...(
    'terminology mistranslation omission untranslated addition duplication inconsistency grammar legal ' +
    'register locale-specific-content locale-violation style characters misspelling typographical formatting ' +
    'inconsistent-entities numbers markup pattern-problem whitespace internationalization length ' +
    'non-conformance uncategorized other'
  ).split(' '),
);

const texts = (...names: readonly string[]): Record<string, ValueType> =>
  Object.fromEntries(names.map((name) => [`its:${name}`, text]));

const score = between(0, 100);
const confidence = between(0, 1);

export const provenance = [
  'org',
  'orgRef',
  'person',
  'personRef',
  'revOrg',
  'revOrgRef',
  'revPerson',
  'revPersonRef',
  'revTool',
  'revToolRef',
  'tool',
  'toolRef',
] as const;

export const itsAttributes: Readonly<Record<string, ValueType>> = {
  'its:version': oneOf('2.0'),
  'its:localeFilterType': oneOf('include', 'exclude'),
  'its:locQualityIssueEnabled': yesNo,
  'its:locQualityIssueSeverity': score,
  'its:locQualityIssueType': issueType,
  'its:locQualityRatingScore': score,
  'its:locQualityRatingScoreThreshold': score,
  'its:locQualityRatingVote': integer,
  'its:locQualityRatingVoteThreshold': integer,
  'its:mtConfidence': confidence,
  'its:taConfidence': confidence,
  'its:termConfidence': confidence,
  ...texts('allowedCharacters', 'annotatorsRef', 'localeFilterList', 'locQualityIssueComment'),
  ...texts('locQualityIssueProfileRef', 'locQualityIssuesRef', 'locQualityRatingProfileRef'),
  ...texts('provenanceRecordsRef', 'taClassRef', 'taIdent', 'taIdentRef', 'taSource', ...provenance),
  'itsm:domains': text,
  'itsm:lang': language,
};

const standoff = { 'xml:id': required(nmtoken), version: optional(text) };

export const itsElements: Readonly<Record<string, ElementRule>> = {
  'its:locQualityIssues': { content: 'its:locQualityIssue+', attributes: standoff },
  'its:locQualityIssue': {
    content: '',
    attributes: {
      version: optional(text),
      locQualityIssueType: optional(issueType),
      locQualityIssueComment: optional(text),
      locQualityIssueSeverity: optional(score),
      locQualityIssueProfileRef: optional(text),
      locQualityIssueEnabled: optional(yesNo),
    },
  },
  'its:provenanceRecords': { content: 'its:provenanceRecord+', attributes: standoff },
  'its:provenanceRecord': {
    content: '',
    attributes: {
      version: optional(text),
      ...Object.fromEntries(provenance.map((name) => [name, optional(text)])),
    },
  },
};

export const itsHosts: Readonly<Record<string, readonly string[]>> = {
  'its:locQualityIssues': ['unit'],
  'its:provenanceRecords': ['file', 'group', 'unit'],
};
