import { type ElementRule, type Grammar, optional, required } from '../../../xml/grammar/grammar.js';
import { language, oneOf, text, type ValueType, yesNo } from '../../../xml/grammar/values.js';
import {
  auxiliary,
  commonElements,
  highlights,
  needsId,
  needsLanguage,
  termNotes,
  withId,
  withLanguage,
} from './common.js';

const dialectName: ValueType = {
  constraint: 'value-list',
  allowed: 'TBX-…',
  accepts: (value) => /^TBX-./.test(value),
};

/** The core structure of ISO 30042:2019, as TBXcoreStructV03 has it. */
const edition2: Readonly<Record<string, ElementRule>> = {
  ...commonElements('ec|foreign|hi|ph|sc'),
  tbx: {
    content: 'tbxHeader <text>',
    attributes: {
      ...needsLanguage,
      type: required(dialectName),
      style: required(oneOf('dca', 'dct')),
    },
  },
  tbxHeader: { content: 'fileDesc encodingDesc? revisionDesc?', attributes: withId },
  fileDesc: { content: 'publicationStmt? titleStmt? sourceDesc', attributes: withId },
  text: { content: 'body? back?', attributes: withId },
  body: { content: 'conceptEntry+', attributes: withId },
  conceptEntry: { content: `${auxiliary} langSec+`, attributes: needsId },
  langSec: { content: `${auxiliary} termSec+`, attributes: needsLanguage },
  termSec: { content: `term ${termNotes} ${auxiliary}`, attributes: withId },
  hi: { content: 'text', attributes: { target: optional(text), type: optional(highlights) } },
  ph: { content: '', attributes: { type: optional(text) } },
  sc: { content: '', attributes: { ...needsId, isolated: optional(yesNo) } },
  ec: {
    content: '',
    attributes: {
      ...withId,
      startRef: optional(text),
      isolated: optional(yesNo),
      disp: optional(text),
      equiv: optional(text),
      type: optional(oneOf('fmt', 'ui', 'quote', 'link', 'image', 'other')),
      subtype: optional(text),
      target: optional(text),
    },
  },
  back: { content: 'refObjectSec*', attributes: withId },
  refObjectSec: { content: 'refObject+', attributes: { ...withId, type: required(text) } },
};

/** The core structure of ISO 30042:2008, as TBXcoreStructV02 has it. */
const edition1: Readonly<Record<string, ElementRule>> = {
  ...commonElements('bpt|ept|foreign|hi|ph'),
  martif: {
    content: 'martifHeader <text>',
    attributes: { type: required(text), 'xml:lang': optional(language) },
  },
  martifHeader: { content: 'fileDesc encodingDesc? revisionDesc?', attributes: withId },
  fileDesc: { content: 'titleStmt? publicationStmt? sourceDesc+', attributes: withId },
  text: { content: 'front? body back?', attributes: withId },
  body: { content: 'termEntry+', attributes: withId },
  termEntry: { content: `${auxiliary} langSet+`, attributes: withId },
  langSet: { content: `${auxiliary} (tig|ntig)+`, attributes: { ...withId, ...needsLanguage } },
  tig: { content: `term ${termNotes} ${auxiliary}`, attributes: withId },
  ntig: { content: `termGrp ${auxiliary}`, attributes: withId },
  termGrp: { content: `term ${termNotes} termCompList*`, attributes: withId },
  termCompList: {
    content: `${auxiliary} (termComp|termCompGrp)+`,
    attributes: { ...withId, type: required(text) },
  },
  termCompGrp: { content: `termComp ${termNotes}`, attributes: withId },
  termComp: { content: 'text', attributes: withLanguage },
  hi: {
    content: 'text',
    attributes: { target: optional(text), type: optional(text), 'xml:lang': optional(language) },
  },
  ph: { content: 'text', attributes: { type: optional(text) } },
  bpt: { content: 'text', attributes: { i: optional(text), type: optional(text) } },
  ept: { content: 'text', attributes: { i: optional(text) } },
  back: { content: 'refObjectList*', attributes: withId },
  refObjectList: { content: 'refObject+', attributes: { ...withId, type: required(text) } },
};

/** The grammar of an edition, in the namespace that a file has it in. */
export const editionOf = (isMartif: boolean, namespace: string): Grammar => ({
  namespaces: { '': namespace },
  root: isMartif ? 'martif' : 'tbx',
  elements: isMartif ? edition1 : edition2,
  attributes: {},
  hosts: {},
});
