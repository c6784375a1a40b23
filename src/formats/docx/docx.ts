import type { Format } from '../format.js';
import { type DocumentKind, readPackage } from '../office/document.js';
import { packageCoding } from '../office/package-coding.js';
import { linesOf, pairParagraphs } from '../paragraphs.js';
import { escapeAt } from '../xliff/escape.js';
import { parseXml } from '../xml/parse.js';
import { isComments, isSignature, wordParts } from './parts.js';
import { keptSpaces } from './spaces.js';
import { commentsIn, wordVocabulary } from './vocabulary.js';

const kind: DocumentKind = {
  isStory: ({ name }) => !isSignature(name) && !isComments(name),
  isSignature,
  vocabulary: (parts) => {
    const comments = parts.find(({ name }) => isComments(name));
    const said = comments === undefined ? new Map() : commentsIn(parseXml(comments.name, comments.text).root);
    return () => wordVocabulary(said);
  },
};

/** Documents of Word and of all that write its format (Office Open XML), a paragraph a unit. */
export const docx: Format = {
  id: 'docx',
  extensions: ['.docx', '.docm', '.dotx'],
  coding: packageCoding(wordParts),
  isProse: true,
  keepsEmptyTags: true,
  read: (file) => readPackage(file, kind),
  pair: pairParagraphs,
  legible: (text) => linesOf(readPackage({ file: '', language: '', text }, kind)),
  escape: (text, _, { text: file, offset }) => escapeAt(text, offset, file),
  alongside: keptSpaces,
};
