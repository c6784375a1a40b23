import { Document, isCollection, isMap, isPair, isScalar, visit } from 'yaml';

const plainStyle = { lineWidth: 0, flowCollectionPadding: false } as const;

/** Keys whose values stand on the key's own line; of the rest, items of the lists below do. */
const onOneLine: ReadonlySet<string> = new Set([
  'valid',
  'romanizations',
  'relations',
  'lookAlikes',
  'homonymOf',
  'context',
  'licensedBy',
  'source',
]);

/** A mapping of one key as the store writes it, in lines without their indent. */
export function yamlEntry(key: string, value: unknown): string[] {
  const document = new Document({ [key]: value });
  lay(document.contents, '', isConcept(value) ? 0 : 1);
  quoteLineBreaks(document);
  return document.toString(plainStyle).trimEnd().split('\n');
}

/** A value on one line, such that it can stand in a list or mapping on one line too. */
export function yamlInline(value: unknown): string {
  const document = new Document([value]);
  if (isCollection(document.contents)) document.contents.flow = true;
  quoteLineBreaks(document);
  return document.toString(plainStyle).trim().slice(1, -1);
}

const isConcept = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'terms' in value && 'kind' in value;

/** Lists of terms, of notes and of proofs take a line an item; everything smaller stands on one line. */
function lay(node: unknown, key: string, depth: number): void {
  if (!isCollection(node)) return;
  const isItem = !isMap(node) || depth > 0;
  node.flow = (isItem && (onOneLine.has(key) || key === '-')) || node.items.length === 0;
  if (node.flow) return;
  for (const item of node.items) {
    if (isPair(item)) lay(item.value, nameOf(item.key), depth + 1);
    else lay(item, '-', depth + 1);
  }
}

/** A string of several lines stands on one, with its breaks escaped. */
function quoteLineBreaks(document: Document): void {
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && node.value.includes('\n')) node.type = 'QUOTE_DOUBLE';
    },
  });
}

const nameOf = (key: unknown): string => (isScalar(key) ? String(key.value) : '');
