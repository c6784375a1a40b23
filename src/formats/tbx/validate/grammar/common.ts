import { type AttributeRule, type ElementRule, optional, required } from '../../../xml/grammar/grammar.js';
import { language, oneOf, text, type ValueType } from '../../../xml/grammar/values.js';

/** XML 1.0, the type ID. */
const id: ValueType = {
  constraint: 'tbx-id',
  allowed: '',
  accepts: (value) => /^\s*[\p{L}_][\p{L}\p{N}\p{M}·._-]*\s*$/u.test(value),
};

export const withId: Readonly<Record<string, AttributeRule>> = { id: optional(id) };
export const needsId: Readonly<Record<string, AttributeRule>> = { id: required(id) };
export const withLanguage: Readonly<Record<string, AttributeRule>> = {
  ...withId,
  'xml:lang': optional(language),
};
export const needsLanguage: Readonly<Record<string, AttributeRule>> = { 'xml:lang': required(language) };

/** What every data category has in DCA style; its name is its type. */
export const typed: Readonly<Record<string, AttributeRule>> = {
  ...withLanguage,
  target: optional(text),
  datatype: optional(text),
  type: required(text),
};

/** Whatever may stand at concept, language and term level; in DCT style a category is an element of its own. */
export const auxiliary = '(admin|adminGrp|descrip|descripGrp|note|ref|transacGrp|xref|other)*';
export const termNotes = '(termNote|termNoteGrp|other)*';
const noteLinks = '(admin|adminGrp|note|ref|transacGrp|xref|other)*';

/** Elements that are the same in both editions. @param inline what may stand in the text of a note. */
export function commonElements(inline: string): Readonly<Record<string, ElementRule>> {
  const noteText = `(text|${inline})*`;
  return {
    titleStmt: { content: 'title note*', attributes: withLanguage },
    title: { content: 'text', attributes: withLanguage },
    publicationStmt: { content: 'p+', attributes: withId },
    sourceDesc: { content: 'p+', attributes: withLanguage },
    encodingDesc: { content: 'p+', attributes: withId },
    revisionDesc: { content: 'change+', attributes: withLanguage },
    change: { content: 'p+', attributes: withLanguage },
    p: { content: noteText, attributes: { ...withLanguage, type: optional(text) } },
    note: { content: noteText, attributes: withLanguage },
    foreign: { content: noteText, attributes: withLanguage },
    admin: { content: noteText, attributes: typed },
    descrip: { content: noteText, attributes: typed },
    termNote: { content: noteText, attributes: typed },
    adminNote: { content: 'text', attributes: typed },
    descripNote: { content: 'text', attributes: typed },
    ref: { content: 'text', attributes: typed },
    transac: { content: 'text', attributes: typed },
    transacNote: { content: 'text', attributes: typed },
    xref: {
      content: 'text',
      attributes: { ...withId, target: required(text), type: required(text) },
    },
    date: { content: 'text', attributes: withId },
    adminGrp: { content: '(admin|other) (adminNote|note|ref|xref|other)*', attributes: withId },
    descripGrp: {
      content: '(descrip|other) (admin|adminGrp|descripNote|note|ref|transacGrp|xref|other)*',
      attributes: withId,
    },
    termNoteGrp: { content: `(termNote|other) ${noteLinks}`, attributes: withId },
    transacGrp: {
      content: '(transac|other) (date|note|ref|transacNote|xref|other)*',
      attributes: withId,
    },
    term: { content: '(text|hi)*', attributes: withId },
    item: { content: noteText, attributes: { ...withId, type: optional(text) } },
    itemGrp: { content: `item ${noteLinks}`, attributes: withId },
    itemSet: { content: '(itemGrp|item)+', attributes: { ...withId, type: optional(text) } },
    refObject: { content: '(itemSet|itemGrp|item)+', attributes: withId },
  };
}

export const highlights = oneOf(
  'entailedTerm',
  'hotkey',
  'italics',
  'bold',
  'superscript',
  'subscript',
  'math',
);
