import { type AttributeRule, type ElementRule, optional, required } from '../../../xml/grammar/grammar.js';
import {
  either,
  language,
  nmtoken,
  nmtokens,
  oneOf,
  positiveInteger,
  prefixed,
  text,
  wholeBetween,
  yesNo,
} from '../../../xml/grammar/values.js';
import { hexOfForbidden } from './hex.js';

/** The core of XLIFF 2.0 and 2.1 (OASIS, section 4), element by element. */
const direction = oneOf('ltr', 'rtl', 'auto');
const space = optional(oneOf('default', 'preserve'));
const inline = '(text|cp|ph|pc|sc|ec|mrk|sm|em)*';

/** What files, groups and units say of all that is in them. */
const inherited: Readonly<Record<string, AttributeRule>> = {
  canResegment: optional(yesNo),
  translate: optional(yesNo),
  srcDir: optional(direction),
  trgDir: optional(direction),
  'xml:space': space,
  'xml:lang': optional(language),
};

const named: Readonly<Record<string, AttributeRule>> = {
  id: required(nmtoken),
  name: optional(text),
  type: optional(prefixed),
  ...inherited,
};

/** What every inline code has. */
const code: Readonly<Record<string, AttributeRule>> = {
  canCopy: optional(yesNo),
  canDelete: optional(yesNo),
  canReorder: optional(oneOf('yes', 'firstNo', 'no')),
  copyOf: optional(nmtoken),
  type: optional(oneOf('fmt', 'ui', 'quote', 'link', 'image', 'other')),
  subType: optional(prefixed),
};

/** What a code has that stands for one piece of the original. */
const single: Readonly<Record<string, AttributeRule>> = {
  ...code,
  dataRef: optional(nmtoken),
  disp: optional(text),
  equiv: optional(text),
  subFlows: optional(nmtokens),
};

const marker: Readonly<Record<string, AttributeRule>> = {
  id: required(nmtoken),
  translate: optional(yesNo),
  type: optional(either(oneOf('generic', 'comment', 'term'), prefixed)),
  ref: optional(text),
  value: optional(text),
};

/** Modules whose attributes a code may have. */
const codeModules = ['fs', 'slr'];

export const coreElements: Readonly<Record<string, ElementRule>> = {
  xliff: {
    content: 'file+',
    attributes: {
      version: required(oneOf('2.0', '2.1')),
      srcLang: required(language),
      trgLang: optional(language),
      'xml:space': space,
      'xml:lang': optional(language),
    },
    foreign: ['*'],
  },
  file: {
    content: 'skeleton? other* notes? (unit|group)+',
    attributes: { id: required(nmtoken), original: optional(text), ...inherited },
    foreign: ['*'],
  },
  skeleton: { content: '(text|other)*', attributes: { href: optional(text) } },
  group: { content: 'other* notes? (unit|group)*', attributes: named, foreign: ['*'] },
  unit: {
    content: 'other* notes? originalData? (segment|ignorable)+',
    attributes: named,
    foreign: ['*'],
  },
  segment: {
    content: 'source target?',
    attributes: {
      id: optional(nmtoken),
      canResegment: optional(yesNo),
      state: optional(oneOf('initial', 'translated', 'reviewed', 'final')),
      subState: optional(prefixed),
    },
  },
  ignorable: { content: 'source target?', attributes: { id: optional(nmtoken) } },
  notes: { content: 'note+' },
  note: {
    content: 'text',
    attributes: {
      id: optional(nmtoken),
      appliesTo: optional(oneOf('source', 'target')),
      category: optional(text),
      priority: optional(wholeBetween(1, 10)),
      'xml:lang': optional(language),
      'xml:space': space,
    },
    foreign: ['*'],
  },
  originalData: { content: 'data+' },
  data: {
    content: '(text|cp)*',
    attributes: {
      id: required(nmtoken),
      dir: optional(direction),
      'xml:space': optional(oneOf('preserve')),
    },
  },
  source: { content: inline, attributes: { 'xml:lang': optional(language), 'xml:space': space } },
  target: {
    content: inline,
    attributes: {
      'xml:lang': optional(language),
      'xml:space': space,
      order: optional(positiveInteger),
    },
  },
  cp: { content: '', attributes: { hex: required(hexOfForbidden) } },
  ph: { content: '', attributes: { id: required(nmtoken), ...single }, foreign: codeModules },
  pc: {
    content: inline,
    attributes: {
      id: required(nmtoken),
      ...code,
      canOverlap: optional(yesNo),
      dataRefStart: optional(nmtoken),
      dataRefEnd: optional(nmtoken),
      dispStart: optional(text),
      dispEnd: optional(text),
      equivStart: optional(text),
      equivEnd: optional(text),
      subFlowsStart: optional(nmtokens),
      subFlowsEnd: optional(nmtokens),
      dir: optional(direction),
    },
    foreign: codeModules,
  },
  sc: {
    content: '',
    attributes: {
      id: required(nmtoken),
      ...single,
      canOverlap: optional(yesNo),
      dir: optional(direction),
      isolated: optional(yesNo),
    },
    foreign: codeModules,
  },
  ec: {
    content: '',
    attributes: {
      id: optional(nmtoken),
      ...single,
      canOverlap: optional(yesNo),
      dir: optional(direction),
      isolated: optional(yesNo),
      startRef: optional(nmtoken),
    },
    foreign: codeModules,
  },
  mrk: { content: inline, attributes: marker, foreign: ['*'] },
  sm: { content: '', attributes: marker, foreign: ['*'] },
  em: { content: '', attributes: { startRef: required(nmtoken) } },
};
