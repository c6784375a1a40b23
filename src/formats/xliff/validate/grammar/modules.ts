import { type ElementRule, optional, required } from '../../../xml/grammar/grammar.js';
import {
  between,
  language,
  nmtoken,
  oneOf,
  positiveInteger,
  prefixed,
  text,
  type ValueType,
  yesNo,
} from '../../../xml/grammar/values.js';

/** Namespaces of the modules that XLIFF 2.0, 2.1 and 2.2 share. */
export const moduleNamespaces = {
  mtc: 'urn:oasis:names:tc:xliff:matches:2.0',
  gls: 'urn:oasis:names:tc:xliff:glossary:2.0',
  fs: 'urn:oasis:names:tc:xliff:fs:2.0',
  mda: 'urn:oasis:names:tc:xliff:metadata:2.0',
  res: 'urn:oasis:names:tc:xliff:resourcedata:2.0',
  ctr: 'urn:oasis:names:tc:xliff:changetracking:2.0',
  slr: 'urn:oasis:names:tc:xliff:sizerestriction:2.0',
  val: 'urn:oasis:names:tc:xliff:validation:2.0',
} as const;

const percent = between(0, 100);
const normalization = oneOf('none', 'nfc', 'nfd');
const resource = {
  href: optional(text),
  'xml:lang': optional(language),
};

/** The elements of the modules (section 5), and of Change Tracking, which 2.1 keeps as an extension. */
export const moduleElements: Readonly<Record<string, ElementRule>> = {
  'mtc:matches': { content: 'mtc:match+' },
  'mtc:match': {
    content: 'mda:metadata? originalData? source target other*',
    attributes: {
      id: optional(nmtoken),
      matchQuality: optional(percent),
      matchSuitability: optional(percent),
      origin: optional(text),
      ref: required(text),
      reference: optional(yesNo),
      similarity: optional(percent),
      subType: optional(prefixed),
      type: optional(oneOf('am', 'mt', 'icm', 'idm', 'tb', 'tm', 'other')),
      'xml:space': optional(oneOf('default', 'preserve')),
    },
    foreign: ['*'],
  },
  'gls:glossary': { content: 'gls:glossEntry+' },
  'gls:glossEntry': {
    content: 'gls:term gls:translation* gls:definition? other*',
    attributes: { id: optional(nmtoken), ref: optional(text) },
    foreign: ['*'],
  },
  'gls:term': { content: 'text', attributes: { source: optional(text) }, foreign: ['*'] },
  'gls:translation': {
    content: 'text',
    attributes: { id: optional(nmtoken), ref: optional(text), source: optional(text) },
    foreign: ['*'],
  },
  'gls:definition': { content: 'text', attributes: { source: optional(text) }, foreign: ['*'] },
  'mda:metadata': { content: 'mda:metaGroup+', attributes: { id: optional(nmtoken) } },
  'mda:metaGroup': {
    content: '(mda:metaGroup|mda:meta)+',
    attributes: {
      id: optional(nmtoken),
      category: optional(text),
      appliesTo: optional(oneOf('source', 'target', 'ignorable')),
    },
  },
  'mda:meta': { content: 'text', attributes: { type: required(text) } },
  'res:resourceData': { content: 'res:resourceItemRef* res:resourceItem*' },
  'res:resourceItemRef': {
    content: '',
    attributes: { id: optional(nmtoken), ref: required(nmtoken) },
    foreign: ['*'],
  },
  'res:resourceItem': {
    content: 'res:source? res:target? res:reference*',
    attributes: { mimeType: optional(text), id: optional(nmtoken), context: optional(yesNo) },
    foreign: ['*'],
  },
  'res:source': { content: 'other*', attributes: resource, foreign: ['*'] },
  'res:target': { content: 'other*', attributes: resource, foreign: ['*'] },
  'res:reference': {
    content: '',
    attributes: { ...resource, href: required(text) },
    foreign: ['*'],
  },
  'ctr:changeTrack': { content: 'ctr:revisions+' },
  'ctr:revisions': {
    content: 'ctr:revision+',
    attributes: {
      appliesTo: required(nmtoken),
      ref: optional(nmtoken),
      currentVersion: optional(nmtoken),
    },
    foreign: ['*'],
  },
  'ctr:revision': {
    content: 'ctr:item+',
    attributes: { author: optional(text), datetime: optional(text), version: optional(nmtoken) },
    foreign: ['*'],
  },
  'ctr:item': { content: 'text', attributes: { property: required(text) }, foreign: ['*'] },
  'slr:profiles': {
    content: 'slr:normalization? other*',
    attributes: { generalProfile: optional(text), storageProfile: optional(text) },
  },
  'slr:normalization': {
    content: '',
    attributes: { general: optional(normalization), storage: optional(normalization) },
  },
  'slr:data': { content: 'other*', attributes: { profile: required(text) }, foreign: ['*'] },
  'val:validation': { content: 'val:rule+', foreign: ['*'] },
  'val:rule': {
    content: '',
    attributes: {
      isPresent: optional(text),
      occurs: optional(positiveInteger),
      isNotPresent: optional(text),
      startsWith: optional(text),
      endsWith: optional(text),
      existsInSource: optional(yesNo),
      caseSensitive: optional(yesNo),
      normalization: optional(normalization),
      disabled: optional(yesNo),
    },
    foreign: ['*'],
  },
};

/** Format Style, table 1: the HTML elements that a preview may use. */
const html =
  'a b bdo big blockquote body br button caption center cite code col colgroup dd del div dl dt em h1 h2 h3 h4 h5 h6 head hr html i img label legend li ol p pre q s samp select small span strike strong sub sup table tbody td tfoot th thead title tr tt u ul';

export const moduleAttributes: Readonly<Record<string, ValueType>> = {
  'fs:fs': oneOf(...html.split(' ')),
  'fs:subFs': text,
  'slr:equivStorage': text,
  'slr:sizeInfo': text,
  'slr:sizeInfoRef': nmtoken,
  'slr:sizeRestriction': text,
  'slr:storageRestriction': text,
};

/** Where the elements of the modules may stand. */
export const moduleHosts: Readonly<Record<string, readonly string[]>> = {
  'mtc:matches': ['unit'],
  'gls:glossary': ['unit'],
  'mda:metadata': ['file', 'group', 'unit', 'mtc:match', 'gls:glossEntry'],
  'res:resourceData': ['file', 'group', 'unit'],
  'ctr:changeTrack': ['file', 'group', 'unit', 'mtc:match', 'gls:glossEntry'],
  'slr:profiles': ['file'],
  'slr:data': ['file', 'group', 'unit'],
  'val:validation': ['file', 'group', 'unit'],
};
