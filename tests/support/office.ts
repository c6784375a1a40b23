import { type Entry, zipOf } from './zip.js';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A root of WordprocessingML around some markup. */
export const wordXml = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<w:${root} xmlns:w="${word}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${content}</w:${root}>`;

const relation = (type: string, target: string, index: number): string =>
  `<Relationship Id="r${index}" Type="${officeDocument}/${type}" Target="${target}"/>`;

const relationsOf = (relations: readonly string[]): string =>
  `<Relationships xmlns="${relationships}">${relations.join('')}</Relationships>`;

/** The entries of a DOCX. @param body markup of `w:body`. @param parts kind of part → its XML. */
export function docxEntries(body: string, parts: Readonly<Record<string, string>> = {}): Entry[] {
  const names = Object.keys(parts);
  return [
    { name: '[Content_Types].xml', content: '<Types/>', isStored: true },
    { name: '_rels/.rels', content: relationsOf([relation('officeDocument', 'word/document.xml', 0)]) },
    {
      name: 'word/_rels/document.xml.rels',
      content: relationsOf(names.map((kind, index) => relation(kind, `${kind}1.xml`, index))),
      isStreamed: true,
    },
    { name: 'word/document.xml', content: wordXml('document', `<w:body>${body}</w:body>`), isStreamed: true },
    ...names.map((kind) => ({ name: `word/${kind}1.xml`, content: parts[kind] ?? '' })),
    {
      name: 'word/media/image1.png',
      content: Uint8Array.of(0x89, 0x50, 0, 1, 2),
      extra: Uint8Array.of(1, 0, 1, 0, 9),
    },
  ];
}

export const docxOf = (body: string, parts?: Readonly<Record<string, string>>): Uint8Array =>
  zipOf(docxEntries(body, parts), 'a remark');

/** A paragraph of runs of text. */
export const wordParagraph = (...runs: readonly string[]): string =>
  `<w:p>${runs.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p>`;

const open = 'urn:oasis:names:tc:opendocument:xmlns';
const namespaces = ['office', 'text', 'table', 'style']
  .map((name) => ` xmlns:${name}="${open}:${name}:1.0"`)
  .concat(` xmlns:draw="${open}:drawing:1.0"`)
  .join('');

/** A root of OpenDocument around some markup. */
export const odfXml = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<office:${root}${namespaces}>${content}</office:${root}>`;

/** The entries of an ODT. @param body markup of `office:text`. @param styles what stands before the body. */
export function odtEntries(body: string, styles = '', masters = ''): Entry[] {
  return [
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', isStored: true },
    {
      name: 'content.xml',
      content: odfXml(
        'document-content',
        `${styles}<office:body><office:text>${body}</office:text></office:body>`,
      ),
    },
    { name: 'styles.xml', content: odfXml('document-styles', masters) },
    { name: 'META-INF/manifest.xml', content: '<manifest/>' },
  ];
}

export const odtOf = (...markup: Parameters<typeof odtEntries>): Uint8Array => zipOf(odtEntries(...markup));
