import {
  type AttributeRule,
  type ElementRule,
  type Grammar,
  optional,
  required,
} from '../../../xml/grammar/grammar.js';
import { language, nmtoken, oneOf, text, yesNo } from '../../../xml/grammar/values.js';
import * as values from './values.js';

/** XLIFF 1.2 (OASIS, 2008) as its transitional schema has it, which real files follow. */
export const namespace12 = 'urn:oasis:names:tc:xliff:document:1.2';

/** Names that share a rule: so many attributes of 1.2 are plain text. */
const all = (rule: AttributeRule, ...names: readonly string[]): Record<string, AttributeRule> =>
  Object.fromEntries(names.map((name) => [name, rule]));

const texts = (...names: readonly string[]) => all(optional(text), ...names);
const tokens = (...names: readonly string[]) => all(optional(nmtoken), ...names);
const lang = { 'xml:lang': optional(language) };
const space = { 'xml:space': optional(oneOf('default', 'preserve')) };
const inline = '(text|g|bpt|ept|ph|it|mrk|x|bx|ex)*';
/** Any attribute at all may be added to most elements. */
const open = ['*', ''];

const resource = {
  restype: optional(values.restype),
  ...texts('resname', 'ts'),
};

/** How a text looks and where it stands in its program. */
const layout = {
  coord: optional(values.coordinates),
  ...texts('font', 'css-style'),
  ...tokens('style', 'exstyle'),
};

const menu = {
  ...texts('extradata', 'extype', 'menu', 'menu-option', 'menu-name'),
  ...tokens('help-id'),
};

const limits = {
  'size-unit': optional(values.sizeUnit),
  ...tokens('maxwidth', 'minwidth', 'maxheight', 'minheight', 'maxbytes', 'minbytes'),
  ...texts('charclass'),
};

const editing = {
  translate: optional(yesNo),
  reformat: optional(values.reformat),
};

const code = { id: required(text), ...texts('ts', 'xid', 'equiv-text') };
const external = {
  content: '(internal-file|external-file)',
};

const files: Readonly<Record<string, ElementRule>> = {
  xliff: {
    content: '(other|file)+',
    attributes: { version: required(oneOf('1.2', '1.1', '1.0')), ...lang },
    foreign: open,
  },
  file: {
    content: 'header? body',
    attributes: {
      original: required(text),
      'source-language': required(language),
      datatype: required(values.datatype),
      date: optional(values.dateTime),
      'target-language': optional(language),
      ...texts('tool-id', 'tool', 'ts', 'category', 'product-name', 'product-version', 'build-num'),
      ...space,
    },
    foreign: open,
  },
  header: { content: 'skl? phase-group? (glossary|reference|count-group|prop-group|note|tool)* other*' },
  skl: external,
  glossary: external,
  reference: external,
  'internal-file': { content: 'text', attributes: { form: optional(text), ...tokens('crc') } },
  'external-file': { content: '', attributes: { href: required(text), ...tokens('crc', 'uid') } },
  'phase-group': { content: 'phase+' },
  phase: {
    content: 'note*',
    attributes: {
      ...all(required(text), 'phase-name', 'process-name'),
      date: optional(values.dateTime),
      ...texts('company-name', 'tool-id', 'tool', 'job-id', 'contact-name', 'contact-email', 'contact-phone'),
    },
  },
  tool: {
    content: '(text|other)*',
    attributes: { ...all(required(text), 'tool-id', 'tool-name'), ...texts('tool-version', 'tool-company') },
    foreign: open,
  },
};

const remarks: Readonly<Record<string, ElementRule>> = {
  note: {
    content: 'text',
    attributes: {
      ...lang,
      priority: optional(values.priority),
      from: optional(text),
      annotates: optional(oneOf('source', 'target', 'general')),
    },
  },
  'count-group': { content: 'count*', attributes: { name: required(text) } },
  count: {
    content: 'text',
    attributes: {
      'count-type': optional(values.countType),
      unit: optional(values.unit),
      ...texts('phase-name'),
    },
  },
  'context-group': {
    content: 'context+',
    attributes: { purpose: optional(values.purpose), ...texts('name'), ...tokens('crc') },
  },
  context: {
    content: 'text',
    attributes: {
      'context-type': required(values.contextType),
      'match-mandatory': optional(yesNo),
      ...tokens('crc'),
    },
  },
  'prop-group': { content: 'prop+', attributes: texts('name') },
  prop: { content: 'text', attributes: { 'prop-type': required(text), ...lang } },
};

