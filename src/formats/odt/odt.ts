import { trouble } from '../../model/problem.js';
import type { Format } from '../format.js';
import { type DocumentKind, readPackage } from '../office/document.js';
import { type Package, packageCoding, partName } from '../office/package-coding.js';
import { linesOf, pairParagraphs } from '../paragraphs.js';
import { escapeAt } from '../xliff/escape.js';
import { parseXml } from '../xml/parse.js';
import { descendants } from '../xml/tree.js';
import { hiddenStyles, openDocumentVocabulary } from './vocabulary.js';

const manifest = 'META-INF/manifest.xml';
const isSignature = (name: string): boolean => /^META-INF\/[^/]*signatures[^/]*\.xml$/.test(name);

/** What it is signed with, its body, and its headers and footers, which stand with the styles. */
function partNames(opened: Package): string[] {
  if (opened.has(manifest)) requireOpen(opened);
  const styles = opened.has('styles.xml') ? ['styles.xml'] : [];
  return [...opened.names().filter(isSignature), 'content.xml', ...styles];
}

/** @throws {Trouble} where the parts are encrypted. */
function requireOpen(opened: Package): void {
  const { root } = parseXml(partName(opened.file, manifest), opened.textOf(manifest));
  if (descendants(root).some(({ local }) => local === 'encryption-data'))
    throw trouble('document-encrypted', {}, opened.file);
}

const kind: DocumentKind = {
  isStory: ({ name }) => !isSignature(name),
  isSignature,
  vocabulary: (parts) => {
    const declaring = parts.filter(({ name }) => !isSignature(name));
    const hidden = new Set(declaring.flatMap((part) => Array.from(hiddenStyles(part.name, part))));
    return () => openDocumentVocabulary(hidden);
  },
};

/** Documents of LibreOffice and of all that write OpenDocument, a paragraph a unit. */
export const odt: Format = {
  id: 'odt',
  extensions: ['.odt', '.ott'],
  coding: packageCoding(partNames),
  isProse: true,
  keepsEmptyTags: true,
  read: (file) => readPackage(file, kind),
  pair: pairParagraphs,
  legible: (text) => linesOf(readPackage({ file: '', language: '', text }, kind)),
  escape: (text, _, { text: file, offset }) => escapeAt(text, offset, file),
};
