import { xliff } from '../../src/formats/xliff/xliff.js';
import type { DocumentPair, Segment } from '../../src/model/document.js';

/** The segments of an XLIFF text, as the checker reads them. */
export const segmentsOf = (text: string, untranslated = true): Segment[] =>
  pairsIn(text, untranslated).flatMap(({ segments }) => segments);

/** The documents in an XLIFF text. */
export const pairsIn = (text: string, untranslated = true): DocumentPair[] =>
  xliff.readPairs({ file: 'f.xlf', text, sourceLanguage: 'ar', targetLanguage: 'en', untranslated });

/** XLIFF 1.2 around trans-units. */
export const xliff12 = (units: string, attributes = ''): string =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="ar" target-language="en" datatype="plaintext" ${attributes}><body>${units}</body></file></xliff>`;

/** XLIFF 2.1 around units. */
export const xliff21 = (units: string, attributes = ''): string =>
  `<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="ar" trgLang="en" ${attributes}><file id="f1">${units}</file></xliff>`;