const units: Readonly<Record<string, ElementRule>> = {
  body: { content: '(group|trans-unit|bin-unit)*' },
  group: {
    content: 'context-group* count-group* prop-group* note* other* (group|trans-unit|bin-unit)*',
    attributes: {
      ...texts('id'),
      datatype: optional(values.datatype),
      'merged-trans': optional(yesNo),
      ...space,
      ...resource,
      ...layout,
      ...menu,
      ...limits,
      ...editing,
    },
    foreign: open,
  },
  'trans-unit': {
    content: 'source seg-source? target? (context-group|count-group|prop-group|note|alt-trans)* other*',
    attributes: {
      id: required(text),
      approved: optional(yesNo),
      datatype: optional(values.datatype),
      'merged-trans': optional(yesNo),
      ...texts('phase-name'),
      ...space,
      ...resource,
      ...layout,
      ...menu,
      ...limits,
      ...editing,
    },
    foreign: open,
  },
  'alt-trans': {
    content: 'source? seg-source? target+ context-group* prop-group* note* other*',
    attributes: {
      datatype: optional(values.datatype),
      alttranstype: optional(values.altTransType),
      ...texts('match-quality', 'tool-id', 'tool', 'origin'),
      ...tokens('crc', 'mid', 'phase-name'),
      ...lang,
      ...space,
      ...resource,
      ...layout,
      ...menu,
    },
    foreign: open,
  },
  'bin-unit': {
    content: 'bin-source bin-target? (context-group|count-group|prop-group|note|trans-unit)* other*',
    attributes: {
      id: required(text),
      'mime-type': required(values.mimeType),
      approved: optional(yesNo),
      ...texts('phase-name'),
      ...resource,
      ...editing,
    },
    foreign: open,
  },
  'bin-source': { ...external, attributes: texts('ts'), foreign: open },
  'bin-target': {
    ...external,
    attributes: {
      'mime-type': optional(values.mimeType),
      state: optional(values.state),
      'state-qualifier': optional(values.stateQualifier),
      ...tokens('phase-name'),
      ...resource,
    },
    foreign: open,
  },
};

const contents: Readonly<Record<string, ElementRule>> = {
  source: { content: inline, attributes: { ...lang, ...texts('ts') }, foreign: open },
  'seg-source': { content: inline, attributes: { ...lang, ...texts('ts') }, foreign: open },
  target: {
    content: inline,
    attributes: {
      state: optional(values.state),
      'state-qualifier': optional(values.stateQualifier),
      'equiv-trans': optional(yesNo),
      ...tokens('phase-name'),
      ...lang,
      ...resource,
      ...layout,
    },
    foreign: open,
  },
  g: {
    content: inline,
    attributes: { ...code, ctype: optional(values.delimiter), clone: optional(yesNo) },
    foreign: open,
  },
  x: {
    content: '',
    attributes: { ...code, ctype: optional(values.placeholder), clone: optional(yesNo) },
    foreign: open,
  },
  bx: {
    content: '',
    attributes: { ...code, ...tokens('rid'), ctype: optional(values.delimiter), clone: optional(yesNo) },
    foreign: open,
  },
  ex: { content: '', attributes: { ...code, ...tokens('rid') }, foreign: open },
  ph: {
    content: '(text|sub)*',
    attributes: {
      ...code,
      ctype: optional(values.placeholder),
      assoc: optional(oneOf('preceding', 'following', 'both')),
      ...texts('crc'),
    },
    foreign: open,
  },
  bpt: {
    content: '(text|sub)*',
    attributes: { ...code, ...tokens('rid'), ctype: optional(values.delimiter), ...texts('crc') },
    foreign: open,
  },
  ept: {
    content: '(text|sub)*',
    attributes: { ...code, ...tokens('rid'), ...texts('crc') },
    foreign: open,
  },
  it: {
    content: '(text|sub)*',
    attributes: {
      ...code,
      pos: required(oneOf('open', 'close')),
      ctype: optional(values.delimiter),
      ...tokens('rid'),
      ...texts('crc'),
    },
    foreign: open,
  },
  sub: {
    content: inline,
    attributes: {
      datatype: optional(values.datatype),
      ctype: optional(values.delimiter),
      ...texts('xid'),
    },
  },
  mrk: {
    content: inline,
    attributes: { mtype: required(values.markType), ...tokens('mid'), ...texts('comment', 'ts') },
    foreign: open,
  },
};

export const xliff12: Grammar = {
  namespaces: { '': namespace12 },
  root: 'xliff',
  elements: { ...files, ...remarks, ...units, ...contents },
  attributes: {},
  hosts: {},
};
