import { type AttributeRule, type Grammar, optional, required } from '../xml/grammar/grammar.js';
import { either, language, oneOf, text, type ValueType } from '../xml/grammar/values.js';

/** ISO 8601 in the one form that TMX allows (1.4b, 2.2). */
const date: ValueType = {
  constraint: 'tmx-date',
  allowed: 'YYYYMMDDThhmmssZ',
  accepts: (value) =>
    /^\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3])[0-5]\d[0-5]\dZ$/.test(value),
};

const unsigned: ValueType = {
  constraint: 'value-number',
  allowed: '0, 1, 2 …',
  accepts: (value) => /^\d+$/.test(value),
};

const segmentType = oneOf('block', 'paragraph', 'sentence', 'phrase');

/** What says by whom and when something was made. */
const history: Readonly<Record<string, AttributeRule>> = {
  'o-encoding': optional(text),
  creationdate: optional(date),
  creationid: optional(text),
  changedate: optional(date),
  changeid: optional(text),
};

const usage: Readonly<Record<string, AttributeRule>> = {
  ...history,
  datatype: optional(text),
  usagecount: optional(unsigned),
  lastusagedate: optional(date),
  creationtool: optional(text),
  creationtoolversion: optional(text),
  'o-tmf': optional(text),
};

const languages: Readonly<Record<string, AttributeRule>> = {
  'o-encoding': optional(text),
  'xml:lang': optional(language),
  lang: optional(language),
};

const sourceLanguage = either(language, oneOf('*all*'));

/** TMX 1.4b, element by element, as its DTD has it and its text narrows it. */
export const tmxGrammar: Grammar = {
  namespaces: { '': '' },
  root: 'tmx',
  attributes: {},
  hosts: {},
  elements: {
    tmx: { content: 'header body', attributes: { version: required(oneOf('1.4')) } },
    header: {
      content: '(note|prop|ude)*',
      attributes: {
        ...history,
        creationtool: required(text),
        creationtoolversion: required(text),
        segtype: required(segmentType),
        'o-tmf': required(text),
        adminlang: required(language),
        srclang: required(sourceLanguage),
        datatype: required(text),
      },
    },
    body: { content: 'tu*' },
    note: { content: 'text', attributes: languages },
    prop: { content: 'text', attributes: { ...languages, type: required(text) } },
    ude: { content: 'map+', attributes: { name: required(text), base: optional(text) } },
    map: {
      content: '',
      attributes: {
        unicode: required(text),
        code: optional(text),
        ent: optional(text),
        subst: optional(text),
      },
    },
    tu: {
      content: '(note|prop)* tuv+',
      attributes: {
        ...usage,
        tuid: optional(text),
        segtype: optional(segmentType),
        srclang: optional(sourceLanguage),
      },
    },
    tuv: {
      content: '(note|prop)* seg',
      attributes: { ...usage, 'xml:lang': required(language), lang: optional(language) },
    },
    seg: { content: '(text|bpt|ept|ph|it|hi|ut)*' },
    bpt: {
      content: '(text|sub)*',
      attributes: { i: required(unsigned), x: optional(unsigned), type: optional(text) },
    },
    ept: { content: '(text|sub)*', attributes: { i: required(unsigned) } },
    sub: {
      content: '(text|bpt|ept|it|ph|hi|ut)*',
      attributes: { datatype: optional(text), type: optional(text) },
    },
    it: {
      content: '(text|sub)*',
      attributes: { pos: required(oneOf('begin', 'end')), x: optional(unsigned), type: optional(text) },
    },
    ph: {
      content: '(text|sub)*',
      attributes: { x: optional(unsigned), assoc: optional(oneOf('p', 'f', 'b')), type: optional(text) },
    },
    hi: {
      content: '(text|bpt|ept|it|ph|hi|ut)*',
      attributes: { x: optional(unsigned), type: optional(text) },
    },
    ut: { content: '(text|sub)*', attributes: { x: optional(unsigned) } },
  },
};
